package org.schoolgate.core.activity;

import java.time.Instant;
import java.util.Optional;
import org.schoolgate.core.school.Discreet;

/**
 * An approval that was given or refused. An act: what is not entered has not been given.
 *
 * @param role as what it was given
 * @param by the id of the person who gave it
 * @param at when
 * @param of the id of the rule that it is for; absent: the whole activity
 * @param state given or refused
 */
public record Approval(
        ApprovalRole role, Optional<String> by, Optional<Instant> at, Optional<String> of, ApprovalState state)
        implements Discreet {

    @Override
    public String toString() {
        return typeName();
    }
}
