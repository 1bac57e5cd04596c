package org.schoolgate.core.activity;

import static org.schoolgate.core.activity.ActivityKind.PERSONAL_POST;
import static org.schoolgate.core.activity.ActivityKind.PHOTO_HANDLING;
import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.activity.ActivityKind.SCHOOL_EVENT;
import static org.schoolgate.core.activity.Raiser.on;
import static org.schoolgate.core.activity.Raiser.that;
import static org.schoolgate.core.activity.Raiser.when;
import static org.schoolgate.core.activity.Raiser.whenIts;
import static org.schoolgate.core.logic.Test.isTrue;

import org.schoolgate.core.activity.FactType.AskedOf;
import org.schoolgate.core.activity.FactType.Kind;
import org.schoolgate.core.activity.FactType.Of;
import org.schoolgate.core.activity.FactType.Privacy;
import org.schoolgate.core.logic.Test;

/** What people say of single pictures. */
public final class PictureAnswers {
    private PictureAnswers() {}

    /** Was it made by a pupil? */
    public static final FactType<Picture, Boolean> CREATOR_IS_PUPIL = FactType.<Picture, Boolean>named(
                    "creator_is_pupil", ValueType.BOOLEAN)
            .on(POST)
            .asks(Kind.FIND_OUT, "Was it made by a pupil?", AskedOf.AUTHOR)
            .about(Of.PICTURE)
            .safe(false)
            .raised(
                    when(FinerFacts.OTHERS_MATERIAL, isTrue()),
                    whenIts(
                            PictureFacts.MEDIA_RIGHTS,
                            Test.oneOf(MediaRights.PERMITTED, MediaRights.LICENSED, MediaRights.NOT_CLEARED)),
                    whenIts(PictureFacts.SHOWS_WORK_OR_LEARNING, isTrue()))
            .privacy(Privacy.PERSONAL)
            .answered();

    /** Has every adult who can be seen or heard in it agreed? (If there is none, say yes.) */
    public static final FactType<Picture, Boolean> ADULTS_SHOWN_AGREED = FactType.<Picture, Boolean>named(
                    "adults_shown_agreed", ValueType.BOOLEAN)
            .on(POST, PHOTO_HANDLING)
            .asks(
                    Kind.BRING_ABOUT,
                    "Has every adult who can be seen or heard in it agreed? (If there is none, say yes.)",
                    AskedOf.AUTHOR)
            .about(Of.PICTURE)
            .safe(true)
            .raised(that(Looks::photoOrVideo))
            .controllable()
            .privacy(Privacy.PERSONAL)
            .answered();

    /** Did anyone ask not to be photographed or filmed? */
    public static final FactType<Picture, Boolean> OBJECTION_MADE = FactType.<Picture, Boolean>named(
                    "objection_made", ValueType.BOOLEAN)
            .on(POST, PHOTO_HANDLING)
            .asks(Kind.FIND_OUT, "Did anyone ask not to be photographed or filmed?", AskedOf.AUTHOR)
            .about(Of.PICTURE)
            .safe(false)
            .raised(that(Looks::photoOrVideo))
            .privacy(Privacy.PERSONAL)
            .answered();

    /** Does this picture meet our own rules on photographs of children? */
    public static final FactType<Picture, Boolean> IMAGES_POLICY_MET = FactType.<Picture, Boolean>named(
                    "images_policy_met", ValueType.BOOLEAN)
            .on(POST, PHOTO_HANDLING)
            .asks(Kind.JUDGE, "Does this picture meet our own rules on photographs of children?", AskedOf.HEADTEACHER)
            .about(Of.PICTURE)
            .safe(true)
            .raised(that(Looks::underAFurtherImagesPolicy))
            .answered();

    /** Was this picture taken at a school event by somebody who came to it, and not for the school? */
    public static final FactType<Picture, Boolean> TAKEN_BY_ATTENDEE = FactType.<Picture, Boolean>named(
                    "taken_by_attendee", ValueType.BOOLEAN)
            .on(POST, PERSONAL_POST, SCHOOL_EVENT)
            .asks(
                    Kind.FIND_OUT,
                    "Was this picture taken at a school event by somebody who came to it, and not for the school?",
                    AskedOf.AUTHOR)
            .about(Of.PICTURE)
            .safe(false)
            .raised(
                    whenIts(
                            PictureFacts.MEDIA_RIGHTS,
                            Test.oneOf(MediaRights.PERMITTED, MediaRights.LICENSED, MediaRights.NOT_CLEARED)),
                    on(PERSONAL_POST))
            .controllable()
            .answered();

    /** The same of a school event as a whole, where there is no picture to speak of. */
    public static final FactType<Situation, Boolean> TAKEN_BY_ATTENDEE_AT_EVENT = FactType.<Situation, Boolean>named(
                    "taken_by_attendee", ValueType.BOOLEAN)
            .on(SCHOOL_EVENT)
            .asks(Kind.FIND_OUT, TAKEN_BY_ATTENDEE.question(), AskedOf.AUTHOR)
            .safe(false)
            .raised()
            .controllable()
            .answered();
}
