package org.schoolgate.core.school;

import java.time.LocalDate;
import java.time.MonthDay;

/** How old somebody is on a day. */
public final class Birthdays {
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private Birthdays() {}

    /** The birthday on which somebody turns so many years; who was born on 29 February has it on 1 March in other years. */
    public static LocalDate birthday(LocalDate born, int years) {
        LocalDate day = born.plusYears(years);
        boolean moved =
                MonthDay.from(born).equals(LEAP_DAY) && !MonthDay.from(day).equals(LEAP_DAY);
        return moved ? day.plusDays(1) : day;
    }

    /** Whether somebody has not yet reached so many years on that day; on the birthday itself the age is reached. */
    public static boolean isUnder(int years, LocalDate born, LocalDate on) {
        return on.isBefore(birthday(born, years));
    }
}
