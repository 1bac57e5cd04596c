/**
 * From a question to an answer and back: what a school's tool does with a decision. Answering its questions, one at a
 * time or all at once; the declaration as something that is signed; what would put a draft right; who may be shown;
 * what the records still lack; and what becomes of what was published when the world changes.
 *
 * <p>Everything here is made of {@link org.schoolgate.core.policy.Checker} and decides nothing by itself. Values are
 * immutable; what they print names nobody.
 *
 * <pre>{@code
 * Dialogue dialogue = Dialogue.about(post, checker, records, Optional.of(now));
 * for (var next = dialogue.next(); next.isPresent(); next = dialogue.next()) {
 *     dialogue = dialogue.answer(next.get(), Reply.of(ask(next.get())).by("head").at(now));
 * }
 * save(dialogue.activity(), dialogue.changesOfRecords());
 * }</pre>
 */
@NullMarked
package org.schoolgate.core.dialogue;

import org.jspecify.annotations.NullMarked;
