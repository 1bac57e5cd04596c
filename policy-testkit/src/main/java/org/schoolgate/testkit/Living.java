package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Standpoint;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Act;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Outcome;
import org.schoolgate.core.rule.Permission;
import org.schoolgate.core.rule.Rule;

/** No norm is dead: the cases show that each applies somewhere, and that it makes a difference there. */
final class Living {
    private final Policy policy;
    private final List<Situation> situations = new ArrayList<>();
    private final Map<String, String> dead = new LinkedHashMap<>();

    Living(Policy policy, Cases cases) {
        this.policy = policy;
        cases.all().forEach(one -> one.world().ifPresent(world -> situations.add(world.situation(policy))));
    }

    /** @throws AssertionError naming every norm that no case shows alive */
    void check(Set<String> excused) {
        policy.norms().stream().filter(norm -> !excused.contains(norm.id())).forEach(this::look);
        if (!dead.isEmpty()) {
            throw new AssertionError("no norm is dead: the cases show each of them at work\n  "
                    + String.join(
                            "\n  ",
                            dead.entrySet().stream()
                                    .map(one -> one.getKey() + " " + one.getValue())
                                    .toList()));
        }
    }

    private void look(Norm norm) {
        if (norm instanceof Rule<?> rule && !rule.judges().isEmpty()) {
            rule(rule);
        } else if (norm instanceof Duty duty) {
            duty.acts().forEach(act -> act(duty, act));
        } else if (norm instanceof Permission permission) {
            trigger(permission.id(), permission.when(), norm, "allows nothing in any case");
        }
    }

    private void rule(Rule<?> rule) {
        Set<Outcome> seen = EnumSet.noneOf(Outcome.class);
        situations.stream()
                .filter(situation -> rule.judges(situation.kind()))
                .forEach(situation -> seen.add(rule.judge(situation).outcome()));
        seen.remove(Outcome.NOT_APPLICABLE);
        if (seen.isEmpty()) {
            dead.put(rule.id(), "applies in no case");
        } else if (seen.size() == 1) {
            dead.put(rule.id(), "is " + seen + " in every case in which it applies");
        }
    }

    private void act(Duty duty, Act act) {
        trigger(act.id(duty.id()), act.trigger(), duty, "is owed in no case");
    }

    private void trigger(String id, Condition<Situation> when, Norm norm, String otherwise) {
        boolean seen = situations.stream()
                .filter(situation -> norm.concerns().contains(situation.kind()))
                .anyMatch(situation -> when.test(situation, Standpoint.of(norm.id())) == Truth.TRUE);
        if (!seen) {
            dead.put(id, otherwise);
        }
    }
}
