/**
 * From a question to an answer and back: what a school's tool does with a decision. Answering its questions, one at a
 * time or all at once; the declaration as something that is signed; what would put a draft right; who may be shown;
 * what the records still lack; and what becomes of what was published when the world changes.
 *
 * <p>Everything here is made of {@link org.schoolgate.core.policy.Checker} and decides nothing by itself. Values are
 * immutable; what they print names nobody.
 *
 * <p>A tool asks {@link org.schoolgate.core.dialogue.Dialogue#next} until nothing is open, answers each question with
 * {@link org.schoolgate.core.dialogue.Dialogue#answer}, and saves the activity and the changes of the records.
 */
@NullMarked
package org.schoolgate.core.dialogue;

import org.jspecify.annotations.NullMarked;
