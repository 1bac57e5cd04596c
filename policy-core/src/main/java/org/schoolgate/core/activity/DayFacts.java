package org.schoolgate.core.activity;

import static org.schoolgate.core.activity.ActivityKind.COMMENT;
import static org.schoolgate.core.activity.ActivityKind.DIRECT_MESSAGE;
import static org.schoolgate.core.activity.ActivityKind.FOLLOWER;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_CONNECTION;
import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.activity.ActivityKind.WORKPLACE_USE;
import static org.schoolgate.core.logic.Test.isTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.schoolgate.core.activity.FactType.Look;
import org.schoolgate.core.activity.FactType.Of;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.logic.Fact;

/** What depends on the day of an activity: how old somebody is, and what kind of day it is at the school. */
public final class DayFacts {
    private static final int YOUNGEST_USER = 13;
    private static final int GROWN_UP = 18;

    private DayFacts() {}

    /** Whether the day falls in a term. */
    public static final FactType<Situation, Boolean> IN_TERM = FactType.<Situation, Boolean>named(
                    "in_term", ValueType.BOOLEAN)
            .onEveryActivity()
            .computed(
                    ofDay(SchoolFacts.TERM_DATES, (day, terms) -> terms.stream().anyMatch(term -> term.contains(day))));

    /** Whether it is Monday to Friday and no bank holiday, whatever the school's closures. */
    public static final FactType<Situation, Boolean> WORKING_DAY = FactType.<Situation, Boolean>named(
                    "working_day", ValueType.BOOLEAN)
            .onEveryActivity()
            .computed(ofDay(
                    SchoolFacts.BANK_HOLIDAYS,
                    (day, holidays) ->
                            day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holidays.isBankHoliday(day)));

    /** Whether the school is open that day, as far as its closures say. */
    private static final FactType<Situation, Boolean> NOT_CLOSED = FactType.<Situation, Boolean>named(
                    "not_closed", ValueType.BOOLEAN)
            .onEveryActivity()
            .computed(ofDay(SchoolFacts.CLOSURES, (day, closures) -> !closures.contains(day)));

    private static final FactType<Situation, Boolean> IN_SCHOOL_HOURS = FactType.<Situation, Boolean>named(
                    "in_school_hours", ValueType.BOOLEAN)
            .onEveryActivity()
            .computed((type, situation) -> {
                Fact<LocalDateTime> local = ComputedFacts.LOCAL_TIME.of(situation);
                return from(
                        type,
                        situation,
                        local,
                        SchoolFacts.SCHOOL_DAY.of(situation),
                        (time, hours) -> hours.contains(time.toLocalTime()));
            });

    /** Whether it falls into the hours of a day on which children come to school. */
    public static final FactType<Situation, Boolean> IN_THE_SCHOOL_DAY = FactType.<Situation, Boolean>named(
                    "in_the_school_day", ValueType.BOOLEAN)
            .onEveryActivity()
            .computed((type, situation) -> all(
                    type,
                    situation,
                    List.of(
                            WORKING_DAY.of(situation),
                            IN_TERM.of(situation),
                            NOT_CLOSED.of(situation),
                            IN_SCHOOL_HOURS.of(situation))));

    /** Whether the person concerned is under 13: {@link PersonFacts#DATE_OF_BIRTH} says whom that means. */
    public static final FactType<Situation, Boolean> UNDER_13 = under(
            YOUNGEST_USER, PERSONAL_CONNECTION, WORKPLACE_USE, PERSONAL_ACCOUNT, FOLLOWER, COMMENT, DIRECT_MESSAGE);

    /** Whether the person concerned is under 18. */
    public static final FactType<Situation, Boolean> UNDER_18 = under(
            GROWN_UP, PERSONAL_CONNECTION, WORKPLACE_USE, PERSONAL_ACCOUNT, FOLLOWER, COMMENT, DIRECT_MESSAGE, POST);

    /** Whether the person concerned was a pupil here and is none any more; an adult on record is none. */
    public static final FactType<Situation, Boolean> FORMER_PUPIL = FactType.<Situation, Boolean>named(
                    "former_pupil", ValueType.BOOLEAN)
            .on(PERSONAL_CONNECTION, DIRECT_MESSAGE, COMMENT, POST)
            .about(Of.PERSON, Looks.PUPIL_CONCERNED)
            .computed((type, situation) -> {
                Fact<Optional<LocalDate>> left = PersonFacts.LEFT_SCHOOL_ON.of(situation);
                return left.value().filter(Optional::isEmpty).isPresent()
                        ? type.computed(situation, false, List.of(left))
                        : from(
                                type,
                                situation,
                                left,
                                ComputedFacts.LOCAL_DATE.of(situation),
                                (last, day) -> last.filter(day::isAfter).isPresent());
            });

    /** The day on which somebody reaches that age; born on 29 February, on 1 March in other years. */
    static LocalDate birthday(LocalDate birth, int years) {
        LocalDate day = birth.plusYears(years);
        return day.getDayOfMonth() == birth.getDayOfMonth() ? day : day.plusDays(1);
    }

    private static FactType<Situation, Boolean> under(int years, ActivityKind... kinds) {
        return underAlone(years, kinds)
                .near(underAlone(years - 1, kinds).computed(younger(years - 1)))
                .near(underAlone(years + 1, kinds).computed(younger(years + 1)))
                .computed(younger(years));
    }

    private static FactType.Builder<Situation, Boolean> underAlone(int years, ActivityKind... kinds) {
        return FactType.<Situation, Boolean>named("under_" + years, ValueType.BOOLEAN)
                .on(kinds)
                .about(Of.PERSON, Looks.PUPIL_CONCERNED);
    }

    // Somebody on the staff has no date of birth on record and is grown up.
    private static Look<Situation, Boolean> younger(int years) {
        return (type, situation) -> {
            Fact<PersonRef> person = Looks.pupilSideFact(situation);
            boolean adult = person.value()
                    .filter(who -> who instanceof OnRecord known
                            && situation.person(known.id()).isPresent())
                    .isPresent();
            return adult
                    ? type.computed(situation, false, List.of(person))
                    : from(
                            type,
                            situation,
                            PersonFacts.DATE_OF_BIRTH.of(situation),
                            ComputedFacts.LOCAL_DATE.of(situation),
                            (birth, day) -> day.isBefore(birthday(birth, years)));
        };
    }

    private static <V> Look<Situation, Boolean> ofDay(
            FactType<Situation, V> other, BiFunction<LocalDate, V, Boolean> reading) {
        return (type, situation) ->
                from(type, situation, ComputedFacts.LOCAL_DATE.of(situation), other.of(situation), reading);
    }

    private static <A, B> Fact<Boolean> from(
            FactType<Situation, Boolean> type,
            Situation situation,
            Fact<A> first,
            Fact<B> second,
            BiFunction<A, B, Boolean> reading) {
        if (first.isUnknown() || second.isUnknown()) {
            return type.waitingFor(situation, List.of(first, second));
        }
        boolean value =
                reading.apply(first.value().orElseThrow(), second.value().orElseThrow());
        return type.computed(situation, value, List.of(first, second));
    }

    // One thing that is not so settles it, whatever else is not known.
    private static Fact<Boolean> all(
            FactType<Situation, Boolean> type, Situation situation, List<Fact<Boolean>> parts) {
        Optional<Fact<Boolean>> denied =
                parts.stream().filter(part -> part.passes(isTrue()).isFalse()).findFirst();
        if (denied.isPresent()) {
            return type.computed(situation, false, List.of(denied.get()));
        }
        return parts.stream().anyMatch(Fact::isUnknown)
                ? type.waitingFor(situation, parts)
                : type.computed(situation, true, parts);
    }
}
