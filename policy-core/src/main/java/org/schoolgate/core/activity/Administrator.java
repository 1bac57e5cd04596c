package org.schoolgate.core.activity;

import org.schoolgate.core.logic.About;

/**
 * One person who holds the password of the account, or may post on it.
 *
 * @param situation what it belongs to
 * @param id the records' id of the person
 */
public record Administrator(Situation situation, String id) implements Subject {
    @Override
    public About about() {
        return About.of("person", id);
    }

    /** Gives the kind alone. */
    @Override
    public String toString() {
        return "an administrator";
    }
}
