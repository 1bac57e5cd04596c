package org.schoolgate.core.activity;

import java.util.Optional;
import java.util.Set;

/** A post, whoever's account it goes out from. */
public interface Posting extends Worded, WithMedia, Naming, Addressed, Purposeful, ForEvent, OnDevice, Responding {

    /** How it comes about. */
    Optional<Origin> origin();

    /** For whom it is meant. */
    Optional<Audience> audience();

    /** All other ways in which families are told the same. */
    Optional<Set<OtherChannel>> alsoSentBy();

    /** Fills in a post, whichever kind it is. */
    interface Builder
            extends Worded.Builder,
                    WithMedia.Builder,
                    Naming.Builder,
                    Addressed.Builder,
                    Purposeful.Builder,
                    ForEvent.Builder,
                    OnDevice.Builder,
                    Responding.Builder {

        /** Sets {@link Posting#origin()}. */
        Builder origin(Origin origin);

        /** Sets {@link Posting#audience()}. */
        Builder audience(Audience audience);

        /** Sets {@link Posting#alsoSentBy()}. */
        Builder alsoSentBy(Set<OtherChannel> alsoSentBy);
    }
}
