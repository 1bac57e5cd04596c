package org.schoolgate.core.policy;

import org.schoolgate.core.logic.About;

/**
 * A fact that was presumed, because the caller asked for it.
 *
 * @param fact its name
 * @param about what it concerns
 * @param value the value presumed
 */
public record Presumed(String fact, About about, Object value) {
    /** Gives the fact alone. */
    @Override
    public String toString() {
        return fact + " is presumed";
    }
}
