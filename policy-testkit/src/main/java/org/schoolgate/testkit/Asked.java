package org.schoolgate.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.policy.Ledger;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.testkit.Telling.Told;

/** What the author of a policy is asked about a fault that no case sees, and the case that will see it once answered. */
final class Asked {
    private Asked() {}

    static String of(Mutant mutant, Told told) {
        return InWords.of(told.world().draft()) + ": " + about(mutant, told);
    }

    private static String about(Mutant mutant, Told told) {
        Optional<String> mine = told.policy().get(told.key());
        Optional<String> other = told.mutant().get(told.key());
        int space = told.key().indexOf(' ');
        String sort = space < 0 ? told.key() : told.key().substring(0, space);
        String norm =
                mutant.before().map(one -> "\"" + one.clause().summary() + "\"").orElse("the policy");
        return switch (sort) {
            case "findings" -> "is " + norm + " " + outcome(mine) + " or " + outcome(other) + "?";
            case "levels" ->
                "does it weigh " + mine.orElse("nothing") + " or " + other.orElse("nothing") + " that " + norm
                        + " stands so?";
            case "duties" -> "has somebody to act by " + norm + ", or nobody?";
            case "due" ->
                "is " + norm + " due at " + mine.orElse("no time") + " or at " + other.orElse("no time") + "?";
            case "status" ->
                "does " + norm + " stand at " + mine.orElse("nothing") + " or at " + other.orElse("nothing") + "?";
            case "allows" -> "does " + norm + " allow it, or not?";
            case "asks" ->
                "has anybody to be asked for " + told.key().substring(space + 1).replace('_', ' ') + ", or nobody?";
            default -> "is the answer " + mine.orElse("nothing") + " or " + other.orElse("nothing") + "?";
        };
    }

    private static String outcome(Optional<String> outcome) {
        return switch (outcome.orElse("")) {
            case "KEPT" -> "kept";
            case "BROKEN" -> "broken";
            case "EXCUSED" -> "excused";
            case "UNDECIDED" -> "still open";
            default -> "no matter here";
        };
    }

    /** The case, as the policy now answers it. */
    static Map<String, Object> readyCase(Mutant mutant, Told told) {
        Set<String> keys = Said.differing(told.policy(), told.mutant());
        if (!told.key().equals("verdict")) {
            keys.removeIf(key -> !key.equals(told.key()));
        }
        Map<String, Object> ready = new LinkedHashMap<>();
        ready.put("name", mutant.rule() + ": " + InWords.of(told.world().draft()));
        ready.put("records", told.records());
        ready.put("draft", told.world().draft());
        ready.put("expect", told.policy().expecting(keys));
        ready.put("why", "To be answered from the paper.");
        return ready;
    }

    static String ofTheLedger(Mutant mutant) {
        return mutant.operator() == Operator.CITATION_CHANGED
                ? "Which sentences is " + mutant.rule() + " read off?"
                : "How strongly does " + mutant.rule() + " speak?";
    }

    static Map<String, Object> ledgerCase(Policy policy, Mutant mutant) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (Ledger.Line line : policy.ledger().norms()) {
            if (line.id().equals(mutant.rule())) {
                line.force().ifPresent(force -> said.put("force", force));
                said.put("sentences", List.copyOf(line.sentences()));
            }
        }
        Map<String, Object> ready = new LinkedHashMap<>();
        ready.put("name", "the place of " + mutant.rule());
        Map<String, Object> ledger = new LinkedHashMap<>();
        ledger.put(mutant.rule(), said);
        ready.put("ledger", ledger);
        ready.put("why", "To be answered from the paper.");
        return ready;
    }
}
