package org.schoolgate.core.school;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A permission of one person, given or denied, perhaps for a time.
 *
 * @param value whether it was given
 * @param by who said so
 * @param from the first day on which it holds
 * @param until the last day on which it holds
 */
public record Grant(boolean value, Optional<String> by, Optional<LocalDate> from, Optional<LocalDate> until)
        implements Discreet {

    /** A grant without author or dates. */
    public static Grant of(boolean value) {
        return new Grant(value, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What holds on that day. Outside its dates a grant says nothing: empty. */
    public Optional<Boolean> at(LocalDate day) {
        boolean begun = from.map(first -> !day.isBefore(first)).orElse(true);
        boolean ended = until.map(day::isAfter).orElse(false);
        return begun && !ended ? Optional.of(value) : Optional.empty();
    }

    /** True when it holds on every day, so that the day need not be known. */
    public boolean isUndated() {
        return from.isEmpty() && until.isEmpty();
    }

    @Override
    public String toString() {
        return typeName();
    }
}
