package org.schoolgate.core.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Provenance;
import org.schoolgate.core.logic.Standpoint;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Interval;
import org.schoolgate.core.rule.Level;
import org.schoolgate.core.rule.Outcome;
import org.schoolgate.core.rule.Rule;

/** One decision being made: the explaining path. */
final class Deciding {
    private final List<Policy> policies;
    private final Situation situation;
    private final Optional<Instant> now;
    private final boolean everything;

    Deciding(List<Policy> policies, Situation situation, Optional<Instant> now, boolean everything) {
        this.policies = policies;
        this.situation = situation;
        this.now = now;
        this.everything = everything;
    }

    Decision decision() {
        List<Layer> layers = policies.stream().map(this::layer).toList();
        List<Truth> speak = layers.stream().map(Layer::speaks).toList();
        Interval silence = Silence.together(policies, speak, situation);
        Interval level =
                layers.stream().map(layer -> ofFindings(layer.findings())).reduce(silence, Interval::max);
        DutiesDue duties = new DutiesDue(situation, now);
        layers.stream().filter(layer -> !layer.isSilent()).forEach(layer -> duties.collect(layer));
        Asking asking = new Asking(situation, level.atLeast(), everything);
        if (level.atLeast() != Level.FORBID || everything) {
            layers.forEach(layer -> ask(asking, layer, silence));
            duties.open().forEach(open -> asking.duty(open.policy(), open.duty(), open.fact()));
        }
        List<Notice> notices = Notices.of(layers, situation, now, duties.listed());
        // Before anything is looked at that no policy asks for: what is listed was presumed for the policies.
        List<Presumed> presumed = presumed();
        return new Decision(
                level,
                layers,
                decidedBy(layers, level),
                asking.questions(),
                duties.listed(),
                allowed(layers),
                Safeguarding.first(layers, situation, notices),
                presumed,
                Fixes.ofSilence(silence, layers));
    }

    private Layer layer(Policy policy) {
        Truth inScope = Silence.scope(policy, situation);
        List<Finding> findings = new ArrayList<>();
        if (inScope != Truth.FALSE) {
            List<Fact<?>> open = Silence.openScope(policy, situation);
            for (Rule<?> rule : policy.rules(situation.kind())) {
                Finding finding = rule.judge(situation);
                findings.add(inScope == Truth.UNKNOWN ? finding.whileScopeIsOpen(open) : finding);
            }
        }
        Truth speaks = Silence.speaks(policy, situation);
        Interval alone = ofFindings(findings).max(Silence.together(List.of(policy), List.of(speaks), situation));
        return new Layer(policy, alone, speaks, List.copyOf(findings));
    }

    private static Interval ofFindings(List<Finding> findings) {
        return findings.stream().map(Finding::level).reduce(Interval.CLEAR, Interval::max);
    }

    private void ask(Asking asking, Layer layer, Interval silence) {
        Policy policy = layer.policy();
        layer.findings().forEach(finding -> asking.finding(policy, finding));
        if (silence.atMost() == Level.CLEAR) {
            return;
        }
        if (layer.speaks() == Truth.UNKNOWN) {
            asking.silence(policy, Silence.open(policy, situation));
        }
        Fact<Boolean> permits = Silence.permits(policy, situation);
        if (layer.speaks() != Truth.TRUE && permits.isUnknown()) {
            asking.silence(policy, List.of(permits));
        }
    }

    private static List<String> decidedBy(List<Layer> layers, Interval level) {
        boolean spoken = layers.stream().anyMatch(layer -> layer.speaks() == Truth.TRUE);
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
        for (Layer layer : layers) {
            Policy policy = layer.policy();
            if (layer.isSilent()) {
                continue;
            }
            policy.permissions(situation.kind()).stream()
                    .filter(permission ->
                            permission.when().test(situation, Standpoint.of(permission.id())) == Truth.TRUE)
                    .forEach(permission -> allowed.add(new Allowed(
                            policy.id(),
                            permission.id(),
                            permission.clause().summary(),
                            permission.clause().sentences())));
            layer.findings().stream()
                    .filter(finding -> finding.rule().permits() && finding.outcome() == Outcome.KEPT)
                    .forEach(finding -> allowed.add(new Allowed(
                            policy.id(),
                            finding.rule().id(),
                            finding.clause().summary(),
                            finding.clause().sentences())));
        }
        return allowed;
    }

    private List<Presumed> presumed() {
        return situation.seen().stream()
                .filter(fact -> fact.provenance() == Provenance.PRESUMED)
                .flatMap(fact -> fact.value().map(value -> new Presumed(fact.name(), fact.about(), value)).stream())
                .sorted(Comparator.comparing(Presumed::fact).thenComparing(Presumed::about))
                .toList();
    }

    /** A duty whose trigger, or whose time, waits for a fact. */
    record OpenDuty(Policy policy, Duty duty, Fact<?> fact) {}
}
