package org.schoolgate.core.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Sheet;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Interval;
import org.schoolgate.core.rule.Level;
import org.schoolgate.core.rule.Outcome;

/** One decision being made: what each policy rules, the level, and when somebody asks for it what explains that. */
final class Deciding {
    private final Prepared prepared;
    private final Optional<Instant> now;
    private final List<Ruled> ruled;
    private final Interval level;

    /** From what was read. */
    Deciding(Prepared prepared, Optional<Instant> now) {
        this.prepared = prepared;
        this.now = now;
        ruled = ruled(prepared);
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

    private Interval together() {
        Interval all = isSpoken() ? Interval.CLEAR : silence();
        for (int i = 0; i < ruled.size(); i++) {
            all = all.max(ruled.get(i).level());
        }
        return all;
    }

    private boolean isSpoken() {
        for (int i = 0; i < ruled.size(); i++) {
            if (ruled.get(i).speaks() == Truth.TRUE) {
                return true;
            }
        }
        return false;
    }

    private Interval silence() {
        return Silence.together(
                ruled.stream().map(Ruled::policy).toList(),
                ruled.stream().map(Ruled::speaks).toList(),
                prepared.situation());
    }

    /** What one thread at a time reads. */
    Object lock() {
        return sheet();
    }

    private Sheet<Situation> sheet() {
        return prepared.sheet();
    }

    Optional<Instant> now() {
        return now;
    }

    Interval level() {
        return level;
    }

    List<Presumed> presumed() {
        return prepared.presumed();
    }

    List<Finding> findings() {
        if (ruled.size() == 1) {
            return applicable(ruled.get(0).findings());
        }
        return ruled.stream()
                .flatMap(one -> applicable(one.findings()).stream())
                .toList();
    }

    private static List<Finding> applicable(List<Finding> findings) {
        List<Finding> applicable = new ArrayList<>(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).outcome() != Outcome.NOT_APPLICABLE) {
                applicable.add(findings.get(i));
            }
        }
        return Collections.unmodifiableList(applicable);
    }

    Explained explained() {
        List<Layer> layers = layers();
        DutiesDue duties = new DutiesDue(prepared, now);
        duties.collect(ruled);
        List<DutyDue> listed = duties.listed();
        Interval silence = silence();
        return new Explained(
                layers,
                decidedBy(layers),
                questions(layers, duties, silence),
                listed,
                allowed(layers),
                Notices.of(ruled, prepared, now, listed),
                Fixes.ofSilence(silence, ruled));
    }

    private List<Layer> layers() {
        return ruled.stream().map(this::layer).toList();
    }

    private Layer layer(Ruled one) {
        Interval alone = one.speaks() == Truth.TRUE
                ? one.level()
                : one.level().max(Silence.together(List.of(one.policy()), List.of(one.speaks()), prepared.situation()));
        return one.layer(alone);
    }

    // ---- what has to be asked

    private List<Question> questions(List<Layer> layers, DutiesDue duties, Interval silence) {
        if (!prepared.asksEverything() && (level.atLeast() == Level.FORBID || !isAnythingOpen(duties, silence))) {
            return List.of();
        }
        return asked(layers, duties, silence);
    }

    private boolean isAnythingOpen(DutiesDue duties, Interval silence) {
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

    private List<Question> asked(List<Layer> layers, DutiesDue duties, Interval silence) {
        Asking asking = new Asking(prepared.situation(), level.atLeast(), prepared.asksEverything());
        for (int i = 0; i < layers.size(); i++) {
            Policy policy = layers.get(i).policy();
            layers.get(i).findings().forEach(finding -> asking.finding(policy, finding));
            if (silence.atMost() != Level.CLEAR) {
                askWhatSilenceMeans(asking, ruled.get(i));
            }
        }
        duties.open().forEach(open -> asking.duty(open.policy(), open.duty(), open.fact()));
        return asking.questions();
    }

    private void askWhatSilenceMeans(Asking asking, Ruled silent) {
        if (silent.speaks() == Truth.UNKNOWN) {
            asking.silence(silent.policy(), silent.wired().openWhetherItSpeaks(sheet()));
        }
        Fact<Boolean> permits = Silence.permits(silent.policy(), prepared.situation());
        if (silent.speaks() != Truth.TRUE && permits.isUnknown()) {
            asking.silence(silent.policy(), List.of(permits));
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
                    .filter(permission -> sheet().truth(permission.when()) == Truth.TRUE)
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
