package org.schoolgate.rules.ashtonvale;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.schoolgate.core.activity.FieldFacts;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.rule.Due;
import org.schoolgate.core.school.SchoolCalendar;

/** By when what comes in has to be answered: within 24 hours or, if it came at a weekend, by the end of the next working day. */
final class AnswerTime {
    private static final Duration A_DAY = Duration.ofHours(24);

    static final Due DUE = Due.at(
                    Due.Kind.WITHIN,
                    FieldFacts.HAPPENED_AT::of,
                    situation ->
                            Due.onCalendar(situation, FieldFacts.HAPPENED_AT.of(situation), AnswerTime::lastMoment))
            .turningTo(Due.Kind.BY_NEXT_WORKING_DAY, AnswerTime::cameAtAWeekend);

    private AnswerTime() {}

    private static Instant lastMoment(SchoolCalendar calendar, Instant arrival) {
        return isWeekend(calendar, arrival)
                ? calendar.endOf(calendar.nextWorkingDay(calendar.day(arrival)))
                : arrival.plus(A_DAY);
    }

    private static boolean cameAtAWeekend(Situation situation) {
        Optional<Instant> arrival = FieldFacts.HAPPENED_AT.of(situation).value();
        return SchoolCalendar.of(situation.records())
                .flatMap(calendar -> arrival.map(moment -> isWeekend(calendar, moment)))
                .orElse(false);
    }

    private static boolean isWeekend(SchoolCalendar calendar, Instant moment) {
        DayOfWeek day = calendar.day(moment).getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }
}
