package org.schoolgate.core.vocabulary;

import static org.schoolgate.core.vocabulary.Phrases.is;

import org.schoolgate.core.activity.ChildPictured;
import org.schoolgate.core.activity.FinerFacts;
import org.schoolgate.core.activity.Lists;
import org.schoolgate.core.activity.MediaRights;
import org.schoolgate.core.activity.NameFacts;
import org.schoolgate.core.activity.NameForm;
import org.schoolgate.core.activity.NameGiven;
import org.schoolgate.core.activity.Picture;
import org.schoolgate.core.activity.PictureAnswers;
import org.schoolgate.core.activity.PictureFacts;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Test;
import org.schoolgate.core.logic.Wording;
import org.schoolgate.core.school.ConsentState;

/** Phrases about pictures, the children in them, and the children named. */
public final class Pictured {
    private Pictured() {}

    /** A parent has consented to pictures of the child, on this platform or on social media as such. */
    public static Condition<ChildPictured> consentToImage() {
        return Condition.on(
                Wording.has("child pictured", "a parent's consent to images on social media"),
                PictureFacts.IMAGE_CONSENT,
                Test.is(ConsentState.GIVEN));
    }

    /** Anybody who knows the child would recognise it. */
    public static Condition<ChildPictured> recognisable() {
        return is("child pictured", "recognisable", PictureFacts.CHILD_RECOGNISABLE);
    }

    /** A child's name can be read in the picture. */
    public static Condition<Picture> showingAName() {
        return Condition.on(
                Wording.of("picture", "shows", "show", "a child's name"), PictureFacts.NAMES_VISIBLE, Test.isTrue());
    }

    /** A child's name can be read in some picture. */
    public static Condition<Situation> aNameInAPicture() {
        return Condition.some(Lists.PICTURES, showingAName());
    }

    /** The picture was taken at a school event by somebody who came to it. */
    public static Condition<Picture> takenByAnAttendee() {
        return is("picture", "an attendee's own from a school event", PictureAnswers.TAKEN_BY_ATTENDEE);
    }

    /** It is the school's own, or used with permission. */
    public static Condition<Picture> rightsInOrder() {
        return Condition.<Picture, MediaRights>on(
                        Wording.is("picture", "the school's to publish"),
                        PictureFacts.MEDIA_RIGHTS,
                        Test.oneOf(MediaRights.OWN, MediaRights.PERMITTED, MediaRights.LICENSED))
                .or(Condition.seenFrom(
                        Picture::situation,
                        Phrases.says(Wording.has("it", "the permission of its owner"), FinerFacts.PERMISSION_HELD)));
    }

    /** The child is named by first name and nothing else. */
    public static Condition<NameGiven> namedByFirstNameAlone() {
        return is("child named", "named by first name alone", NameFacts.NAME_FORM, Test.is(NameForm.FIRST_NAME));
    }

    /** A parent has consented to the child's name. */
    public static Condition<NameGiven> consentToName() {
        return Condition.on(
                Wording.has("child named", "a parent's consent to the name on social media"),
                NameFacts.NAME_CONSENT,
                Test.is(ConsentState.GIVEN));
    }
}
