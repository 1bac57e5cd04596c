package org.schoolgate.core.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.schoolgate.core.activity.ApprovalGiven;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.Subject;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.LaterList;
import org.schoolgate.core.logic.Members;

/**
 * What one rule says of one activity.
 *
 * @param rule the rule
 * @param outcome what it found; of a list, the worst member's
 * @param level between which levels; of a list, the largest of each end
 * @param evidence the facts that decided: with every other fact forgotten the finding is the same
 * @param members each member of the list, for a rule that is said for each; empty for others
 * @param reasonEntered whether a valid reason for departing from the rule is entered
 */
public record Finding(
        Rule<?> rule,
        Outcome outcome,
        Interval level,
        List<Fact<?>> evidence,
        List<MemberFinding> members,
        boolean reasonEntered) {
    public Finding {
        evidence = LaterList.keep(evidence);
        members = LaterList.keep(members);
    }

    static List<MemberFinding> inOrder(List<MemberFinding> found) {
        return found.stream().sorted(Comparator.comparing(MemberFinding::about)).toList();
    }

    /** Of the members that decided; that the list is whole belongs to it where no member is missing. */
    static <S extends Subject> List<Fact<?>> evidence(Members<S> members, List<MemberFinding> found, Outcome outcome) {
        List<Fact<?>> all = new ArrayList<>();
        boolean undecided = outcome == Outcome.UNDECIDED;
        members.because().stream().filter(fact -> fact.isUnknown() == undecided).forEach(all::add);
        found.stream()
                .filter(member -> outcome == Outcome.BROKEN || undecided ? member.outcome() == outcome : true)
                .forEach(member -> all.addAll(member.evidence()));
        return Evidence.of(all);
    }

    /** The same finding while it is open whether the policy speaks of this at all: what is broken is then undecided. */
    public Finding whileScopeIsOpen(List<Fact<?>> open) {
        if (outcome != Outcome.BROKEN && outcome != Outcome.UNDECIDED) {
            return this;
        }
        List<Fact<?>> waiting = new ArrayList<>(open);
        evidence.stream().filter(Fact::isUnknown).forEach(waiting::add);
        List<MemberFinding> undecided = members.stream()
                .map(member -> member.outcome() == Outcome.BROKEN
                        ? new MemberFinding(
                                member.about(),
                                Outcome.UNDECIDED,
                                Interval.upTo(member.level().atMost()),
                                open)
                        : member)
                .toList();
        return new Finding(
                rule, Outcome.UNDECIDED, Interval.upTo(level.atMost()), Evidence.of(waiting), undecided, reasonEntered);
    }

    /** The clause that it stands on. */
    public Clause clause() {
        return rule.clause();
    }

    /**
     * The finding as one English sentence that names nobody, without the citation: the clause in our own words, which a
     * teacher reads faster than the printed conditions.
     */
    public String message() {
        String said = clause().summary();
        return switch (outcome) {
            case KEPT -> "Kept: " + said + ".";
            case EXCUSED -> "Excused: " + said + ".";
            case BROKEN -> "Not kept: " + said + ".";
            case UNDECIDED -> "Not settled yet: " + said + ".";
            case NOT_APPLICABLE -> "Does not apply: " + said + ".";
        };
    }

    /** The people whose agreement the rule names and that would put it right, or might. */
    public List<ApprovalRole> approvalOf() {
        boolean canBeApproved =
                outcome == Outcome.BROKEN && (level.atLeast() == Level.APPROVE || level.atMost() == Level.APPROVE);
        return canBeApproved ? List.copyOf(approvalsNamed()) : List.of();
    }

    private Set<ApprovalRole> approvalsNamed() {
        Set<ApprovalRole> roles = new LinkedHashSet<>();
        List<Condition<?>> all = new ArrayList<>();
        all.add(rule.requirement());
        all.addAll(rule.exceptions());
        all.forEach(condition -> condition
                .leaves()
                .filter(leaf -> leaf.reading() instanceof ApprovalGiven)
                .forEach(leaf -> roles.add(((ApprovalGiven) leaf.reading()).role())));
        return roles;
    }

    /** Gives the rule and the outcome alone. */
    @Override
    public String toString() {
        return rule.id() + ": " + outcome;
    }
}
