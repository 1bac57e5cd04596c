package org.schoolgate.core.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.school.Event;

/**
 * What the school's calendar says of trips beyond whether the one that is named is on: who leads it, and whether some
 * trip of the whole calendar is on, or over.
 */
public final class TripFacts {
    /** Whoever acts leads the trip in question. */
    public static final FactType<Situation, Boolean> LEADS_THE_TRIP = FactType.<Situation, Boolean>named(
                    "leads_the_trip", ValueType.BOOLEAN)
            .onEveryActivity()
            .computed(TripFacts::leads);

    /** Whoever acts leads a trip that is on by the school's calendar, whatever event is named. */
    public static final FactType<Situation, Boolean> LEADS_A_TRIP_NOW = FactType.<Situation, Boolean>named(
                    "leads_a_trip_now", ValueType.BOOLEAN)
            .onEveryActivity()
            .computed(TripFacts::leadsOneOfThoseOn);

    private TripFacts() {}

    /** Whether some trip of the school's calendar passes, seen from the moment of the activity, whatever it names. */
    public static Fact<Boolean> someTrip(
            FactType<Situation, Boolean> type, Situation situation, BiFunction<Event, Instant, Truth> passes) {
        Fact<Instant> at = FieldFacts.HAPPENED_AT.of(situation);
        Fact<List<Event>> calendar = SchoolFacts.EVENT_DATES.of(situation);
        if (at.isUnknown() || calendar.isUnknown()) {
            return type.waitingFor(situation, List.of(at, calendar));
        }
        Instant moment = at.value().orElseThrow();
        Truth some = calendar.value().orElseThrow().stream()
                .map(event -> passes.apply(event, moment))
                .reduce(Truth.FALSE, Truth::or);
        return some == Truth.UNKNOWN
                ? type.waitingFor(situation, List.of(SchoolFacts.EVENT_DATES.unknown(situation)))
                : type.computed(situation, some == Truth.TRUE, List.of(calendar, at));
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

    private static Fact<Boolean> leads(FactType<Situation, Boolean> type, Situation situation) {
        if (situation.as(ForEvent.class).isEmpty()) {
            return leadsOneOfThoseOn(type, situation);
        }
        Fact<PersonRef> author = FieldFacts.AUTHOR.of(situation);
        if (author.isUnknown()) {
            return type.waitingFor(situation, List.of(author));
        }
        Fact<String> lead = SchoolFacts.TRIP_ACCOUNT_LEAD.of(situation);
        return lead.isUnknown()
                ? type.waitingFor(situation, List.of(lead))
                : type.computed(situation, lead.value().equals(onRecord(author)), List.of(author, lead));
    }

    private static Optional<String> onRecord(Fact<PersonRef> author) {
        return author.value()
                .filter(OnRecord.class::isInstance)
                .map(OnRecord.class::cast)
                .map(OnRecord::id);
    }

    private static Fact<Boolean> leadsOneOfThoseOn(FactType<Situation, Boolean> type, Situation situation) {
        Fact<PersonRef> author = FieldFacts.AUTHOR.of(situation);
        if (author.isUnknown()) {
            return type.waitingFor(situation, List.of(author));
        }
        Optional<String> id = onRecord(author);
        Fact<Instant> at = FieldFacts.HAPPENED_AT.of(situation);
        Fact<List<Event>> calendar = SchoolFacts.EVENT_DATES.of(situation);
        if (at.isUnknown() || calendar.isUnknown()) {
            return type.waitingFor(situation, List.of(at, calendar));
        }
        List<Optional<String>> leads = new ArrayList<>();
        calendar.value().orElseThrow().stream()
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
