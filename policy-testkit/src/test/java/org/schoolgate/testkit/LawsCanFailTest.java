package org.schoolgate.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.vocabulary.Phrases.is;
import static org.schoolgate.core.vocabulary.Pictured.consentToImage;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.FactType.AskedOf;
import org.schoolgate.core.activity.FactType.Kind;
import org.schoolgate.core.activity.FieldFacts;
import org.schoolgate.core.activity.Lists;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.ValueType;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.FactName;
import org.schoolgate.core.logic.Provenance;
import org.schoolgate.core.logic.Reading;
import org.schoolgate.core.logic.Standpoint;
import org.schoolgate.core.logic.Test;
import org.schoolgate.core.logic.Wording;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Due;
import org.schoolgate.core.rule.Force;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Paper;

/** Each law fails for a policy that breaks it, and for each there is one: no law is one that cannot fail. */
final class LawsCanFailTest {
    private static final Paper PAPER = Paper.citedAs("Planted", "PL")
            .section("All of it")
            .sentence(1, Paper.Sort.RULE)
            .sentence(2, Paper.Sort.RULE)
            .sentence(3, Paper.Sort.DUTY)
            .build();

    /** The laws, for a policy that has no cases. */
    private static final class Held extends PolicyLaws {
        private final Cases none;

        private Held(Policy policy) {
            super(policy);
            none = Cases.of(policy, LawsCanFailTest.class, "none.json");
        }

        @Override
        protected Cases cases() {
            return none;
        }
    }

    /** Something read in a way in which no policy may read. */
    private record Crooked(String name, Function<Situation, Boolean> look)
            implements Reading<Situation, Boolean>, FactName {
        @Override
        public Fact<Boolean> read(Situation situation, Standpoint standpoint) {
            return Fact.known(this, About.ACTIVITY, look.apply(situation), Provenance.COMPUTED);
        }
    }

    private static Condition<Situation> crooked(String name, Function<Situation, Boolean> look) {
        return Condition.on(Wording.is("it", name), new Crooked(name, look), Test.isTrue());
    }

    private static FactType<Situation, Boolean> fact(String name) {
        return named(name).answered();
    }

    private static FactType.Builder<Situation, Boolean> named(String name) {
        return FactType.<Situation, Boolean>named(name, ValueType.BOOLEAN)
                .on(POST)
                .asks(Kind.JUDGE, "Is it so (" + name + ")?", AskedOf.AUTHOR);
    }

    private static Norm must(Condition<Situation> condition) {
        return PAPER.norm("pl-must", "It is as it has to be", 1).on(POST).must(condition);
    }

    private static Policy policy(Norm... norms) {
        return Policy.of("planted", "A policy with a fault", PAPER)
                .decidedBy("HEADTEACHER")
                .norms(norms)
                .build();
    }

    private final Map<String, DynamicTest> faults = new LinkedHashMap<>();

    private void plant(String fault, Policy policy, Consumer<PolicyLaws> law) {
        faults.put(
                fault,
                DynamicTest.dynamicTest(
                        fault,
                        () -> assertThatExceptionOfType(AssertionError.class)
                                .isThrownBy(() -> law.accept(new Held(policy)))));
    }

    @TestFactory
    Stream<DynamicTest> everyLawFailsForAPolicyThatBreaksIt() {
        plant(
                "1: a reading that throws",
                policy(must(crooked("thrown", LawsCanFailTest::thrown))),
                PolicyLaws::law01EveryDraftIsDecided);
        plant(
                "2: a reading of the locale",
                policy(must(crooked(
                        "Turkish",
                        situation -> Locale.getDefault().getLanguage().equals("tr")))),
                PolicyLaws::law02NeitherLocaleNorZoneNorOrderShows);
        plant(
                "4: what is missing counts as in order",
                policy(must(crooked("wordless", situation -> situation.text().isEmpty()))),
                PolicyLaws::law04LearningNarrows);
        plant("5: what is not answered counts as a yes", yesUnlessDenied(), PolicyLaws::law05NoSilentYes);
        plant(
                "6: a child may be shown without consent alone",
                policy(PAPER.norm("pl-consent", "Nobody who agreed is shown", 1)
                        .on(POST)
                        .forEach(Lists.CHILDREN_PICTURED)
                        .must(Condition.not(consentToImage()))),
                PolicyLaws::law06ConsentNeverMakesStricter);
        plant("8: an exception that another rule notices", noticed(), PolicyLaws::law08ExceptionsAreLocal);
        plant(
                "9: a reading that does not name its evidence",
                policy(must(crooked(
                        "unworded", situation -> FieldFacts.TEXT.of(situation).isUnknown()))),
                PolicyLaws::law09EvidenceSuffices);
        plant(
                "10: a reading of pupils whom nothing concerns",
                policy(must(crooked(
                        "unvisited",
                        situation -> situation.records().pupil("zz-p").isEmpty()))),
                PolicyLaws::law10IrrelevantFactsChangeNothing);
        Paper another = Paper.citedAs("Another", "PX")
                .section("All of it")
                .sentence(1, Paper.Sort.RULE)
                .build();
        plant(
                "14: a clause of another paper",
                policy(another.norm("pl-foreign", "It is as another paper has it", 1)
                        .on(POST)
                        .must(is("it", "foreign", fact("foreign")))),
                PolicyLaws::law14AboveClearThereIsACitation);
        plant("14: a sentence without a place", policy(), PolicyLaws::law14EverySentenceHasOnePlace);
        plant("15: two things that print alike", printedAlike(), PolicyLaws::law15WhatPrintsAlikeMeansAlike);
        plant("16: a decision that cannot be read back", unreadable(), PolicyLaws::law16WhatIsWrittenIsReadBack);
        plant(
                "17: a leaf that no case shows",
                policy(must(is("it", "so", fact("so")))),
                PolicyLaws::law17EveryLeafIsSeenTrueFalseAndUnknown);
        stubborn();
        wavering();
        return faults.values().stream();
    }

    private static boolean thrown(Situation situation) {
        throw new IllegalStateException("planted");
    }

    /** Advice asks for the fact, and the rule that must be kept takes its absence for a yes. */
    private static Policy yesUnlessDenied() {
        FactType<Situation, Boolean> fact = fact("fine");
        return policy(
                PAPER.norm("pl-advice", "It had better be fine", 2).on(POST).advised(is("it", "fine", fact)),
                must(crooked("undenied", situation -> fact.of(situation).value().orElse(true))));
    }

    /** Looking at the exception leaves a trace, by which the second rule goes. */
    private static Policy noticed() {
        AtomicBoolean trace = new AtomicBoolean();
        return policy(
                PAPER.norm("pl-first", "It is never so", 1)
                        .on(POST)
                        .must(crooked("first", situation -> {
                            trace.set(false);
                            return false;
                        }))
                        .exceptWhen(crooked("excepted", situation -> {
                            trace.set(true);
                            return false;
                        })),
                PAPER.norm("pl-second", "It goes by the trace", 2)
                        .on(POST)
                        .must(crooked("traced", situation -> trace.get())));
    }

    private static Policy printedAlike() {
        return policy(must(is("it", "alike", fact("one")).and(is("it", "alike", fact("other")))));
    }

    /** The name of what is read is longer than any text that is read back. */
    private static Policy unreadable() {
        Crooked reading = new Crooked("n".repeat(100_001), situation -> false);
        return policy(must(Condition.on(Wording.is("it", "short"), reading, Test.isTrue())));
    }

    /** A fact that is unknown, whatever has been answered. */
    private record Stubborn(FactType<Situation, Boolean> type) implements Reading<Situation, Boolean> {
        @Override
        public Fact<Boolean> read(Situation situation, Standpoint standpoint) {
            return type.unknown(situation);
        }

        @Override
        public String name() {
            return type.name();
        }
    }

    /** A question that no answer settles. */
    private void stubborn() {
        Policy stubborn =
                policy(must(Condition.on(Wording.is("it", "settled"), new Stubborn(fact("stubborn")), Test.isTrue())));
        plant("11: a question that no answer settles", stubborn, PolicyLaws::law11AnsweringEnds);
        plant("11: a question that does not matter", stubborn, laws -> laws.law11QuestionsMatter(entry -> {}));
    }

    /** A reading that says now this and now that breaks what compares two decisions. */
    private void wavering() {
        Map<String, Consumer<PolicyLaws>> laws = new LinkedHashMap<>();
        laws.put("3: a rule that wavers", PolicyLaws::law03OrderAndDuplicatesOfRulesChangeNothing);
        laws.put("4: a rule that wavers, whatever the records", PolicyLaws::law04LearningFromTheRecordsNarrows);
        laws.put("7: a layer that wavers", PolicyLaws::law07LayersCombineByTheStrictest);
        laws.put("12: a duty that wavers", PolicyLaws::law12DutiesOfACombinationAreTheUnion);
        laws.put("13: a duty that wavers at its due time", PolicyLaws::law13DueTimesIncludeTheirInstant);
        laws.put("18: a rule that wavers, quickly", PolicyLaws::law18TheQuickPathAgrees);
        laws.put("18: a rule that wavers, interpreted", PolicyLaws::law18TheReferenceInterpreterAgrees);
        laws.forEach((fault, law) -> {
            Random random = new Random(1);
            Condition<Situation> wavers = crooked("wavering", situation -> random.nextBoolean());
            plant(
                    fault,
                    policy(
                            must(wavers),
                            PAPER.norm("pl-duty", "It is looked at within a day", 3)
                                    .on(POST)
                                    .duty(
                                            Force.MUST,
                                            "AUTHOR",
                                            "look at it",
                                            wavers,
                                            Due.within(java.time.Duration.ofHours(24)))),
                    law);
        });
    }
}
