package org.schoolgate.core.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.DoneLog;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Explanation;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Standpoint;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.rule.Act;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.DutyStatus;
import org.schoolgate.core.rule.Status;
import org.schoolgate.core.school.Done;

/** Collects the duties that an activity sets off, with their due times, and what leaves others open. */
final class DutiesDue {
    private final Situation situation;
    private final Optional<Instant> now;
    private final List<DutyDue> listed = new ArrayList<>();
    private final List<Deciding.OpenDuty> open = new ArrayList<>();

    DutiesDue(Situation situation, Optional<Instant> now) {
        this.situation = situation;
        this.now = now;
    }

    void collect(Layer layer) {
        Policy policy = layer.policy();
        for (Duty duty : policy.duties(situation.kind())) {
            for (Act act : duty.toBeDone()) {
                Explanation trigger = act.trigger().explain(situation, Standpoint.of(duty.id()));
                if (trigger.truth() == Truth.UNKNOWN) {
                    trigger.because().forEach(fact -> open.add(new Deciding.OpenDuty(policy, duty, fact)));
                } else if (trigger.truth() == Truth.TRUE) {
                    list(policy, duty, act);
                }
            }
        }
    }

    private void list(Policy policy, Duty duty, Act act) {
        DutyStatus status = new DutyStatus(situation, act.due());
        List<Done> done = entries(duty, act);
        Optional<Status> standing = now.map(instant -> status.at(instant, done));
        status.missing(now).forEach(fact -> open.add(new Deciding.OpenDuty(policy, duty, fact)));
        whetherItCounts(duty, act).forEach(fact -> open.add(new Deciding.OpenDuty(policy, duty, fact)));
        listed.add(new DutyDue(
                policy.id(),
                act.id(duty.id()),
                duty.bearer(),
                act.action(),
                act.trigger().equals(Condition.<Situation>always())
                        ? ""
                        : act.trigger().sentence(true),
                act.due().kind(situation),
                status.dueAt(now),
                standing,
                duty.clause().sentences()));
    }

    /** The entries that count: none while something says that it cannot have been done. */
    private List<Done> entries(Duty duty, Act act) {
        return undone(duty).truth() == Truth.TRUE ? List.of() : logged(duty, act);
    }

    private List<Done> logged(Duty duty, Act act) {
        return DoneLog.entries(situation, duty.id(), duty.isOneAct() ? "" : act.name());
    }

    /** What leaves open whether an entry counts; without an entry, or without an instant, it would change nothing. */
    private List<Fact<?>> whetherItCounts(Duty duty, Act act) {
        Explanation undone = undone(duty);
        return undone.truth() == Truth.UNKNOWN
                        && now.isPresent()
                        && !logged(duty, act).isEmpty()
                ? undone.because()
                : List.of();
    }

    private Explanation undone(Duty duty) {
        return duty.undoneWhile()
                .map(condition -> condition.explain(situation, Standpoint.of(duty.id())))
                .orElseGet(() -> new Explanation(Truth.FALSE, List.of()));
    }

    List<DutyDue> listed() {
        return listed;
    }

    List<Deciding.OpenDuty> open() {
        return open;
    }
}
