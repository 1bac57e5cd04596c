package org.schoolgate.core.policy;

import java.util.ArrayList;
import java.util.Arrays;
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
        return providers().stream().map(PolicyProvider::id).sorted().toList();
    }

    /** All policies found, in the order of their ids. */
    public static List<Policy> all() {
        return providers().stream()
                .map(PolicyProvider::policy)
                .sorted(Comparator.comparing(Policy::id))
                .toList();
    }

    /** Several policies as one: whatever the strictest of them says. */
    public static Layers strictestOf(Policy... policies) {
        return Layers.of(Arrays.asList(policies));
    }

    private static List<PolicyProvider> providers() {
        List<PolicyProvider> found = new ArrayList<>();
        ServiceLoader.load(PolicyProvider.class, Policies.class.getClassLoader())
                .forEach(found::add);
        return found;
    }
}
