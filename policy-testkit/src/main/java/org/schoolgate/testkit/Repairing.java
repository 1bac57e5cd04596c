package org.schoolgate.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.dialogue.Change;
import org.schoolgate.core.dialogue.Repair;
import org.schoolgate.core.dialogue.Repairs;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Provenance;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Policy;

/** Laws of repairs: each does what it says, none of its changes can be spared, none says that what is true is false. */
final class Repairing {
    private final Policy policy;
    private int sets;

    Repairing(Policy policy) {
        this.policy = policy;
    }

    /** How many sets were proposed so far. */
    int sets() {
        return sets;
    }

    Optional<String> holds(World world, Chance chance) {
        Checker checker = world.checker(policy);
        Decision decision = world.decide(policy);
        Repairs repairs = Repairs.of(world.activity(), checker, Optional.of(World.NOW));
        if (repairs.needed() == decision.permitted()) {
            return Optional.of("it is " + decision.verdict() + ", and repairs are needed: " + repairs.needed());
        }
        for (Repair repair : repairs.sets()) {
            sets++;
            Optional<String> wrong = fails(repair, world, checker).or(() -> denies(repair, world, checker));
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> fails(Repair repair, World world, Checker checker) {
        Decision after = checker.decide(repair.repaired(), World.NOW);
        if (!after.permitted()) {
            return Optional.of(shown(repair.changes()) + " leaves it at " + Shown.brief(after));
        }
        List<Change> all = repair.changes();
        for (int part = 0; part < (1 << all.size()) - 1; part++) {
            Set<Change> some = new HashSet<>();
            for (int i = 0; i < all.size(); i++) {
                if ((part & (1 << i)) != 0) {
                    some.add(all.get(i));
                }
            }
            Activity less = Change.made(some, world.activity(), Optional.of(World.NOW));
            if (checker.decide(less, World.NOW).permitted()) {
                return Optional.of(shown(all) + " is too much: " + shown(List.copyOf(some)) + " does");
            }
        }
        return Optional.empty();
    }

    /** What somebody has answered, told or found to be so before is nowhere answered or declared not to be so. */
    private Optional<String> denies(Repair repair, World world, Checker checker) {
        Situation before = checker.situation(world.activity());
        Situation after = checker.situation(repair.repaired());
        checker.askingEverything().decide(before, Optional.of(World.NOW));
        checker.askingEverything().decide(after, Optional.of(World.NOW));
        for (Fact<?> fact : before.seen()) {
            boolean known = fact.value().equals(Optional.of(true)) && fact.provenance() == Provenance.ANSWER;
            boolean denied = after.seen().stream()
                    .filter(then ->
                            then.name().equals(fact.name()) && then.about().equals(fact.about()))
                    .anyMatch(then -> then.value().equals(Optional.of(false)));
            if (known && denied) {
                return Optional.of(shown(repair.changes()) + " says that " + fact.name() + " is false");
            }
        }
        return Optional.empty();
    }

    private static String shown(List<Change> changes) {
        return changes.stream().map(Change::text).toList().toString();
    }
}
