package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Policies;
import org.schoolgate.core.policy.Policy;

/** Laws 7 and 12: the policy beside every other policy at hand, and beside invented ones. */
final class Layering {
    private final Policy policy;
    private final List<Policy> others;

    Layering(Policy policy) {
        this.policy = policy;
        others = new ArrayList<>(Policies.all());
        others.removeIf(other -> other.id().equals(policy.id()));
        others.addAll(Partners.all());
    }

    private static Decision together(World world, Policy... policies) {
        return world.checker(Policies.strictestOf(policies).checker()).decide(world.activity(), World.NOW);
    }

    Optional<String> strictest(World world, Chance chance) {
        Policy second = chance.one(others);
        Policy third = chance.one(others);
        Decision all = together(world, policy, second, third);
        return Shown.difference(Shown.whole(all), Shown.whole(together(world, third, second, policy, second)))
                .or(() -> Shown.difference(
                        Shown.whole(world.decide(policy)), Shown.whole(together(world, policy, policy))))
                .or(() -> lowered(all, together(world, policy, second)))
                .or(() -> lowered(all, all));
    }

    /** No layer that speaks, and no combination with one that does, is stricter than all together. */
    static Optional<String> lowered(Decision all, Decision some) {
        boolean spoken = some.layers().stream().anyMatch(layer -> layer.speaks() == Truth.TRUE);
        if (spoken && (some.atLeast().isAbove(all.atLeast()) || some.atMost().isAbove(all.atMost()))) {
            return Optional.of("together it is " + all.level() + ", and some of them say " + some.level());
        }
        return some.layers().stream()
                .filter(layer -> layer.speaks() == Truth.TRUE)
                .filter(layer -> layer.level().atLeast().isAbove(all.atLeast())
                        || layer.level().atMost().isAbove(all.atMost()))
                .map(layer -> layer.policy().id() + " says " + layer.level() + ", together " + all.level())
                .findFirst();
    }

    Optional<String> duties(World world, Chance chance) {
        Policy second = chance.one(others);
        Set<String> each = new TreeSet<>();
        for (Policy one : Arrays.asList(policy, second)) {
            each.addAll(Shown.duties(world.decide(one)));
        }
        Set<String> both = new TreeSet<>(Shown.duties(together(world, policy, second)));
        return each.equals(both)
                ? Optional.empty()
                : Shown.difference(String.join("\n", each), String.join("\n", both));
    }
}
