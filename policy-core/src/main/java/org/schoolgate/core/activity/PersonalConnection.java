package org.schoolgate.core.activity;

import java.util.Optional;
import org.immutables.value.Value;

/** Contact through a private account. */
@Value.Immutable
public non-sealed interface PersonalConnection extends Activity, Addressed {

    /** What is done towards the other side. */
    Optional<Interaction> interaction();

    @Override
    default ActivityKind kind() {
        return ActivityKind.PERSONAL_CONNECTION;
    }

    @Override
    default String typeName() {
        return "PersonalConnection";
    }

    /** A builder of such a value. */
    static ImmutablePersonalConnection.Builder builder() {
        return ImmutablePersonalConnection.builder();
    }
}
