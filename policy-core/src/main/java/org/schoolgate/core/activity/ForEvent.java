package org.schoolgate.core.activity;

import java.util.Optional;

/** An activity that may belong to an event. */
public interface ForEvent {

    /** The event's id. */
    Optional<String> event();
}
