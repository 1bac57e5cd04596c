package org.schoolgate.core.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Circuit;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Sheet;
import org.schoolgate.core.logic.Standpoint;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.rule.Act;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Interval;
import org.schoolgate.core.rule.Level;
import org.schoolgate.core.rule.Permission;
import org.schoolgate.core.rule.Rule;
import org.schoolgate.core.rule.Ruling;
import org.schoolgate.core.rule.WiredRule;

/** What a policy says of one kind of activity, with all its conditions in one circuit. */
final class WiredPolicy {
    private final Policy policy;
    private final int scope;
    private final WiredRule<?>[] rules;
    /** The rule that stood in the way last: drafts that are asked about one after the other are alike. */
    private final AtomicInteger lately = new AtomicInteger();

    private final List<Wired<Permission>> permissions = new ArrayList<>();
    private final List<WiredDuty> duties = new ArrayList<>();

    /** A norm and the number of the condition under which it holds. */
    record Wired<N>(N norm, int when) {}

    /** A duty, with the triggers of its acts. */
    record WiredDuty(Duty duty, List<Act> toBeDone, List<Integer> triggers) {}

    WiredPolicy(Policy policy, ActivityKind kind, Circuit.Builder<Situation> into) {
        this.policy = policy;
        Condition<Situation> within = policy.scope().orElseGet(Condition::always);
        scope = into.add(within, Standpoint.of(policy.id()));
        rules = policy.rules(kind).stream()
                .map(rule -> WiredRule.of(rule, into))
                .toArray(WiredRule<?>[]::new);
        for (Permission permission : policy.permissions(kind)) {
            permissions.add(new Wired<>(permission, into.add(permission.when(), Standpoint.of(permission.id()))));
        }
        for (Duty duty : policy.duties(kind)) {
            Standpoint standing = Standpoint.of(duty.id());
            List<Integer> triggers = duty.acts().stream()
                    .map(act -> into.add(act.trigger(), standing))
                    .toList();
            duties.add(new WiredDuty(duty, duty.toBeDone(), triggers));
        }
    }

    Policy policy() {
        return policy;
    }

    List<Wired<Permission>> permissions() {
        return permissions;
    }

    List<WiredDuty> duties() {
        return duties;
    }

    Rule<?> rule(int index) {
        return rules[index].rule();
    }

    WiredRule<?> wiredRule(int index) {
        return rules[index];
    }

    int size() {
        return rules.length;
    }

    /** Whether a rule stands in the way, or may; read is no more than what shows it. */
    boolean readsWhatBlocks(Sheet<Situation> sheet) {
        if (sheet.readAll(scope) == Truth.FALSE || rules.length == 0) {
            return false;
        }
        int first = lately.get();
        if (rules[first].read(sheet) && blocks(first, sheet)) {
            return true;
        }
        for (int i = 0; i < rules.length; i++) {
            if (i != first && rules[i].read(sheet) && blocks(i, sheet)) {
                lately.set(i);
                return true;
            }
        }
        return false;
    }

    /** Whether a rule stands in the way, or may, from what was read. */
    boolean blocks(Sheet<Situation> sheet) {
        if (sheet.isFalse(scope)) {
            return false;
        }
        for (int i = 0; i < rules.length; i++) {
            if (blocks(i, sheet)) {
                return true;
            }
        }
        return false;
    }

    private boolean blocks(int rule, Sheet<Situation> sheet) {
        int ruling = ruling(rule, sheet);
        return !Ruling.isClear(ruling) && Ruling.level(ruling).atMost().isAbove(Level.ADVISE);
    }

    /** Reads all that a decision by this policy rests on. */
    void read(Sheet<Situation> sheet) {
        if (sheet.readAll(scope) == Truth.FALSE) {
            return;
        }
        for (WiredRule<?> rule : rules) {
            rule.read(sheet);
        }
        permissions.forEach(permission -> sheet.readUntilSettled(permission.when()));
        for (WiredDuty duty : duties) {
            for (int trigger : duty.triggers()) {
                sheet.readAll(trigger);
            }
        }
    }

    Truth inScope(Sheet<Situation> sheet) {
        return sheet.truth(scope);
    }

    /** What each rule says; of an activity that is out of scope, nothing. */
    int[] rulings(Sheet<Situation> sheet) {
        int[] rulings = new int[inScope(sheet) == Truth.FALSE ? 0 : rules.length];
        for (int i = 0; i < rulings.length; i++) {
            rulings[i] = ruling(i, sheet);
        }
        return rulings;
    }

    private int ruling(int index, Sheet<Situation> sheet) {
        int ruling = rules[index].ruling(sheet);
        return sheet.isTrue(scope) ? ruling : Ruling.whileScopeIsOpen(ruling);
    }

    /** The level of all rules together, without keeping what each of them says. */
    Interval level(Sheet<Situation> sheet) {
        Interval level = Interval.CLEAR;
        if (!sheet.isFalse(scope)) {
            for (int i = 0; i < rules.length; i++) {
                int ruling = ruling(i, sheet);
                if (!Ruling.isClear(ruling)) {
                    level = level.max(Ruling.level(ruling));
                }
            }
        }
        return level;
    }

    /** Whether some rule applies, some permission holds or some duty is triggered, inside the policy's scope. */
    Truth speaks(Sheet<Situation> sheet) {
        Truth inScope = inScope(sheet);
        if (inScope == Truth.FALSE) {
            return Truth.FALSE;
        }
        Truth speaks = Truth.FALSE;
        for (int i = 0; i < rules.length && speaks != Truth.TRUE; i++) {
            speaks = rules[i].rule().speaks() ? speaks.or(rules[i].applies(sheet)) : speaks;
        }
        if (speaks != Truth.TRUE) {
            speaks = speaks.or(speaksOtherwise(sheet));
        }
        return inScope.and(speaks);
    }

    private Truth speaksOtherwise(Sheet<Situation> sheet) {
        Truth speaks = Truth.FALSE;
        for (Wired<Permission> permission : permissions) {
            speaks = speaks.or(sheet.truth(permission.when()));
        }
        for (WiredDuty duty : duties) {
            for (int trigger : duty.triggers()) {
                speaks = speaks.or(sheet.truth(trigger));
            }
        }
        return speaks;
    }

    /** The facts that leave open whether the activity is within the policy's scope. */
    List<Fact<?>> openScope(Sheet<Situation> sheet) {
        List<Fact<?>> open = new ArrayList<>();
        addOpen(scope, sheet, open);
        return open;
    }

    /** The facts that leave open whether the policy speaks. */
    List<Fact<?>> openWhetherItSpeaks(Sheet<Situation> sheet) {
        List<Fact<?>> open = openScope(sheet);
        for (WiredRule<?> rule : rules) {
            if (rule.rule().speaks()) {
                open.addAll(rule.openWhetherItApplies(sheet));
            }
        }
        permissions.forEach(permission -> addOpen(permission.when(), sheet, open));
        duties.forEach(duty -> duty.triggers().forEach(trigger -> addOpen(trigger, sheet, open)));
        return open;
    }

    private static void addOpen(int condition, Sheet<Situation> sheet, List<Fact<?>> into) {
        sheet.because(condition, fact -> {
            if (fact.isUnknown()) {
                into.add(fact);
            }
        });
    }

    @Override
    public String toString() {
        return policy.id();
    }
}
