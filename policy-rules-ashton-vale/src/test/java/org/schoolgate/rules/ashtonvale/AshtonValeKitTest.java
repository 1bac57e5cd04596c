package org.schoolgate.rules.ashtonvale;

import java.util.Set;
import org.schoolgate.testkit.Cases;
import org.schoolgate.testkit.PolicyKit;

/** Ashton Vale, held to the whole kit. */
final class AshtonValeKitTest extends PolicyKit {
    private static final Cases CASES =
            Cases.of(AshtonVale.THE_POLICY, AshtonValeKitTest.class, "cases.json", "close-calls.json");

    AshtonValeKitTest() {
        super(AshtonVale.THE_POLICY);
    }

    @Override
    protected Cases cases() {
        return CASES;
    }

    @Override
    protected Set<String> leavesNotSeenWhole() {
        return Set.of(
                // Thinking that is asked for is done once there is an answer, either way: never FALSE.
                "whoever acts considers any doubt about it",
                "whoever acts considers what the link shows",
                "whoever acts considers whose material it is",
                // Nobody is asked: it is not so until somebody says so, and never UNKNOWN.
                "whoever acts is trying to get round the firewall");
    }
}
