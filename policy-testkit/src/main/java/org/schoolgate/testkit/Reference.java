package org.schoolgate.testkit;

import static org.schoolgate.core.logic.Truth.FALSE;
import static org.schoolgate.core.logic.Truth.TRUE;
import static org.schoolgate.core.logic.Truth.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.ApprovalGiven;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.DoneEntered;
import org.schoolgate.core.activity.PersonRef;
import org.schoolgate.core.activity.SchoolFacts;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.Subject;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Members;
import org.schoolgate.core.logic.Standpoint;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Act;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Force;
import org.schoolgate.core.rule.Interval;
import org.schoolgate.core.rule.Level;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Outcome;
import org.schoolgate.core.rule.Permission;
import org.schoolgate.core.rule.Rule;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Role;

/**
 * What a policy means, written down a second time and as plainly as it can be: nothing is cut short, kept or explained.
 * The engine is compared with it. It takes facts as the situation has them and works out the rest by itself: truths,
 * outcomes, levels, silence, layers and the verdict. Questions, duties' times and notices are not its business.
 */
final class Reference {
    private static final Set<Role> LEADERS =
            Set.of(Role.HEADTEACHER, Role.DEPUTY_HEADTEACHER, Role.SLT, Role.SENIOR_LEADER, Role.SCHOOL_LEADER);

    private static final List<Outcome> WORST_FIRST =
            List.of(Outcome.BROKEN, Outcome.UNDECIDED, Outcome.EXCUSED, Outcome.KEPT, Outcome.NOT_APPLICABLE);

    private final Situation situation;
    private final ActivityKind kind;

    Reference(Situation situation) {
        this.situation = situation;
        this.kind = situation.kind();
    }

    /** What a rule says of the activity, and of each member if it is said for each. */
    record Found(String rule, Outcome outcome, Interval level, List<Outcome> members) {}

    /** What a policy says by itself. */
    record Said(String policy, Truth speaks, List<Found> findings) {}

    /** What the policies say together. */
    record Decided(List<Said> layers, Interval level, String verdict, boolean permitted) {}

    /** Kleene's logic: FALSE < UNKNOWN < TRUE. */
    static Truth not(Truth truth) {
        return truth == TRUE ? FALSE : truth == FALSE ? TRUE : UNKNOWN;
    }

    static Truth all(List<Truth> truths) {
        return truths.contains(FALSE) ? FALSE : truths.contains(UNKNOWN) ? UNKNOWN : TRUE;
    }

    static Truth any(List<Truth> truths) {
        return truths.contains(TRUE) ? TRUE : truths.contains(UNKNOWN) ? UNKNOWN : FALSE;
    }

    static <S> Truth truth(Condition<S> condition, S subject, Standpoint from) {
        if (condition instanceof Condition.Leaf<S, ?> leaf) {
            return leaf(leaf, subject, from);
        } else if (condition instanceof Condition.Not<S> not) {
            return not(truth(not.denied(), subject, from));
        } else if (condition instanceof Condition.Many<S> many) {
            List<Truth> parts = new ArrayList<>();
            many.parts().forEach(part -> parts.add(truth(part, subject, from)));
            return many.all() ? all(parts) : any(parts);
        } else if (condition instanceof Condition.SeenFrom<S, ?> seen) {
            return there(seen, subject, from);
        } else if (condition instanceof Condition.Every<S, ?> every) {
            return every(every, subject, from);
        } else if (condition instanceof Condition.AtMost<S, ?> most) {
            return atMost(most, subject, from);
        }
        throw new IllegalStateException("a condition of a sort that has no meaning here");
    }

    /** What nobody knows is neither so nor not so. */
    private static <S, V> Truth leaf(Condition.Leaf<S, V> leaf, S subject, Standpoint from) {
        Optional<V> value = leaf.reading().read(subject, from).value();
        return value.isEmpty() ? UNKNOWN : leaf.test().passes(value.get()) ? TRUE : FALSE;
    }

    private static <S, T> Truth there(Condition.SeenFrom<S, T> seen, S subject, Standpoint from) {
        return truth(seen.there(), seen.path().apply(subject), from);
    }

    private static <S, M> Truth every(Condition.Every<S, M> every, S subject, Standpoint from) {
        return all(each(every.members().of(subject), every.each(), from));
    }

    /** The truth of each member; one that may be missing from the list is unknown. */
    private static <M> List<Truth> each(Members<M> members, Condition<M> each, Standpoint from) {
        List<Truth> truths = new ArrayList<>();
        members.known().forEach(member -> truths.add(truth(each, member, from)));
        if (!members.complete()) {
            truths.add(UNKNOWN);
        }
        return truths;
    }

    /** A list that may be longer than is known may always hold too many. */
    private static <S, M> Truth atMost(Condition.AtMost<S, M> most, S subject, Standpoint from) {
        Members<M> members = most.members().of(subject);
        List<Truth> truths = each(members, most.each(), from);
        long sure = truths.stream().filter(truth -> truth == TRUE).count();
        long possible = truths.stream().filter(truth -> truth != FALSE).count();
        return sure > most.most() ? FALSE : members.complete() && possible <= most.most() ? TRUE : UNKNOWN;
    }

    /** A rule judges each member of its list (of a rule that is not said for each, the situation is the one member). */
    private <S extends Subject> Found judge(Rule<S> rule) {
        Members<S> members = rule.subjects().of(situation);
        List<Outcome> outcomes = new ArrayList<>();
        List<Interval> levels = new ArrayList<>();
        for (S member : members.known()) {
            Standpoint standing = Standpoint.of(rule.id());
            Truth applies = truth(rule.when(), member, standing);
            Truth required = truth(rule.requirement(), member, standing);
            Truth holds = holds(rule, member, standing);
            Truth ifAgreed = any(List.of(not(applies), holds(rule, member, standing.asIfGranted())));
            outcomes.add(outcome(applies, required, holds));
            levels.add(level(rule.force(), rule.id(), any(List.of(not(applies), holds)), ifAgreed));
        }
        List<Outcome> ofMembers = rule.isForEach() ? List.copyOf(outcomes) : List.of();
        if (!members.complete()) {
            outcomes.add(Outcome.UNDECIDED);
            levels.add(level(rule.force(), rule.id(), UNKNOWN, UNKNOWN));
        } else if (outcomes.isEmpty()) {
            outcomes.add(Outcome.KEPT);
        }
        return new Found(
                rule.id(),
                WORST_FIRST.stream().filter(outcomes::contains).findFirst().orElseThrow(),
                largest(levels),
                ofMembers);
    }

    /** It holds when its requirement does, or one of its exceptions. */
    private static <S extends Subject> Truth holds(Rule<S> rule, S member, Standpoint from) {
        List<Truth> ways = new ArrayList<>();
        ways.add(truth(rule.requirement(), member, from));
        rule.exceptions().forEach(exception -> ways.add(truth(exception, member, from)));
        return any(ways);
    }

    private static Outcome outcome(Truth applies, Truth required, Truth holds) {
        if (applies == FALSE) {
            return Outcome.NOT_APPLICABLE;
        } else if (holds == TRUE) {
            return required == TRUE ? Outcome.KEPT : Outcome.EXCUSED;
        }
        return applies == TRUE && holds == FALSE ? Outcome.BROKEN : Outcome.UNDECIDED;
    }

    /** What a rule that stands so asks for, as things are and with every approval that it names. */
    private Interval level(Force force, String rule, Truth standing, Truth ifAgreed) {
        if (standing == TRUE) {
            return Interval.CLEAR;
        } else if (force != Force.MUST) {
            Level broken = force == Force.ADVISED || hasReason(rule) ? Level.ADVISE : Level.JUSTIFY;
            return new Interval(standing == FALSE ? broken : Level.CLEAR, broken);
        }
        Level least = standing == UNKNOWN ? Level.CLEAR : ifAgreed == FALSE ? Level.FORBID : Level.APPROVE;
        return new Interval(least, ifAgreed == TRUE ? Level.APPROVE : Level.FORBID);
    }

    private boolean hasReason(String rule) {
        return situation.activity().reasons().stream()
                .filter(reason -> reason.rule().equals(rule) && !reason.text().isBlank())
                .anyMatch(reason -> reason.by().filter(this::mayGiveReasons).isPresent());
    }

    /** The author, and leaders. */
    private boolean mayGiveReasons(String person) {
        Set<Role> roles = situation.person(person).flatMap(Person::roles).orElse(Set.of());
        return situation.activity().by().equals(Optional.of(new PersonRef.OnRecord(person)))
                || roles.stream().anyMatch(LEADERS::contains);
    }

    private static Interval largest(List<Interval> levels) {
        Optional<Level> least = levels.stream().map(Interval::atLeast).max(Level::compareTo);
        Optional<Level> most = levels.stream().map(Interval::atMost).max(Level::compareTo);
        return new Interval(least.orElse(Level.CLEAR), most.orElse(Level.CLEAR));
    }

    /** Whether what came in may stay: each thing to be done has been, or need not be. */
    private Found judge(Duty duty) {
        Standpoint standing = Standpoint.of(duty.id());
        List<Truth> each = new ArrayList<>();
        for (Act act : duty.toBeDone()) {
            String name = duty.isOneAct() ? "" : act.name();
            boolean done = new DoneEntered(duty.id(), name)
                    .read(situation, standing)
                    .value()
                    .orElseThrow();
            each.add(done ? TRUE : not(truth(act.trigger(), situation, standing)));
        }
        Truth holds = all(each);
        return new Found(duty.id(), outcome(TRUE, holds, holds), level(Force.MUST, duty.id(), holds, holds), List.of());
    }

    Decided decide(List<Policy> policies) {
        List<Said> layers = policies.stream().map(this::said).toList();
        List<Interval> levels = new ArrayList<>();
        layers.forEach(layer -> layer.findings().forEach(finding -> levels.add(finding.level())));
        levels.add(silence(layers));
        Interval level = largest(levels);
        boolean permitted = level.atMost() == Level.CLEAR || level.atMost() == Level.ADVISE;
        return new Decided(layers, level, verdict(level), permitted);
    }

    private static String verdict(Interval level) {
        boolean settled = level.atLeast() == Level.FORBID || level.atLeast() == level.atMost();
        return settled ? level.atLeast().name() : level.atMost() == Level.ADVISE ? "ADVISE" : "ASK";
    }

    private Said said(Policy policy) {
        Truth inScope = policy.scope()
                .map(scope -> truth(scope, situation, Standpoint.of(policy.id())))
                .orElse(TRUE);
        List<Found> findings = new ArrayList<>();
        List<Truth> speaks = new ArrayList<>();
        for (Norm norm : inScope == FALSE ? List.<Norm>of() : policy.norms()) {
            boolean concerns = norm.concerns().contains(kind);
            if (norm instanceof Rule<?> rule && rule.judges().contains(kind)) {
                findings.add(judge(rule));
                if (rule.speaks()) {
                    speaks.add(applies(rule));
                }
            } else if (norm instanceof Permission permission && concerns) {
                speaks.add(truth(permission.when(), situation, Standpoint.of(permission.id())));
            } else if (norm instanceof Duty duty && duty.findsOn().contains(kind)) {
                findings.add(judge(duty));
                speaks.add(TRUE);
            } else if (norm instanceof Duty duty && concerns) {
                duty.acts().forEach(act -> speaks.add(truth(act.trigger(), situation, Standpoint.of(duty.id()))));
            }
        }
        List<Found> settled = inScope == TRUE
                ? findings
                : findings.stream().map(Reference::perhaps).toList();
        return new Said(policy.id(), all(List.of(inScope, any(speaks))), settled);
    }

    /** A rule that is said for each member of an empty list has not spoken. */
    private <S extends Subject> Truth applies(Rule<S> rule) {
        return any(each(rule.subjects().of(situation), rule.when(), Standpoint.of(rule.id())));
    }

    /** What a rule says of an activity of which the policy may not speak at all. */
    private static Found perhaps(Found found) {
        Outcome outcome = found.outcome() == Outcome.BROKEN ? Outcome.UNDECIDED : found.outcome();
        List<Outcome> members = found.members().stream()
                .map(member -> member == Outcome.BROKEN ? Outcome.UNDECIDED : member)
                .toList();
        Interval level = new Interval(Level.CLEAR, found.level().atMost());
        return new Found(found.rule(), outcome, level, members);
    }

    /** Where nobody speaks the Headteacher decides; where it is open whether anybody does, only the upper end moves. */
    private Interval silence(List<Said> layers) {
        List<Truth> speak = layers.stream().map(Said::speaks).toList();
        ApprovalGiven headteacher = new ApprovalGiven(ApprovalRole.HEADTEACHER);
        if (any(speak) == TRUE
                || headteacher.read(situation, Standpoint.of("")).value().equals(Optional.of(true))) {
            return Interval.CLEAR;
        }
        return largest(layers.stream()
                .map(layer -> silence(layer.policy(), any(speak) == FALSE))
                .toList());
    }

    private Interval silence(String policy, boolean certain) {
        Optional<Boolean> permits =
                SchoolFacts.silencePermits(policy).of(situation).value();
        Level most = permits.equals(Optional.of(true)) ? Level.CLEAR : Level.APPROVE;
        return new Interval(certain && permits.isPresent() ? most : Level.CLEAR, most);
    }
}
