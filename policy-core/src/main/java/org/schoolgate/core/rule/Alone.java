package org.schoolgate.core.rule;

import java.util.List;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Circuit;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Sheet;
import org.schoolgate.core.logic.Truth;

/** A rule in a circuit of its own, to be judged outside any policy. */
final class Alone {
    private final WiredRule<?> rule;
    private final Circuit<Situation> circuit;

    Alone(Rule<?> rule) {
        Circuit.Builder<Situation> builder = Circuit.builder();
        this.rule = WiredRule.of(rule, builder);
        circuit = builder.build();
    }

    private Sheet<Situation> sheet(Situation situation) {
        Sheet<Situation> sheet = circuit.sheet(situation);
        rule.read(sheet);
        return sheet;
    }

    Truth applies(Situation situation) {
        return rule.applies(sheet(situation));
    }

    List<Fact<?>> openWhetherItApplies(Situation situation) {
        return rule.openWhetherItApplies(sheet(situation));
    }

    Finding finding(Situation situation) {
        Sheet<Situation> sheet = sheet(situation);
        return rule.finding(sheet, rule.ruling(sheet));
    }

    @Override
    public String toString() {
        return rule.toString();
    }
}
