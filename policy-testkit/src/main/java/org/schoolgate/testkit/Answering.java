package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.Passage;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.Slot;
import org.schoolgate.core.activity.Supposition;
import org.schoolgate.core.logic.About;
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

/**
 * Laws 5 and 11: what is still open, and what becomes of it. Questions are answered in the draft where an answer can be
 * entered there, and by supposing a value where it belongs into a field or the records.
 */
final class Answering {
    private static final int ROUNDS = 30;
    private static final int COMPLETIONS = 4;
    private static final int PAIRS = 4_000;

    private final Policy policy;
    private final Samples samples;

    Answering(Policy policy) {
        this.policy = policy;
        samples = new Samples(policy);
    }

    /** A draft with some of its questions answered. */
    private record State(World world, Supposition supposed) {
        State answering(Question question, Object value) {
            About about = question.about();
            if (question.type().source() == FactType.Source.ANSWER && about.span().isPresent()) {
                Optional<World> answered = written(about).flatMap(words -> world.with(entered(question, words, value)));
                if (answered.isPresent()) {
                    return new State(answered.get(), supposed);
                }
            }
            return new State(world, supposed.with(new Slot(question.fact(), about), value));
        }

        private Optional<Object> written(About about) {
            return about.span().flatMap(span -> Situation.of(
                            world.activity(),
                            world.office().records(),
                            world.reader(),
                            org.schoolgate.core.activity.Presumption.nothing())
                    .passages()
                    .stream()
                    .filter(passage -> passage.in().equals(span.in()))
                    .map(Passage::text)
                    .<Object>map(text -> text.substring(span.start(), span.end()))
                    .findFirst());
        }

        private Map<String, Object> entered(Question question, Object words, Object value) {
            Map<String, Object> draft = new LinkedHashMap<>(world.draft());
            Map<String, Object> answers = new LinkedHashMap<>();
            if (draft.get("answers") instanceof Map<?, ?> given) {
                answers.putAll(Json.object(given));
            }
            List<Object> entries = new ArrayList<>();
            Object before = answers.get(question.fact());
            if (before instanceof List) {
                entries.addAll(Json.list(before));
            } else if (before != null) {
                entries.add(before instanceof Map ? before : Map.of("value", before));
            }
            entries.add(Map.of("of", words, "value", value, "by", "head", "at", "2026-03-02T08:00:00Z"));
            answers.put(question.fact(), entries);
            draft.put("answers", answers);
            return draft;
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
                filled = filled.answering(question, chance.one(samples.of(question.type())));
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
                state = state.answering(question, chance.one(samples.of(question.type())));
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
        for (Question question : decide(state, false).questions()) {
            if (!matters(state, question)) {
                return Optional.of("no answer to " + shown(question) + " makes a difference; it is "
                        + Shown.brief(decide(state, false)));
            }
        }
        return Optional.empty();
    }

    private boolean matters(State state, Question question) {
        List<Object> values = samples.of(question.type());
        if (differs(state, question, values, decide(state, false))) {
            return true;
        }
        State safe = completed(state, question, Map.of());
        if (differs(safe, question, values)) {
            return true;
        }
        List<Map.Entry<Slot, Object>> changes = changes(state, question);
        for (Map.Entry<Slot, Object> change : changes) {
            if (differs(completed(state, question, Map.ofEntries(change)), question, values)) {
                return true;
            }
        }
        int left = PAIRS;
        for (int i = 0; i < changes.size(); i++) {
            for (int j = i + 1; j < changes.size() && left-- > 0; j++) {
                boolean two = !changes.get(i).getKey().equals(changes.get(j).getKey());
                if (two
                        && differs(
                                completed(state, question, Map.ofEntries(changes.get(i), changes.get(j))),
                                question,
                                values)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Every value but the safe one of every other open fact, and of those that are open once these are safe. */
    private List<Map.Entry<Slot, Object>> changes(State state, Question question) {
        Map<Slot, Question> open = new LinkedHashMap<>();
        State now = state;
        for (int round = 0; round < 3; round++) {
            for (Question other : others(now, question)) {
                open.put(slot(other), other);
                now = now.answering(other, samples.of(other.type()).get(0));
            }
        }
        List<Map.Entry<Slot, Object>> changes = new ArrayList<>();
        open.forEach((slot, other) -> samples.of(other.type()).stream()
                .skip(1)
                .forEach(value -> changes.add(Map.entry(slot, value))));
        return changes;
    }

    /** Every other open fact at its safe value, these changes apart; and so on with what that opens. */
    private State completed(State state, Question question, Map<Slot, Object> changes) {
        State filled = state;
        Set<Slot> done = new HashSet<>();
        for (int round = 0; round < 4; round++) {
            List<Question> others = others(filled, question);
            for (Question other : others) {
                Slot slot = slot(other);
                if (done.add(slot)) {
                    Object value = Optional.ofNullable(changes.get(slot)).orElseGet(() -> samples.of(other.type()).get(0));
                    filled = filled.answering(other, value);
                }
            }
            if (others.isEmpty()) {
                break;
            }
        }
        return filled;
    }

    private List<Question> others(State state, Question question) {
        return decide(state, true).questions().stream()
                .filter(other -> !slot(other).equals(slot(question)))
                .toList();
    }

    private static Slot slot(Question question) {
        return new Slot(question.fact(), question.about());
    }

    private boolean differs(State state, Question question, List<Object> values, Decision unanswered) {
        return differs(state, question, values)
                || values.stream().anyMatch(value -> {
                    Decision answered = decide(state.answering(question, value), false);
                    return !answered.level().equals(unanswered.level());
                });
    }

    private boolean differs(State state, Question question, List<Object> values) {
        Set<String> outcomes = new HashSet<>();
        return values.stream().anyMatch(value -> {
            outcomes.add(outcome(state.answering(question, value)));
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
