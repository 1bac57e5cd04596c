package org.schoolgate.core.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.schoolgate.core.school.Discreet;

/** One picture or film. What is absent is not known. */
@Value.Immutable
public interface Media extends Discreet {

    Optional<MediaKind> kind();

    /** All children in it; empty: there are none. */
    Optional<List<ChildShown>> children();

    /** Whether a name can be read in it. */
    Optional<Boolean> namesVisible();

    /** Ids, or handles, of all people tagged in it. */
    Optional<List<String>> tagged();

    /** All that it shows of these. */
    Optional<Set<Shows>> shows();

    Optional<MediaRights> rights();

    /** Who is named as its maker; empty: nobody is. */
    Optional<String> credit();

    Optional<LocalDate> takenOn();

    /** The words for those who cannot see it. */
    Optional<String> alt();

    Optional<String> caption();

    Optional<String> fileName();

    @Override
    default String typeName() {
        return "Media";
    }

    /** A builder of such a value. */
    static ImmutableMedia.Builder builder() {
        return ImmutableMedia.builder();
    }
}
