package org.schoolgate.core.activity;

import java.util.Optional;
import org.immutables.value.Value;

/** A private message. */
@Value.Immutable
public non-sealed interface DirectMessage extends Activity, Worded, Addressed, Purposeful, ForEvent, OnDevice {

    /** Which way it goes. */
    Optional<MessageDirection> direction();

    @Override
    default ActivityKind kind() {
        return ActivityKind.DIRECT_MESSAGE;
    }

    @Override
    default String typeName() {
        return "DirectMessage";
    }

    /** A builder of such a value. */
    static ImmutableDirectMessage.Builder builder() {
        return ImmutableDirectMessage.builder();
    }
}
