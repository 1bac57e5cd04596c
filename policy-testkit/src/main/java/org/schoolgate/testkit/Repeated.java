package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Rule;

/** Things said twice, or in another order. */
final class Repeated {
    private Repeated() {}

    /** Every rule stands twice, the second time under another id. */
    static Policy rules(Policy policy) {
        List<Norm> norms = new ArrayList<>(policy.norms());
        policy.norms().forEach(norm -> {
            if (norm instanceof Rule<?> rule) {
                norms.add(Copies.named(rule, rule.id() + "-again"));
            }
        });
        return Copies.with(policy, norms);
    }

    /** Reasons and approvals of every rule count for its double too. */
    static Map<String, Object> acts(Map<String, Object> draft) {
        Map<String, Object> copy = Json.object(Json.copy(draft));
        for (Map.Entry<String, String> list :
                Map.of("reasons", "rule", "approvals", "of", "done", "duty").entrySet()) {
            if (copy.containsKey(list.getKey())) {
                List<Object> more = new ArrayList<>(Json.listAt(copy, list.getKey()));
                Json.listAt(draft, list.getKey()).forEach(act -> {
                    Map<String, Object> second = new LinkedHashMap<>(Json.object(act));
                    second.computeIfPresent(list.getValue(), (key, id) -> id + "-again");
                    more.add(second);
                });
                copy.put(list.getKey(), more);
            }
        }
        return copy;
    }

    /** Lists whose order says nothing are turned round, and pupils and answers stand twice. */
    static Map<String, Object> parts(Map<String, Object> draft) {
        Map<String, Object> copy = Json.object(Json.copy(draft));
        List.of("reasons", "approvals", "done", "purposes", "alsoSentBy", "named", "subjects")
                .forEach(key -> turn(copy, key));
        Json.listAt(copy, "media").forEach(picture -> {
            Map<String, Object> one = Json.object(picture);
            turn(one, "children");
            turn(one, "shows");
            repeatPupils(one, "children");
        });
        if (copy.get("answers") instanceof Map) {
            copy.put("answers", answersTwice(Json.object(java.util.Objects.requireNonNull(copy.get("answers")))));
        }
        return copy;
    }

    private static void turn(Map<String, Object> object, String key) {
        if (object.containsKey(key)) {
            java.util.Collections.reverse(Json.listAt(object, key));
        }
    }

    private static void repeatPupils(Map<String, Object> picture, String key) {
        if (picture.containsKey(key)) {
            List<Object> more = new ArrayList<>(Json.listAt(picture, key));
            Json.listAt(picture, key).stream()
                    .filter(child -> Json.object(child).containsKey("pupil"))
                    .forEach(more::add);
            picture.put(key, more);
        }
    }

    private static Map<String, Object> answersTwice(Map<String, Object> answers) {
        List<String> names = new ArrayList<>(answers.keySet());
        java.util.Collections.reverse(names);
        Map<String, Object> twice = new LinkedHashMap<>();
        for (String name : names) {
            Object answer = java.util.Objects.requireNonNull(answers.get(name));
            Object entry = answer instanceof Map ? answer : Map.of("value", answer);
            boolean several =
                    answer instanceof List && Json.list(answer).stream().allMatch(Map.class::isInstance);
            List<Object> all = new ArrayList<>(several ? Json.list(answer) : List.of(entry));
            all.addAll(List.copyOf(all));
            twice.put(name, all);
        }
        return twice;
    }
}
