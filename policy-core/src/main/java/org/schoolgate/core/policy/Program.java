package org.schoolgate.core.policy;

import java.util.ArrayList;
import java.util.List;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Circuit;

/**
 * Several policies, compiled for one kind of activity. They share one circuit: what two of their rules ask, whichever
 * policy's, is read and tested once.
 */
final class Program {
    private final Circuit<Situation> circuit;
    private final List<WiredPolicy> policies = new ArrayList<>();

    Program(List<Policy> all, ActivityKind kind) {
        Circuit.Builder<Situation> builder = Circuit.builder();
        all.forEach(policy -> policies.add(new WiredPolicy(policy, kind, builder)));
        circuit = builder.build();
    }

    Circuit<Situation> circuit() {
        return circuit;
    }

    List<WiredPolicy> policies() {
        return policies;
    }

    @Override
    public String toString() {
        return "a program of " + policies;
    }
}
