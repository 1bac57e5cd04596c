package org.schoolgate.core.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.schoolgate.core.activity.ApprovalGiven;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Sheet;

/**
 * What one rule says of one activity. What it rests on is put together when it is first read, from what was at hand when
 * it was decided; it comes out the same whichever thread reads it first.
 */
public final class Finding {
    private final WiredRule<?> wired;
    private final Sheet<Situation> sheet;
    private final int ruling;
    private @Nullable List<Fact<?>> evidence;
    private @Nullable List<MemberFinding> members;

    Finding(WiredRule<?> wired, Sheet<Situation> sheet, int ruling) {
        this.wired = wired;
        this.sheet = sheet;
        this.ruling = ruling;
    }

    /** The rule. */
    public Rule<?> rule() {
        return wired.rule();
    }

    /** What it found; of a list, the worst member's. */
    public Outcome outcome() {
        return Ruling.outcome(ruling);
    }

    /** Between which levels; of a list, the largest of each end. */
    public Interval level() {
        return Ruling.level(ruling);
    }

    /** The facts that decided: with every other fact forgotten the finding is the same. */
    public List<Fact<?>> evidence() {
        List<Fact<?>> known = evidence;
        if (known == null) {
            known = wired.evidence(sheet, outcome());
            evidence = known;
        }
        return known;
    }

    /** Each member of the list, for a rule that is said for each; empty for others. */
    public List<MemberFinding> members() {
        List<MemberFinding> known = members;
        if (known == null) {
            known = wired.members(sheet);
            members = known;
        }
        return known;
    }

    /** Whether a valid reason for departing from the rule is entered. */
    public boolean reasonEntered() {
        return rule().force() == Force.NORMALLY && rule().hasReason(sheet.subject());
    }

    /** The same finding while it is open whether the policy speaks of this at all: what is broken is then undecided. */
    public Finding whileScopeIsOpen(List<Fact<?>> open) {
        if (outcome() != Outcome.BROKEN && outcome() != Outcome.UNDECIDED) {
            return this;
        }
        List<Fact<?>> waiting = new ArrayList<>(open);
        evidence().stream().filter(Fact::isUnknown).forEach(waiting::add);
        Finding undecided = new Finding(wired, sheet, Ruling.whileScopeIsOpen(ruling));
        undecided.evidence = Evidence.of(waiting);
        undecided.members = members().stream()
                .map(member -> member.outcome() == Outcome.BROKEN
                        ? new MemberFinding(
                                member.about(),
                                Outcome.UNDECIDED,
                                Interval.upTo(member.level().atMost()),
                                open)
                        : member)
                .toList();
        return undecided;
    }

    /** The clause that it stands on. */
    public Clause clause() {
        return rule().clause();
    }

    /**
     * The finding as one English sentence that names nobody, without the citation: the clause in our own words, which a
     * teacher reads faster than the printed conditions.
     */
    public String message() {
        String said = clause().summary();
        return switch (outcome()) {
            case KEPT -> "Kept: " + said + ".";
            case EXCUSED -> "Excused: " + said + ".";
            case BROKEN -> "Not kept: " + said + ".";
            case UNDECIDED -> "Not settled yet: " + said + ".";
            case NOT_APPLICABLE -> "Does not apply: " + said + ".";
        };
    }

    /** The people whose agreement the rule names and that would put it right, or might. */
    public List<ApprovalRole> approvalOf() {
        boolean canBeApproved = outcome() == Outcome.BROKEN
                && (level().atLeast() == Level.APPROVE || level().atMost() == Level.APPROVE);
        return canBeApproved ? List.copyOf(approvalsNamed()) : List.of();
    }

    private Set<ApprovalRole> approvalsNamed() {
        Set<ApprovalRole> roles = new LinkedHashSet<>();
        List<Condition<?>> all = new ArrayList<>();
        all.add(rule().requirement());
        all.addAll(rule().exceptions());
        all.forEach(condition -> condition
                .leaves()
                .filter(leaf -> leaf.reading() instanceof ApprovalGiven)
                .forEach(leaf -> roles.add(((ApprovalGiven) leaf.reading()).role())));
        return roles;
    }

    /** Equal when the rule is, and all that it found. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && ruling == that.ruling
                && rule().equals(that.rule())
                && evidence().equals(that.evidence())
                && members().equals(that.members())
                && reasonEntered() == that.reasonEntered();
    }

    @Override
    public int hashCode() {
        return 31 * rule().id().hashCode() + ruling;
    }

    /** Gives the rule and the outcome alone. */
    @Override
    public String toString() {
        return rule().id() + ": " + outcome();
    }
}
