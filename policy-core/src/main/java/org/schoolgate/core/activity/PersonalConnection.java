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

    /** A builder of one of which nothing is known yet. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is left out is not known. */
    final class Builder extends ImmutablePersonalConnection.Builder implements Activity.Builder, Addressed.Builder {

        Builder() {}
    }
}
