package org.schoolgate.core.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The policies at hand. */
public final class Policies {
    private Policies() {}

    /**
     * The policy of this id, found among the modules on the path.
     *
     * @throws UnknownPolicyException if there is none; it names the nearest
     */
    public static Policy named(String id) {
        for (PolicyProvider provider : providers()) {
            if (provider.id().equals(id)) {
                return provider.policy();
            }
        }
        throw new UnknownPolicyException(id, ids());
    }

    /** The ids of all policies found, in alphabetical order. */
    public static List<String> ids() {
        List<String> ids = new ArrayList<>();
        providers().forEach(provider -> ids.add(provider.id()));
        Collections.sort(ids);
        return List.copyOf(ids);
    }

    /** All policies found, in the order of their ids. */
    public static List<Policy> all() {
        List<Policy> policies = new ArrayList<>();
        providers().forEach(provider -> policies.add(provider.policy()));
        policies.sort(Comparator.comparing(Policy::id));
        return List.copyOf(policies);
    }

    /** Several policies as one: whatever the strictest of them says. */
    public static Layers strictestOf(Policy... policies) {
        return Layers.of(Arrays.asList(policies));
    }

    /** Found one after the other, so that none is loaded after the one that was wanted. */
    private static ServiceLoader<PolicyProvider> providers() {
        return ServiceLoader.load(PolicyProvider.class, Policies.class.getClassLoader());
    }
}
