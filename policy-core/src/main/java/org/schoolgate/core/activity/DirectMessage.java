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

    /** A builder of one of which nothing is known yet. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is left out is not known. */
    final class Builder extends ImmutableDirectMessage.Builder
            implements Activity.Builder,
                    Worded.Builder,
                    Addressed.Builder,
                    Purposeful.Builder,
                    ForEvent.Builder,
                    OnDevice.Builder {

        Builder() {}
    }
}
