package org.schoolgate.core.activity;

import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Fact;

/**
 * Somebody with whom the activity gets in touch: the other side, or a person tagged in a picture.
 *
 * @param situation what it belongs to
 * @param who the person, where that is known
 * @param about how evidence points at the person
 */
public record Contact(Situation situation, Fact<PersonRef> who, About about) implements Subject {
    /** The other side of the activity. */
    public static Contact otherSide(Situation situation) {
        return new Contact(situation, FieldFacts.OTHER_PERSON.of(situation), FieldFacts.OTHER_PERSON.about(situation));
    }

    /** Gives the kind alone. */
    @Override
    public String toString() {
        return "somebody in contact";
    }
}
