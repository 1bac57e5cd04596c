package org.schoolgate.core.activity;

import java.util.Optional;
import org.schoolgate.core.activity.Named.NamedPupil;
import org.schoolgate.core.logic.About;

/**
 * One child who is named.
 *
 * @param situation what it belongs to
 * @param index its place among the names, counted from 0
 * @param named the name as handed in
 */
public record NameGiven(Situation situation, int index, Named named) implements Subject {
    @Override
    public About about() {
        String place = "/named/" + index;
        return About.at("name", pupilId().orElse(place), place);
    }

    /** The child whatever the place of its name. */
    public About wherever() {
        return pupilId().map(id -> About.of("name", id)).orElseGet(this::about);
    }

    /** The id of the pupil, if it is one. */
    public Optional<String> pupilId() {
        return named instanceof NamedPupil pupil ? Optional.of(pupil.id()) : Optional.empty();
    }

    /** Gives the place alone. */
    @Override
    public String toString() {
        return "name " + index;
    }
}
