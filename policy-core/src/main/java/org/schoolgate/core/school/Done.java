package org.schoolgate.core.school;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry in the log of what was done.
 *
 * @param duty the id of the duty, or of the rule, that it belongs to
 * @param act which of its acts, where it has several
 * @param account the account that it was done for
 * @param by the id of the person who did it
 * @param at when
 */
public record Done(
        String duty, Optional<String> act, Optional<String> account, Optional<String> by, Optional<Instant> at)
        implements Discreet {

    @Override
    public String toString() {
        return typeName();
    }
}
