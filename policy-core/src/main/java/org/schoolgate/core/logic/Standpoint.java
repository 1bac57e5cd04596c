package org.schoolgate.core.logic;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From where a condition is judged: for which norm, and whether approvals stand as they were entered or as if every
 * approval that the norm names had been given.
 *
 * @param norm the id of the norm in hand, so that an approval given for another norm does not count
 * @param granted true for "as if every approval were entered"; one that was refused cannot be
 */
public record Standpoint(String norm, boolean granted) {
    /** As things stand, for this norm. */
    public static Standpoint of(String norm) {
        return new Standpoint(norm, false);
    }

    /** As if every approval that the norm names were entered. */
    public Standpoint asIfGranted() {
        return new Standpoint(norm, true);
    }

    // By hand, as in all parts of a condition: what a record makes for itself is made when it is first asked for.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Standpoint that && norm.equals(that.norm) && granted == that.granted;
    }

    @Override
    public int hashCode() {
        return Objects.hash(norm, granted);
    }
}
