package org.schoolgate.core.activity;

import java.util.Optional;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.Discreet;

/** One child in a picture. */
public sealed interface ChildShown extends Discreet {

    /** Whether somebody who knows the child would recognise it. */
    Optional<Boolean> recognisable();

    /**
     * A pupil of the school's.
     *
     * @param id the school's own id
     */
    record PupilShown(String id, Optional<Boolean> recognisable) implements ChildShown {
        @Override
        public String toString() {
            return typeName();
        }
    }

    /**
     * A child of another school or none.
     *
     * @param consent what was said of pictures of the child
     */
    record VisitorShown(Optional<ConsentState> consent, Optional<Boolean> recognisable) implements ChildShown {
        @Override
        public String toString() {
            return typeName();
        }
    }

    /** A child of whom nobody has said who it is; still one child. */
    record UnidentifiedChild(Optional<Boolean> recognisable) implements ChildShown {
        @Override
        public String toString() {
            return typeName();
        }
    }
}
