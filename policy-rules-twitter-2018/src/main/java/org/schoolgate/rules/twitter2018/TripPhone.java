package org.schoolgate.rules.twitter2018;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.FieldFacts;
import org.schoolgate.core.activity.ForEvent;
import org.schoolgate.core.activity.PersonRef;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.activity.SchoolFacts;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.Trips;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.school.Event;

/** Pictures taken on the phone that runs the account on a trip: those that whoever runs it takes while the trip is on. */
final class TripPhone {
    private TripPhone() {}

    static boolean isPerson(Fact<PersonRef> person, Fact<String> id) {
        return person.value()
                .filter(one -> one instanceof OnRecord known && id.value().equals(Optional.of(known.id())))
                .isPresent();
    }

    static Fact<Boolean> takenOnIt(FactType<Situation, Boolean> type, Situation situation) {
        Fact<Instant> at = FieldFacts.HAPPENED_AT.of(situation);
        Fact<List<Event>> calendar = SchoolFacts.EVENT_DATES.of(situation);
        Fact<PersonRef> author = FieldFacts.AUTHOR.of(situation);
        if (at.isUnknown() || calendar.isUnknown()) {
            return type.waitingFor(situation, List.of(at, calendar));
        }
        List<Event> trips = trips(situation, calendar, at.value().orElseThrow());
        if (trips.isEmpty()) {
            return type.computed(situation, false, List.of(at, calendar));
        }
        if (author.isUnknown()) {
            return type.waitingFor(situation, List.of(author));
        }
        Fact<String> lead = SchoolFacts.TRIP_ACCOUNT_LEAD.of(situation);
        boolean leads = isPerson(author, lead)
                || trips.stream()
                        .anyMatch(trip -> author.value()
                                .filter(one -> one instanceof OnRecord known
                                        && trip.lead().equals(Optional.of(known.id())))
                                .isPresent());
        boolean allHaveLeads = trips.stream().allMatch(trip -> trip.lead().isPresent()) || !lead.isUnknown();
        return leads || allHaveLeads
                ? type.computed(situation, leads, List.of(at, calendar, author))
                : type.waitingFor(situation, List.of(SchoolFacts.TRIP_ACCOUNT_LEAD.unknown(situation)));
    }

    /** The trips that are or may be on; only the one that is named, if one is. */
    private static List<Event> trips(Situation situation, Fact<List<Event>> calendar, Instant at) {
        Optional<String> named = situation.field("event", ForEvent.class, ForEvent::event);
        return calendar.value().orElseThrow().stream()
                .filter(event -> named.map(event.id()::equals).orElse(true))
                .filter(event -> Trips.isOn(event, at) != Truth.FALSE)
                .toList();
    }

    /** When the trip during which the picture was taken is over; of several, the first. */
    static Fact<Instant> endOfTheTrip(Situation situation) {
        Fact<Instant> at = FieldFacts.HAPPENED_AT.of(situation);
        Fact<List<Event>> calendar = SchoolFacts.EVENT_DATES.of(situation);
        if (at.isUnknown() || calendar.isUnknown()) {
            return Fact.waitingFor(FieldFacts.HAPPENED_AT, at.about(), List.of(at, calendar));
        }
        return trips(situation, calendar, at.value().orElseThrow()).stream()
                .flatMap(trip -> trip.to().stream())
                .min(Comparator.naturalOrder())
                .map(end -> Fact.computed(FieldFacts.HAPPENED_AT, at.about(), end, List.of(at, calendar)))
                .orElseGet(() -> Fact.waitingFor(
                        FieldFacts.HAPPENED_AT, at.about(), List.of(SchoolFacts.EVENT_DATES.unknown(situation))));
    }
}
