package org.schoolgate.core.activity;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
            return told(!Approvals.refused(situation, role, standpoint.norm(), limits));
        }
        boolean given = Approvals.standing(situation, role, standpoint.norm(), limits) == Truth.TRUE;
        Fact<Instant> at = FieldFacts.HAPPENED_AT.of(situation);
        boolean mayBeLate = given
                && at.isUnknown()
                && limits.contains(Limit.BEFOREHAND)
                && !Approvals.hasUndated(situation, role, standpoint.norm(), limits);
        return mayBeLate ? Fact.waitingFor(this, About.ACTIVITY, List.of(at)) : told(given);
    }

    private Fact<Boolean> told(boolean given) {
        return Fact.known(this, About.ACTIVITY, given, Provenance.ACTIVITY).because(List.of());
    }

    @Override
    public String name() {
        return role.name().toLowerCase(Locale.ROOT) + "_agreed";
    }
}
