package org.schoolgate.testkit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.schoolgate.core.policy.Policy;

/**
 * The laws of what follows a decision: dialogues, repairs, declarations, consents. A module's test extends this beside
 * {@link PolicyLaws}; the same properties say how many drafts are tried, and which.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DialogueLaws {
    private final Policy policy;
    private final Trials trials;

    /** The laws for this policy. */
    protected DialogueLaws(Policy policy) {
        this.policy = policy;
        this.trials = new Trials(
                Leaves.vocabulary(policy),
                Long.getLong("schoolgate.laws.seed", 1),
                Integer.getInteger("schoolgate.laws.tries", 1_000));
    }

    @Test
    void answeringEndsWithinFourRounds() {
        trials.each("answering all questions ends within four rounds", new Conversing(policy)::ends);
    }

    @Test
    void anEditVoidsWhatWasSigned() {
        trials.each("an edited draft keeps no declaration", new Conversing(policy)::editVoids);
    }

    @Test
    void everyRepairDoesAndNoneOfItsChangesCanBeSpared() {
        trials.each("a repair is permitted, and no smaller part of it", new Repairing(policy)::holds);
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
