package org.schoolgate.core.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchoolCalendarTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Term SPRING =
            new Term(Optional.of("Spring"), LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 27));
    private static final LocalDate HALF_TERM = LocalDate.of(2026, 2, 16);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static final SchoolCalendar KNOWN = SchoolCalendar.of(SchoolRecords.builder()
                    .zone(LONDON)
                    .terms(List.of(SPRING))
                    .closures(List.of(HALF_TERM))
                    .schoolDay(new SchoolDay(LocalTime.of(8, 50), LocalTime.of(15, 20)))
                    .build())
            .orElseThrow();
    private static final SchoolCalendar UNKNOWN =
            SchoolCalendar.of(SchoolRecords.builder().zone(LONDON).build()).orElseThrow();

    @Test
    void withoutAZoneThereIsNoCalendar() {
        assertThat(SchoolCalendar.of(SchoolRecords.builder().build())).isEmpty();
    }

    @Test
    void workingDaysAreWeekdaysButForBankHolidays() {
        assertThat(KNOWN.isWorkingDay(MONDAY)).isTrue();
        assertThat(KNOWN.isWorkingDay(MONDAY.minusDays(1))).isFalse();
        assertThat(KNOWN.isWorkingDay(HALF_TERM)).isTrue();
        assertThat(KNOWN.isWorkingDay(LocalDate.of(2026, 4, 3))).isFalse();
        assertThat(KNOWN.nextWorkingDay(LocalDate.of(2026, 4, 2))).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(KNOWN.nextWorkingDay(MONDAY)).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void bankHolidaysOnRecordReplaceTheRules() {
        SchoolCalendar own = SchoolCalendar.of(SchoolRecords.builder()
                        .zone(LONDON)
                        .bankHolidays(List.of(MONDAY))
                        .build())
                .orElseThrow();

        assertThat(own.isWorkingDay(MONDAY)).isFalse();
        assertThat(own.isWorkingDay(LocalDate.of(2026, 4, 3))).isTrue();
    }

    @Test
    void bothDaysOfATermBelongToIt() {
        assertThat(KNOWN.termOf(SPRING.from())).contains(SPRING);
        assertThat(KNOWN.termOf(SPRING.to())).contains(SPRING);
        assertThat(KNOWN.termOf(SPRING.to().plusDays(1))).isEmpty();
        assertThat(KNOWN.isInTerm(SPRING.from().minusDays(1))).contains(false);
        assertThat(UNKNOWN.isInTerm(MONDAY)).isEmpty();
    }

    @Test
    void oneReasonToStayAtHomeSettlesIt() {
        assertThat(KNOWN.isSchoolDay(MONDAY)).contains(true);
        assertThat(KNOWN.isSchoolDay(HALF_TERM)).contains(false);
        assertThat(UNKNOWN.isSchoolDay(MONDAY)).isEmpty();
        assertThat(UNKNOWN.isSchoolDay(MONDAY.minusDays(1))).contains(false);
    }

    @Test
    void bothEndsBelongToTheHoursOfSchool() {
        assertThat(KNOWN.isInSchoolHours(at(MONDAY, "08:49:59"))).contains(false);
        assertThat(KNOWN.isInSchoolHours(at(MONDAY, "08:50:00"))).contains(true);
        assertThat(KNOWN.isInSchoolHours(at(MONDAY, "15:20:00"))).contains(true);
        assertThat(KNOWN.isInSchoolHours(at(MONDAY, "15:20:01"))).contains(false);
        assertThat(KNOWN.isInSchoolHours(at(HALF_TERM, "10:00:00"))).contains(false);
        assertThat(UNKNOWN.isInSchoolHours(at(MONDAY, "10:00:00"))).isEmpty();
    }

    @Test
    void daysAreTheSchoolsOwn() {
        Instant beforeMidnight = Instant.parse("2026-06-01T22:59:59Z");
        Instant midnight = Instant.parse("2026-06-01T23:00:00Z");

        assertThat(KNOWN.day(beforeMidnight)).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(KNOWN.day(midnight)).isEqualTo(LocalDate.of(2026, 6, 2));
        assertThat(KNOWN.endOf(LocalDate.of(2026, 6, 1))).isEqualTo(beforeMidnight);
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(LONDON).toInstant();
    }
}
