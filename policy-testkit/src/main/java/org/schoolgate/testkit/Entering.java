package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.school.Role;

/** Enters values into a draft, at the place where a fact's path and subject say. */
final class Entering {
    private Entering() {}

    /** The steps to the place of a fact of the activity's own; empty where it has none. */
    static Optional<List<Object>> place(FactType<?, ?> type, About about) {
        if (type.source() != FactType.Source.ACTIVITY
                || type.isAct()
                || type.path().isEmpty()) {
            return Optional.empty();
        }
        List<Object> steps = new ArrayList<>();
        List<String> given = about.place().isEmpty()
                ? List.of()
                : List.of(about.place().substring(1).split("/", -1));
        int at = 0;
        for (String name : type.path().split("\\.", -1)) {
            boolean list = name.endsWith("[]");
            steps.add(list ? name.substring(0, name.length() - 2) : name);
            at++;
            if (list) {
                if (at >= given.size()) {
                    return Optional.of(steps);
                }
                steps.add(Integer.parseInt(given.get(at++)));
            }
        }
        return Optional.of(steps);
    }

    /** A copy of the draft with this value there; objects on the way are made, and a bare id gives way to one. */
    static Map<String, Object> at(Map<String, Object> draft, List<Object> steps, Object value) {
        Map<String, Object> copy = Json.object(Json.copy(draft));
        Object holder = copy;
        for (Object step : steps.subList(0, steps.size() - 1)) {
            holder = step instanceof Integer index ? Json.list(holder).get(index) : made(Json.object(holder), step);
        }
        Object last = steps.get(steps.size() - 1);
        if (last instanceof Integer index) {
            Json.list(holder).set(index, value);
        } else {
            Json.object(holder).put(String.valueOf(last), value);
        }
        return copy;
    }

    private static Object made(Map<String, Object> holder, Object step) {
        Object there = holder.get(String.valueOf(step));
        if (there instanceof Map || there instanceof List) {
            return there;
        }
        Map<String, Object> made = new LinkedHashMap<>();
        holder.put(String.valueOf(step), made);
        return made;
    }

    /** A copy of the draft with this answer about these words. */
    static Map<String, Object> answer(Map<String, Object> draft, String fact, Object words, Object value) {
        Map<String, Object> copy = Json.object(Json.copy(draft));
        Map<String, Object> answers = Json.object(made(copy, "answers"));
        List<Object> entries = new ArrayList<>();
        Object before = answers.get(fact);
        if (before instanceof List) {
            entries.addAll(Json.list(before));
        } else if (before != null) {
            entries.add(before instanceof Map ? before : Map.of("value", before));
        }
        entries.add(Map.of("of", words, "value", value, "by", "head", "at", "2026-03-02T08:00:00Z"));
        answers.put(fact, entries);
        return copy;
    }

    private static boolean has(World world, String id, Role role) {
        return world.office()
                .records()
                .person(id)
                .filter(person -> person.leftOn().isEmpty())
                .flatMap(person -> person.roles())
                .filter(roles -> Role.withImplied(roles).contains(role))
                .isPresent();
    }

    /** A copy of the draft with this agreement entered, or refused, by somebody who has the role. */
    static Map<String, Object> agreement(World world, String act, boolean agreed) {
        Map<String, Object> copy = Json.object(Json.copy(world.draft()));
        List<Object> entries = new ArrayList<>();
        if (copy.get("approvals") instanceof List<?> before) {
            entries.addAll(before);
        }
        String role = act.substring(0, act.lastIndexOf('_')).toUpperCase(Locale.ROOT);
        String by = Drafts.PEOPLE.stream()
                .filter(id -> has(world, id, Role.valueOf(role)))
                .findFirst()
                .orElse("head");
        entries.add(
                Map.of("role", role, "by", by, "at", "2026-03-02T08:00:00Z", "state", agreed ? "GIVEN" : "REFUSED"));
        copy.put("approvals", entries);
        return copy;
    }
}
