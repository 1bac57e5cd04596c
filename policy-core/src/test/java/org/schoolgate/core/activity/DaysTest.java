package org.schoolgate.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolgate.core.activity.Invented.HEAD;
import static org.schoolgate.core.activity.Invented.LEAVER;
import static org.schoolgate.core.activity.Invented.PUPIL;
import static org.schoolgate.core.activity.Invented.school;
import static org.schoolgate.core.activity.Invented.schoolOf;
import static org.schoolgate.core.activity.Invented.situation;
import static org.schoolgate.core.activity.Invented.stranger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.school.ImmutableSchoolRecords;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.SchoolDay;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.core.school.Term;

/** The school's own clock and calendar, and how old people are by it. */
class DaysTest {
    private static Situation at(String moment, ImmutableSchoolRecords.Builder records) {
        WorkplaceUse.Builder use = WorkplaceUse.builder();
        use.by(new OnRecord(PUPIL));
        use.at(OffsetDateTime.parse(moment));
        return situation(use.build(), records.build());
    }

    private static Situation contact(PersonRef with, String moment) {
        PersonalConnection.Builder contact = PersonalConnection.builder();
        contact.by(new OnRecord(HEAD));
        contact.with(with);
        contact.at(OffsetDateTime.parse(moment));
        return situation(contact.build(), school().build());
    }

    /** The clocks change at 01:00 UTC on the last Sunday of March and of October. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-29T00:59:59Z, 2026-03-29T00:59:59",
        "2026-03-29T01:00:00Z, 2026-03-29T02:00:00",
        "2026-10-25T00:59:59Z, 2026-10-25T01:59:59",
        "2026-10-25T01:00:00Z, 2026-10-25T01:00:00",
        "2026-06-30T23:30:00Z, 2026-07-01T00:30:00",
        "2026-06-30T20:30:00-05:00, 2026-07-01T02:30:00",
    })
    void readsTheSchoolsOwnClock(String moment, LocalDateTime local) {
        Situation situation = at(moment, school());
        assertThat(ComputedFacts.LOCAL_TIME.of(situation).value()).contains(local);
        assertThat(ComputedFacts.LOCAL_DATE.of(situation).value()).contains(local.toLocalDate());
    }

    @Test
    void assumesNoZone() {
        Situation situation = at("2026-03-29T01:00:00Z", SchoolRecords.builder());
        assertThat(ComputedFacts.LOCAL_TIME.of(situation).open())
                .extracting(Fact::name)
                .containsExactly("zone");
    }

    /** Easter Monday of 2026 is 6 April; on 1 April 2026, a Wednesday, the invented school is closed. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-31T12:00:00Z, true",
        "2026-03-31T15:15:00+01:00, true",
        "2026-03-31T15:15:01+01:00, false",
        "2026-03-31T08:44:59+01:00, false",
        "2026-04-01T12:00:00Z, false",
        "2026-04-04T12:00:00Z, false",
        "2026-04-06T12:00:00Z, false",
        "2026-05-01T12:00:00Z, false",
    })
    void knowsTheSchoolDay(String moment, boolean inSchool) {
        ImmutableSchoolRecords.Builder records = school().terms(
                        List.of(new Term(Optional.empty(), LocalDate.of(2026, 1, 5), LocalDate.of(2026, 4, 10))))
                .closures(List.of(LocalDate.of(2026, 4, 1)))
                .schoolDay(new SchoolDay(LocalTime.of(8, 45), LocalTime.of(15, 15)));
        assertThat(DayFacts.IN_THE_SCHOOL_DAY.of(at(moment, records)).value()).contains(inSchool);
    }

    @Test
    void oneThingThatKeepsChildrenAtHomeSettlesTheSchoolDay() {
        assertThat(DayFacts.IN_THE_SCHOOL_DAY
                        .of(at("2026-04-05T12:00:00Z", school()))
                        .value())
                .contains(false);
        assertThat(DayFacts.IN_THE_SCHOOL_DAY
                        .of(at("2026-03-31T12:00:00Z", school()))
                        .open())
                .extracting(Fact::name)
                .containsExactlyInAnyOrder("term_dates", "closures", "school_day");
    }

    @Test
    void closuresAreWorkingDaysAndBankHolidaysAreNot() {
        var closed = school().closures(List.of(LocalDate.of(2026, 4, 1)));
        assertThat(DayFacts.WORKING_DAY.of(at("2026-04-01T12:00:00Z", closed)).value())
                .contains(true);
        assertThat(DayFacts.WORKING_DAY.of(at("2026-04-06T12:00:00Z", school())).value())
                .contains(false);
        var ownHolidays = school().bankHolidays(List.of());
        assertThat(DayFacts.WORKING_DAY
                        .of(at("2026-04-06T12:00:00Z", ownHolidays))
                        .value())
                .contains(true);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-02-29, 2025-02-28T12:00:00Z, true",
        "2012-02-29, 2025-03-01T12:00:00Z, false",
        "2013-02-28, 2026-02-27T23:59:59Z, true",
        "2013-02-28, 2026-02-28T00:00:00Z, false",
        "2013-07-01, 2026-06-30T22:59:59Z, true",
        "2013-07-01, 2026-06-30T23:00:00Z, false",
    })
    void countsYearsByTheSchoolsCalendar(LocalDate born, String moment, boolean under13) {
        var records = schoolOf(Pupil.builder().id(PUPIL).dateOfBirth(born).build());
        assertThat(DayFacts.UNDER_13.of(at(moment, records)).value()).contains(under13);
    }

    @Test
    void somebodyBornInALeapYearHasTheBirthdayInLeapYearsToo() {
        assertThat(DayFacts.birthday(LocalDate.of(2012, 2, 29), 16)).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(DayFacts.birthday(LocalDate.of(2012, 2, 29), 18)).isEqualTo(LocalDate.of(2030, 3, 1));
    }

    @Test
    void adultsOnRecordAreGrownUpAndStrangersAreAsked() {
        assertThat(DayFacts.UNDER_18
                        .of(contact(new OnRecord(HEAD), "2026-02-10T12:00:00Z"))
                        .value())
                .contains(false);
        assertThat(DayFacts.UNDER_18
                        .of(contact(stranger(), "2026-02-10T12:00:00Z"))
                        .open())
                .extracting(Fact::name)
                .containsExactly("date_of_birth");
    }

    @Test
    void formerPupilsAreThoseWhoHaveLeft() {
        assertThat(former(new OnRecord(LEAVER), "2026-02-10T12:00:00Z")).contains(false);
        assertThat(former(new OnRecord(LEAVER), "2026-02-11T12:00:00Z")).contains(true);
        assertThat(former(new OnRecord(PUPIL), "2026-02-11T12:00:00Z")).contains(false);
        assertThat(former(new OnRecord(HEAD), "2026-02-11T12:00:00Z")).contains(false);
        assertThat(former(stranger(), "2026-02-11T12:00:00Z")).isEmpty();
    }

    private static Optional<Boolean> former(PersonRef person, String moment) {
        return DayFacts.FORMER_PUPIL.of(contact(person, moment)).value();
    }
}
