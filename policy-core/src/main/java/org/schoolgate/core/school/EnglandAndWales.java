package org.schoolgate.core.school;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;

/**
 * Bank holidays of England and Wales since 1978: the rules of the Banking and Financial Dealings Act 1971 with its substitute days,
 * and what royal proclamations moved or added. Of a holiday at a weekend only the substitute day counts.
 */
enum EnglandAndWales implements BankHolidays {
    INSTANCE;

    private static final Map<Integer, LocalDate> EARLY_MAY_MOVED =
            Map.of(1995, LocalDate.of(1995, Month.MAY, 8), 2020, LocalDate.of(2020, Month.MAY, 8));

    private static final Map<Integer, LocalDate> SPRING_MOVED = Map.of(
            2002, LocalDate.of(2002, Month.JUNE, 4),
            2012, LocalDate.of(2012, Month.JUNE, 4),
            2022, LocalDate.of(2022, Month.JUNE, 2));

    private static final Set<LocalDate> ADDED = Set.of(
            LocalDate.of(1981, Month.JULY, 29),
            LocalDate.of(1999, Month.DECEMBER, 31),
            LocalDate.of(2002, Month.JUNE, 3),
            LocalDate.of(2011, Month.APRIL, 29),
            LocalDate.of(2012, Month.JUNE, 5),
            LocalDate.of(2022, Month.JUNE, 3),
            LocalDate.of(2022, Month.SEPTEMBER, 19),
            LocalDate.of(2023, Month.MAY, 8));

    @Override
    public boolean isBankHoliday(LocalDate day) {
        return isByCalendar(day) || isAroundEaster(day) || isMonday(day) || ADDED.contains(day);
    }

    private static boolean isByCalendar(LocalDate day) {
        return day.equals(newYear(day.getYear()))
                || day.equals(christmas(day.getYear()))
                || day.equals(boxing(day.getYear()));
    }

    private static boolean isAroundEaster(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        return day.equals(easter.minusDays(2)) || day.equals(easter.plusDays(1));
    }

    private static boolean isMonday(LocalDate day) {
        int year = day.getYear();
        LocalDate earlyMay = LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        LocalDate spring = LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
        LocalDate summer = LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
        return day.equals(EARLY_MAY_MOVED.getOrDefault(year, earlyMay))
                || day.equals(SPRING_MOVED.getOrDefault(year, spring))
                || day.equals(summer);
    }

    private static LocalDate newYear(int year) {
        return mondayAfterWeekend(LocalDate.of(year, Month.JANUARY, 1));
    }

    // On a Sunday, Boxing Day has the Monday already and Christmas takes the Tuesday.
    private static LocalDate christmas(int year) {
        LocalDate day = MonthDay.of(Month.DECEMBER, 25).atYear(year);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(2) : mondayAfterWeekend(day);
    }

    // On a Sunday, Christmas Day was a Saturday and takes the Monday.
    private static LocalDate boxing(int year) {
        LocalDate day = MonthDay.of(Month.DECEMBER, 26).atYear(year);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(2) : mondayAfterWeekend(day);
    }

    private static LocalDate mondayAfterWeekend(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Jones, Butcher). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int skippedLeaps = century - century / 4;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + skippedLeaps - moonCorrection + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int lateMoon = (golden + 11 * epact + 22 * toSunday) / 451;
        int sinceMarch = epact + toSunday - 7 * lateMoon + 114;
        return LocalDate.of(year, sinceMarch / 31, sinceMarch % 31 + 1);
    }
}
