package org.schoolgate.core.activity;

import java.util.Optional;
import java.util.Set;

/** An activity with a purpose. */
public interface Purposeful {

    /** All that it is for. */
    Optional<Set<Purpose>> purposes();

    /** Fills it in, whatever kind of activity it is. */
    interface Builder {

        /** Sets {@link Purposeful#purposes()}. */
        Builder purposes(Set<Purpose> purposes);
    }
}
