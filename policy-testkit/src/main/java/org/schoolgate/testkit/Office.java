package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.TextReader;
import org.schoolgate.core.school.Consent;
import org.schoolgate.core.school.ImmutableSchoolRecords;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.json.ActivityReader;
import org.schoolgate.json.Parsed;
import org.schoolgate.json.RecordsReader;
import org.schoolgate.text.StandardTextReader;

/** The records of an invented school, as JSON and as values, and the readers of drafts and words that go with them. */
record Office(Map<String, Object> json, SchoolRecords records, ActivityReader drafts, TextReader reader) {
    private static final List<String> MAY_BE_MISSING = List.of(
            "school",
            "zone",
            "terms",
            "closures",
            "schoolDay",
            "trustedSources",
            "educationalAccounts",
            "bankHolidays",
            "consents");

    /** The kit's own school. */
    static Map<String, Object> plain() {
        return Json.object(Json.resource(Office.class, "school.json"));
    }

    /** These records, if they are well formed. */
    static Parsed<SchoolRecords> read(Map<String, Object> json, Collection<FactType<?, ?>> facts) {
        return RecordsReader.of(facts).read(Json.write(json));
    }

    static Office of(Map<String, Object> json, Collection<FactType<?, ?>> facts) {
        SchoolRecords records = read(json, facts).orElseThrow();
        return new Office(
                json, records, ActivityReader.of(records, facts), new RememberingReader(StandardTextReader.standard()));
    }

    /** The kit's school with some lists missing, some permissions unknown and some standing questions settled. */
    static Office varied(Collection<FactType<?, ?>> facts, Chance chance) {
        Map<String, Object> json = plain();
        if (chance.percent(50)) {
            MAY_BE_MISSING.forEach(key -> {
                if (chance.percent(15)) {
                    json.remove(key);
                }
            });
            thin(json, "staff", chance);
            thin(json, "accounts", chance);
            thin(json, "events", chance);
        }
        settle(json, facts, chance);
        return of(json, facts);
    }

    private static void thin(Map<String, Object> json, String key, Chance chance) {
        for (Object one : Json.listAt(json, key)) {
            Json.object(one).keySet().removeIf(name -> !name.equals("id") && chance.percent(8));
        }
    }

    private static void settle(Map<String, Object> json, Collection<FactType<?, ?>> facts, Chance chance) {
        int often = chance.one(0, 50, 100);
        Map<String, Object> answers = new LinkedHashMap<>();
        for (FactType<?, ?> fact : facts) {
            boolean standing = fact.asked() == FactType.Asked.STANDING && fact.source() == FactType.Source.ANSWER;
            if (standing && chance.percent(often)) {
                answers.put(fact.name(), standing(fact, chance));
            }
        }
        if (!answers.isEmpty()) {
            json.put("answers", answers);
        }
    }

    private static Object standing(FactType<?, ?> fact, Chance chance) {
        if (fact.name().equals("silence_permits")) {
            List<Object> each = new ArrayList<>();
            for (ActivityKind kind : ActivityKind.values()) {
                each.add(new LinkedHashMap<>(Map.of("of", kind.name(), "value", chance.percent(50))));
            }
            return each;
        }
        if (!fact.type().constants().isEmpty()) {
            String constant = chance.one(fact.type().constants());
            return fact.type().parse().apply(constant).isPresent() ? constant : Map.of("value", List.of(constant));
        }
        return switch (fact.type().name()) {
            case "boolean" -> chance.percent(50);
            case "count" -> chance.one(0, 1, 2, 3);
            case "ids" -> Map.of("value", List.of("teacher"));
            default -> "teacher";
        };
    }

    /** The same school with another history of consents. */
    Office consenting(List<Consent> consents) {
        SchoolRecords other = ImmutableSchoolRecords.copyOf(records).withConsents(consents);
        return new Office(json, other, drafts, reader);
    }

    /** The same records with every list turned round. */
    Office reversed(Collection<FactType<?, ?>> facts) {
        Map<String, Object> other = Json.object(Json.copy(json));
        other.values().forEach(value -> {
            if (value instanceof List) {
                Collections.reverse(Json.list(value));
            }
        });
        return of(other, facts);
    }

    /** The same records with a pupil, an account, a person and an event more, of whom nothing else speaks. */
    Office withStrangers(Collection<FactType<?, ?>> facts) {
        Map<String, Object> other = Json.object(Json.copy(json));
        add(other, "pupils", Map.of("id", "zz-p", "firstName", "Quillon", "familyName", "Zephyrine"));
        add(other, "consents", Map.of("pupil", "zz-p", "use", "IMAGE", "channel", "SOCIAL_MEDIA", "state", "REFUSED"));
        add(other, "staff", Map.of("id", "zz-s", "name", "Xanthe Yarrowby", "roles", List.of("OTHER")));
        add(other, "accounts", Map.of("id", "zz-a", "handle", "@zz_zz_zz", "kind", "PERSONAL"));
        add(other, "done", Map.of("duty", "zz-none", "account", "zz-a"));
        return of(other, facts);
    }

    private static void add(Map<String, Object> json, String key, Map<String, Object> one) {
        if (json.containsKey(key) || key.equals("done")) {
            List<Object> more = new ArrayList<>(Json.listAt(json, key));
            more.add(one);
            json.put(key, more);
        }
    }

    /** Says nothing of anybody. */
    @Override
    public String toString() {
        return "the records of an invented school";
    }
}
