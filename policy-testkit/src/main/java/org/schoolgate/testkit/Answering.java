package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.Presumption;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.Slot;
import org.schoolgate.core.activity.Supposition;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Standpoint;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.policy.Question;
import org.schoolgate.core.policy.Verdict;
import org.schoolgate.core.rule.Act;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.DutyStatus;
import org.schoolgate.core.rule.Level;
import org.schoolgate.core.rule.Norm;

/**
 * Laws 5 and 11: what is still open, and what becomes of it. Questions are answered in the draft where an answer can be
 * entered there, and by supposing a value where it belongs into a field or the records.
 */
final class Answering {
    private static final int ROUNDS = 30;
    private static final int COMPLETIONS = 4;
    private static final int COMPLETING = 4;
    private static final int CHANGES = 2;
    private static final int COMPLETIONS_TRIED = 1_500;

    private final Policy policy;
    private final Samples samples;

    Answering(Policy policy) {
        this.policy = policy;
        samples = new Samples(policy);
    }

    /** A draft with some of its questions answered. */
    private record State(World world, Supposition supposed) {
        State answering(FactType<?, ?> type, About about, Object value) {
            return draft(type, about, value)
                    .flatMap(world::with)
                    .map(answered -> new State(answered, supposed))
                    .orElseGet(() -> new State(world, supposed.with(new Slot(type.name(), about), value)));
        }

        /** Each of these at its first value; what belongs into the draft is read once, together. */
        State answering(List<Map.Entry<Slot, FactType<?, ?>>> facts, Samples samples) {
            State all = this;
            Map<String, Object> draft = world.draft();
            List<Map.Entry<Slot, FactType<?, ?>>> entered = new ArrayList<>();
            for (Map.Entry<Slot, FactType<?, ?>> one : facts) {
                Optional<List<Object>> place =
                        Entering.place(one.getValue(), one.getKey().about());
                Object value = samples.of(one.getValue()).get(0);
                if (place.isPresent()) {
                    draft = Entering.at(draft, place.get(), value);
                    entered.add(one);
                } else {
                    all = all.answering(one.getValue(), one.getKey().about(), value);
                }
            }
            Optional<World> together = all.world().equals(world) ? world.with(draft) : Optional.empty();
            if (together.isPresent()) {
                return new State(together.get(), all.supposed());
            }
            for (Map.Entry<Slot, FactType<?, ?>> one : entered) {
                all = all.answering(
                        one.getValue(),
                        one.getKey().about(),
                        samples.of(one.getValue()).get(0));
            }
            return all;
        }

        private Optional<Map<String, Object>> draft(FactType<?, ?> type, About about, Object value) {
            if (type.source() == FactType.Source.ANSWER && about.span().isPresent()) {
                return written(about).map(words -> Entering.answer(world.draft(), type.name(), words, value));
            }
            if (type.isAct()) {
                return Optional.of(Entering.agreement(world, type.name(), value.equals(true)));
            }
            return Entering.place(type, about).map(place -> Entering.at(world.draft(), place, value));
        }

        private Optional<String> written(About about) {
            return about.span()
                    .flatMap(span -> Situation.of(
                                    world.activity(),
                                    world.office().records(),
                                    world.office().reader(),
                                    Presumption.nothing())
                            .passages()
                            .stream()
                            .filter(passage -> passage.in().equals(span.in()))
                            .map(passage -> passage.text().substring(span.start(), span.end()))
                            .findFirst());
        }
    }

    private static State start(World world) {
        return new State(world, Supposition.nothing());
    }

    private Situation situation(State state) {
        return state.world().situation(policy).supposing(state.supposed());
    }

    private Decision decide(State state, boolean everything) {
        Checker checker = state.world().checker(policy);
        return (everything ? checker.askingEverything() : checker).decide(situation(state), Optional.of(World.NOW));
    }

    // ---- law 5

    Optional<String> noSilentYes(World world, Chance chance) {
        Decision decision = world.decide(policy);
        if (decision.verdict() == Verdict.ASK && decision.questions().isEmpty()) {
            return Optional.of("ASK, and nothing is asked: " + Shown.brief(decision));
        }
        boolean yes = !decision.atMost().isAbove(Level.ADVISE);
        if (decision.permitted() != yes) {
            return Optional.of("permitted at " + decision.level());
        }
        for (int i = 0; yes && i < COMPLETIONS; i++) {
            Decision completed = decide(filled(start(world), chance), true);
            if (completed.atMost().isAbove(Level.ADVISE)) {
                return Optional.of("permitted, and completed it is " + Shown.brief(completed));
            }
        }
        return Optional.empty();
    }

    private State filled(State state, Chance chance) {
        State filled = state;
        for (int round = 0; round < 5; round++) {
            for (Question question : decide(filled, true).questions()) {
                filled = filled.answering(question.type(), question.about(), chance.one(samples.of(question.type())));
            }
        }
        return filled;
    }

    // ---- law 11

    Optional<String> answeringEnds(World world, Chance chance) {
        State state = start(world);
        List<Question> asked = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            asked = decide(state, false).questions();
            if (asked.isEmpty()) {
                return settled(decide(state, false));
            }
            for (Question question : asked) {
                state = state.answering(question.type(), question.about(), chance.one(samples.of(question.type())));
            }
        }
        return Optional.of("after " + ROUNDS + " rounds it still asks "
                + asked.stream().map(Answering::shown).toList());
    }

    private static Optional<String> settled(Decision decision) {
        return decision.verdict() == Verdict.ASK
                ? Optional.of("nothing more is asked, and it is " + Shown.brief(decision))
                : Optional.empty();
    }

    private static String shown(Question question) {
        return question.fact() + Shown.about(question.about());
    }

    Optional<String> questionsMatter(World world, Chance chance) {
        State state = start(world);
        List<Question> questions = decide(state, false).questions();
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        // One question a draft: whether it matters may take a search over all the others.
        Question question = chance.one(questions);
        return matters(state, question)
                ? Optional.empty()
                : Optional.of("no answer to " + shown(question) + " makes a difference; it is "
                        + Shown.brief(decide(state, false)));
    }

    private boolean matters(State state, Question question) {
        List<Object> values = samples.of(question.type());
        return narrows(state, question, values) || new Search(question, values).finds(CHANGES, state);
    }

    /** Looks for a completion in which two answers differ: the safe one, each change of it and each pair. */
    private final class Search {
        private final Question question;
        private final List<Object> values;
        private int left = COMPLETIONS_TRIED;

        private Search(Question question, List<Object> values) {
            this.question = question;
            this.values = values;
        }

        private boolean finds(int changes, State state) {
            State completed = completed(state, question);
            if (differs(completed, question, values)) {
                return true;
            }
            if (changes == 0) {
                return false;
            }
            for (State changed : changed(state, question, standingInTheWay(completed))) {
                if (left-- > 0 && finds(changes - 1, changed)) {
                    return true;
                }
            }
            return false;
        }

        /** The rules that wait for the answer, and those whose level hides what it would do. */
        private Predicate<Norm> standingInTheWay(State completed) {
            Decision decision = decide(completed, true);
            Set<String> ids = new HashSet<>(question.rules());
            decision.findings().stream()
                    .filter(finding -> finding.level().atMost().isAbove(Level.ADVISE))
                    .forEach(finding -> ids.add(finding.rule().id()));
            return norm -> question.rules().isEmpty() || ids.contains(norm.id());
        }
    }

    /** The draft with each value but the safe one of each other fact that leaves these norms open, or would. */
    private List<State> changed(State state, Question question, Predicate<Norm> norms) {
        Map<Slot, FactType<?, ?>> open = new LinkedHashMap<>();
        State now = state;
        for (int round = 0; round < COMPLETING; round++) {
            open(now, question, slot -> true, norms).forEach(open::putIfAbsent);
            now = supposing(now, open(now, question, slot -> false, norm -> true));
        }
        List<State> changed = new ArrayList<>();
        open.forEach((slot, type) -> samples.of(type).stream()
                .skip(1)
                .forEach(value -> changed.add(state.answering(type, slot.about(), value))));
        return changed;
    }

    /** Every other open fact at its safe value; and so on with what that opens. */
    private State completed(State state, Question question) {
        State filled = state;
        for (int round = 0; round < COMPLETING; round++) {
            Map<Slot, FactType<?, ?>> open = open(filled, question, slot -> false, norm -> true);
            if (open.isEmpty()) {
                return filled;
            }
            filled = supposing(filled, open);
        }
        return filled;
    }

    private State supposing(State state, Map<Slot, FactType<?, ?>> open) {
        List<Map.Entry<Slot, FactType<?, ?>>> safe = new ArrayList<>();
        Set<String> fields = new HashSet<>();
        for (Map.Entry<Slot, FactType<?, ?>> one : open.entrySet()) {
            FactType<?, ?> type = one.getValue();
            // Of facts that share a field the first entry stands.
            if (fields.add(type.path() + one.getKey().about())) {
                safe.add(one);
            }
        }
        return state.answering(safe, samples);
    }

    /**
     * The facts that the policy looks at and that somebody could tell, this question's own apart; of those that wait
     * for others only these, since the others may settle them.
     */
    private Map<Slot, FactType<?, ?>> open(
            State state, Question question, Predicate<Slot> waitingToo, Predicate<Norm> which) {
        Situation situation = situation(state);
        look(situation, which);
        Map<Slot, FactType<?, ?>> open = new LinkedHashMap<>();
        for (Fact<?> fact : situation.seen()) {
            Slot slot = new Slot(fact.name(), fact.about());
            boolean isTold = fact.of() instanceof FactType<?, ?> type && type.asked() != FactType.Asked.NEVER;
            boolean own = fact.name().equals(question.fact())
                    && (question.about().span().isPresent() || slot.equals(slot(question)));
            boolean counts = fact.because().isEmpty() || waitingToo.test(slot);
            if (isTold
                    && fact.isUnknown()
                    && counts
                    && !own
                    && fact.of() instanceof FactType<?, ?> type
                    && !type.isAct()) {
                open.put(slot, type);
            }
        }
        return open;
    }

    private void look(Situation situation, Predicate<Norm> which) {
        policy.scope().ifPresent(scope -> scope.test(situation, Standpoint.of(policy.id())));
        policy.rules(situation.kind()).stream().filter(which).forEach(rule -> rule.judge(situation));
        policy.duties(situation.kind()).stream().filter(which).forEach(duty -> look(situation, duty));
        policy.permissions(situation.kind()).stream()
                .filter(which)
                .forEach(one -> one.when().test(situation, Standpoint.of(one.id())));
    }

    private static void look(Situation situation, Duty duty) {
        duty.triggered(situation);
        duty.acts().forEach(act -> new DutyStatus(situation, act.due()).missing(Optional.of(World.NOW)));
    }

    private static Slot slot(Question question) {
        return new Slot(question.fact(), question.about());
    }

    private boolean narrows(State state, Question question, List<Object> values) {
        String open = outcome(state);
        return values.stream()
                .anyMatch(value -> !outcome(state.answering(question.type(), question.about(), value))
                        .equals(open));
    }

    private boolean differs(State state, Question question, List<Object> values) {
        Set<String> outcomes = new HashSet<>();
        return values.stream().anyMatch(value -> {
            outcomes.add(outcome(state.answering(question.type(), question.about(), value)));
            return outcomes.size() > 1;
        });
    }

    /** The interval, and the duties with their due times: quickly, without evidence or questions. */
    private String outcome(State state) {
        Situation situation = situation(state);
        return state.world().checker(policy).level(situation)
                + policy.duties(situation.kind()).stream()
                        .flatMap(duty -> duty.acts().stream().map(act -> due(duty, act, situation)))
                        .collect(Collectors.joining());
    }

    private static String due(Duty duty, Act act, Situation situation) {
        Truth triggered = act.trigger().test(situation, Standpoint.of(duty.id()));
        return triggered == Truth.TRUE
                ? act.id(duty.id()) + new DutyStatus(situation, act.due()).dueAt(Optional.of(World.NOW))
                : "";
    }
}
