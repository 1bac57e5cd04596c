package org.schoolgate.rules.ashtonvale;

import static org.schoolgate.core.logic.Condition.every;
import static org.schoolgate.core.logic.Condition.not;
import static org.schoolgate.core.logic.Condition.seenFrom;
import static org.schoolgate.core.vocabulary.Phrases.is;

import org.schoolgate.core.activity.Contact;
import org.schoolgate.core.activity.ContactFacts;
import org.schoolgate.core.activity.FinerFacts;
import org.schoolgate.core.activity.Lists;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Condition;

/** Phrases about the other side, and about the people tagged in a picture. */
final class Contacts {
    private static final String OTHER_SIDE = "the other person";
    private static final String TAGGED = "person tagged";

    private Contacts() {}

    static Condition<Situation> withAPupil() {
        return seenFrom(Contact::otherSide, aPupil(OTHER_SIDE));
    }

    static Condition<Situation> withAFormerPupil() {
        return seenFrom(Contact::otherSide, aFormerPupil(OTHER_SIDE));
    }

    static Condition<Situation> withSomebodyUnderEighteen() {
        return seenFrom(Contact::otherSide, underEighteen(OTHER_SIDE));
    }

    static Condition<Situation> withStaff() {
        return seenFrom(Contact::otherSide, is(OTHER_SIDE, "on the staff", ContactFacts.IS_STAFF));
    }

    static Condition<Situation> noPupilTagged() {
        return every(Lists.PEOPLE_TAGGED, not(aPupil(TAGGED)));
    }

    static Condition<Situation> noYoungFormerPupilTagged() {
        return every(Lists.PEOPLE_TAGGED, not(aFormerPupil(TAGGED).and(underEighteen(TAGGED))));
    }

    static Condition<Situation> withOnesOwnChild() {
        return is(OTHER_SIDE, "whoever acts' own child", FinerFacts.OWN_CHILD);
    }

    private static Condition<Contact> aPupil(String subject) {
        return is(subject, "a pupil of the school", ContactFacts.IS_PUPIL);
    }

    private static Condition<Contact> aFormerPupil(String subject) {
        return is(subject, "a former pupil of the school", ContactFacts.IS_FORMER_PUPIL);
    }

    private static Condition<Contact> underEighteen(String subject) {
        return is(subject, "under 18", ContactFacts.IS_UNDER_18);
    }
}
