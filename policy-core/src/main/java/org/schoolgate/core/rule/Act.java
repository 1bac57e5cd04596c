package org.schoolgate.core.rule;

import org.schoolgate.core.activity.DoneEntered;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Test;
import org.schoolgate.core.logic.Wording;

/**
 * One thing that a duty asks somebody to do.
 *
 * @param name the verb, such as {@code delete}; empty for the one act of a duty
 * @param action what to do, such as {@code delete the comment}
 * @param trigger when it has to be done
 * @param due by when
 */
public record Act(String name, String action, Condition<Situation> trigger, Due due) {
    /** Whether an entry says that it has been done. */
    Condition<Situation> done(String duty, boolean one) {
        return Condition.<Situation, Boolean>on(
                Wording.is("the act " + id(duty), "entered as done"),
                new DoneEntered(duty, one ? "" : name),
                Test.isTrue());
    }

    /** The id of the duty to do it. */
    public String id(String duty) {
        return name.isEmpty() ? duty : duty + "#" + name;
    }
}
