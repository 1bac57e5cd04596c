package org.schoolgate.core.activity;

import java.util.Optional;

/** An activity with another side. */
public interface Addressed {

    /** The other side. */
    Optional<PersonRef> with();

    /** Fills it in, whatever kind of activity it is. */
    interface Builder {

        /** Sets {@link Addressed#with()}. */
        Builder with(PersonRef with);
    }
}
