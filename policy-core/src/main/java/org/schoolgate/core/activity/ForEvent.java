package org.schoolgate.core.activity;

import java.util.Optional;

/** An activity that may belong to an event. */
public interface ForEvent {

    /** The event's id. */
    Optional<String> event();

    /** Fills it in, whatever kind of activity it is. */
    interface Builder {

        /** Sets {@link ForEvent#event()}. */
        Builder event(String event);
    }
}
