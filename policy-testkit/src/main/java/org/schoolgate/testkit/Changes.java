package org.schoolgate.testkit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.schoolgate.core.activity.ApprovalGiven;
import org.schoolgate.core.activity.DoneEntered;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Test;
import org.schoolgate.core.policy.Policy;

/**
 * The single changes of a draft that can move what one norm says of it: another value for each fact that it looks at, and
 * for what those are worked out from; another moment, person, account; an approval, a reason, an entry of what was done.
 */
final class Changes {
    /** A draft made from another. */
    interface Change extends UnaryOperator<Map<String, Object>> {}

    private static final String MONDAY_MORNING = "2026-03-02T08:30:00+00:00";

    private final Samples samples;
    private final Map<String, FactType<?, ?>> types = new LinkedHashMap<>();
    private final List<Change> all = new ArrayList<>();

    private Changes(Policy policy, Samples samples) {
        this.samples = samples;
        Leaves.facts(policy).forEach(type -> types.put(type.name(), type));
    }

    /**
     * The changes of this draft.
     *
     * @param norm what they are to move
     * @param seen a situation of the draft in which it has been judged
     */
    static List<Change> of(Policy policy, Samples samples, NormView.Looked norm, World world, Situation seen) {
        Changes changes = new Changes(policy, samples);
        Set<String> paths = new LinkedHashSet<>();
        for (Fact<?> fact : seen.seen()) {
            FactType<?, ?> type = changes.types.get(fact.name());
            if (type != null) {
                paths.add(type.path().split("[.\\[]", 2)[0]);
                changes.fact(type, fact);
            }
        }
        changes.moments(norm, world);
        changes.people(world);
        changes.lists(paths, world);
        changes.acts(norm);
        return changes.all;
    }

    private void fact(FactType<?, ?> type, Fact<?> fact) {
        if (type.source() == FactType.Source.ANSWER) {
            samples.of(type)
                    .forEach(value -> json(value).ifPresent(json -> all.add(draft -> answered(draft, type, json))));
            all.add(draft -> unanswered(draft, type));
        } else {
            Entering.place(type, fact.about()).ifPresent(place -> {
                samples.of(type).forEach(value -> all.add(draft -> Entering.at(draft, place, value)));
                all.add(draft -> without(draft, String.valueOf(place.get(0))));
            });
        }
    }

    private static Map<String, Object> answered(Map<String, Object> draft, FactType<?, ?> type, Object value) {
        Map<String, Object> answers = new LinkedHashMap<>();
        if (draft.containsKey("answers")) {
            answers.putAll(Json.object(draft.get("answers")));
        }
        answers.put(type.name(), value);
        return with(draft, "answers", answers);
    }

    private static Map<String, Object> unanswered(Map<String, Object> draft, FactType<?, ?> type) {
        Map<String, Object> answers = new LinkedHashMap<>();
        if (draft.containsKey("answers")) {
            answers.putAll(Json.object(draft.get("answers")));
        }
        answers.remove(type.name());
        return with(draft, "answers", answers);
    }

    private static Map<String, Object> with(Map<String, Object> draft, String key, Object value) {
        Map<String, Object> other = new LinkedHashMap<>(draft);
        other.put(key, value);
        return other;
    }

    private static Map<String, Object> without(Map<String, Object> draft, String key) {
        Map<String, Object> other = new LinkedHashMap<>(draft);
        other.remove(key);
        return other;
    }

    /** As JSON has it; empty for what has no form there. */
    private static Optional<Object> json(Object value) {
        if (value instanceof Boolean || value instanceof Integer || value instanceof String) {
            return Optional.of(value);
        }
        if (value instanceof Enum<?> constant) {
            return Optional.of(constant.name());
        }
        if (value instanceof Collection<?> many) {
            List<Object> list = new ArrayList<>();
            many.forEach(one -> json(one).ifPresent(list::add));
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("value", list);
            return Optional.of(entry);
        }
        boolean written = value instanceof java.time.Instant || value instanceof LocalDate;
        return written ? Optional.of(value.toString()) : Optional.empty();
    }

    // ---- when

    private void moments(NormView.Looked norm, World world) {
        Set<String> moments = new LinkedHashSet<>(Drafts.TIMES);
        norm.conditions().forEach(condition -> condition.leaves().forEach(leaf -> ofTest(leaf, moments)));
        for (Object pupil : Json.listAt(world.office().json(), "pupils")) {
            Json.textAt(Json.object(pupil), "dateOfBirth").ifPresent(day -> {
                for (int years = 12; years < 20; years++) {
                    moments.add(LocalDate.parse(day).plusYears(years) + "T12:00:00Z");
                    moments.add(LocalDate.parse(day).plusYears(years).minusDays(1) + "T12:00:00Z");
                }
            });
        }
        moments.forEach(moment -> all.add(draft -> with(draft, "at", moment)));
        all.add(draft -> without(draft, "at"));
    }

    private static void ofTest(Condition.Leaf<?, ?> leaf, Set<String> moments) {
        List<Test<?>> tests = new ArrayList<>();
        tests.add(leaf.test());
        tests.addAll(leaf.test().neighbours());
        for (Test<?> test : tests) {
            test.samples().forEach(sample -> {
                if (sample instanceof LocalDateTime time) {
                    moments.add(time + (time.getSecond() == 0 ? ":00" : "") + "Z");
                }
            });
        }
    }

    // ---- who

    private void people(World world) {
        List<Object> staff = ids(world, "staff");
        List<Object> pupils = ids(world, "pupils");
        List<Object> anybody = new ArrayList<>(staff);
        anybody.addAll(pupils);
        for (String key : List.of("by", "with")) {
            anybody.forEach(id -> all.add(draft -> with(draft, key, id)));
            all.add(draft -> without(draft, key));
        }
        ids(world, "accounts").forEach(id -> all.add(draft -> with(draft, "account", id)));
        ids(world, "events").forEach(id -> all.add(draft -> with(draft, "event", id)));
        all.add(draft -> without(draft, "declaredBy"));
        all.add(draft -> draft.get("by") instanceof String by ? with(draft, "declaredBy", by) : draft);
    }

    private static List<Object> ids(World world, String key) {
        List<Object> ids = new ArrayList<>();
        Json.listAt(world.office().json(), key)
                .forEach(one -> Json.textAt(Json.object(one), "id").ifPresent(ids::add));
        return ids;
    }

    /** Pictures of each pupil, and names of each: consents differ from pupil to pupil. */
    private void lists(Set<String> paths, World world) {
        List<Object> pupils = ids(world, "pupils");
        if (paths.contains("media")) {
            all.add(draft -> with(draft, "media", List.of()));
            all.add(draft -> with(draft, "media", List.of(picture(List.of()))));
            pupils.forEach(pupil -> all.add(draft -> with(draft, "media", List.of(picture(List.of(pupil))))));
            pupils.forEach(pupil ->
                    all.add(draft -> with(draft, "media", List.of(picture(List.of(pupil, pupils.get(0)))))));
            pupils.forEach(pupil -> all.add(draft ->
                    with(draft, "media", List.of(picture(List.of(pupil)), picture(List.of(pupils.get(0)))))));
        }
        if (paths.contains("named")) {
            all.add(draft -> with(draft, "named", List.of()));
            pupils.forEach(pupil -> all.add(draft -> with(draft, "named", List.of(name(pupil)))));
            pupils.forEach(pupil -> all.add(draft -> with(draft, "named", List.of(name(pupil), name(pupils.get(0))))));
        }
    }

    private static Map<String, Object> picture(List<Object> pupils) {
        Map<String, Object> picture = new LinkedHashMap<>();
        picture.put("kind", "PHOTO");
        List<Object> children = new ArrayList<>();
        for (Object pupil : new LinkedHashSet<>(pupils)) {
            Map<String, Object> child = new LinkedHashMap<>();
            child.put("pupil", pupil);
            child.put("recognisable", true);
            children.add(child);
        }
        picture.put("children", children);
        picture.put("namesVisible", false);
        picture.put("rights", "OWN");
        picture.put("tagged", List.of());
        return picture;
    }

    private static Map<String, Object> name(Object pupil) {
        Map<String, Object> name = new LinkedHashMap<>();
        name.put("pupil", pupil);
        name.put("as", "FIRST_NAME");
        return name;
    }

    // ---- acts

    private void acts(NormView.Looked norm) {
        norm.conditions()
                .forEach(condition -> condition.leaves().forEach(leaf -> {
                    if (leaf.reading() instanceof ApprovalGiven given) {
                        approvals(given.role().name());
                    } else if (leaf.reading() instanceof DoneEntered done) {
                        done(done.duty(), done.act());
                    }
                }));
        Map<String, Object> reason = new LinkedHashMap<>();
        reason.put("rule", norm.id());
        reason.put("by", "head");
        reason.put("text", "The coach was late.");
        all.add(draft -> with(draft, "reasons", List.of(reason)));
        done(norm.id(), "");
    }

    private void approvals(String role) {
        for (String state : List.of("GIVEN", "REFUSED")) {
            Map<String, Object> approval = new LinkedHashMap<>();
            approval.put("role", role);
            approval.put("at", MONDAY_MORNING);
            approval.put("state", state);
            all.add(draft -> with(draft, "approvals", List.of(approval)));
        }
    }

    private void done(String duty, String act) {
        Map<String, Object> done = new LinkedHashMap<>();
        done.put("duty", duty);
        if (!act.isEmpty()) {
            done.put("act", act);
        }
        done.put("at", MONDAY_MORNING);
        all.add(draft -> with(draft, "done", List.of(done)));
    }
}
