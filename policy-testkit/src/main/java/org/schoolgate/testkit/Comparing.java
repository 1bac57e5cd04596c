package org.schoolgate.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Layer;
import org.schoolgate.core.policy.Policies;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Interval;
import org.schoolgate.core.rule.MemberFinding;

/** Both paths of the engine, compared with the reference interpreter. */
final class Comparing {
    private final List<Policy> policies;
    private final Checker checker;

    Comparing(Policy... policies) {
        checker = Policies.strictestOf(policies).checker();
        this.policies = checker.policies();
    }

    Optional<String> agree(World world, Chance chance) {
        Checker here = world.checker(checker);
        // One situation for all: the engine reads first and the reference takes facts as the situation has them.
        Situation situation = here.situation(world.activity());
        Decision decision = here.decide(situation, Optional.empty());
        Reference.Decided meant = new Reference(situation).decide(policies);
        Interval quick = here.level(situation);
        Optional<String> other = Shown.difference(meant(meant), engine(decision));
        return quick.equals(meant.level()) || other.isPresent()
                ? other
                : Optional.of("quickly " + quick + ", meant " + meant.level());
    }

    private static String meant(Reference.Decided meant) {
        return head(meant.verdict(), meant.level(), meant.permitted())
                + meant.layers().stream().map(Comparing::layer).collect(Collectors.joining());
    }

    private static String engine(Decision decision) {
        return head(decision.verdict().name(), decision.level(), decision.permitted())
                + decision.layers().stream().map(Comparing::layer).collect(Collectors.joining());
    }

    private static String head(String verdict, Interval level, boolean permitted) {
        return verdict + " " + level + " " + permitted;
    }

    /** Sorted: in which order findings, and members of a list, are given is no part of the meaning. */
    private static String layer(Reference.Said said) {
        return "\n" + said.policy() + " " + said.speaks()
                + said.findings().stream()
                        .map(one -> "\n" + one.rule() + " " + one.outcome() + " " + one.level() + " "
                                + one.members().stream().sorted().toList())
                        .sorted()
                        .collect(Collectors.joining());
    }

    private static String layer(Layer layer) {
        return "\n" + layer.policy().id() + " " + layer.speaks()
                + layer.findings().stream().map(Comparing::finding).sorted().collect(Collectors.joining());
    }

    private static String finding(Finding one) {
        return "\n" + one.rule().id() + " " + one.outcome() + " " + one.level() + " "
                + one.members().stream().map(MemberFinding::outcome).sorted().toList();
    }
}
