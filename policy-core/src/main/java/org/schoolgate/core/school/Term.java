package org.schoolgate.core.school;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A school term.
 *
 * @param name what the school calls it
 * @param from its first day
 * @param to its last day, which belongs to it
 */
public record Term(Optional<String> name, LocalDate from, LocalDate to) {

    /** Whether the day falls in the term. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
