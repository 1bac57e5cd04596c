package org.schoolgate.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.Purpose;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.school.BankHolidays;
import org.schoolgate.core.school.Event;
import org.schoolgate.core.school.EventKind;
import org.schoolgate.core.school.SchoolDay;
import org.schoolgate.core.school.Term;

/** Values that a fact may turn out to have: on both sides of every test that the policy makes of it. */
final class Samples {
    /** The field that a device is entered in, whole. */
    static final String DEVICE = "device";

    private static final List<Object> DEVICES = List.of(
            Map.of("id", "office-1", "kind", "COMPUTER", "owner", "SCHOOL", "connection", "SCHOOL_NETWORK"),
            Map.of("id", "new-9", "kind", "PHONE", "owner", "PERSONAL", "connection", "MOBILE_DATA"),
            Map.of("id", "new-9", "kind", "TABLET", "owner", "PERSONAL", "connection", "OTHER_WIFI"),
            Map.of("id", "tab-2", "kind", "TABLET", "owner", "SCHOOL", "connection", "MOBILE_DATA"));

    private static final Map<String, Object> PICTURE = Map.of(
            "kind",
            "PHOTO",
            "children",
            List.of(),
            "namesVisible",
            false,
            "rights",
            "OWN",
            "tagged",
            List.of(),
            "shows",
            List.of());

    private static final Map<String, Object> SHOWING_A_CHILD = Map.of(
            "kind",
            "PHOTO",
            "children",
            List.of(Map.of("pupil", "given", "recognisable", true)),
            "namesVisible",
            false,
            "rights",
            "OWN",
            "tagged",
            List.of(),
            "shows",
            List.of("SCHOOL_ACTIVITY"));

    /** In hours and out of them, in a trip, before somebody left, and when pupils of today have come of age. */
    private static final List<Object> MOMENTS = List.of(
            "2026-03-02T10:15:00+00:00",
            "2026-03-07T20:00:00+00:00",
            "2026-03-05T10:15:00+00:00",
            "2025-06-02T10:15:00+01:00",
            "2035-06-01T10:15:00+01:00");

    private final List<Condition.Leaf<?, ?>> leaves;
    private final Map<String, List<Object>> known = new HashMap<>();

    Samples(Policy policy) {
        leaves = Leaves.of(policy);
    }

    /** Answers to a question that is named after this fact: facts that share a field are answered together. */
    List<Object> answering(FactType<?, ?> fact) {
        return fact.field().equals(DEVICE) ? DEVICES : of(fact);
    }

    /** Values of this fact, the safe one first: as JSON for what stands in the draft, else as the fact has them. */
    List<Object> of(FactType<?, ?> fact) {
        return known.computeIfAbsent(
                fact.name(), name -> fact.source() == FactType.Source.ACTIVITY ? entered(fact) : told(fact));
    }

    private List<Object> told(FactType<?, ?> fact) {
        Set<Object> values = new LinkedHashSet<>();
        fact.safe().ifPresent(values::add);
        leaves.stream()
                .filter(leaf -> leaf.reading().name().equals(fact.name()))
                .forEach(leaf -> values.addAll(leaf.test().samples()));
        values.addAll(typical(fact));
        return List.copyOf(values);
    }

    private static List<Object> typical(FactType<?, ?> fact) {
        if (!fact.type().constants().isEmpty()) {
            return constants(fact);
        }
        List<Object> own = byName(fact.name());
        // What nobody could answer is of a type of its own, whatever its JSON form is called.
        return own.isEmpty()
                ? byType(fact).stream()
                        .filter(value -> fact.type().parse().apply(value).isPresent())
                        .toList()
                : own;
    }

    private static List<Object> byType(FactType<?, ?> fact) {
        return switch (fact.type().name()) {
            case "boolean" -> List.of(true, false);
            case "count" -> List.of(0, 1, 3, 12, 13, 14);
            case "instant" -> List.of(Instant.parse("2026-03-02T10:15:00Z"), Instant.parse("2026-03-07T20:00:00Z"));
            case "date" -> List.of(LocalDate.of(2013, 3, 2), LocalDate.of(2026, 2, 10));
            case "ids" -> List.of(List.of("head"), List.of(), List.of("new"));
            case "id" -> List.of("head", "new");
            default -> List.of("something", "", "head", "new");
        };
    }

    private static List<Object> entered(FactType<?, ?> fact) {
        return switch (fact.path()) {
            case "by" ->
                List.of("head", "leader", "senior", "new", "parent", "given", Map.of("roles", List.of("OTHER")));
            case "with" -> List.of("head", "new", "parent", "given", "left", Map.of("roles", List.of("OTHER")));
            case "account" ->
                List.of("school-twitter", "own-facebook", "class-twitter", "school-instagram", "school-blog");
            case "at", "usedAt" -> MOMENTS;
            case "text" ->
                List.of(
                        "Our Year 5 pupils launched their paper rockets today.",
                        "Tilda Marrowby won.",
                        "I think that the office was useless again: see www.example.org, and tell us what you think!");
            case "event" -> List.of("fair", "trip", "undated");
            case "media[]" -> List.of(List.of(), List.of(PICTURE), List.of(SHOWING_A_CHILD), List.of(Map.of()));
            case "media[].children[]" ->
                List.of(List.of(), List.of(Map.of("pupil", "given")), List.of(Map.of("pupil", "refused")));
            case "named[]" ->
                List.of(
                        List.of(),
                        List.of(Map.of("pupil", "given", "as", "FIRST_NAME")),
                        List.of(Map.of("pupil", "refused", "as", "FULL_NAME")));
            case "media[].tagged[]" -> List.of(List.of(), List.of("given"), List.of("teacher"), List.of("@passer_by"));
            case "media[].shows[]" -> each(List.of("SCHOOL_ACTIVITY", "WORK_OR_LEARNING", "ONE_CHILD"));
            case "purposes[]" ->
                each(Arrays.stream(Purpose.values()).map(Enum::name).toList());
            default -> plain(fact);
        };
    }

    private static List<Object> plain(FactType<?, ?> fact) {
        if (!fact.type().constants().isEmpty()) {
            return fact.path().endsWith("[]")
                    ? each(fact.type().constants())
                    : List.copyOf(fact.type().constants());
        }
        return fact.type().name().equals("boolean") ? List.of(true, false) : List.of("@CanalMuseum", "", "@passer_by");
    }

    private static List<Object> each(List<String> constants) {
        List<Object> each = new ArrayList<>();
        each.add(List.of());
        constants.forEach(constant -> each.add(List.of(constant)));
        return each;
    }

    private static List<Object> constants(FactType<?, ?> fact) {
        List<Object> values = new ArrayList<>();
        fact.type()
                .constants()
                .forEach(constant -> fact.type().parse().apply(constant).ifPresent(values::add));
        if (values.isEmpty()) {
            fact.type().parse().apply(List.of()).ifPresent(values::add);
            fact.type()
                    .constants()
                    .forEach(constant ->
                            fact.type().parse().apply(List.of(constant)).ifPresent(values::add));
        }
        return values;
    }

    private static List<Object> byName(String name) {
        return switch (name) {
            case "zone" -> List.of(ZoneId.of("Europe/London"), ZoneId.of("Asia/Tokyo"));
            case "term_dates" -> List.of(List.of(), List.of(term()));
            case "closures" -> List.of(List.of(), List.of(LocalDate.of(2026, 3, 2)));
            case "bank_holidays" -> List.of(BankHolidays.englandAndWales());
            case "school_day" -> List.of(new SchoolDay(LocalTime.of(8, 50), LocalTime.of(15, 20)));
            case "date_of_birth" -> List.of(LocalDate.of(2016, 2, 29), LocalDate.of(1999, 1, 1));
            case "staff_left_on", "left_school_on" ->
                List.of(Optional.empty(), Optional.of(LocalDate.of(2020, 7, 1)), Optional.of(LocalDate.of(2026, 3, 2)));
            case "event_dates" -> List.of(eventsFrom("2025-10-01"), eventsFrom("2026-03-02"));
            case "trusted_sources", "educational_accounts" -> List.of(List.of("@CanalMuseum"), List.of());
            case "pupil_roster" -> List.of(List.of());
            default -> List.of();
        };
    }

    /** Every event of the kit's, on this day, as a trip. */
    private static List<Event> eventsFrom(String day) {
        return Drafts.EVENTS.stream()
                .<Event>map(id -> Event.builder()
                        .id(id)
                        .kind(EventKind.TRIP)
                        .from(Instant.parse(day + "T08:00:00Z"))
                        .to(Instant.parse(day + "T16:00:00Z"))
                        .lead("head")
                        .build())
                .toList();
    }

    private static Term term() {
        return new Term(Optional.empty(), LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 27));
    }
}
