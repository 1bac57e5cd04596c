package org.schoolgate.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.Slot;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Explanation;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Standpoint;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Act;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.DutyStatus;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Permission;
import org.schoolgate.core.rule.Rule;
import org.schoolgate.core.rule.Status;

/**
 * Everything that one norm adds to a decision. Where two norms add the same, the decisions are the same: that is looked
 * at first, since it costs a hundredth of a decision.
 */
final class NormView {
    private final Situation situation;
    private final Instant now;
    private final List<Object> said = new ArrayList<>();

    private NormView(Situation situation, Instant now) {
        this.situation = situation;
        this.now = now;
    }

    /** What is looked at: a norm, perhaps left out, or the scope of a policy. */
    record Looked(String id, Optional<Norm> norm, Optional<Condition<Situation>> scope) {
        static Looked before(Mutant mutant, Policy policy) {
            return mutant.before().isPresent() ? of(mutant, mutant.before()) : ofScope(policy);
        }

        static Looked after(Mutant mutant) {
            return mutant.before().isPresent() ? of(mutant, mutant.after()) : ofScope(mutant.policy());
        }

        private static Looked of(Mutant mutant, Optional<Norm> norm) {
            return new Looked(mutant.rule(), norm, Optional.empty());
        }

        private static Looked ofScope(Policy policy) {
            return new Looked(policy.id(), Optional.empty(), policy.scope());
        }

        /** Its conditions. */
        List<Condition<?>> conditions() {
            List<Condition<?>> all =
                    new ArrayList<>(norm.map(Leaves::conditions).orElse(List.of()));
            scope.ifPresent(all::add);
            return all;
        }

        List<Object> view(Situation situation) {
            return view(situation, Cases.NOW);
        }

        List<Object> view(Situation situation, Instant now) {
            NormView view = new NormView(situation, now);
            norm.ifPresent(view::look);
            scope.ifPresent(one -> view.truth(one, id));
            return view.said;
        }
    }

    private void look(Norm norm) {
        said.add(norm.clause().sentences());
        ActivityKind kind = situation.kind();
        if (norm instanceof Rule<?> rule && rule.judges(kind)) {
            finding(rule);
        } else if (norm instanceof Duty duty
                && (duty.concerns(kind) || duty.findsOn().contains(kind))) {
            duty(duty);
        } else if (norm instanceof Permission permission
                && permission.concerns().contains(kind)) {
            truth(permission.when(), permission.id());
        }
    }

    private void finding(Rule<?> rule) {
        Finding finding = rule.judge(situation);
        said.add(finding.outcome());
        said.add(finding.level());
        said.add(finding.approvalOf());
        finding.members().forEach(member -> said.add(List.of(member.about(), member.outcome())));
        open(finding.evidence());
        said.add(rule.applies(situation));
        open(rule.openWhetherItApplies(situation));
    }

    private void duty(Duty duty) {
        duty.asRule().filter(rule -> rule.judges(situation.kind())).ifPresent(this::finding);
        duty.undoneWhile().ifPresent(undone -> truth(undone, duty.id()));
        for (Act act : duty.toBeDone()) {
            if (truth(act.trigger(), duty.id()) == Truth.TRUE) {
                DutyStatus status = new DutyStatus(situation, act.due());
                said.add(act.due().kind(situation));
                said.add(status.dueAt(Optional.of(now)));
                Status undone = status.at(now, List.of());
                said.add(undone);
                open(status.missing(Optional.of(now)));
            }
        }
    }

    private Truth truth(Condition<Situation> condition, String id) {
        Explanation explained = condition.explain(situation, Standpoint.of(id));
        said.add(explained.truth());
        open(explained.because());
        return explained.truth();
    }

    private void open(List<Fact<?>> facts) {
        List<Slot> open = new ArrayList<>();
        facts.stream()
                .flatMap(fact -> fact.open().stream())
                .forEach(fact -> open.add(new Slot(fact.name(), fact.about())));
        said.add(open);
    }
}
