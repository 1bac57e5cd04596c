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

    /** A builder of such a value. */
    static ImmutableConcern.Builder builder() {
        return ImmutableConcern.builder();
    }
}
