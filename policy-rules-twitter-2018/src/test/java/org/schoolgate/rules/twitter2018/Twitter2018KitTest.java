package org.schoolgate.rules.twitter2018;

import java.util.Set;
import org.schoolgate.testkit.Cases;
import org.schoolgate.testkit.PolicyKit;

/** The Twitter policy of 2018, held to the whole kit. */
final class Twitter2018KitTest extends PolicyKit {
    private static final Cases CASES =
            Cases.of(Twitter2018.THE_POLICY, Twitter2018KitTest.class, "cases.json", "close-calls.json");

    Twitter2018KitTest() {
        super(Twitter2018.THE_POLICY);
    }

    @Override
    protected Cases cases() {
        return CASES;
    }

    @Override
    protected Set<String> leavesNotSeenWhole() {
        // Thinking that is asked for is done once there is an answer, either way: never FALSE.
        return Set.of("whoever acts considers whether families must know of it");
    }
}
