package org.schoolgate.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.schoolgate.benchmarks.sixrules.SixRules;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.FieldFacts;
import org.schoolgate.core.activity.Post;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Test;
import org.schoolgate.core.logic.Wording;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Policies;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.policy.Prepared;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Paper;
import org.schoolgate.core.vocabulary.Publishing;
import org.schoolgate.text.StandardTextReader;

/** What a decision costs as one thing grows: the rules, the children, the words. Each ought to be a straight line. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class GrowthBenchmark {
    /** Rules, no two of which say the same. */
    @State(Scope.Thread)
    public static class Rules {
        /** How many. */
        @Param({"10", "100", "200", "400", "800"})
        public int rules;

        private Checker checker = SixRules.policy().checker().knowing(Posts.records(1));
        private Prepared prepared = checker.prepare(Posts.of(0));

        /** Makes the rules. */
        @Setup
        public void prepare() {
            checker = policy(rules).checker().knowing(Posts.records(2));
            prepared = checker.prepare(Posts.of(Posts.ORDINARY));
        }

        private static Policy policy(int rules) {
            Paper paper = Paper.citedAs("Many rules", "MR")
                    .section("All")
                    .sentence(1, Paper.Sort.RULE)
                    .build();
            List<Norm> norms = new ArrayList<>();
            for (int i = 0; i < rules; i++) {
                String word = "word" + i;
                Condition<Situation> without = Condition.on(
                        Wording.is("it", "without " + word),
                        FieldFacts.TEXT,
                        Test.named("without " + word, text -> text.length() < 100, List.of()));
                norms.add(paper.norm("rule-" + i, "Posts are without " + word, 1)
                        .on(ActivityKind.POST)
                        .must(without)
                        .when(Publishing.withAPicture())
                        .exceptWhen(Publishing.urgentSchoolNews()));
            }
            return Policy.of("many-rules", "Many rules", paper)
                    .norms(norms.toArray(Norm[]::new))
                    .build();
        }
    }

    /** Children in one picture. */
    @State(Scope.Thread)
    public static class Children {
        /** How many. */
        @Param({"10", "100", "200", "400", "800"})
        public int children;

        private final Checker checker = Policies.named("ashton-hayes").checker().knowing(Posts.records(1_000));
        private Post post = Posts.of(0);
        private Prepared prepared = checker.prepare(post);

        /** Makes the picture. */
        @Setup
        public void prepare() {
            post = Posts.of(children);
            prepared = checker.prepare(post);
        }
    }

    /** Words. */
    @State(Scope.Thread)
    public static class Words {
        /** How many characters. */
        @Param({"250", "2500", "5000", "10000", "20000"})
        public int characters;

        private final Checker checker = Policies.named("ashton-hayes")
                .checker()
                .reading(StandardTextReader.standard())
                .knowing(Posts.records(600));
        private Post post = Posts.of(0);

        /** Writes them. */
        @Setup
        public void prepare() {
            StringBuilder text = new StringBuilder();
            Stream.generate(() -> "The bridges of Year 5 carried forty books today. ")
                    .limit(characters / 48 + 1L)
                    .forEach(text::append);
            post = Posts.of(0, text.substring(0, characters));
        }
    }

    /** With the rules, from a prepared situation. */
    @Benchmark
    public Decision rules(Rules rules) {
        return rules.prepared.decide();
    }

    /** With the children, from a prepared situation. */
    @Benchmark
    public Decision children(Children children) {
        return children.prepared.decide();
    }

    /** With the children, from Java values. */
    @Benchmark
    public Decision childrenFromValues(Children children) {
        return children.checker.decide(children.post);
    }

    /** With the words, which are read each time. */
    @Benchmark
    public Decision wordsFromValues(Words words) {
        return words.checker.decide(words.post);
    }
}
