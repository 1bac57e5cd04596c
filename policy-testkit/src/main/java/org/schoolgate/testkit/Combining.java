package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schoolgate.core.activity.Slot;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Policies;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.policy.Question;

/** What holds of some policies laid over one another. */
final class Combining {
    private final List<Policy> policies;
    private final Comparing reference;

    Combining(List<Policy> policies) {
        this.policies = policies;
        reference = new Comparing(policies.toArray(Policy[]::new));
    }

    Optional<String> holds(World world, Chance chance) {
        Decision all = together(world, policies);
        List<Policy> turned = new ArrayList<>(policies);
        Collections.reverse(turned);
        turned.add(chance.one(policies));
        return Shown.difference(Shown.whole(all), Shown.whole(together(world, turned)))
                .or(() -> Layering.lowered(all, all))
                .or(() -> duties(world, all))
                .or(() -> askedTwice(all))
                .or(() -> reference.agree(world, chance));
    }

    private static Decision together(World world, List<Policy> some) {
        return world.checker(Policies.strictestOf(some.toArray(Policy[]::new)).checker())
                .decide(world.activity(), World.NOW);
    }

    private Optional<String> duties(World world, Decision all) {
        Set<String> each = new TreeSet<>();
        policies.forEach(one -> each.addAll(Shown.duties(world.decide(one))));
        return Shown.difference(String.join("\n", each), String.join("\n", new TreeSet<>(Shown.duties(all))));
    }

    private static Optional<String> askedTwice(Decision all) {
        Set<Slot> asked = new HashSet<>();
        return all.questions().stream()
                .filter(question -> !asked.add(new Slot(question.type().field(), question.about())))
                .map(Question::fact)
                .findFirst()
                .map(fact -> fact + " is asked twice about one thing");
    }
}
