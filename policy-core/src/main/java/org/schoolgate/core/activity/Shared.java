package org.schoolgate.core.activity;

import java.util.Optional;

/** An activity whose pictures go somewhere. */
public interface Shared {

    /** Where they go. */
    Optional<SharedTo> sharedTo();

    /** Fills it in, whatever kind of activity it is. */
    interface Builder {

        /** Sets {@link Shared#sharedTo()}. */
        Builder sharedTo(SharedTo sharedTo);
    }
}
