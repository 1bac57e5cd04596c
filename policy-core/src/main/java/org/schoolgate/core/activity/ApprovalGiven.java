package org.schoolgate.core.activity;

import java.util.List;
import java.util.Locale;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.FactName;
import org.schoolgate.core.logic.Provenance;
import org.schoolgate.core.logic.Reading;
import org.schoolgate.core.logic.Standpoint;
import org.schoolgate.core.logic.Truth;

/**
 * Whether somebody in this role has agreed to the activity, or to departing from the norm in hand. An act: never
 * unknown. Seen as if every approval were given it is true, unless somebody in the role refused.
 *
 * @param role as what the approval is given
 */
public record ApprovalGiven(ApprovalRole role) implements Reading<Subject, Boolean>, FactName {
    @Override
    public Fact<Boolean> read(Subject subject, Standpoint standpoint) {
        Situation situation = subject.situation();
        boolean given = standpoint.granted()
                ? !Approvals.refused(situation, role, standpoint.norm())
                : Approvals.standing(situation, role, standpoint.norm()) == Truth.TRUE;
        return Fact.known(this, About.ACTIVITY, given, Provenance.ACTIVITY).because(List.of());
    }

    @Override
    public String name() {
        return role.name().toLowerCase(Locale.ROOT) + "_agreed";
    }
}
