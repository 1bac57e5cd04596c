package org.schoolgate.core.school;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A school's days. What the records leave out stays unknown: an empty answer.
 *
 * @param zone where the school's clocks are
 * @param terms all terms; absent: not known
 * @param closures days in term on which the school is shut; absent: not known
 * @param bankHolidays which days are bank holidays
 * @param schoolDay the hours of school; absent: not known
 */
public record SchoolCalendar(
        ZoneId zone,
        Optional<List<Term>> terms,
        Optional<List<LocalDate>> closures,
        BankHolidays bankHolidays,
        Optional<SchoolDay> schoolDay) {

    /** The last moment of a day that is in time. */
    public static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    public SchoolCalendar {
        terms = terms.map(List::copyOf);
        closures = closures.map(List::copyOf);
    }

    /** The calendar that the records give; empty when they name no zone. */
    public static Optional<SchoolCalendar> of(Records records) {
        BankHolidays holidays =
                records.bankHolidays().map(BankHolidays::listed).orElseGet(BankHolidays::englandAndWales);
        return records.zone()
                .map(zone ->
                        new SchoolCalendar(zone, records.terms(), records.closures(), holidays, records.schoolDay()));
    }

    /** The moment on the school's clocks. */
    public ZonedDateTime local(Instant moment) {
        return moment.atZone(zone);
    }

    /** The day of that moment at the school. */
    public LocalDate day(Instant moment) {
        return local(moment).toLocalDate();
    }

    /** The last second of the day: what is due that day is in time up to and including it. */
    public Instant endOf(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(zone).toInstant();
    }

    /** Monday to Friday but for bank holidays, whatever the school's closures. */
    public boolean isWorkingDay(LocalDate day) {
        return isWeekday(day) && !bankHolidays.isBankHoliday(day);
    }

    /** The first working day later than the given one. */
    public LocalDate nextWorkingDay(LocalDate after) {
        LocalDate day = after.plusDays(1);
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The term in which the day falls; empty when it falls in none or the terms are not known. */
    public Optional<Term> termOf(LocalDate day) {
        return terms.flatMap(
                all -> all.stream().filter(term -> term.contains(day)).findFirst());
    }

    /** Whether the day falls in a term. */
    public Optional<Boolean> isInTerm(LocalDate day) {
        return terms.map(all -> all.stream().anyMatch(term -> term.contains(day)));
    }

    /** Whether the school is shut that day although it is term. */
    public Optional<Boolean> isClosed(LocalDate day) {
        return closures.map(days -> days.contains(day));
    }

    /** Whether children come to school that day. One thing that keeps them at home settles it, whatever else is not known. */
    public Optional<Boolean> isSchoolDay(LocalDate day) {
        Optional<Boolean> inTerm = isInTerm(day);
        Optional<Boolean> closed = isClosed(day);
        if (!isWorkingDay(day) || inTerm.equals(Optional.of(false)) || closed.equals(Optional.of(true))) {
            return Optional.of(false);
        }
        return inTerm.isPresent() && closed.isPresent() ? Optional.of(true) : Optional.empty();
    }

    /** Whether the moment falls into the hours of a school day. */
    public Optional<Boolean> isInSchoolHours(Instant moment) {
        ZonedDateTime local = local(moment);
        Optional<Boolean> schoolIsOn = isSchoolDay(local.toLocalDate());
        Optional<Boolean> inHours = schoolDay.map(hours -> hours.contains(local.toLocalTime()));
        if (schoolIsOn.equals(Optional.of(false)) || inHours.equals(Optional.of(false))) {
            return Optional.of(false);
        }
        return schoolIsOn.isPresent() && inHours.isPresent() ? Optional.of(true) : Optional.empty();
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
