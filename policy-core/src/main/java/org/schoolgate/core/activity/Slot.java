package org.schoolgate.core.activity;

import org.jspecify.annotations.Nullable;
import org.schoolgate.core.logic.About;

/**
 * A place for one value: a fact or a shared field, of one subject.
 *
 * @param name of the fact, or of the field that several facts share
 * @param about what it concerns
 */
public record Slot(String name, About about) {
    // By hand: what a record makes for itself is made when it is first asked for, which is in the first decision.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Slot that && name.equals(that.name) && about.equals(that.about);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + about.hashCode();
    }

    /** Gives the name alone: what it concerns may be a child. */
    @Override
    public String toString() {
        return name;
    }
}
