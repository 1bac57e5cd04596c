package org.schoolgate.core.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.LaterList;
import org.schoolgate.core.logic.Sheet;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Interval;
import org.schoolgate.core.rule.Level;
import org.schoolgate.core.rule.Outcome;

/**
 * One decision being made: the explaining path. The levels are worked out at once; what explains them is put together
 * when it is first read, from what is at hand by then, so that nothing is looked up later.
 */
final class Deciding {
    private final Prepared prepared;
    private final Situation situation;
    private final Sheet<Situation> sheet;
    private final Optional<Instant> now;
    private final boolean everything;
    private final List<Ruled> ruled;
    private final Interval silence;
    private final Interval level;

    Deciding(Prepared prepared, Optional<Instant> now, boolean everything) {
        this.prepared = prepared;
        this.now = now;
        this.everything = everything;
        situation = prepared.situation();
        sheet = prepared.sheet();
        ruled = ruled(prepared);
        silence = silence();
        level = together();
    }

    private static List<Ruled> ruled(Prepared prepared) {
        List<WiredPolicy> policies = prepared.policies();
        if (policies.size() == 1) {
            return List.of(new Ruled(policies.get(0), prepared.sheet()));
        }
        List<Ruled> all = new ArrayList<>(policies.size());
        for (WiredPolicy policy : policies) {
            all.add(new Ruled(policy, prepared.sheet()));
        }
        return all;
    }

    private Interval silence() {
        if (isSpoken()) {
            return Interval.CLEAR;
        }
        return Silence.together(
                ruled.stream().map(Ruled::policy).toList(),
                ruled.stream().map(Ruled::speaks).toList(),
                situation);
    }

    private boolean isSpoken() {
        for (int i = 0; i < ruled.size(); i++) {
            if (ruled.get(i).speaks() == Truth.TRUE) {
                return true;
            }
        }
        return false;
    }

    private Interval together() {
        Interval all = silence;
        for (int i = 0; i < ruled.size(); i++) {
            all = all.max(ruled.get(i).level());
        }
        return all;
    }

    Decision decision() {
        List<Layer> layers = layers();
        DutiesDue duties = new DutiesDue(prepared, now);
        duties.collect(ruled);
        List<DutyDue> listed = duties.listed();
        return new Decision(
                level,
                layers,
                decidedBy(layers),
                questions(layers, duties),
                listed,
                LaterList.of(sheet, () -> allowed(layers)),
                Notices.of(ruled, prepared, now, listed),
                prepared.presumed(),
                Fixes.ofSilence(silence, ruled));
    }

    private List<Layer> layers() {
        if (ruled.size() == 1) {
            return List.of(layer(ruled.get(0)));
        }
        List<Layer> layers = new ArrayList<>(ruled.size());
        for (Ruled one : ruled) {
            layers.add(layer(one));
        }
        return layers;
    }

    private Layer layer(Ruled one) {
        Interval alone = one.speaks() == Truth.TRUE
                ? one.level()
                : one.level().max(Silence.together(List.of(one.policy()), List.of(one.speaks()), situation));
        return one.layer(alone);
    }

    // ---- what has to be asked

    private List<Question> questions(List<Layer> layers, DutiesDue duties) {
        if (!everything && (level.atLeast() == Level.FORBID || !isAnythingOpen(duties))) {
            return List.of();
        }
        // What silence means is asked of the records; that is done now and not later.
        return silence.atMost() == Level.CLEAR
                ? LaterList.of(sheet, () -> asked(layers, duties))
                : asked(layers, duties);
    }

    private boolean isAnythingOpen(DutiesDue duties) {
        if (silence.atMost() != Level.CLEAR || duties.isAnythingOpen()) {
            return true;
        }
        for (int i = 0; i < ruled.size(); i++) {
            Ruled one = ruled.get(i);
            for (int rule = 0; rule < one.size(); rule++) {
                if (one.level(rule).atMost().isAbove(Level.ADVISE)
                        && !one.level(rule).isPoint()) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Question> asked(List<Layer> layers, DutiesDue duties) {
        Asking asking = new Asking(situation, level.atLeast(), everything);
        for (int i = 0; i < layers.size(); i++) {
            ask(asking, layers.get(i), ruled.get(i).wired());
        }
        duties.open().forEach(open -> asking.duty(open.policy(), open.duty(), open.fact()));
        return asking.questions();
    }

    private void ask(Asking asking, Layer layer, WiredPolicy wired) {
        Policy policy = layer.policy();
        layer.findings().forEach(finding -> asking.finding(policy, finding));
        if (silence.atMost() == Level.CLEAR) {
            return;
        }
        if (layer.speaks() == Truth.UNKNOWN) {
            asking.silence(policy, wired.openWhetherItSpeaks(sheet));
        }
        Fact<Boolean> permits = Silence.permits(policy, situation);
        if (layer.speaks() != Truth.TRUE && permits.isUnknown()) {
            asking.silence(policy, List.of(permits));
        }
    }

    // ---- the rest

    private List<String> decidedBy(List<Layer> layers) {
        if (layers.size() == 1) {
            return List.of(layers.get(0).policy().id()); // whatever it says, it says it alone
        }
        boolean spoken = isSpoken();
        List<Layer> counting =
                layers.stream().filter(layer -> !spoken || !layer.isSilent()).toList();
        Verdict verdict = Verdict.of(level);
        List<String> same = ids(counting.stream().filter(layer -> layer.verdict() == verdict));
        return same.isEmpty()
                ? ids(counting.stream()
                        .filter(layer -> layer.level().atMost() == level.atMost()
                                || layer.level().atLeast() == level.atLeast()))
                : same;
    }

    private static List<String> ids(java.util.stream.Stream<Layer> layers) {
        return layers.map(layer -> layer.policy().id()).toList();
    }

    private List<Allowed> allowed(List<Layer> layers) {
        List<Allowed> allowed = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            if (layer.isSilent()) {
                continue;
            }
            String policy = layer.policy().id();
            ruled.get(i).wired().permissions().stream()
                    .filter(permission -> sheet.truth(permission.when()) == Truth.TRUE)
                    .map(WiredPolicy.Wired::norm)
                    .forEach(permission -> allowed.add(new Allowed(
                            policy,
                            permission.id(),
                            permission.clause().summary(),
                            permission.clause().sentences())));
            for (Finding finding : layer.findings()) {
                if (finding.rule().permits() && finding.outcome() == Outcome.KEPT) {
                    allowed.add(new Allowed(
                            policy,
                            finding.rule().id(),
                            finding.clause().summary(),
                            finding.clause().sentences()));
                }
            }
        }
        return allowed;
    }

    /** A duty whose trigger, or whose time, waits for a fact. */
    record OpenDuty(Policy policy, Duty duty, Fact<?> fact) {}
}
