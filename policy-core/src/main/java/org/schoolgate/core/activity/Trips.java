package org.schoolgate.core.activity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.school.Event;
import org.schoolgate.core.school.EventKind;

/** Which trip is on at a moment, by the school's calendar; the moments of its beginning and its end belong to it. */
public final class Trips {
    private Trips() {}

    /** Whether this entry of the calendar is a trip that is on at this moment; UNKNOWN where the entry leaves it open. */
    public static Truth isOn(Event event, Instant at) {
        Truth trip = event.kind().map(kind -> Truth.of(kind == EventKind.TRIP)).orElse(Truth.UNKNOWN);
        Truth begun = event.from().map(from -> Truth.of(!at.isBefore(from))).orElse(Truth.UNKNOWN);
        Truth notOver = event.to().map(to -> Truth.of(!at.isAfter(to))).orElse(Truth.UNKNOWN);
        return trip.and(begun).and(notOver);
    }

    /** Whether it is a trip that is over at this moment; what has not begun is not over. */
    public static Truth isOver(Event event, Instant at) {
        Truth trip = event.kind().map(kind -> Truth.of(kind == EventKind.TRIP)).orElse(Truth.UNKNOWN);
        Truth begun = event.from().map(from -> Truth.of(!at.isBefore(from))).orElse(Truth.UNKNOWN);
        Truth over = event.to().map(to -> Truth.of(at.isAfter(to))).orElse(begun.and(Truth.UNKNOWN));
        return trip.and(over);
    }

    static Fact<Boolean> on(FactType<Situation, Boolean> type, Situation situation) {
        Fact<Instant> at = FieldFacts.HAPPENED_AT.of(situation);
        Fact<List<Event>> calendar = SchoolFacts.EVENT_DATES.of(situation);
        Fact<String> named = FieldFacts.EVENT.of(situation);
        if (at.isUnknown() || calendar.isUnknown()) {
            return type.waitingFor(situation, List.of(at, calendar));
        }
        Instant moment = at.value().orElseThrow();
        Optional<Event> event = named.value().map(id -> Looks.event(situation, id));
        if (event.isPresent()) {
            Truth on = isOn(event.get(), moment);
            return on == Truth.UNKNOWN
                    ? type.waitingFor(situation, List.of(SchoolFacts.EVENT_DATES.unknown(situation)))
                    : type.computed(situation, on == Truth.TRUE, List.of(at, calendar, named));
        }
        Truth some = calendar.value().orElseThrow().stream()
                .map(entry -> isOn(entry, moment))
                .reduce(Truth.FALSE, Truth::or);
        boolean namesEvents = situation.as(ForEvent.class).isPresent();
        if (some == Truth.FALSE || (some == Truth.TRUE && !namesEvents)) {
            return type.computed(situation, some == Truth.TRUE, List.of(at, calendar));
        }
        return type.waitingFor(situation, List.of(namesEvents ? named : SchoolFacts.EVENT_DATES.unknown(situation)));
    }
}
