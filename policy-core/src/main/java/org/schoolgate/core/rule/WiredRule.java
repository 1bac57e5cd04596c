package org.schoolgate.core.rule;

import java.util.ArrayList;
import java.util.List;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.Subject;
import org.schoolgate.core.logic.Circuit;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.LaterList;
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

    @SuppressWarnings("unchecked") // a rule that is not said for each member judges the situation itself
    private Sheet<S> member(Sheet<Situation> sheet, int index) {
        return group == ITSELF ? (Sheet<S>) (Sheet<?>) sheet : sheet.member(group, index);
    }

    // ---- ruling

    /** Whether it applies: the policy then has spoken of the activity. */
    public Truth applies(Sheet<Situation> sheet) {
        Truth applies = isComplete(sheet) ? Truth.FALSE : Truth.UNKNOWN;
        for (int i = 0; i < size(sheet) && applies != Truth.TRUE; i++) {
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
            open.addAll(member(sheet, i).because(when));
        }
        return open.stream().filter(Fact::isUnknown).toList();
    }

    /** What it says, from truths that were worked out; {@link Ruling} reads the number. */
    public int ruling(Sheet<Situation> sheet) {
        int size = size(sheet);
        if (group == ITSELF) {
            return rulingOf(member(sheet, 0), sheet.subject());
        }
        int ruling = isComplete(sheet)
                ? Ruling.of(size == 0 ? Outcome.KEPT : Outcome.NOT_APPLICABLE, Interval.CLEAR)
                : Ruling.of(Outcome.UNDECIDED, Judging.undecided(rule, sheet.subject()));
        for (int i = 0; i < size; i++) {
            ruling = Ruling.worse(ruling, rulingOf(member(sheet, i), sheet.subject()));
        }
        return ruling;
    }

    private int rulingOf(Sheet<S> member, Situation situation) {
        Truth applies = member.truth(when);
        if (applies == Truth.FALSE) {
            return Ruling.NOT_APPLICABLE;
        }
        Truth held = member.truth(holds);
        if (held == Truth.TRUE) {
            return member.truth(required) == Truth.TRUE ? Ruling.KEPT : Ruling.EXCUSED;
        }
        boolean broken = applies == Truth.TRUE && held == Truth.FALSE;
        Truth lifted = applies.not().or(member.truth(agreed));
        return Ruling.of(
                broken ? Outcome.BROKEN : Outcome.UNDECIDED,
                Judging.level(rule, situation, applies.not().or(held), lifted));
    }

    // ---- explaining

    /** The finding that belongs to a ruling, with its evidence. */
    public Finding finding(Sheet<Situation> sheet, int ruling) {
        Situation situation = sheet.subject();
        Outcome outcome = Ruling.outcome(ruling);
        boolean reason = rule.force() == Force.NORMALLY && rule.hasReason(situation);
        List<Fact<?>> evidence = LaterList.of(sheet, () -> evidence(sheet, outcome));
        List<MemberFinding> members =
                group == ITSELF ? List.of() : LaterList.of(sheet, () -> Finding.inOrder(findings(sheet)));
        return new Finding(rule, outcome, Ruling.level(ruling), evidence, members, reason);
    }

    private List<Fact<?>> evidence(Sheet<Situation> sheet, Outcome outcome) {
        return group == ITSELF
                ? Evidence.of(because(member(sheet, 0), outcome))
                : Finding.evidence(sheet.readMembers(group), findings(sheet), outcome);
    }

    private List<MemberFinding> findings(Sheet<Situation> sheet) {
        List<MemberFinding> found = new ArrayList<>();
        for (int i = 0; i < size(sheet); i++) {
            found.add(findingOf(member(sheet, i), sheet.subject()));
        }
        return found;
    }

    private MemberFinding findingOf(Sheet<S> member, Situation situation) {
        int ruling = rulingOf(member, situation);
        Outcome outcome = Ruling.outcome(ruling);
        return new MemberFinding(member.subject().about(), outcome, Ruling.level(ruling), because(member, outcome));
    }

    private List<Fact<?>> because(Sheet<S> member, Outcome outcome) {
        return switch (outcome) {
            case NOT_APPLICABLE -> member.because(when);
            case KEPT -> member.because(required);
            case EXCUSED -> member.because(holds);
            case BROKEN -> broken(member);
            case UNDECIDED -> undecided(member);
        };
    }

    /** What broke it, and what leaves open whether an approval would put it right: that has to be asked all the same. */
    private List<Fact<?>> broken(Sheet<S> member) {
        List<Fact<?>> all = member.because(when);
        all.addAll(member.because(holds));
        if (rule.force() == Force.MUST && member.truth(agreed) == Truth.UNKNOWN) {
            all.addAll(member.because(agreed));
        }
        return all;
    }

    private List<Fact<?>> undecided(Sheet<S> member) {
        List<Fact<?>> open = new ArrayList<>();
        if (member.truth(when) == Truth.UNKNOWN) {
            open.addAll(member.because(when));
        }
        if (member.truth(holds) == Truth.UNKNOWN) {
            open.addAll(member.because(holds));
        }
        return open;
    }

    @Override
    public String toString() {
        return rule.id();
    }
}
