package org.schoolgate.core.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.FactType.Asked;
import org.schoolgate.core.activity.FactType.AskedOf;
import org.schoolgate.core.activity.Facts;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.Slot;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Evidence;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Level;
import org.schoolgate.core.rule.Outcome;

/**
 * Collects what has to be asked: what can still change a level above ADVISE, or a duty, each once for each subject. What
 * can remove the highest level comes first, then what most rules wait for, then by name.
 */
final class Asking {
    private static final Comparator<Open> ORDER = Comparator.comparing(Open::removes)
            .thenComparing(open -> open.rules.size())
            .reversed()
            .thenComparing(Open::name)
            .thenComparing(open -> open.about);

    private final Situation situation;
    private final Level atLeast;
    private final boolean everything;
    private final Map<Slot, Open> open = new LinkedHashMap<>();

    Asking(Situation situation, Level atLeast, boolean everything) {
        this.situation = situation;
        this.atLeast = atLeast;
        this.everything = everything;
    }

    /** What an undecided finding waits for, if it could still raise the level of the decision. */
    void finding(Policy policy, Finding finding) {
        boolean canRaise = finding.level().atMost().isAbove(Level.ADVISE)
                && finding.level().atMost().isAbove(atLeast);
        if (!finding.level().isPoint() && (canRaise || everything)) {
            finding.evidence()
                    .forEach(fact ->
                            ask(policy, finding.rule().id(), finding.level().atMost(), fact));
            finding.members().stream()
                    .filter(member -> member.outcome() == Outcome.UNDECIDED)
                    .forEach(member -> member.evidence()
                            .forEach(fact -> ask(
                                    policy, finding.rule().id(), member.level().atMost(), fact)));
        }
    }

    /** What a duty waits for: whether it is triggered, or by when it has to be done. */
    void duty(Policy policy, Duty duty, Fact<?> fact) {
        ask(policy, duty.id(), Level.CLEAR, fact);
    }

    /** What leaves open whether a policy speaks, or what its silence means. */
    void silence(Policy policy, Collection<? extends Fact<?>> facts) {
        facts.forEach(fact -> ask(policy, "", Level.APPROVE, fact));
    }

    private void ask(Policy policy, String rule, Level removes, Fact<?> fact) {
        for (Fact<?> root : fact.open()) {
            if (root.of() instanceof FactType<?, ?> type && type.asked() != Asked.NEVER) {
                open.computeIfAbsent(new Slot(type.field(), root.about()), slot -> new Open(root.about()))
                        .add(type, root, policy, rule, removes);
            }
        }
    }

    List<Question> questions() {
        return open.values().stream().sorted(ORDER).map(this::question).toList();
    }

    private Question question(Open asked) {
        FactType<?, ?> type = asked.type();
        Pointers.Place place = Pointers.of(type, asked.about, situation);
        return new Question(
                type,
                asked.about,
                List.copyOf(asked.askedOf),
                asked.raisedBy(),
                place.document(),
                place.pointer(),
                List.copyOf(asked.policies),
                List.copyOf(asked.rules));
    }

    /** One question being put together. */
    private static final class Open {
        private final About about;
        private final Map<Integer, FactType<?, ?>> types = new TreeMap<>();
        private final Set<String> askedOf = new TreeSet<>();
        private final Set<String> policies = new TreeSet<>();
        private final Set<String> rules = new TreeSet<>();
        private final List<Fact<?>> raisers = new ArrayList<>();
        private final Set<Slot> raised = new HashSet<>();
        private final Set<Level> levels = EnumSet.of(Level.CLEAR);

        private Open(About about) {
            this.about = about;
        }

        private void add(FactType<?, ?> type, Fact<?> root, Policy policy, String rule, Level level) {
            types.put(Facts.order(type), type);
            askedOf.add(
                    type.askedOf() == AskedOf.SLT
                            ? policy.decider()
                            : type.askedOf().name());
            policies.add(policy.id());
            if (!rule.isEmpty()) {
                rules.add(rule);
            }
            levels.add(level);
            for (Fact<?> raiser : root.raisedBy()) {
                if (raised.add(new Slot(raiser.name(), raiser.about()))) {
                    raisers.add(raiser);
                }
            }
        }

        /** Facts that share a field are one question, named after the first of them in the catalogue. */
        private FactType<?, ?> type() {
            return types.values().iterator().next();
        }

        /** The highest level that an answer can remove. */
        private Level removes() {
            return Collections.max(levels);
        }

        private String name() {
            return type().name();
        }

        private List<Fact<?>> raisedBy() {
            return Evidence.of(raisers).stream()
                    .filter(fact -> !fact.isUnknown())
                    .toList();
        }
    }
}
