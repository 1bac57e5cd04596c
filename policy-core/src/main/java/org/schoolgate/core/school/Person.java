package org.schoolgate.core.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Somebody with a role at the school: staff, governors, volunteers. */
@Value.Immutable
public interface Person extends Discreet {

    /** The school's own id. */
    String id();

    Optional<String> name();

    /** All roles; absent: not known. */
    Optional<Set<Role>> roles();

    /** The last day at the school. Absent: still there. */
    Optional<LocalDate> leftOn();

    /** Whether they may post for the school. */
    Optional<Grant> mayPost();

    /** Whether they may photograph pupils. */
    Optional<Grant> mayPhotograph();

    /** Whether they may run an account of the school. */
    Optional<Grant> mayAdminister();

    /** Whether they agreed that their device may be looked at. */
    Optional<Grant> agreedToInspection();

    /** Who agreed to their posting. */
    Optional<List<Agreement>> agreedBy();

    @Override
    default String typeName() {
        return "Person";
    }

    /** A builder of such a value; what is required comes first. */
    static ImmutablePerson.IdBuildStage builder() {
        return ImmutablePerson.builder();
    }
}
