package org.schoolgate.core.school;

import java.time.Instant;
import java.util.Optional;

/**
 * That a body agreed to somebody posting for the school.
 *
 * @param role the body
 * @param at when it agreed; absent: not known
 */
public record Agreement(AgreeingBody role, Optional<Instant> at) {}
