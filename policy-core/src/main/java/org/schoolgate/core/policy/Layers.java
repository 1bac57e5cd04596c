package org.schoolgate.core.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Several policies as one: the strictest of what each says. The order in which they are given, and giving one twice,
 * change nothing.
 *
 * @param policies the policies, in the order of their ids
 */
public record Layers(List<Policy> policies) {
    /** These policies, each once. */
    static Layers of(List<Policy> policies) {
        Map<String, Policy> each = new LinkedHashMap<>();
        policies.forEach(policy -> each.put(policy.id(), policy));
        return new Layers(
                each.values().stream().sorted(Comparator.comparing(Policy::id)).toList());
    }

    public Layers {
        policies = List.copyOf(policies);
    }

    /** One layer more. */
    public Layers with(Policy policy) {
        List<Policy> more = new ArrayList<>(policies);
        more.add(policy);
        return of(more);
    }

    /** A checker of them all. */
    public Checker checker() {
        return Checker.of(policies);
    }
}
