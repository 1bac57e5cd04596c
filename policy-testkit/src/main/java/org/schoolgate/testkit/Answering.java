package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
    private static final int COMPLETIONS_TRIED = 60;
    private static final int DEPTH = 30;
    /** One in so many. */
    private static final int NOT_SEEN_AT_MOST = 10;

    private final Policy policy;
    private final Samples samples;
    private final Map<Weight, Integer> weighed = new EnumMap<>(Weight.class);
    private final Set<String> notSeen = new TreeSet<>();

    Answering(Policy policy) {
        this.policy = policy;
        samples = new Samples(policy);
    }

    /** A draft with some of its questions answered. */
    private record State(World world, Supposition supposed) {
        State answering(Question question, Object value) {
            String field = question.type().field();
            return field.equals(Samples.DEVICE)
                    ? world.with(Entering.at(world.draft(), List.of(field), value))
                            .map(answered -> new State(answered, supposed))
                            .orElse(this)
                    : answering(question.type(), question.about(), value);
        }

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
                filled = filled.answering(question, chance.one(samples.answering(question.type())));
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
                state = state.answering(question, chance.one(samples.answering(question.type())));
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

    /** What a search found out about a question. */
    private enum Weight {
        /** Two answers lead apart somewhere. */
        FELT,
        /** Two answers lead a rule apart that waits for them; the decision as a whole was not seen to move. */
        FELT_BY_ITS_RULES,
        /** No difference was seen: there is none, or it wants values that are no samples, or more of them at once. */
        NOT_SEEN
    }

    /**
     * One question of the draft: an answer narrows the interval, or some completion of what else is open makes two answers
     * lead to other intervals or duties, or to questions that end otherwise. Looked at are the safe completion, its single
     * changes and its pairs of changes, and then every combination of sampled values of the facts that the waiting rules
     * look at, and those that hide what they would do, with the rest at safe values. A difference that is not seen there may
     * still be somewhere else; so it is counted, and too many of them break the law.
     *
     * <p>A question is also felt where only the findings of the rules that wait for it differ: it may be idle as long as
     * whatever makes those rules apply also breaks another one, which no rule sees of the other. Such are counted apart.
     */
    Optional<String> questionsMatter(World world, Chance chance) {
        State state = start(world);
        List<Question> questions = decide(state, false).questions();
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        Question question = chance.one(questions);
        Weight weight = weight(state, question);
        weighed.merge(weight, 1, Integer::sum);
        if (weight == Weight.NOT_SEEN) {
            notSeen.add(question.fact());
        }
        return Optional.empty();
    }

    /** What the searches came to. */
    String weighed() {
        int all = weighed.values().stream().mapToInt(Integer::intValue).sum();
        return "of " + all + " questions " + count(Weight.FELT) + " were shown to matter, "
                + count(Weight.FELT_BY_ITS_RULES) + " to matter to a rule that waits, and " + count(Weight.NOT_SEEN)
                + " were not seen to matter " + notSeen;
    }

    /** Whether so many were seen to matter that the law has been tried at all. */
    boolean hasSeenEnough() {
        int all = weighed.values().stream().mapToInt(Integer::intValue).sum();
        return count(Weight.NOT_SEEN) <= Math.max(1, all / NOT_SEEN_AT_MOST);
    }

    private int count(Weight weight) {
        return weighed.getOrDefault(weight, 0);
    }

    private Weight weight(State state, Question question) {
        Search search = new Search(question, this::outcome);
        if (search.narrows(state) || search.findsNear(state, 1) || search.opensOtherWays(completed(state, question))) {
            return Weight.FELT;
        }
        Search ofRules = new Search(question, other -> findings(other, question));
        if (ofRules.findsNear(state, 1)) {
            return Weight.FELT_BY_ITS_RULES;
        }
        boolean felt = search.findsNear(state, CHANGES) || search.findsAnywhere(state);
        return felt ? Weight.FELT : Weight.NOT_SEEN;
    }

    private String findings(State state, Question question) {
        Situation situation = situation(state);
        return policy.rules(situation.kind()).stream()
                .filter(rule -> question.rules().contains(rule.id()))
                .map(rule -> rule.judge(situation))
                .map(finding -> finding.outcome() + " " + finding.level())
                .collect(Collectors.joining());
    }

    /** What an answer leads to: completed safely, and with each one change; what is not open does not change it. */
    private record Ends(String safely, Map<String, String> byChange) {
        boolean differsFrom(Ends other) {
            Set<String> changes = new HashSet<>(byChange.keySet());
            changes.addAll(other.byChange.keySet());
            return !safely.equals(other.safely)
                    || changes.stream().anyMatch(change -> !after(change).equals(other.after(change)));
        }

        private String after(String change) {
            return byChange.getOrDefault(change, safely);
        }
    }

    /** Looks for a completion in which two answers differ. */
    private final class Search {
        private final Question question;
        private final List<Object> values;
        private final Function<State, String> outcome;
        private int left;
        private boolean wasCut;

        private Search(Question question, Function<State, String> outcome) {
            this.question = question;
            this.outcome = outcome;
            values = samples.answering(question.type());
        }

        private boolean narrows(State state) {
            String open = outcome.apply(state);
            return values.stream()
                    .anyMatch(value ->
                            !outcome.apply(state.answering(question, value)).equals(open));
        }

        private boolean differs(State state) {
            return values.stream()
                            .map(value -> outcome.apply(state.answering(question, value)))
                            .distinct()
                            .limit(2)
                            .count()
                    > 1;
        }

        /** Whether what one answer raises can end in another way than what another answer raises. */
        private boolean opensOtherWays(State completed) {
            List<Ends> ends = values.stream()
                    .map(value -> ends(completed.answering(question, value)))
                    .toList();
            return ends.stream().anyMatch(other -> other.differsFrom(ends.get(0)));
        }

        private Ends ends(State answered) {
            Map<String, String> byChange = new HashMap<>();
            changed(answered, question, this::waits)
                    .forEach((change, changed) -> byChange.put(change, outcome.apply(completed(changed, question))));
            return new Ends(outcome.apply(completed(answered, question)), byChange);
        }

        /** Tries the safe completion, and so many changes of it. */
        private boolean findsNear(State state, int changes) {
            left = COMPLETIONS_TRIED;
            return finds(changes, state);
        }

        private boolean finds(int changes, State state) {
            State completed = completed(state, question);
            if (differs(completed)) {
                return true;
            }
            return changes > 0
                    && changed(state, question, standingInTheWay(completed)).values().stream()
                            .anyMatch(changed -> left-- > 0 && finds(changes - 1, changed));
        }

        /** Tries every value of every fact that the waiting rules look at, and those that hide what they would do. */
        private boolean findsAnywhere(State state) {
            left = COMPLETIONS_TRIED;
            return findsAnywhere(state, standingInTheWay(completed(state, question)), DEPTH);
        }

        private boolean findsAnywhere(State state, Predicate<Norm> norms, int depth) {
            Map<Slot, FactType<?, ?>> open = open(state, question, slot -> false, norms);
            wasCut |= depth == 0 || left-- <= 0;
            if (open.isEmpty() && !wasCut) {
                return differs(completed(state, question));
            }
            if (wasCut) {
                return false;
            }
            Map.Entry<Slot, FactType<?, ?>> next = open.entrySet().iterator().next();
            return samples.of(next.getValue()).stream()
                    .anyMatch(value -> findsAnywhere(
                            state.answering(next.getValue(), next.getKey().about(), value), norms, depth - 1));
        }

        private boolean waits(Norm norm) {
            return question.rules().isEmpty() || question.rules().contains(norm.id());
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
    private Map<String, State> changed(State state, Question question, Predicate<Norm> norms) {
        Map<Slot, FactType<?, ?>> open = new LinkedHashMap<>();
        State now = state;
        for (int round = 0; round < COMPLETING; round++) {
            open(now, question, slot -> true, norms).forEach(open::putIfAbsent);
            now = supposing(now, open(now, question, slot -> false, norm -> true));
        }
        Map<String, State> changed = new LinkedHashMap<>();
        open.forEach((slot, type) -> samples.of(type).stream()
                .skip(1)
                .forEach(value -> changed.put(
                        slot.name() + slot.about().what() + slot.about().id() + value,
                        state.answering(type, slot.about(), value))));
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
        for (Fact<?> seen : situation.seen()) {
            // What a fact waits for may be a find among the words, which is a root of it and never looked at by itself.
            List<Fact<?>> roots = new ArrayList<>(seen.open());
            if (seen.isUnknown() && waitingToo.test(new Slot(seen.name(), seen.about()))) {
                roots.add(seen);
            }
            roots.forEach(root -> open(root, question, open));
        }
        return open;
    }

    private static void open(Fact<?> fact, Question question, Map<Slot, FactType<?, ?>> open) {
        Slot slot = new Slot(fact.name(), fact.about());
        if (fact.of() instanceof FactType<?, ?> type
                && type.asked() != FactType.Asked.NEVER
                && !type.isAct()
                && !settles(slot, type, question)) {
            open.putIfAbsent(slot, type);
        }
    }

    /** Whether an answer to this is one to the question too: of the whole draft and each find in it, of a shared field. */
    private static boolean settles(Slot slot, FactType<?, ?> type, Question question) {
        boolean ofTheWhole = question.about().span().isPresent()
                && slot.about().span().isEmpty()
                && slot.name().equals(question.fact());
        return ofTheWhole
                || (type.field().equals(question.type().field()) && slot.about().equals(question.about()));
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

    /** The interval, and the duties that are or may be owed, with due times: quickly, without evidence or questions. */
    private String outcome(State state) {
        Situation situation = situation(state);
        return state.world().checker(policy).level(situation)
                + policy.duties(situation.kind()).stream()
                        .flatMap(duty -> duty.acts().stream().map(act -> due(duty, act, situation)))
                        .collect(Collectors.joining());
    }

    private static String due(Duty duty, Act act, Situation situation) {
        Truth triggered = act.trigger().test(situation, Standpoint.of(duty.id()));
        if (triggered == Truth.FALSE) {
            return "";
        }
        DutyStatus status = new DutyStatus(situation, act.due());
        return act.id(duty.id()) + triggered + status.dueAt(Optional.of(World.NOW));
    }
}
