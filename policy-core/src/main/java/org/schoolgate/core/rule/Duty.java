package org.schoolgate.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Standpoint;
import org.schoolgate.core.logic.Truth;

/**
 * What somebody has to do because of an activity. Duties are listed whatever the verdict and move no level, save those
 * that decide whether something received may stay.
 */
@Value.Immutable
public abstract non-sealed class Duty implements Norm {
    Duty() {}

    @Override
    public abstract String id();

    @Override
    public abstract Set<ActivityKind> concerns();

    @Override
    public abstract Clause clause();

    /** How strongly it speaks. */
    public abstract Force force();

    /** Who has to act: a role, in upper case. */
    public abstract String bearer();

    /** What has to be done, each with its own trigger and due time; at least one. */
    public abstract List<Act> acts();

    @Override
    public abstract Optional<String> reading();

    /** Kinds of something received on which it gives a finding too: BROKEN while triggered and not done. */
    public abstract Set<ActivityKind> findsOn();

    /** Whether any one of several acts will do. */
    @Value.Default
    public boolean anyActWillDo() {
        return false;
    }

    /** While this is TRUE an entry that it was done does not count. */
    public abstract Optional<Condition<Situation>> undoneWhile();

    /** The name of the act that it asks for, such as {@code REPLY}, which another policy may forbid. */
    public abstract Optional<String> asksFor();

    /** A paper of the school, not supplied, that has more to say of this. */
    public abstract Optional<String> otherPaper();

    @Override
    public Set<NormKind> normKinds() {
        return Set.of(NormKind.DUTY);
    }

    @Override
    public Optional<String> forceName() {
        return Optional.of(force().name());
    }

    /** The reading chosen. */
    public Duty readAs(String chosen) {
        return copy().withReading(chosen);
    }

    /** Something else to be done, under the same norm. */
    public Duty and(String name, String action, Condition<Situation> trigger, Due due) {
        List<Act> more = new ArrayList<>(acts());
        more.add(new Act(name, action, trigger, due));
        return copy().withActs(more);
    }

    /** Any one of its acts will do; they have one trigger and one due time, those of the first. */
    public Duty anyOfThese() {
        return copy().withAnyActWillDo(true);
    }

    /** It also says whether what came in may stay: BROKEN, at MUST, while triggered and not done. */
    public Duty findingOn(ActivityKind... kinds) {
        return copy().withFindsOn(Set.of(kinds));
    }

    /** An entry that it was done does not count while this is so. */
    public Duty undoneWhile(Condition<Situation> condition) {
        return copy().withUndoneWhile(condition);
    }

    /** It asks for this act, which another policy may forbid. */
    public Duty askingFor(String act) {
        return copy().withAsksFor(act);
    }

    /** Another paper of the school has more to say of this. */
    public Duty seeAlso(String paper) {
        return copy().withOtherPaper(paper);
    }

    private ImmutableDuty copy() {
        return ImmutableDuty.copyOf(this);
    }

    /** Whether it concerns this kind of activity. */
    public boolean concerns(ActivityKind kind) {
        return concerns().contains(kind);
    }

    /** Whether any of its acts is triggered. */
    public Truth triggered(Situation situation) {
        return acts().stream()
                .map(act -> act.trigger().test(situation, Standpoint.of(id())))
                .reduce(Truth.FALSE, Truth::or);
    }

    /** The rule that it amounts to for something received: what is triggered has been done. */
    public Optional<Rule<?>> asRule() {
        if (findsOn().isEmpty()) {
            return Optional.empty();
        }
        Condition<Situation> all = toBeDone().stream()
                .map(act -> Condition.not(act.trigger()).or(act.done(id(), isOneAct())))
                .reduce(Condition.always(), Condition::and);
        return Optional.of(ImmutableRule.<Situation>builder()
                .id(id())
                .concerns(concerns())
                .judges(findsOn())
                .clause(clause())
                .force(Force.MUST)
                .subjects(Draft.ITSELF)
                .isForEach(false)
                .requirement(all)
                .reading(reading())
                .otherPaper(otherPaper())
                .saidAs(words())
                .build());
    }

    /** What has to be done: each act or, where any one of them will do, the one thing that they are together. */
    public List<Act> toBeDone() {
        if (!anyActWillDo()) {
            return acts();
        }
        List<String> each = acts().stream().map(Act::action).toList();
        int last = each.size() - 1;
        String actions = last == 0 ? each.get(0) : String.join(", ", each.subList(0, last)) + " or " + each.get(last);
        Act first = acts().get(0);
        return List.of(new Act("", actions, first.trigger(), first.due()));
    }

    /** Whether an entry need not name the act. */
    public boolean isOneAct() {
        return acts().size() == 1 || anyActWillDo();
    }

    @Override
    public String sentence() {
        return Sentences.cited(words(), clause());
    }

    /** The duty in one English sentence, without its citation. */
    public String words() {
        List<String> said = new ArrayList<>();
        for (Act act : toBeDone()) {
            boolean always = act.trigger().equals(Condition.<Situation>always());
            said.add((always ? "" : "when " + act.trigger().sentence(true) + ", ")
                    + "the " + bearerInWords() + " "
                    + (force() == Force.MUST
                            ? "must"
                            : force() == Force.NORMALLY ? "should normally" : "should preferably")
                    + " " + act.action() + when(act.due()));
        }
        return String.join("; ", said);
    }

    private String bearerInWords() {
        boolean initials = bearer().equals("SLT");
        return initials ? bearer() : bearer().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String when(Due due) {
        return switch (due.kind()) {
            case AT_ONCE -> " at once";
            case WITHIN -> " in time";
            case BY_NEXT_WORKING_DAY -> " by the next working day";
            case EACH_TERM -> " in each term";
            case ON_SHARING -> " as soon as it is shared";
            case AT_END_OF -> " by the end of it";
            case BY_DATE -> " by the day given";
            case ONGOING -> " all the time";
            case NO_TIME -> "";
        };
    }

    @Override
    public String toString() {
        return id();
    }
}
