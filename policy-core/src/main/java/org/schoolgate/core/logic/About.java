package org.schoolgate.core.logic;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what a fact concerns.
 *
 * @param what the kind of thing, such as {@code child}, {@code media} or {@code account}; empty for the activity as a whole
 * @param id the records' id, a picture's index, or empty; never a name or a word of the draft
 * @param place JSON pointer of the place in the activity, or empty
 * @param span the words concerned, where it is words
 */
public record About(String what, String id, String place, Optional<Span> span) implements Comparable<About> {
    /** The activity as a whole. */
    public static final About ACTIVITY = new About("", "", "", Optional.empty());

    /** Something with an id of its own. */
    public static About of(String what, String id) {
        return new About(what, id, "", Optional.empty());
    }

    /** Something at a place of the activity. */
    public static About at(String what, String id, String place) {
        return new About(what, id, place, Optional.empty());
    }

    /** Words of the draft. */
    public static About words(String what, Span span) {
        return new About(what, "", span.in(), Optional.of(span));
    }

    /** Whether it is the activity as a whole. */
    public boolean isActivity() {
        return what.isEmpty();
    }

    // By hand: what a record makes for itself is made when it is first asked for, which is in the first decision.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof About that
                        && what.equals(that.what)
                        && id.equals(that.id)
                        && place.equals(that.place)
                        && span.equals(that.span));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * what.hashCode() + id.hashCode()) + place.hashCode();
    }

    @Override
    public int compareTo(About that) {
        if (this == that) {
            return 0;
        }
        int order = what.compareTo(that.what);
        order = order != 0 ? order : id.compareTo(that.id);
        order = order != 0 ? order : place.compareTo(that.place);
        return order != 0 || span.isEmpty() || that.span.isEmpty()
                ? order == 0 ? Boolean.compare(span.isPresent(), that.span.isPresent()) : order
                : span.get().compareTo(that.span.get());
    }

    /** Gives the kind alone: an id may be a child's. */
    @Override
    public String toString() {
        return isActivity() ? "the activity" : "a " + what;
    }
}
