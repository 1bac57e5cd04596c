package org.schoolgate.core.activity;

import java.util.List;
import java.util.Optional;

/** An activity with pictures. */
public interface WithMedia {

    /** All pictures; empty: there are none. */
    Optional<List<Media>> media();

    /** Fills it in, whatever kind of activity it is. */
    interface Builder {

        /** Sets {@link WithMedia#media()}. */
        Builder media(List<Media> media);
    }
}
