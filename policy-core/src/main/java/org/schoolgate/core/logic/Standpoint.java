package org.schoolgate.core.logic;

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
}
