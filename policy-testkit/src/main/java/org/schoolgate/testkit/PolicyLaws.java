package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Norm;

/**
 * The laws that every policy keeps. A module's test extends this and says which policy it is; each law is then tried on
 * some thousand drafts at several invented schools. The property {@code schoolgate.laws.tries} says how many (1,000),
 * {@code schoolgate.laws.seed} which (1). A draft that breaks a law is shown as JSON, as small as it can be made.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PolicyLaws {
    private static final int QUESTIONS = 16;

    private final Trials trials;
    private final Policy policy;

    /** The laws for this policy. */
    protected PolicyLaws(Policy policy) {
        this.policy = policy;
        this.trials = new Trials(
                Leaves.vocabulary(policy),
                Long.getLong("schoolgate.laws.seed", 1),
                Integer.getInteger("schoolgate.laws.tries", 1_000));
    }

    /** The module's own cases, which show each of its leaves TRUE, FALSE and UNKNOWN. */
    protected Cases cases() {
        throw new AssertionError("17: the module's own cases are not given; cases() says which they are");
    }

    /**
     * Leaves that no case can show in every truth, each with the reason; the text is what the leaf says. To be kept short:
     * a leaf that is never unknown, or never false, may be one that is not needed.
     */
    protected Set<String> leavesNotSeenWhole() {
        return Set.of();
    }

    @Test
    void law01EveryDraftIsDecided() {
        trials.each("1: every draft gets a decision, also with nothing known", new Deciding(policy)::total);
    }

    @Test
    void law02NeitherLocaleNorZoneNorOrderShows() {
        trials.each("2: no clock, locale, zone or hash order shows", new Deciding(policy)::deterministic);
    }

    @Test
    void law03OrderAndDuplicatesOfRulesChangeNothing() {
        List<Norm> norms = new ArrayList<>(policy.norms());
        Collections.shuffle(norms, new Random(trials.tries()));
        Policy shuffled = Copies.with(policy, norms);
        trials.each(
                "3: the order and duplicates of rules, answers and children change nothing",
                new Deciding(policy).unmoved(shuffled, Repeated.rules(policy)));
    }

    @Test
    void law04LearningNarrows() {
        trials.each("4: a value for a fact that had none only narrows the interval", new Learning(policy)::ofTheDraft);
    }

    @Test
    void law04LearningFromTheRecordsNarrows() {
        trials.each(
                "4: a value in the records for a fact that had none only narrows the interval",
                new Learning(policy, trials.words().facts())::ofTheRecords);
    }

    @Test
    void law05NoSilentYes() {
        trials.each("5: no yes while something unknown could turn out badly", new Answering(policy)::noSilentYes);
    }

    @Test
    void law06ConsentNeverMakesStricter() {
        trials.each(
                "6: from refused to not given to given, and from recognisable to not, nothing gets stricter",
                new Consenting(policy)::monotone);
    }

    @Test
    void law07LayersCombineByTheStrictest() {
        trials.each("7: layers combine in any order, and never lower one that speaks", new Layering(policy)::strictest);
    }

    @Test
    void law08ExceptionsAreLocal() {
        trials.each("8: an exception changes only what its own rule would have said", new Local(policy)::exceptions);
    }

    @Test
    void law09EvidenceSuffices() {
        trials.each(
                "9: with every fact but its evidence forgotten, a finding is the same", new Local(policy)::evidence);
    }

    @Test
    void law10IrrelevantFactsChangeNothing() {
        trials.each(
                "10: what no rule reads changes nothing",
                new Deciding(policy).irrelevant(trials.words().facts()));
    }

    @Test
    void law11AnsweringEnds() {
        trials.each("11: answering all questions ends with nothing open", new Answering(policy)::answeringEnds);
    }

    /**
     * Each of a twentieth of the tries, and at least {@value #QUESTIONS}, is one question, searched for a completion of the draft
     * in which its answers lead apart. The law fails when more than one in ten, or of few more than one, is not seen to matter; how many were, and which, is
     * published.
     */
    @Test
    void law11QuestionsMatter(TestReporter reporter) {
        Answering answering = new Answering(policy);
        trials.each(
                "11: some answer to each question can make a difference",
                Math.max(QUESTIONS, trials.tries() / 20),
                answering::questionsMatter);
        reporter.publishEntry("law 11", answering.weighed());
        if (!answering.hasSeenEnough()) {
            throw new AssertionError("11: too many questions are not seen to matter: " + answering.weighed());
        }
    }

    @Test
    void law12DutiesOfACombinationAreTheUnion() {
        trials.each("12: the duties of a combination are the union", new Layering(policy)::duties);
    }

    @Test
    void law13DueTimesIncludeTheirInstant() {
        trials.each("13: a duty is in time at its due instant, and not after", new Deciding(policy)::dueTimes);
    }

    @Test
    void law14AboveClearThereIsACitation() {
        trials.each("14: above CLEAR there is a citation, or silence", new Local(policy)::citation);
    }

    @Test
    void law14EverySentenceHasOnePlace() {
        Ledgers.check(policy);
    }

    @Test
    void law15WhatPrintsAlikeMeansAlike() {
        new Printing(policy).check();
    }

    @Test
    void law16WhatIsWrittenIsReadBack() {
        trials.each(
                "16: what is written as JSON is read back, equal",
                new Deciding(policy).written(trials.words().facts()));
    }

    @Test
    void law16TheLedgerIsReadBack() {
        Deciding.checkLedger(policy);
    }

    @Test
    void law17EveryLeafIsSeenTrueFalseAndUnknown() {
        cases().checkLeaves(policy, leavesNotSeenWhole());
    }

    @Test
    void law18TheQuickPathAgrees() {
        trials.each("18: the quick path agrees with the explaining one", new Deciding(policy)::quick);
    }

    @Test
    void law18TheReferenceInterpreterAgrees() {
        trials.each(
                "18: the engine says what the reference interpreter says, which is the meaning written down plainly",
                new Comparing(policy)::agree);
    }
}
