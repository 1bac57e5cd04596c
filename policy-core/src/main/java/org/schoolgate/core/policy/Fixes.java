package org.schoolgate.core.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.DoneEntered;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.FactType.Source;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Force;
import org.schoolgate.core.rule.Interval;
import org.schoolgate.core.rule.Level;
import org.schoolgate.core.rule.Outcome;

/** What would put a finding right. */
public final class Fixes {
    private Fixes() {}

    /** What would put this finding right; empty for one that stands against nothing. */
    public static List<Fix> of(Finding finding) {
        if (finding.outcome() == Outcome.UNDECIDED) {
            return answers(finding);
        }
        if (finding.outcome() != Outcome.BROKEN) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>();
        if (finding.rule().force() == Force.NORMALLY && !finding.reasonEntered()) {
            fixes.add(new Fix(
                    Fix.Kind.REASON,
                    "/reasons",
                    Optional.empty(),
                    "Enter why this should go ahead although it is unusual (rule "
                            + finding.rule().id() + ")."));
        }
        finding.approvalOf().forEach(role -> fixes.add(approval(role)));
        fixes.addAll(waitsForAnAct(finding) ? List.of(act()) : changes(finding));
        return fixes;
    }

    /** Whether it is about something received, which nobody here can change: only something can be done about it. */
    private static boolean waitsForAnAct(Finding finding) {
        return finding.evidence().stream().anyMatch(fact -> fact.of() instanceof DoneEntered);
    }

    private static Fix act() {
        return new Fix(Fix.Kind.CHANGE, "/done", Optional.empty(), "Do what the duty asks for, and enter it as done.");
    }

    /** What would help where policies are silent and the school does not take that for a yes. */
    static List<Fix> ofSilence(Interval silence, List<Ruled> ruled) {
        return silence.atMost() == Level.APPROVE && ruled.stream().noneMatch(Ruled::isBroken)
                ? List.of(approval(ApprovalRole.HEADTEACHER))
                : List.of();
    }

    private static Fix approval(ApprovalRole role) {
        String named = role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Fix(
                Fix.Kind.APPROVAL,
                "/approvals",
                Optional.of(role.name()),
                "Ask the " + named + " to agree, and enter it.");
    }

    private static List<Fix> changes(Finding finding) {
        Set<String> places = new LinkedHashSet<>();
        for (Fact<?> fact : finding.evidence()) {
            if (fact.of() instanceof FactType<?, ?> type && type.controllable() && !fact.isUnknown() && !type.isAct()) {
                if (type.source() == Source.ANSWER) {
                    places.add("/text");
                } else if (type.source() == Source.ACTIVITY) {
                    places.add(
                            fact.about().place().isEmpty()
                                    ? Pointers.step(type)
                                    : fact.about().place());
                }
            }
        }
        return places.stream()
                .map(place -> new Fix(
                        Fix.Kind.CHANGE,
                        place,
                        Optional.empty(),
                        "Change it so that this is kept: " + finding.clause().summary() + "."))
                .toList();
    }

    private static List<Fix> answers(Finding finding) {
        Set<Fix> fixes = new LinkedHashSet<>();
        finding.evidence().stream().flatMap(fact -> fact.open().stream()).forEach(fact -> {
            if (fact.of() instanceof FactType<?, ?> type && !type.question().isEmpty()) {
                fixes.add(new Fix(
                        Fix.Kind.ANSWER,
                        type.source() == Source.ANSWER ? "/answers/" + type.name() : "",
                        Optional.of(type.askedOf().name()),
                        type.question()));
            }
        });
        return List.copyOf(fixes);
    }
}
