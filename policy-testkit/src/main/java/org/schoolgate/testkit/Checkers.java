package org.schoolgate.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Policy;

/** Checkers of the policies used last, each made once as a school tool would: making one takes as long as several decisions. */
final class Checkers {
    /** As many as a policy has rules, for a law that tries each rule by itself. */
    private static final int KEPT = 100;

    private static final Map<Policy, Checker> LAST = new LinkedHashMap<>(16, 0.75f, true);

    private Checkers() {}

    static Checker of(Policy policy) {
        synchronized (LAST) {
            Checker checker = LAST.computeIfAbsent(policy, Policy::checker);
            if (LAST.size() > KEPT) {
                LAST.remove(LAST.keySet().iterator().next());
            }
            return checker;
        }
    }
}
