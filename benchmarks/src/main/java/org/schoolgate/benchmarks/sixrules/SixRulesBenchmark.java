package org.schoolgate.benchmarks.sixrules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Prepared;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Outcome;

/** One check of six rules, over sixteen drafts in turn. Whoever answers one of them otherwise is not timed at all. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SixRulesBenchmark {
    /** The drafts of one contender, one after another. */
    static class Drafts<D> {
        private final List<D> drafts;
        private int at;

        Drafts(Contender<D> contender) {
            drafts = Agreement.checked(contender);
        }

        D next() {
            at = (at + 1) & (drafts.size() - 1);
            return drafts.get(at);
        }
    }

    /** The rules by hand. */
    @State(Scope.Thread)
    public static class Hand {
        final ByHand contender = new ByHand();
        final Drafts<Given> drafts = new Drafts<>(contender);
    }

    /** Schoolgate. */
    @State(Scope.Thread)
    public static class Schoolgate {
        final WithSchoolgate contender = new WithSchoolgate();
        final Drafts<Prepared> drafts = new Drafts<>(contender);
    }

    /** YAVI. */
    @State(Scope.Thread)
    public static class Yavi {
        final WithYavi contender = new WithYavi();
        final Drafts<Given> drafts = new Drafts<>(contender);
    }

    /** Hibernate Validator. */
    @State(Scope.Thread)
    public static class HibernateValidator {
        final WithHibernateValidator contender = new WithHibernateValidator();
        final Drafts<WithHibernateValidator.Draft> drafts = new Drafts<>(contender);
    }

    /** Easy Rules. */
    @State(Scope.Thread)
    public static class EasyRules {
        final WithEasyRules contender = new WithEasyRules();
        final Drafts<Given> drafts = new Drafts<>(contender);
    }

    /** Drools. */
    @State(Scope.Thread)
    public static class Drools {
        final WithDrools contender = new WithDrools();
        final Drafts<Given> drafts = new Drafts<>(contender);
    }

    /** CEL. */
    @State(Scope.Thread)
    public static class Cel {
        final WithCel contender = new WithCel();
        final Drafts<Map<String, Object>> drafts = new Drafts<>(contender);
    }

    /** jCasbin. */
    @State(Scope.Thread)
    public static class Casbin {
        final WithCasbin contender = new WithCasbin();
        final Drafts<Map<String, Object>> drafts = new Drafts<>(contender);
    }

    /** By hand, stopping at the first rule that is broken. */
    @Benchmark
    public boolean handVerdict(Hand hand) {
        return hand.contender.permits(hand.drafts.next());
    }

    /** By hand, all six rules, collecting nothing. What everything else is measured by. */
    @Benchmark
    public int handAll(Hand hand) {
        return hand.contender.howManyBroken(hand.drafts.next());
    }

    /** By hand, collecting the ids of what is broken. */
    @Benchmark
    public Set<String> handIds(Hand hand) {
        return hand.contender.broken(hand.drafts.next());
    }

    /** The quick path: may it go ahead. */
    @Benchmark
    public boolean schoolgateQuick(Schoolgate schoolgate) {
        return schoolgate.contender.permits(schoolgate.drafts.next());
    }

    /** The decision alone; its findings can be read from it. */
    @Benchmark
    public Decision schoolgateDecision(Schoolgate schoolgate) {
        return schoolgate.contender.decision(schoolgate.drafts.next());
    }

    /** The decision, with the ids of the rules that are broken. */
    @Benchmark
    public int schoolgateFindings(Schoolgate schoolgate) {
        int broken = 0;
        for (Finding finding :
                schoolgate.contender.decision(schoolgate.drafts.next()).findings()) {
            broken += finding.outcome() == Outcome.BROKEN ? finding.rule().id().length() : 0;
        }
        return broken;
    }

    /** The decision, with the evidence of all its findings. */
    @Benchmark
    public int schoolgateEvidence(Schoolgate schoolgate) {
        int facts = 0;
        for (Finding finding :
                schoolgate.contender.decision(schoolgate.drafts.next()).findings()) {
            facts += finding.evidence().size();
        }
        return facts;
    }

    /** YAVI's violations. */
    @Benchmark
    public Object yavi(Yavi yavi) {
        return yavi.contender.violations(yavi.drafts.next());
    }

    /** Hibernate Validator's violations. */
    @Benchmark
    public Object hibernateValidator(HibernateValidator validator) {
        return validator.contender.violations(validator.drafts.next());
    }

    /** The rules that Easy Rules fired. */
    @Benchmark
    public Object easyRules(EasyRules rules) {
        return rules.contender.broken(rules.drafts.next());
    }

    /** The rules that Drools fired. */
    @Benchmark
    public Object drools(Drools drools) {
        return drools.contender.broken(drools.drafts.next());
    }

    /** The expressions of CEL that do not hold. */
    @Benchmark
    public Object cel(Cel cel) {
        return cel.contender.broken(cel.drafts.next());
    }

    /** jCasbin's answer, with the one rule that it names. */
    @Benchmark
    public Object casbin(Casbin casbin) {
        return casbin.contender.broken(casbin.drafts.next());
    }
}
