package org.schoolgate.core.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A child on the school's roll, or one that has left. */
@Value.Immutable
public interface Pupil extends Discreet {

    /** The school's own id. */
    String id();

    Optional<String> firstName();

    Optional<String> familyName();

    /** Other names that the child goes by. */
    List<String> knownAs();

    Optional<LocalDate> dateOfBirth();

    /** As the school writes it. */
    Optional<String> yearGroup();

    Optional<String> className();

    /** The last day at the school. Absent: still there. */
    Optional<LocalDate> leftOn();

    /** Whether the child must never be shown or named anywhere, whatever a consent says. No fact, and never shown. */
    @Value.Default
    default boolean never() {
        return false;
    }

    @Override
    default String typeName() {
        return "Pupil";
    }

    /** A builder of such a value; what is required comes first. */
    static ImmutablePupil.IdBuildStage builder() {
        return ImmutablePupil.builder();
    }
}
