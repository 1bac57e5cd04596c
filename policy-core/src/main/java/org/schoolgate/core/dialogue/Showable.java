package org.schoolgate.core.dialogue;

import java.util.Set;
import org.schoolgate.core.school.Discreet;

/**
 * Whether one child may be shown. It gives no reason: a reason could give away what the records keep to themselves.
 *
 * @param pupil the child's id
 * @param whether in a picture of this child alone, recognisable and without a name
 * @param conditions with {@link Whether#YES}, what has to be kept; else, on which conditions it would be a yes
 */
public record Showable(String pupil, Whether whether, Set<Condition> conditions) implements Discreet {
    /** May the child be shown? */
    public enum Whether {
        YES,
        NO,
        /** Something has to be found out or agreed first. */
        ASK
    }

    /** On what condition. */
    public enum Condition {
        /** The child is not named beside the picture. */
        NO_NAME,
        /** Nobody who knows the child could recognise the child. */
        NOT_RECOGNISABLE,
        /** The child is one of a group at a school activity. */
        NOT_ALONE
    }

    public Showable {
        conditions = Set.copyOf(conditions);
    }

    @Override
    public String toString() {
        return typeName();
    }
}
