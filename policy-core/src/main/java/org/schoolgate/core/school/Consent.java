package org.schoolgate.core.school;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One entry in the history of a pupil's consents. */
@Value.Immutable
public interface Consent extends Discreet {

    /** The pupil's id. */
    String pupil();

    ConsentUse use();

    Channel channel();

    ConsentState state();

    /** Who said so, in the school's own words. */
    Optional<String> by();

    /** The first day on which it holds. */
    Optional<LocalDate> from();

    /** The last day on which it holds. */
    Optional<LocalDate> until();

    @Override
    default String typeName() {
        return "Consent";
    }

    /** A builder of such a value; what is required comes first. */
    static ImmutableConsent.PupilBuildStage builder() {
        return ImmutableConsent.builder();
    }
}
