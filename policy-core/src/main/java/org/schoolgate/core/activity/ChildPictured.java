package org.schoolgate.core.activity;

import java.util.Optional;
import org.schoolgate.core.activity.ChildShown.PupilShown;
import org.schoolgate.core.logic.About;

/**
 * One child in a picture.
 *
 * @param picture what it is seen in
 * @param index its place among the children of the picture, counted from 0
 * @param child the child as handed in
 */
public record ChildPictured(Picture picture, int index, ChildShown child) implements Subject {
    @Override
    public Situation situation() {
        return picture.situation();
    }

    /** The child as seen in this picture: by its id if it has one, else by its place. */
    @Override
    public About about() {
        String place = "/media/" + picture.index() + "/children/" + index;
        return About.at("child", pupilId().orElse(place), place);
    }

    /** The child whatever the picture: what is known of a pupil is known in every picture. */
    public About wherever() {
        Optional<String> id = pupilId();
        return id.isPresent() ? About.of("child", id.get()) : about();
    }

    /** The id of the pupil, if it is one. */
    public Optional<String> pupilId() {
        return child instanceof PupilShown pupil ? Optional.of(pupil.id()) : Optional.empty();
    }

    /** Gives the place alone. */
    @Override
    public String toString() {
        return "child " + index + " of " + picture;
    }
}
