package org.schoolgate.core.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.Subject;
import org.schoolgate.core.logic.Circuit;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Sheet;
import org.schoolgate.core.logic.Standpoint;
import org.schoolgate.core.logic.Truth;

/**
 * A rule whose conditions stand in a circuit. Ruling makes nothing: what the rule says of a situation is one number, from
 * which a finding can be made later.
 *
 * @param <S> what the rule judges
 */
public final class WiredRule<S extends Subject> {
    private static final int ITSELF = -1;

    private final Rule<S> rule;
    private final int group;
    private final int when;
    private final int required;
    private final List<Integer> exceptions;
    private final int holds;
    private final int agreed;

    private WiredRule(Rule<S> rule, int group, Circuit.Builder<S> into) {
        this.rule = rule;
        this.group = group;
        Standpoint standing = Standpoint.of(rule.id());
        when = into.add(rule.when(), standing);
        required = into.add(rule.requirement(), standing);
        exceptions = rule.exceptions().stream()
                .map(exception -> into.add(exception, standing))
                .toList();
        holds = holds(required, exceptions, into);
        agreed = rule.force() == Force.MUST ? agreed(standing.asIfGranted(), into) : holds;
    }

    private int agreed(Standpoint granted, Circuit.Builder<S> into) {
        List<Integer> excused = rule.exceptions().stream()
                .map(exception -> into.add(exception, granted))
                .toList();
        return holds(into.add(rule.requirement(), granted), excused, into);
    }

    private static <S> int holds(int required, List<Integer> exceptions, Circuit.Builder<S> into) {
        List<Integer> ways = new ArrayList<>();
        ways.add(required);
        ways.addAll(exceptions);
        return into.anyOf(ways);
    }

    /** The rule, wired into the circuit of a situation. */
    @SuppressWarnings("unchecked") // a rule that is not said for each member judges the situation itself
    public static <S extends Subject> WiredRule<S> of(Rule<S> rule, Circuit.Builder<Situation> into) {
        if (!rule.isForEach()) {
            return new WiredRule<>(rule, ITSELF, (Circuit.Builder<S>) (Circuit.Builder<?>) into);
        }
        int group = into.group(rule.subjects());
        return new WiredRule<>(rule, group, into.each(group));
    }

    /** The rule. */
    public Rule<S> rule() {
        return rule;
    }

    // ---- reading

    /**
     * Reads what the rule needs, and no more.
     *
     * @return whether something may stand against it: otherwise it is kept, excused or does not apply
     */
    public boolean read(Sheet<Situation> sheet) {
        if (group != ITSELF) {
            sheet.readMembers(group);
        }
        boolean against = !isComplete(sheet);
        for (int i = 0; i < size(sheet); i++) {
            against |= readOf(member(sheet, i));
        }
        return against;
    }

    private boolean readOf(Sheet<S> member) {
        if (member.readAll(when) == Truth.FALSE || member.readAll(required) == Truth.TRUE) {
            return false;
        }
        Truth excused = Truth.FALSE;
        for (int exception : exceptions) {
            excused = excused.or(member.readAll(exception));
        }
        if (excused == Truth.TRUE) {
            return false;
        }
        if (agreed != holds) {
            member.readAll(agreed);
        }
        return true;
    }

    private int size(Sheet<Situation> sheet) {
        return group == ITSELF ? 1 : sheet.size(group);
    }

    private boolean isComplete(Sheet<Situation> sheet) {
        return group == ITSELF || sheet.isComplete(group);
    }

    private Sheet<S> member(Sheet<Situation> sheet, int index) {
        return group == ITSELF ? itself(sheet) : sheet.member(group, index);
    }

    @SuppressWarnings("unchecked") // a rule that is not said for each member judges the situation itself
    private Sheet<S> itself(Sheet<Situation> sheet) {
        return (Sheet<S>) (Sheet<?>) sheet;
    }

    // ---- ruling

    /** Whether it applies: the policy then has spoken of the activity. */
    public Truth applies(Sheet<Situation> sheet) {
        if (group == ITSELF) {
            return itself(sheet).truth(when);
        }
        Truth applies = sheet.isComplete(group) ? Truth.FALSE : Truth.UNKNOWN;
        int size = sheet.size(group);
        for (int i = 0; i < size && applies != Truth.TRUE; i++) {
            applies = applies.or(member(sheet, i).truth(when));
        }
        return applies;
    }

    /** The facts that leave open whether it applies. */
    public List<Fact<?>> openWhetherItApplies(Sheet<Situation> sheet) {
        List<Fact<?>> open = new ArrayList<>();
        if (group != ITSELF) {
            open.addAll(sheet.readMembers(group).because());
        }
        for (int i = 0; i < size(sheet); i++) {
            member(sheet, i).because(when, open::add);
        }
        return open.stream().filter(Fact::isUnknown).toList();
    }

    /** What it says, from what was read; {@link Ruling} reads the number. */
    public int ruling(Sheet<Situation> sheet) {
        return group == ITSELF ? rulingOf(itself(sheet), sheet.subject()) : rulingOfMembers(sheet);
    }

    private int rulingOfMembers(Sheet<Situation> sheet) {
        int size = sheet.size(group);
        int ruling = size == 0 ? Ruling.KEPT : Ruling.NOT_APPLICABLE;
        if (!sheet.isComplete(group)) {
            ruling = Ruling.of(Outcome.UNDECIDED, Judging.undecided(rule, sheet.subject()));
        }
        for (int i = 0; i < size; i++) {
            ruling = Ruling.worse(ruling, rulingOf(sheet.member(group, i), sheet.subject()));
        }
        return ruling;
    }

    private int rulingOf(Sheet<S> member, Situation situation) {
        if (member.isFalse(when)) {
            return Ruling.NOT_APPLICABLE;
        }
        if (member.isTrue(required)) {
            return Ruling.KEPT;
        }
        if (holds != required && member.isTrue(holds)) {
            return Ruling.EXCUSED;
        }
        return against(member, situation);
    }

    private int against(Sheet<S> member, Situation situation) {
        Truth applies = member.truth(when);
        Truth held = member.truth(holds);
        boolean broken = applies == Truth.TRUE && held == Truth.FALSE;
        Truth lifted = applies.not().or(member.truth(agreed));
        return Ruling.of(
                broken ? Outcome.BROKEN : Outcome.UNDECIDED,
                Judging.level(rule, situation, applies.not().or(held), lifted));
    }

    // ---- explaining

    /** The finding that belongs to a ruling. */
    public Finding finding(Sheet<Situation> sheet, int ruling) {
        return new Finding(this, sheet, ruling);
    }

    /** The facts that decided; of a list, of the members that did. */
    List<Fact<?>> evidence(Sheet<Situation> sheet, Outcome outcome) {
        Evidence evidence = new Evidence();
        if (group == ITSELF) {
            because(member(sheet, 0), outcome, evidence);
        } else {
            becauseOfMembers(sheet, outcome, evidence);
        }
        return evidence.list();
    }

    /** That the list is whole belongs to it where no member is missing. */
    private void becauseOfMembers(Sheet<Situation> sheet, Outcome outcome, Evidence into) {
        boolean undecided = outcome == Outcome.UNDECIDED;
        for (Fact<?> fact : sheet.readMembers(group).because()) {
            if (fact.isUnknown() == undecided) {
                into.add(fact);
            }
        }
        for (int i = 0; i < size(sheet); i++) {
            Sheet<S> member = member(sheet, i);
            Outcome found = Ruling.outcome(rulingOf(member, sheet.subject()));
            if (found == outcome || !(undecided || outcome == Outcome.BROKEN)) {
                because(member, found, into);
            }
        }
    }

    /** What it finds of each member, in their order; nothing for a rule that is not said for each. */
    List<MemberFinding> members(Sheet<Situation> sheet) {
        if (group == ITSELF) {
            return List.of();
        }
        List<MemberFinding> found = new ArrayList<>();
        for (int i = 0; i < size(sheet); i++) {
            found.add(findingOf(member(sheet, i), sheet.subject()));
        }
        found.sort(Comparator.comparing(MemberFinding::about));
        return List.copyOf(found);
    }

    private MemberFinding findingOf(Sheet<S> member, Situation situation) {
        int ruling = rulingOf(member, situation);
        Outcome outcome = Ruling.outcome(ruling);
        Evidence evidence = new Evidence();
        because(member, outcome, evidence);
        return new MemberFinding(member.subject().about(), outcome, Ruling.level(ruling), evidence.list());
    }

    private void because(Sheet<S> member, Outcome outcome, Evidence into) {
        switch (outcome) {
            case NOT_APPLICABLE -> member.because(when, into::add);
            case KEPT -> member.because(required, into::add);
            case EXCUSED -> member.because(holds, into::add);
            case BROKEN -> broken(member, into);
            case UNDECIDED -> undecided(member, into);
        }
    }

    /** What broke it, and what leaves open whether an approval would put it right: that has to be asked all the same. */
    private void broken(Sheet<S> member, Evidence into) {
        member.because(when, into::add);
        member.because(holds, into::add);
        if (rule.force() == Force.MUST && member.truth(agreed) == Truth.UNKNOWN) {
            member.because(agreed, into::add);
        }
    }

    private void undecided(Sheet<S> member, Evidence into) {
        if (member.truth(when) == Truth.UNKNOWN) {
            member.because(when, into::add);
        }
        if (member.truth(holds) == Truth.UNKNOWN) {
            member.because(holds, into::add);
        }
    }

    @Override
    public String toString() {
        return rule.id();
    }
}
