package org.schoolgate.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
    private static final Map<String, Supplier<Contender<?>>> SIX_RULES = Map.of(
            "hand", ByHand::new,
            "schoolgate", WithSchoolgate::new,
            "yavi", WithYavi::new,
            "hibernateValidator", WithHibernateValidator::new,
            "easyRules", WithEasyRules::new,
            "drools", WithDrools::new,
            "cel", WithCel::new,
            "casbin", WithCasbin::new);

    private FirstDecision() {}

    /** Times the contender of this name, or else the whole policy of this id. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        Supplier<Contender<?>> sixRules = arguments[0].contains("-") ? null : SIX_RULES.get(arguments[0]);
        String answer = sixRules == null ? wholePolicy(arguments[0]) : broken(sixRules.get());
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

    private static <D> String broken(Contender<D> contender) {
        List<SixRules.Case> cases = SixRules.cases();
        return "breaks " + contender.broken(contender.ready(cases.get(cases.size() - 1)));
    }
}
