package org.schoolgate.core.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Sheet;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Interval;
import org.schoolgate.core.rule.Outcome;
import org.schoolgate.core.rule.Rule;
import org.schoolgate.core.rule.Ruling;

/** What one policy says of one situation, before it is put into words: a number for each rule. */
final class Ruled {
    private final WiredPolicy policy;
    private final Sheet<Situation> sheet;
    private final int[] rulings;
    private final Truth speaks;
    private final Interval level;
    private @Nullable List<Finding> findings;

    Ruled(WiredPolicy policy, Sheet<Situation> sheet) {
        this.policy = policy;
        this.sheet = sheet;
        rulings = policy.rulings(sheet);
        speaks = policy.speaks(sheet);
        Interval all = Interval.CLEAR;
        for (int ruling : rulings) {
            if (!Ruling.isClear(ruling)) {
                all = all.max(Ruling.level(ruling));
            }
        }
        level = all;
    }

    WiredPolicy wired() {
        return policy;
    }

    Policy policy() {
        return policy.policy();
    }

    Truth speaks() {
        return speaks;
    }

    /** Between which levels its rules put it. */
    Interval level() {
        return level;
    }

    int size() {
        return rulings.length;
    }

    Rule<?> rule(int index) {
        return policy.rule(index);
    }

    Outcome outcome(int index) {
        return Ruling.outcome(rulings[index]);
    }

    Interval level(int index) {
        return Ruling.level(rulings[index]);
    }

    boolean isBroken() {
        for (int i = 0; i < size(); i++) {
            if (outcome(i) == Outcome.BROKEN) {
                return true;
            }
        }
        return false;
    }

    Layer layer(Interval alone) {
        return new Layer(policy.policy(), alone, speaks, findings());
    }

    /** What its rules found, put together when it is first read. */
    List<Finding> findings() {
        List<Finding> known = findings;
        if (known == null) {
            known = make();
            findings = known;
        }
        return known;
    }

    private List<Finding> make() {
        boolean scopeIsOpen = policy.inScope(sheet) == Truth.UNKNOWN;
        List<Fact<?>> open = scopeIsOpen ? policy.openScope(sheet) : List.of();
        List<Finding> made = new ArrayList<>(rulings.length);
        for (int i = 0; i < rulings.length; i++) {
            // While the scope is open a finding starts from what its rule says by itself.
            Finding finding = policy.wiredRule(i)
                    .finding(sheet, scopeIsOpen ? policy.wiredRule(i).ruling(sheet) : rulings[i]);
            made.add(scopeIsOpen ? finding.whileScopeIsOpen(open) : finding);
        }
        return Collections.unmodifiableList(made);
    }
}
