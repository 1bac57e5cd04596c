package org.schoolgate.core.school;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An event or a trip of the school's. */
@Value.Immutable
public interface Event extends Discreet {

    /** The school's own id. */
    String id();

    Optional<String> name();

    Optional<EventKind> kind();

    /** When it begins. */
    Optional<Instant> from();

    /** When it ends; that moment still belongs to it. */
    Optional<Instant> to();

    /** The id of the person who leads it, and runs the account during it. */
    Optional<String> lead();

    @Override
    default String typeName() {
        return "Event";
    }

    /** A builder of such a value; what is required comes first. */
    static ImmutableEvent.IdBuildStage builder() {
        return ImmutableEvent.builder();
    }
}
