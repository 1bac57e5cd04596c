package org.schoolgate.core.activity;

import org.schoolgate.core.logic.About;

/**
 * One picture or film of a situation.
 *
 * @param situation what it belongs to
 * @param index its place among the pictures, counted from 0
 * @param media the picture as handed in
 */
public record Picture(Situation situation, int index, Media media) implements Subject {
    @Override
    public About about() {
        return About.at("media", String.valueOf(index), "/media/" + index);
    }

    /** Gives the index alone. */
    @Override
    public String toString() {
        return "picture " + index;
    }
}
