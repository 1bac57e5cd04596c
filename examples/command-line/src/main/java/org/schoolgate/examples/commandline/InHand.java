package org.schoolgate.examples.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolgate.core.policy.Layers;
import org.schoolgate.core.policy.Policies;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.policy.UnknownPolicyException;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.json.PolicyNames;

/** The policies that the caller has named. */
record InHand(Layers layers) implements PolicyNames {

    /**
     * The policies of these ids, and no others: making one takes time.
     *
     * @throws BadInputException if there is no policy of such an id
     */
    static InHand named(List<String> ids) {
        List<Policy> policies = new ArrayList<>();
        ids.forEach(id -> policies.add(policy(id)));
        return new InHand(Policies.strictestOf(policies.toArray(Policy[]::new)));
    }

    /**
     * The policy of this id.
     *
     * @throws BadInputException if there is none
     */
    static Policy policy(String id) {
        try {
            return Policies.named(id);
        } catch (UnknownPolicyException unknown) {
            throw new BadInputException(String.valueOf(unknown.getMessage()));
        }
    }

    @Override
    public boolean hasRule(String rule) {
        return layers.policies().stream().anyMatch(policy -> policy.ids().contains(rule));
    }

    @Override
    public boolean hasDuty(String duty, Optional<String> act) {
        return act.isEmpty() ? hasRule(duty) : duties(duty).anyMatch(one -> hasAct(one, act.get()));
    }

    private Stream<Duty> duties(String id) {
        return layers.policies().stream()
                .flatMap(policy -> policy.norms().stream())
                .filter(norm -> norm instanceof Duty && norm.id().equals(id))
                .map(Duty.class::cast);
    }

    private static boolean hasAct(Duty duty, String act) {
        return duty.acts().stream().anyMatch(one -> one.name().equals(act) && !act.isEmpty());
    }
}
