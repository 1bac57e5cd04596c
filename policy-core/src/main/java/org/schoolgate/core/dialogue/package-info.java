/**
 * From a question to an answer and back: what a school's tool does with a decision. Answering its questions, one at a
 * time or all at once; the declaration as something that is signed; what would put a draft right; who may be shown;
 * what the records still lack; and what becomes of what was published when the world changes.
 *
 * <p>Everything here is made of {@link org.schoolgate.core.policy.Checker} and decides nothing by itself. Values are
 * immutable; what they print names nobody.
 *
 * <pre>{@code
 * Dialogue dialogue = Dialogue.about(draft, checker, Optional.of(now));
 * for (Optional<Question> next = dialogue.next(); next.isPresent(); next = dialogue.next()) {
 *     dialogue = dialogue.answer(next.get(), reply(next.get()).by(author).at(now));
 * }
 * save(dialogue.activity(), dialogue.changesOfRecords());
 * }</pre>
 *
 * <table>
 *   <caption>Where to begin</caption>
 *   <tr><td>answer what a decision asks</td><td>{@link org.schoolgate.core.dialogue.Dialogue#about}</td></tr>
 *   <tr><td>what an author signs</td><td>{@link org.schoolgate.core.dialogue.Declaration#of}</td></tr>
 *   <tr><td>what would put it right</td><td>{@link org.schoolgate.core.dialogue.Repairs#of}</td></tr>
 *   <tr><td>who may be shown</td><td>{@link org.schoolgate.core.dialogue.WhoMayBeShown#of}</td></tr>
 *   <tr><td>what the records lack</td><td>{@link org.schoolgate.core.dialogue.Setup#of}</td></tr>
 *   <tr><td>keep a decision, and judge it again</td>
 *       <td>{@link org.schoolgate.core.dialogue.Published#of}, {@link org.schoolgate.core.dialogue.Review#of}</td></tr>
 * </table>
 */
@NullMarked
package org.schoolgate.core.dialogue;

import org.jspecify.annotations.NullMarked;
