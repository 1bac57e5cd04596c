package org.schoolgate.rules.ashtonhayes;

import java.util.Set;
import org.schoolgate.testkit.Cases;
import org.schoolgate.testkit.PolicyKit;

/** Ashton Hayes, held to the whole kit. */
final class AshtonHayesKitTest extends PolicyKit {
    private static final Cases CASES =
            Cases.of(AshtonHayes.THE_POLICY, AshtonHayesKitTest.class, "cases.json", "close-calls.json");

    AshtonHayesKitTest() {
        super(AshtonHayes.THE_POLICY);
    }

    @Override
    protected Cases cases() {
        return CASES;
    }

    @Override
    protected Set<String> leavesNotSeenWhole() {
        // Never unknown: an event has no picture that could raise the question, so it is not so until somebody says so.
        return Set.of("a picture from the event is posted by somebody who came to it");
    }
}
