package org.schoolgate.core.rule;

import java.util.ArrayList;
import java.util.List;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.Subject;
import org.schoolgate.core.logic.Explanation;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Standpoint;
import org.schoolgate.core.logic.Truth;

/** How a rule judges one member: what it finds, and at which level. */
final class Judging {
    private Judging() {}

    static <S extends Subject> MemberFinding judge(Rule<S> rule, S member) {
        Standpoint standing = Standpoint.of(rule.id());
        Explanation applies = rule.when().explain(member, standing);
        if (applies.truth() == Truth.FALSE) {
            return new MemberFinding(member.about(), Outcome.NOT_APPLICABLE, Interval.CLEAR, applies.because());
        }
        Explanation holds = rule.holds(member, standing);
        if (holds.truth() == Truth.TRUE) {
            boolean kept = rule.requirement().test(member, standing) == Truth.TRUE;
            return new MemberFinding(
                    member.about(), kept ? Outcome.KEPT : Outcome.EXCUSED, Interval.CLEAR, holds.because());
        }
        boolean broken = applies.truth() == Truth.TRUE && holds.truth() == Truth.FALSE;
        return new MemberFinding(
                member.about(),
                broken ? Outcome.BROKEN : Outcome.UNDECIDED,
                level(rule, member, applies.truth(), holds.truth()),
                broken
                        ? both(both(applies.because(), holds.because()), openOnceAgreed(rule, member))
                        : open(applies, holds));
    }

    /** What leaves open whether an approval would put a broken rule right: it has to be asked, though the rule is broken. */
    private static <S extends Subject> List<Fact<?>> openOnceAgreed(Rule<S> rule, S member) {
        if (rule.force() != Force.MUST) {
            return List.of();
        }
        Explanation agreed = rule.holds(member, Standpoint.of(rule.id()).asIfGranted());
        return agreed.truth() == Truth.UNKNOWN ? agreed.because() : List.of();
    }

    static <S extends Subject> Interval level(Rule<S> rule, S member) {
        Standpoint standing = Standpoint.of(rule.id());
        Truth applies = rule.when().test(member, standing);
        if (applies == Truth.FALSE) {
            return Interval.CLEAR;
        }
        Truth holds = rule.holdsQuickly(member, standing);
        return holds == Truth.TRUE ? Interval.CLEAR : level(rule, member, applies, holds);
    }

    /** The level of a rule of which a member may be missing from its list. */
    static Interval undecided(Rule<?> rule, Situation situation) {
        return Interval.upTo(milder(rule, situation));
    }

    private static <S extends Subject> Interval level(Rule<S> rule, S member, Truth applies, Truth holds) {
        Truth agreed = rule.force() == Force.MUST
                ? rule.holdsQuickly(member, Standpoint.of(rule.id()).asIfGranted())
                : holds;
        return level(
                rule, member.situation(), applies.not().or(holds), applies.not().or(agreed));
    }

    /** The level of a rule that does not stand, or may not; agreed is its truth as if every approval were entered. */
    static Interval level(Rule<?> rule, Situation situation, Truth standing, Truth agreed) {
        if (rule.force() != Force.MUST) {
            Level level = milder(rule, situation);
            return standing == Truth.FALSE ? Interval.at(level) : Interval.upTo(level);
        }
        if (standing == Truth.FALSE) {
            return switch (agreed) {
                case TRUE -> Interval.at(Level.APPROVE);
                case UNKNOWN -> Interval.of(Level.APPROVE, Level.FORBID);
                case FALSE -> Interval.at(Level.FORBID);
            };
        }
        return Interval.upTo(agreed == Truth.TRUE ? Level.APPROVE : Level.FORBID);
    }

    /** A reason that is entered turns a departure from what is normal into a matter of advice. */
    private static Level milder(Rule<?> rule, Situation situation) {
        return rule.force() == Force.NORMALLY && rule.hasReason(situation)
                ? Level.ADVISE
                : rule.force().level();
    }

    private static List<Fact<?>> both(List<Fact<?>> first, List<Fact<?>> second) {
        List<Fact<?>> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** What an undecided rule waits for. */
    private static List<Fact<?>> open(Explanation applies, Explanation holds) {
        List<Fact<?>> open = new ArrayList<>();
        if (applies.truth() == Truth.UNKNOWN) {
            open.addAll(applies.because());
        }
        if (holds.truth() == Truth.UNKNOWN) {
            open.addAll(holds.because());
        }
        return open;
    }
}
