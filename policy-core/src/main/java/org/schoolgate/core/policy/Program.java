package org.schoolgate.core.policy;

import java.util.List;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Circuit;
import org.schoolgate.core.logic.Sheet;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.rule.Interval;
import org.schoolgate.core.rule.Level;

/**
 * Several policies, compiled for one kind of activity. They share one circuit: what two of their rules ask, whichever
 * policy's, is read and tested once.
 */
final class Program {
    private final Circuit<Situation> circuit;
    private final List<WiredPolicy> policies;

    Program(List<Policy> all, ActivityKind kind) {
        Circuit.Builder<Situation> builder = Circuit.builder();
        policies = all.stream()
                .map(policy -> new WiredPolicy(policy, kind, builder))
                .toList();
        circuit = builder.build();
    }

    List<WiredPolicy> policies() {
        return policies;
    }

    /** A sheet with everything read that a decision of this situation rests on. */
    Sheet<Situation> read(Situation situation) {
        Sheet<Situation> sheet = circuit.sheet(situation);
        policies.forEach(policy -> policy.read(sheet));
        return sheet;
    }

    /** Whether it may go ahead: what stands in the way is looked for first, and nothing is read after it. */
    boolean permits(Situation situation) {
        Sheet<Situation> sheet = circuit.sheet(situation);
        for (WiredPolicy policy : policies) {
            if (policy.readsWhatBlocks(sheet)) {
                return false;
            }
        }
        policies.forEach(policy -> policy.read(sheet));
        return silencePermits(sheet);
    }

    /** Whether it may go ahead, from what was read. */
    boolean permits(Sheet<Situation> sheet) {
        for (int i = 0; i < policies.size(); i++) { // by number: an iterator would be something made
            if (policies.get(i).blocks(sheet)) {
                return false;
            }
        }
        return silencePermits(sheet);
    }

    private boolean silencePermits(Sheet<Situation> sheet) {
        return isSpoken(sheet) || !silence(sheet).atMost().isAbove(Level.ADVISE);
    }

    /** The level alone, from what was read: the quick path, which makes nothing where a policy speaks. */
    Interval level(Sheet<Situation> sheet) {
        Interval level = isSpoken(sheet) ? Interval.CLEAR : silence(sheet);
        for (int i = 0; i < policies.size(); i++) {
            level = level.max(policies.get(i).level(sheet));
        }
        return level;
    }

    private boolean isSpoken(Sheet<Situation> sheet) {
        for (int i = 0; i < policies.size(); i++) {
            if (policies.get(i).speaks(sheet) == Truth.TRUE) {
                return true;
            }
        }
        return false;
    }

    private Interval silence(Sheet<Situation> sheet) {
        return Silence.together(
                policies.stream().map(WiredPolicy::policy).toList(),
                policies.stream().map(policy -> policy.speaks(sheet)).toList(),
                sheet.subject());
    }

    @Override
    public String toString() {
        return "a program of " + policies;
    }
}
