package org.schoolgate.examples.commandline;

import java.util.List;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.json.Fault;

record DecisionText(String draft, Situation situation, Decision decision, boolean names) {
    String text() {
        return draft + ": " + decision.verdict();
    }

    static String refused(String draft, List<Fault> faults) {
        return draft + ": " + faults.size();
    }
}
