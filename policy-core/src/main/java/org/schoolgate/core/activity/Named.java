package org.schoolgate.core.activity;

import java.util.Optional;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.Discreet;

/** One child who is named in words. */
public sealed interface Named extends Discreet {

    /** In which form. */
    Optional<NameForm> as();

    /**
     * A pupil of the school's.
     *
     * @param id the school's own id
     */
    record NamedPupil(String id, Optional<NameForm> as) implements Named {
        @Override
        public String toString() {
            return typeName();
        }
    }

    /**
     * A child of another school or none.
     *
     * @param consent what was said of it
     */
    record NamedVisitor(Optional<ConsentState> consent, Optional<NameForm> as) implements Named {
        @Override
        public String toString() {
            return typeName();
        }
    }

    /** A child of whom nobody has said who it is. */
    record UnidentifiedName(Optional<NameForm> as) implements Named {
        @Override
        public String toString() {
            return typeName();
        }
    }
}
