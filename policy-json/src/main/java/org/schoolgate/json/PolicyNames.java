package org.schoolgate.json;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Duty;

/** The ids that the policies in hand give their rules, their duties and the acts of those. */
public interface PolicyNames {

    /** Whether some policy has a rule, duty or permission of that id. */
    boolean hasRule(String rule);

    /** Whether there is that duty or rule and, if an act is named, whether it has that act. */
    boolean hasDuty(String duty, Optional<String> act);

    /** The names of these policies. */
    static PolicyNames of(Collection<Policy> policies) {
        Set<String> rules = new HashSet<>();
        Set<List<String>> acts = new HashSet<>();
        for (Policy policy : policies) {
            rules.addAll(policy.ids());
            policy.norms().stream()
                    .filter(Duty.class::isInstance)
                    .map(Duty.class::cast)
                    .forEach(duty -> duty.acts().forEach(act -> acts.add(List.of(duty.id(), act.name()))));
        }
        return new PolicyNames() {
            @Override
            public boolean hasRule(String rule) {
                return rules.contains(rule);
            }

            @Override
            public boolean hasDuty(String duty, Optional<String> act) {
                return act.map(name -> acts.contains(List.of(duty, name))).orElseGet(() -> rules.contains(duty));
            }
        };
    }
}
