package org.schoolgate.core.rule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolgate.core.activity.SchoolFacts;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.school.Done;
import org.schoolgate.core.school.SchoolCalendar;
import org.schoolgate.core.school.Term;

/** The due time of one act of a duty in one situation, and how the duty stands at an instant. */
public final class DutyStatus {
    private final Due due;
    private final Due.Kind kind;
    private final Optional<Fact<Instant>> trigger;
    private final Optional<Fact<Instant>> end;
    private final Optional<SchoolCalendar> calendar;
    private final Optional<Fact<List<Term>>> terms;

    /** Of an act with this due time. */
    public DutyStatus(Situation situation, Due due) {
        this.due = due;
        kind = due.kind(situation);
        trigger = due.from().map(moment -> moment.of(situation));
        end = due.at().map(moment -> moment.of(situation));
        calendar = due.kind() == Due.Kind.EACH_TERM ? SchoolCalendar.of(situation.records()) : Optional.empty();
        terms = due.kind() == Due.Kind.EACH_TERM ? Optional.of(SchoolFacts.TERM_DATES.of(situation)) : Optional.empty();
    }

    /** The last moment in time, where there is one and it is known; of a termly duty, the end of the term in hand. */
    public Optional<Instant> dueAt(Optional<Instant> now) {
        if (due.kind() != Due.Kind.EACH_TERM) {
            return end.flatMap(Fact::value);
        }
        return calendar.flatMap(
                days -> now.flatMap(instant -> Status.termInHand(days, instant)).map(term -> days.endOf(term.to())));
    }

    /** How it stands, with these entries of what was done. */
    public Status at(Instant now, List<Done> done) {
        if (due.kind() != Due.Kind.EACH_TERM) {
            return Status.of(kind, trigger, end, done, now);
        }
        return calendar.map(days -> Status.termly(days, trigger.flatMap(Fact::value), now))
                .orElse(Status.UNDATED);
    }

    /** The dates that are missing for a status. */
    public List<Fact<?>> missing(Optional<Instant> now) {
        if (now.isEmpty()) {
            return List.of();
        }
        Optional<Fact<Instant>> moment = due.kind() == Due.Kind.EACH_TERM ? trigger : end;
        return Stream.<Fact<?>>concat(moment.stream(), terms.stream())
                .filter(Fact::isUnknown)
                .toList();
    }
}
