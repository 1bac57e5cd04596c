package org.schoolgate.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.schoolgate.benchmarks.sixrules.ByHand;
import org.schoolgate.benchmarks.sixrules.Contender;
import org.schoolgate.benchmarks.sixrules.SixRules;
import org.schoolgate.benchmarks.sixrules.WithCasbin;
import org.schoolgate.benchmarks.sixrules.WithCel;
import org.schoolgate.benchmarks.sixrules.WithDrools;
import org.schoolgate.benchmarks.sixrules.WithEasyRules;
import org.schoolgate.benchmarks.sixrules.WithHibernateValidator;
import org.schoolgate.benchmarks.sixrules.WithSchoolgate;
import org.schoolgate.benchmarks.sixrules.WithYavi;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Policies;

/** The first decision of a fresh JVM, timed from the first line of {@code main}: prints the milliseconds that it took. */
public final class FirstDecision {
    private FirstDecision() {}

    /** Times the contender of this name, or else the whole policy of this id. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        String answer = arguments[0].contains("-") ? wholePolicy(arguments[0]) : broken(contender(arguments[0]));
        long nanos = System.nanoTime() - start;
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        System.out.println(answer);
        System.out.println(nanos / 1_000 / 1e3 + " ms, " + cpu / 1_000 / 1e3 + " ms of this thread");
    }

    private static String wholePolicy(String id) {
        Decision decision =
                Policies.named(id).checker().knowing(Posts.records(2)).decide(Posts.of(Posts.ORDINARY));
        return decision.verdict() + ", " + decision.findings().size() + " findings";
    }

    /** By a switch, so that nothing is loaded, before the clock starts or after, but the one that is timed. */
    private static Contender<?> contender(String name) {
        return switch (name) {
            case "hand" -> new ByHand();
            case "schoolgate" -> new WithSchoolgate();
            case "yavi" -> new WithYavi();
            case "hibernateValidator" -> new WithHibernateValidator();
            case "easyRules" -> new WithEasyRules();
            case "drools" -> new WithDrools();
            case "cel" -> new WithCel();
            case "casbin" -> new WithCasbin();
            default -> throw new IllegalArgumentException("no contender is called " + name);
        };
    }

    private static <D> String broken(Contender<D> contender) {
        List<SixRules.Case> cases = SixRules.cases();
        return "breaks " + contender.broken(contender.ready(cases.get(cases.size() - 1)));
    }
}
