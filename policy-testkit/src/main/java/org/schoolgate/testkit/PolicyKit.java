package org.schoolgate.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.schoolgate.core.policy.Policy;

/**
 * Everything that a policy's module is held to: the laws, its own cases, the score of faults that those see, norms that
 * live, pairs of rules that are known to say one thing or opposite things, and code that reads nothing from outside. A
 * module's test extends this, and says which policy it is and which cases are its own.
 *
 * <p>The score is written to {@code target/fault-score.json}; the property {@code schoolgate.report} names another folder.
 */
public abstract class PolicyKit extends PolicyLaws {
    private static final double ENOUGH = 95;

    private final Policy policy;

    /** The whole kit, for this policy. */
    protected PolicyKit(Policy policy) {
        super(policy);
        this.policy = policy;
    }

    /** Norms that the cases cannot show alive, each with the reason. To be kept short, or empty. */
    protected Set<String> normsNotSeenAlive() {
        return Set.of();
    }

    /** Its own cases, each a test. */
    @TestFactory
    final Stream<DynamicTest> casesOfItsOwn() {
        return cases().tests();
    }

    @Test
    final void everyNormLives() {
        new Living(policy, cases()).check(normsNotSeenAlive());
    }

    @Test
    final void pairsOfRulesAreAcknowledged() {
        new Pairs(policy).check();
    }

    @Test
    final void nothingIsReadFromOutside() {
        Outside.check(getClass());
    }

    @Test
    final void itsCasesSeeTheFaultsPutIn(TestReporter reporter) throws IOException {
        FaultScore score = FaultScore.of(policy, cases());
        reporter.publishEntry("fault score", score.table());
        score.write(Path.of(System.getProperty("schoolgate.report", "target"), "fault-score.json"));
        if (!score.seesWhatIsLeftOut() || score.score() < ENOUGH) {
            throw new AssertionError("the cases see too few of the faults put into the policy\n" + score.table()
                    + "\nAnswer from the paper, and add the case:" + score.open());
        }
    }
}
