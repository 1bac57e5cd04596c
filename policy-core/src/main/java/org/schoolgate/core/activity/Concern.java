package org.schoolgate.core.activity;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Something that somebody noticed. */
@Value.Immutable
public non-sealed interface Concern extends Activity {

    /** All that it is about. */
    Optional<Set<ConcernSubject>> subjects();

    @Override
    default ActivityKind kind() {
        return ActivityKind.CONCERN;
    }

    @Override
    default String typeName() {
        return "Concern";
    }

    /** A builder of one of which nothing is known yet. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is left out is not known. */
    final class Builder extends ImmutableConcern.Builder implements Activity.Builder {

        Builder() {}
    }
}
