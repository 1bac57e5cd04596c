package org.schoolgate.core.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.DoneLog;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Explanation;
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
        boolean undone = duty.undoneWhile()
                .filter(condition -> condition.test(situation, Standpoint.of(duty.id())) == Truth.TRUE)
                .isPresent();
        return undone ? List.of() : DoneLog.entries(situation, duty.id(), duty.isOneAct() ? "" : act.name());
    }

    List<DutyDue> listed() {
        return listed;
    }

    List<Deciding.OpenDuty> open() {
        return open;
    }
}
