package org.schoolgate.core.policy;

import java.util.Optional;

/**
 * In what state a policy is. None of it changes a verdict; blank dates stay blank.
 *
 * @param status where it stands
 * @param adoptedOn when it was adopted
 * @param reviewDue by when it was to be reviewed
 * @param trialEnds when its trial was to be reviewed
 */
public record Edition(Status status, Optional<Day> adoptedOn, Optional<Day> reviewDue, Optional<Day> trialEnds) {
    /** Where a policy stands. */
    public enum Status {
        DRAFT,
        ADOPTED,
        TRIAL
    }

    /** An edition in this state, without dates. */
    public static Edition of(Status status) {
        return new Edition(status, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Adopted then. */
    public Edition adoptedOn(Day day) {
        return new Edition(status, Optional.of(day), reviewDue, trialEnds);
    }

    /** To be reviewed by then. */
    public Edition reviewDue(Day day) {
        return new Edition(status, adoptedOn, Optional.of(day), trialEnds);
    }

    /** On trial until then. */
    public Edition trialEnds(Day day) {
        return new Edition(status, adoptedOn, reviewDue, Optional.of(day));
    }
}
