package org.schoolgate.core.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.rule.Due;
import org.schoolgate.core.rule.Status;

/**
 * A duty that an activity has set off.
 *
 * @param policy the id of the policy
 * @param id the id of the duty, with its act where it has several
 * @param bearer the role that has to act
 * @param action what to do
 * @param trigger why, as a sentence
 * @param kind how the due time is given
 * @param at the last moment in time, where there is one and it is known
 * @param status how it stands at the instant handed in; empty without one
 * @param sentences ids of the sentences behind it
 */
public record DutyDue(
        String policy,
        String id,
        String bearer,
        String action,
        String trigger,
        Due.Kind kind,
        Optional<Instant> at,
        Optional<Status> status,
        List<String> sentences) {}
