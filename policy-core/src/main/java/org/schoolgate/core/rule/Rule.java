package org.schoolgate.core.rule;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.Reasons;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.Subject;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.MemberList;
import org.schoolgate.core.logic.Truth;

/**
 * What a policy requires: a value with slots. A rule does not apply when its {@code when} is FALSE; otherwise it holds
 * when its requirement or one of its exceptions does. A rule said for each member of a list judges member by member, so
 * that one picture never excuses another.
 *
 * @param <S> what it judges: the situation, or each member of a list
 */
@Value.Immutable
public abstract non-sealed class Rule<S extends Subject> implements Norm {
    Rule() {}

    @Override
    public abstract String id();

    @Override
    public abstract Set<ActivityKind> concerns();

    /** The kinds of activity on which it gives a finding: those it concerns, or some of them, or none. */
    public abstract Set<ActivityKind> judges();

    @Override
    public abstract Clause clause();

    /** How strongly it speaks. */
    public abstract Force force();

    /** What it judges: one member of this list at a time. */
    public abstract MemberList<Situation, S> subjects();

    /** Whether it is said for each member of a list, and not of the situation as a whole. */
    public abstract boolean isForEach();

    /** When it applies. */
    @Value.Default
    public Condition<S> when() {
        return Condition.always();
    }

    /** What it asks for. */
    public abstract Condition<S> requirement();

    /** What excuses a departure, each by itself. */
    public abstract List<Condition<S>> exceptions();

    @Override
    public abstract Optional<String> reading();

    /** Whether the same norm permits what keeps it. */
    @Value.Default
    public boolean permits() {
        return false;
    }

    /** Whether a policy that has nothing else to say of an activity has spoken of it through this rule. */
    @Value.Default
    public boolean speaks() {
        return true;
    }

    /** Names of acts that it forbids, such as {@code REPLY}; a duty of another policy may ask for one. */
    public abstract Set<String> forbids();

    /** A paper of the school, not supplied, that has more to say of this. */
    public abstract Optional<String> otherPaper();

    /** How it is said, where that is not put together from its parts: a duty that decides what may stay. */
    abstract Optional<String> saidAs();

    @Override
    public Set<NormKind> normKinds() {
        Set<NormKind> kinds = new LinkedHashSet<>();
        if (permits()) {
            kinds.add(NormKind.PERMISSION);
        }
        kinds.add(NormKind.RULE);
        return kinds;
    }

    @Override
    public Optional<String> forceName() {
        return Optional.of(force().name());
    }

    // ---- the slots, in any order

    /** It applies only when this is so. */
    public Rule<S> when(Condition<S> condition) {
        return copy().withWhen(condition);
    }

    /** It holds too when this is so. */
    public Rule<S> exceptWhen(Condition<S> exception) {
        List<Condition<S>> all = new ArrayList<>(exceptions());
        all.add(exception);
        return copy().withExceptions(all);
    }

    /** The reading chosen. */
    public Rule<S> readAs(String chosen) {
        return copy().withReading(chosen);
    }

    /** It permits what keeps it. */
    public Rule<S> alsoPermits() {
        return copy().withPermits(true);
    }

    /** It says that other norms bind, and gives no finding of its own. */
    public Rule<S> findingNothing() {
        return copy().withJudges(Set.of());
    }

    /** It applies to everything, so that a policy has not spoken by it. */
    public Rule<S> notSpeaking() {
        return copy().withSpeaks(false);
    }

    /** It forbids this act, which a duty of another policy may ask for. */
    public Rule<S> forbidding(String act) {
        return copy().withForbids(act);
    }

    /** Another paper of the school has more to say of this. */
    public Rule<S> seeAlso(String paper) {
        return copy().withOtherPaper(paper);
    }

    private ImmutableRule<S> copy() {
        return ImmutableRule.<S>copyOf(this);
    }

    // ---- judging

    /** Whether it gives a finding on this kind of activity. */
    public boolean judges(ActivityKind kind) {
        return judges().contains(kind);
    }

    /** Whether it applies: the policy then has spoken of the activity. Of an empty list it does not. */
    public Truth applies(Situation situation) {
        return alone().applies(situation);
    }

    /** The facts that leave open whether it applies. */
    public List<Fact<?>> openWhetherItApplies(Situation situation) {
        return alone().openWhetherItApplies(situation);
    }

    /** What it finds by itself, whatever policy it belongs to, with the evidence. */
    public Finding judge(Situation situation) {
        return alone().finding(situation);
    }

    @Value.Lazy
    Alone alone() {
        return new Alone(this);
    }

    // ---- printing

    @Override
    public String sentence() {
        return Sentences.cited(words(), clause());
    }

    /** The rule in one English sentence, without its citation. */
    public String words() {
        return saidAs().orElseGet(this::wordsOfItsParts);
    }

    private String wordsOfItsParts() {
        String demand = isForEach() && !(requirement() instanceof Condition.Leaf<?, ?>)
                ? "for every " + subjects().noun() + ", " + requirement().demand(force().demand(), true)
                : (isForEach() ? "every " : "") + requirement().demand(force().demand(), true);
        String applies = when().equals(Condition.always()) ? "" : "when " + when().sentence(true) + ", ";
        String excuses = exceptions().isEmpty()
                ? ""
                : exceptions().stream().map(e -> e.sentence(true)).collect(joining(", or when ", ", except when ", ""));
        return applies + demand + excuses;
    }

    /** Whether a reason for departing from it is entered. */
    boolean hasReason(Situation situation) {
        return Reasons.entered(situation, id());
    }

    @Override
    public String toString() {
        return id();
    }
}
