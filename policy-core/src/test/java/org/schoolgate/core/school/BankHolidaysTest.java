package org.schoolgate.core.school;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankHolidaysTest {

    private static final int FIRST = 1995;
    private static final int LAST = 2030;

    // The other library leaves out the Millennium's extra day and the Golden Jubilee's two; they are tested below.
    private static final Set<Integer> WRONG_THERE = Set.of(1999, 2002);

    private final BankHolidays rules = BankHolidays.englandAndWales();

    @Test
    void theyAreThoseOfAnotherLibrary() {
        HolidayManager other = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        for (int year = FIRST; year <= LAST; year++) {
            Set<LocalDate> theirs = other.getHolidays(Year.of(year), "eng").stream()
                    .map(Holiday::getDate)
                    .filter(BankHolidaysTest::isWeekday)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!WRONG_THERE.contains(year)) {
                assertThat(ours(year)).as("%s", year).isEqualTo(theirs);
            }
        }
    }

    private Set<LocalDate> ours(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(rules::isBankHoliday)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    @Test
    void onlyWeekdaysAre() {
        for (int year = FIRST; year <= LAST; year++) {
            assertThat(ours(year)).allMatch(BankHolidaysTest::isWeekday).hasSizeBetween(8, 10);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1995-05-08",
                "1999-12-31",
                "2002-06-03",
                "2002-06-04",
                "2011-04-29",
                "2012-06-04",
                "2012-06-05",
                "2020-05-08",
                "2022-06-02",
                "2022-06-03",
                "2022-09-19",
                "2023-05-08"
            })
    void whatWasMovedOrAddedIsOne(LocalDate day) {
        assertThat(rules.isBankHoliday(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1995-05-01", "2002-05-27", "2012-05-28", "2020-05-04", "2022-05-30"})
    void whatItWasMovedFromIsNone(LocalDate day) {
        assertThat(rules.isBankHoliday(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-25, 2021-12-27",
        "2021-12-26, 2021-12-28",
        "2022-12-25, 2022-12-27",
        "2022-01-01, 2022-01-03",
        "2023-01-01, 2023-01-02",
        "2020-12-26, 2020-12-28"
    })
    void aWeekendGivesWayToItsSubstitute(LocalDate weekend, LocalDate substitute) {
        assertThat(rules.isBankHoliday(weekend)).isFalse();
        assertThat(rules.isBankHoliday(substitute)).isTrue();
    }

    @Test
    void aListIsItsDays() {
        LocalDate day = LocalDate.of(2026, 3, 2);

        assertThat(BankHolidays.listed(List.of(day)).isBankHoliday(day)).isTrue();
        assertThat(BankHolidays.listed(List.of(day)).isBankHoliday(day.plusDays(1)))
                .isFalse();
    }
}
