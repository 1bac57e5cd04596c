package org.schoolgate.core.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.schoolgate.core.activity.FieldFacts;
import org.schoolgate.core.activity.SchoolFacts;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.FactName;
import org.schoolgate.core.school.SchoolCalendar;

/**
 * By when a duty has to be done.
 *
 * @param kind how the instant is found
 * @param from the moment that sets the duty off; absent for a duty without one
 * @param at the last moment that is in time; absent where there is none
 * @param turn when the instant is found in another way; absent where there is one way alone
 */
public record Due(Kind kind, Optional<Moment> from, Optional<Moment> at, Optional<Turn> turn) {
    /** How a due time is given. */
    public enum Kind {
        AT_ONCE,
        WITHIN,
        BY_NEXT_WORKING_DAY,
        EACH_TERM,
        ON_SHARING,
        AT_END_OF,
        /** By the end of a day that the policy names. */
        BY_DATE,
        ONGOING,
        NO_TIME
    }

    /** A moment read off a situation: known, or waiting for a fact. */
    @FunctionalInterface
    public interface Moment {
        /** The moment, known or not. */
        Fact<Instant> of(Situation situation);
    }

    /**
     * Another way in which the instant is found.
     *
     * @param when whether it is found so
     * @param kind the way
     */
    public record Turn(Predicate<Situation> when, Kind kind) {
        /** Gives the kind alone: a predicate is a function. */
        @Override
        public String toString() {
            return kind.name();
        }
    }

    private static final Moment WHEN_IT_HAPPENED = FieldFacts.HAPPENED_AT::of;

    /** At once: at the moment at which the activity happened. */
    public static Due atOnce() {
        return atOnce(WHEN_IT_HAPPENED);
    }

    /** At once: at this moment. */
    public static Due atOnce(Moment trigger) {
        return new Due(Kind.AT_ONCE, Optional.of(trigger), Optional.of(trigger), Optional.empty());
    }

    /** Within so many elapsed hours of the activity. */
    public static Due within(Duration period) {
        return within(period, WHEN_IT_HAPPENED);
    }

    /** Within so many elapsed hours of this moment. */
    public static Due within(Duration period, Moment trigger) {
        Moment end = situation -> later(trigger.of(situation), moment -> moment.plus(period));
        return new Due(Kind.WITHIN, Optional.of(trigger), Optional.of(end), Optional.empty());
    }

    /** By the end of the next working day at the school. */
    public static Due byNextWorkingDay() {
        return byNextWorkingDay(WHEN_IT_HAPPENED);
    }

    /** By the end of the working day at the school that follows this moment's day. */
    public static Due byNextWorkingDay(Moment trigger) {
        Moment end = situation -> onCalendar(
                situation,
                trigger.of(situation),
                (calendar, moment) -> calendar.endOf(calendar.nextWorkingDay(calendar.day(moment))));
        return new Due(Kind.BY_NEXT_WORKING_DAY, Optional.of(trigger), Optional.of(end), Optional.empty());
    }

    /** As soon as the picture has been shared: at this moment. */
    public static Due onSharing(Moment shared) {
        return new Due(Kind.ON_SHARING, Optional.of(shared), Optional.of(shared), Optional.empty());
    }

    /** By the end of an event or trip, which this moment is. */
    public static Due atEndOf(Moment end) {
        return new Due(Kind.AT_END_OF, Optional.of(WHEN_IT_HAPPENED), Optional.of(end), Optional.empty());
    }

    /** By the end of this day at the school. */
    public static Due byEndOf(LocalDate day) {
        Moment end = situation -> {
            Fact<ZoneId> zone = SchoolFacts.ZONE.of(situation);
            return zone.value()
                    .map(known -> Fact.computed(
                            name("due_at"),
                            zone.about(),
                            day.atTime(SchoolCalendar.LAST_SECOND).atZone(known).toInstant(),
                            List.of(zone)))
                    .orElseGet(() -> Fact.waitingFor(name("due_at"), zone.about(), List.of(zone)));
        };
        return new Due(Kind.BY_DATE, Optional.empty(), Optional.of(end), Optional.empty());
    }

    /** Any kind, at a moment of the policy's own reckoning. */
    public static Due at(Kind kind, Moment trigger, Moment end) {
        return new Due(kind, Optional.of(trigger), Optional.of(end), Optional.empty());
    }

    /** Once in each term, by its last day, where this moment is the last time that it was done. */
    public static Due eachTerm(Moment lastDone) {
        return new Due(Kind.EACH_TERM, Optional.of(lastDone), Optional.empty(), Optional.empty());
    }

    /** Always, without end. */
    public static Due ongoing() {
        return new Due(Kind.ONGOING, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The policy gives no time. */
    public static Due noTime() {
        return new Due(Kind.NO_TIME, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, with another kind while this is so; the moment itself knows of it already. */
    public Due turningTo(Kind other, Predicate<Situation> when) {
        return new Due(kind, from, at, Optional.of(new Turn(when, other)));
    }

    /**
     * The same, moved by one step: an hour later, or a working day or date a day later; without an instant of its own, one
     * that has no end given none, and any other one that never ends.
     */
    public Due moved() {
        if (at.isEmpty()) {
            return kind == Kind.ONGOING ? noTime() : ongoing();
        }
        Duration step =
                kind == Kind.BY_NEXT_WORKING_DAY || kind == Kind.BY_DATE ? Duration.ofDays(1) : Duration.ofHours(1);
        return new Due(
                kind, from, at.map(end -> situation -> later(end.of(situation), moment -> moment.plus(step))), turn);
    }

    /** How the due time is given in this situation. */
    public Kind kind(Situation situation) {
        return turn.isPresent() && turn.get().when().test(situation)
                ? turn.get().kind()
                : kind;
    }

    /** A later moment, worked out from one that may not be known. */
    public static Fact<Instant> later(Fact<Instant> from, java.util.function.UnaryOperator<Instant> reckoning) {
        return from.value()
                .map(moment -> Fact.computed(name("due_at"), from.about(), reckoning.apply(moment), List.of(from)))
                .orElseGet(() -> Fact.waitingFor(name("due_at"), from.about(), List.of(from)));
    }

    /** A moment worked out on the school's calendar. */
    public static Fact<Instant> onCalendar(
            Situation situation,
            Fact<Instant> from,
            java.util.function.BiFunction<SchoolCalendar, Instant, Instant> reckoning) {
        Fact<ZoneId> zone = SchoolFacts.ZONE.of(situation);
        Optional<SchoolCalendar> calendar = zone.value().flatMap(known -> SchoolCalendar.of(situation.records()));
        if (calendar.isEmpty()) {
            return Fact.waitingFor(name("due_at"), from.about(), List.of(zone, from));
        }
        return later(from, moment -> reckoning.apply(calendar.get(), moment)).because(List.of(from, zone));
    }

    private static FactName name(String name) {
        return new Named(name);
    }

    private record Named(String name) implements FactName {}

    /** Gives the kind alone: moments are functions. */
    @Override
    public String toString() {
        return kind.name();
    }
}
