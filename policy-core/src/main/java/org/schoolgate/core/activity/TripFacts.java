package org.schoolgate.core.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.school.Event;
import org.schoolgate.core.school.EventKind;

/**
 * What the school's calendar says of trips beyond whether one is on. An activity that names an event speaks of that one;
 * one that might name an event and does not leaves open which is meant while a trip matters; any other reads the whole
 * calendar.
 */
public final class TripFacts {
    /** Whoever acts leads the trip in question. */
    public static final FactType<Situation, Boolean> LEADS_THE_TRIP = FactType.<Situation, Boolean>named(
                    "leads_the_trip", ValueType.BOOLEAN)
            .onEveryActivity()
            .computed(TripFacts::leads);

    private TripFacts() {}

    /**
     * Whether a trip that this activity may be about passes, seen from the moment of the activity.
     *
     * @param passes asked of trips whose beginning and end are known
     */
    public static Fact<Boolean> someTrip(
            FactType<Situation, Boolean> type, Situation situation, BiPredicate<Event, Instant> passes) {
        Fact<Instant> at = FieldFacts.HAPPENED_AT.of(situation);
        Fact<String> named = FieldFacts.EVENT.of(situation);
        Fact<List<Event>> calendar = SchoolFacts.EVENT_DATES.of(situation);
        boolean mayBeNamed = situation.as(ForEvent.class).isPresent();
        Fact<?> source = named.isUnknown() && !(mayBeNamed && calendar.isUnknown()) ? calendar : named;
        if (at.isUnknown() || source.isUnknown()) {
            return type.waitingFor(situation, List.of(at, source));
        }
        List<Event> trips = trips(situation, named, calendar);
        Instant moment = at.value().orElseThrow();
        boolean some = trips.stream().anyMatch(trip -> isDated(trip) && passes.test(trip, moment));
        if (some && named.isUnknown() && mayBeNamed) {
            return type.waitingFor(situation, List.of(named));
        }
        if (!some && !trips.stream().allMatch(TripFacts::isDated)) {
            return type.waitingFor(situation, List.of(SchoolFacts.EVENT_DATES.unknown(situation)));
        }
        return type.computed(situation, some, List.of(source, at));
    }

    /** The end of the trip that the activity names, or waiting for it. */
    public static Fact<Instant> end(Situation situation) {
        Fact<String> named = FieldFacts.EVENT.of(situation);
        return named.value()
                .flatMap(id -> Looks.event(situation, id).to())
                .map(end -> Fact.computed(FieldFacts.HAPPENED_AT, named.about(), end, List.of(named)))
                .orElseGet(() -> Fact.waitingFor(
                        FieldFacts.HAPPENED_AT,
                        named.about(),
                        List.of(named.isUnknown() ? named : SchoolFacts.EVENT_DATES.unknown(situation))));
    }

    private static boolean isDated(Event trip) {
        return trip.from().isPresent() && trip.to().isPresent();
    }

    /** The trips meant; an event of no known kind may be one. */
    private static List<Event> trips(Situation situation, Fact<String> named, Fact<List<Event>> calendar) {
        List<Event> events = named.value()
                .map(id -> List.of(Looks.event(situation, id)))
                .orElseGet(() -> calendar.value().orElseThrow());
        return events.stream()
                .filter(event -> event.kind().map(EventKind.TRIP::equals).orElse(true))
                .toList();
    }

    private static Fact<Boolean> leads(FactType<Situation, Boolean> type, Situation situation) {
        Fact<PersonRef> author = FieldFacts.AUTHOR.of(situation);
        if (author.isUnknown()) {
            return type.waitingFor(situation, List.of(author));
        }
        Optional<String> id = author.value()
                .filter(OnRecord.class::isInstance)
                .map(OnRecord.class::cast)
                .map(OnRecord::id);
        if (situation.as(ForEvent.class).isPresent()) {
            Fact<String> lead = SchoolFacts.TRIP_ACCOUNT_LEAD.of(situation);
            return lead.isUnknown()
                    ? type.waitingFor(situation, List.of(lead))
                    : type.computed(situation, lead.value().equals(id), List.of(author, lead));
        }
        return leadsOneOfThoseOn(type, situation, author, id);
    }

    private static Fact<Boolean> leadsOneOfThoseOn(
            FactType<Situation, Boolean> type, Situation situation, Fact<PersonRef> author, Optional<String> id) {
        Fact<Instant> at = FieldFacts.HAPPENED_AT.of(situation);
        Fact<List<Event>> calendar = SchoolFacts.EVENT_DATES.of(situation);
        if (at.isUnknown() || calendar.isUnknown()) {
            return type.waitingFor(situation, List.of(at, calendar));
        }
        List<Optional<String>> leads = new ArrayList<>();
        trips(situation, FieldFacts.EVENT.of(situation), calendar).stream()
                .filter(trip -> Trips.isOn(trip, at.value().orElseThrow()).isTrue())
                .forEach(trip -> leads.add(trip.lead()));
        if (id.isPresent() && leads.contains(id)) {
            return type.computed(situation, true, List.of(author, calendar, at));
        }
        return leads.contains(Optional.<String>empty())
                ? type.waitingFor(situation, List.of(SchoolFacts.TRIP_ACCOUNT_LEAD.unknown(situation)))
                : type.computed(situation, false, List.of(author, calendar, at));
    }
}
