package org.schoolgate.core.activity;

import org.schoolgate.core.logic.About;

/**
 * A place for one value: a fact or a shared field, of one subject.
 *
 * @param name of the fact, or of the field that several facts share
 * @param about what it concerns
 */
public record Slot(String name, About about) {
    /** Gives the name alone: what it concerns may be a child. */
    @Override
    public String toString() {
        return name;
    }
}
