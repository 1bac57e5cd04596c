package org.schoolgate.core.activity;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.FactName;
import org.schoolgate.core.logic.Provenance;
import org.schoolgate.core.logic.Reading;
import org.schoolgate.core.logic.Standpoint;
import org.schoolgate.core.logic.Truth;

/**
 * Whether somebody in this role has agreed to the activity, or to departing from the norm in hand. An act: never
 * unknown, but where it has to come first and nobody knows when the activity took place. Seen as if every approval were
 * given it is true, unless somebody in the role refused.
 *
 * @param role as what the approval is given
 * @param limits which approvals in that role count; without a limit, all do
 */
public record ApprovalGiven(ApprovalRole role, Set<Limit> limits) implements Reading<Subject, Boolean>, FactName {
    /** What narrows the approvals that count. */
    public enum Limit {
        /** Dated no later than the activity; a refusal counts whenever it was entered. */
        BEFOREHAND,
        /** By anybody but the Headteacher, who has the roles of other leaders too. */
        APART_FROM_THE_HEADTEACHER,
        /** By anybody but whoever acts. */
        BY_SOMEBODY_ELSE
    }

    public ApprovalGiven {
        limits = Set.copyOf(limits);
    }

    /** Any approval in this role. */
    public ApprovalGiven(ApprovalRole role) {
        this(role, Set.of());
    }

    /** An approval in this role that keeps these limits. */
    public ApprovalGiven(ApprovalRole role, Limit... limits) {
        this(role, Set.of(limits));
    }

    @Override
    public Fact<Boolean> read(Subject subject, Standpoint standpoint) {
        Situation situation = subject.situation();
        if (standpoint.granted()) {
            // Whether an agreement came too late says nothing of one that would be given in time.
            return told(!Approvals.refused(situation, role, standpoint.norm(), withoutTime()));
        }
        boolean given = Approvals.standing(situation, role, standpoint.norm(), limits) == Truth.TRUE;
        return hangsOnTheMoment(situation, standpoint.norm()) ? dated(situation, given) : told(given);
    }

    /** Whether an agreement that would do at any time is there, so that it matters when the activity took place. */
    private boolean hangsOnTheMoment(Situation situation, String norm) {
        return limits.contains(Limit.BEFOREHAND)
                && Approvals.standing(situation, role, norm, withoutTime()) == Truth.TRUE
                && !Approvals.hasUndated(situation, role, norm, withoutTime());
    }

    private Fact<Boolean> dated(Situation situation, boolean given) {
        Fact<Instant> at = FieldFacts.HAPPENED_AT.of(situation);
        return at.isUnknown()
                ? Fact.waitingFor(this, About.ACTIVITY, List.of(at))
                : told(given).because(List.of(at));
    }

    private Set<Limit> withoutTime() {
        Set<Limit> others = new LinkedHashSet<>(limits);
        others.remove(Limit.BEFOREHAND);
        return others;
    }

    private Fact<Boolean> told(boolean given) {
        return Fact.known(this, About.ACTIVITY, given, Provenance.ACTIVITY).because(List.of());
    }

    @Override
    public String name() {
        return role.name().toLowerCase(Locale.ROOT) + "_agreed";
    }

    // By hand, as in all parts of a condition: what a record makes for itself is made when it is first asked for.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApprovalGiven that && role == that.role && limits.equals(that.limits);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, limits);
    }
}
