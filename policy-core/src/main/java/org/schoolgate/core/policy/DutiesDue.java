package org.schoolgate.core.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.DoneLog;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Sheet;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.rule.Act;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.school.Done;

/** Collects the duties that an activity sets off, with their due times, and what leaves others open. */
final class DutiesDue {
    private final Prepared prepared;
    private final Situation situation;
    private final Optional<Instant> now;
    private final List<Deciding.OpenDuty> open = new ArrayList<>();

    DutiesDue(Prepared prepared, Optional<Instant> now) {
        this.prepared = prepared;
        this.now = now;
        situation = prepared.situation();
    }

    /** Collects what leaves duties open. */
    void collect(List<Ruled> ruled) {
        for (int i = 0; i < ruled.size(); i++) {
            if (ruled.get(i).speaks() != Truth.FALSE) {
                collectTriggers(ruled.get(i).wired());
            }
        }
        if (now.isPresent()) {
            prepared.due().forEach(this::collectDates);
        }
    }

    private void collectTriggers(WiredPolicy policy) {
        Sheet<Situation> sheet = prepared.sheet();
        for (WiredPolicy.WiredDuty wired : policy.duties()) {
            for (int i = 0; i < wired.toBeDone().size(); i++) {
                int trigger = wired.triggers().get(i);
                if (sheet.truth(trigger) == Truth.UNKNOWN) {
                    sheet.because(
                            trigger, fact -> open.add(new Deciding.OpenDuty(policy.policy(), wired.duty(), fact)));
                }
            }
        }
    }

    private void collectDates(Prepared.DueAct due) {
        open(due.by(), due.duty(), due.status().missing(now));
        open(due.by(), due.duty(), whetherItCounts(due));
    }

    private void open(WiredPolicy policy, Duty duty, List<Fact<?>> facts) {
        facts.forEach(fact -> open.add(new Deciding.OpenDuty(policy.policy(), duty, fact)));
    }

    /** The duties set off. */
    List<DutyDue> listed() {
        return prepared.due().stream().map(this::list).toList();
    }

    private DutyDue list(Prepared.DueAct due) {
        Duty duty = due.duty();
        Act act = due.act();
        return new DutyDue(
                due.by().policy().id(),
                act.id(duty.id()),
                duty.bearer(),
                act.action(),
                act.trigger().equals(Condition.<Situation>always())
                        ? ""
                        : act.trigger().sentence(true),
                act.due().kind(situation),
                due.status().dueAt(now),
                now.map(instant -> due.status().at(instant, entries(due))),
                duty.clause().sentences());
    }

    /** The entries that count: none while something says that it cannot have been done. */
    private List<Done> entries(Prepared.DueAct due) {
        return due.undone().truth() == Truth.TRUE ? List.of() : logged(due);
    }

    private List<Done> logged(Prepared.DueAct due) {
        Duty duty = due.duty();
        return DoneLog.entries(
                situation, duty.id(), duty.isOneAct() ? "" : due.act().name());
    }

    /** What leaves open whether an entry counts; without an entry it would change nothing. */
    private List<Fact<?>> whetherItCounts(Prepared.DueAct due) {
        return due.undone().truth() == Truth.UNKNOWN && !logged(due).isEmpty()
                ? due.undone().because()
                : List.of();
    }

    boolean isAnythingOpen() {
        return !open.isEmpty();
    }

    List<Deciding.OpenDuty> open() {
        return open;
    }
}
