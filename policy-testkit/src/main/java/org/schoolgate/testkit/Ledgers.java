package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.schoolgate.core.policy.Ledger;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Paper;

/** Law 14: every sentence has exactly one place, and what requires something is cited by what it became. */
final class Ledgers {
    private static final Set<Paper.Sort> NEEDS_A_NORM =
            Set.of(Paper.Sort.RULE, Paper.Sort.DUTY, Paper.Sort.PERMISSION, Paper.Sort.DEFINITION);

    private Ledgers() {}

    /** @throws AssertionError with everything that is wrong */
    static void check(Policy policy) {
        List<String> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> dropped = new HashSet<>(); // of a policy taken over: what became of them is said there
        policy.departures().forEach(departure -> dropped.addAll(departure.sentences()));
        for (Ledger.Entry entry : policy.ledger().sentences()) {
            String id = entry.sentence().id();
            if (!seen.add(id)) {
                wrong.add(id + " has two places");
            }
            if (entry.sentence().sorts().isEmpty()) {
                wrong.add("sentence " + seen.size() + " has no place in the ledger: say in the outline what " + id
                        + " is");
            }
            if (entry.by().isEmpty()
                    && !dropped.contains(id)
                    && entry.sentence().sorts().stream().anyMatch(NEEDS_A_NORM::contains)) {
                wrong.add(id + " is " + entry.sentence().sorts() + ", and no norm cites it");
            }
        }
        for (Ledger.Line line : policy.ledger().norms()) {
            if (!seen.containsAll(line.sentences())) {
                wrong.add(line.id() + " cites a sentence that the paper does not have");
            }
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError("14: every sentence has exactly one place\n  " + String.join("\n  ", wrong));
        }
    }
}
