package org.schoolgate.core.activity;

import java.util.List;
import java.util.Optional;
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

    /** The children in it, as supposed or as handed in. */
    public Optional<List<ChildShown>> children() {
        return situation.field("children", about(), media.children());
    }

    /** Gives the index alone. */
    @Override
    public String toString() {
        return "picture " + index;
    }
}
