package org.schoolgate.testkit;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.schoolgate.core.policy.Policy;

/**
 * The laws of what follows a decision: dialogues, repairs, declarations, consents. A module's test extends this beside
 * {@link PolicyLaws}; the same properties say how many drafts are tried, and which.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DialogueLaws {
    private static final int TRIES_TO_AN_ANSWERER = 500;

    private final Policy policy;
    private final Cases cases;
    private final Trials trials;
    private final Trials repairTrials;

    /** The laws for this policy, and the cases over which questions are counted. */
    protected DialogueLaws(Policy policy, Cases cases) {
        this.policy = policy;
        this.cases = cases;
        this.trials = trials(policy, 1);
        this.repairTrials = trials(policy, 2);
    }

    private static Trials trials(Policy policy, int times) {
        return new Trials(
                Leaves.vocabulary(policy),
                Long.getLong("schoolgate.laws.seed", 1),
                times * Integer.getInteger("schoolgate.laws.tries", 1_000));
    }

    @Test
    void answeringEndsWithinFourRounds() {
        trials.each("answering all questions ends within four rounds", new Conversing(policy)::ends);
    }

    /** Figures go to {@code target/questions.json}; the property {@code schoolgate.report} names another folder. */
    @Test
    void theOrderChosenAsksNoMoreThanTheTables(TestReporter reporter) throws IOException {
        QuestionCount count = QuestionCount.of(policy, cases, Math.max(1, trials.tries() / TRIES_TO_AN_ANSWERER));
        reporter.publishEntry("questions", count.table());
        count.write(Path.of(System.getProperty("schoolgate.report", "target"), "questions.json"));
        if (count.mean(QuestionCount.Way.CHOSEN) > count.mean(QuestionCount.Way.TABLE)) {
            throw new AssertionError("the order chosen asks more than the table's\n" + count.table());
        }
    }

    @Test
    void anEditVoidsWhatWasSigned() {
        trials.each("an edited draft keeps no declaration", new Conversing(policy)::editVoids);
    }

    @Test
    void everyRepairDoesAndNoneOfItsChangesCanBeSpared() {
        repairTrials.each("a repair is permitted, and no smaller part of it", new Repairing(policy)::holds);
    }

    @Test
    void theConsentsListAgreesChildByChild() {
        trials.each(
                "the list agrees with deciding a post of each child alone", new Photographing(policy)::childByChild);
    }

    @Test
    void whatWasPublishedIsJudgedAgain() {
        trials.each("what was published stands until the world changes", new Photographing(policy)::judgedAgain);
    }
}
