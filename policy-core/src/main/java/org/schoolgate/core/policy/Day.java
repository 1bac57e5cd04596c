package org.schoolgate.core.policy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A date as a policy gives it: a day, or no more than a month.
 *
 * @param first its first day
 * @param last its last day; what is due then is in time up to the end of it
 * @param text as ISO 8601 has it: {@code 2018-09-11} or {@code 2017-02}
 */
public record Day(LocalDate first, LocalDate last, String text) {
    /** A day. */
    public static Day of(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return new Day(date, date, date.toString());
    }

    /** A month, of which the policy says no more. */
    public static Day month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        String text = first.toString();
        return new Day(first, first.withDayOfMonth(first.lengthOfMonth()), text.substring(0, text.lastIndexOf('-')));
    }

    /** As one says it: {@code 11 September 2018} or {@code February 2017}. */
    public String words() {
        String pattern = first.equals(last) ? "d MMMM uuuu" : "MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(first);
    }

    @Override
    public String toString() {
        return text;
    }
}
