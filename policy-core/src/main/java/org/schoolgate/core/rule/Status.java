package org.schoolgate.core.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.school.Done;
import org.schoolgate.core.school.SchoolCalendar;
import org.schoolgate.core.school.Term;

/** How a duty stands at an instant: a pure function of the duty, what was done, the calendar and the instant handed in. */
public enum Status {
    /** What sets it off lies ahead. */
    PENDING,
    /** It has to be done, and there is time. */
    DUE,
    /** Its time has passed, and it has not been done. */
    OVERDUE,
    /** It was done in time. */
    DISCHARGED,
    /** It was done after its time. */
    LATE,
    /** It has no end. */
    STANDING,
    /** A date is missing; it is asked for. */
    UNDATED;

    /**
     * The status of a duty with a due instant, or with none.
     *
     * @param kind how the due instant is given
     * @param trigger the moment that sets it off, if the duty has one
     * @param at the last moment in time, if the duty has one
     * @param done the entries that say that it was done; later ones than now do not count yet
     * @param now the instant handed in
     */
    static Status of(
            Due.Kind kind, Optional<Fact<Instant>> trigger, Optional<Fact<Instant>> at, List<Done> done, Instant now) {
        if (kind == Due.Kind.ONGOING) {
            return STANDING;
        }
        List<Done> sofar = done.stream()
                .filter(entry -> entry.at().map(moment -> !moment.isAfter(now)).orElse(true))
                .toList();
        Optional<Instant> last = at.flatMap(Fact::value).map(end -> lastMoment(kind, end));
        if (!sofar.isEmpty()) {
            return doneInTime(sofar, last) ? DISCHARGED : LATE;
        }
        if (kind == Due.Kind.NO_TIME) {
            return DUE;
        }
        if (last.isEmpty()) {
            return UNDATED;
        }
        if (trigger.flatMap(Fact::value).map(now::isBefore).orElse(false)) {
            return PENDING;
        }
        return now.isAfter(last.get()) ? OVERDUE : DUE;
    }

    /** A due time that ends with a day is given as its last second; any moment of that second is in time. */
    private static Instant lastMoment(Due.Kind kind, Instant end) {
        boolean endsWithADay = kind == Due.Kind.BY_NEXT_WORKING_DAY || kind == Due.Kind.BY_DATE;
        return endsWithADay ? end.plusSeconds(1).minusNanos(1) : end;
    }

    private static boolean doneInTime(List<Done> done, Optional<Instant> last) {
        return last.isEmpty()
                || done.stream()
                        .anyMatch(entry -> entry.at()
                                .map(moment -> !moment.isAfter(last.get()))
                                .orElse(true));
    }

    /** The term that a termly duty falls in at this instant: the one that is on, or else the last one before. */
    static Optional<Term> termInHand(SchoolCalendar calendar, Instant now) {
        LocalDate today = calendar.day(now);
        return calendar.termOf(today)
                .or(() -> calendar.terms().orElseGet(List::of).stream()
                        .filter(term -> term.to().isBefore(today))
                        .max(Comparator.comparing(Term::to)));
    }

    /** The status of a termly duty: done in the term in hand, or not yet, or not at all. */
    static Status termly(SchoolCalendar calendar, Optional<Instant> lastDone, Instant now) {
        Optional<Term> term = termInHand(calendar, now);
        if (term.isEmpty() || lastDone.isEmpty()) {
            return UNDATED;
        }
        LocalDate doneOn = calendar.day(lastDone.get());
        boolean doneNow = !lastDone.get().isAfter(now);
        if (doneNow && !doneOn.isBefore(term.get().from())) {
            return DISCHARGED;
        }
        return now.isAfter(calendar.endOf(term.get().to())) ? OVERDUE : DUE;
    }
}
