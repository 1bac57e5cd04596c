package org.schoolgate.core.school;

import java.util.Optional;

/**
 * Whom to tell first when a child may be at risk.
 *
 * @param name of the person, or of the part that a person has in the school
 * @param telephone where the person is reached
 * @param email where the person is reached
 */
public record SafeguardingContact(String name, Optional<String> telephone, Optional<String> email) implements Discreet {
    /** The person, and how to reach them, as one reads it in a sentence. */
    public String reachedAt() {
        String ways = telephone.map(number -> "telephone " + number).orElse("")
                + (telephone.isPresent() && email.isPresent() ? ", " : "")
                + email.orElse("");
        return ways.isEmpty() ? name : name + " (" + ways + ")";
    }

    @Override
    public String toString() {
        return typeName();
    }
}
