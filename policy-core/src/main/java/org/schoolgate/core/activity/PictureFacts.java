package org.schoolgate.core.activity;

import static org.schoolgate.core.activity.ActivityKind.COMMENT;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_POST;
import static org.schoolgate.core.activity.ActivityKind.PHOTO_HANDLING;
import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.activity.Looks.field;
import static org.schoolgate.core.activity.Looks.ofPicture;
import static org.schoolgate.core.activity.Looks.shows;

import java.util.List;
import org.schoolgate.core.activity.FactType.AskedOf;
import org.schoolgate.core.activity.FactType.Kind;
import org.schoolgate.core.activity.FactType.Of;
import org.schoolgate.core.activity.FactType.Privacy;
import org.schoolgate.core.school.ConsentState;

/** What is handed in with the pictures, and the consents on file for the children in them. */
public final class PictureFacts {
    private PictureFacts() {}

    /** Is there a picture or a video with it? Of what kind? */
    public static final FactType<Situation, List<Media>> MEDIA_KIND = FactType.<Situation, List<Media>>named(
                    "media_kind", ValueType.internal("enum"))
            .on(POST, PERSONAL_POST, COMMENT, PHOTO_HANDLING)
            .asks(Kind.FIND_OUT, "Is there a picture or a video with it? Of what kind?", AskedOf.AUTHOR)
            .about(Of.PICTURE)
            .field("media")
            .controllable()
            .inActivity("media[]", field("media", WithMedia.class, WithMedia::media));

    /** Which children can be seen in it, in the background too? (Or none.) */
    public static final FactType<Picture, List<ChildShown>> CHILDREN_PICTURED =
            FactType.<Picture, List<ChildShown>>named("children_pictured", ValueType.internal("ids"))
                    .on(POST, PERSONAL_POST, COMMENT, PHOTO_HANDLING)
                    .asks(
                            Kind.FIND_OUT,
                            "Which children can be seen in it, in the background too? (Or none.)",
                            AskedOf.AUTHOR)
                    .about(Of.PICTURE)
                    .controllable()
                    .privacy(Privacy.PERSONAL)
                    .inActivity("media[].children[]", (type, picture) -> type.of(picture, picture.children()));

    /** Could anyone who knows this child recognise the child here? (If unsure, say yes.) */
    public static final FactType<ChildPictured, Boolean> CHILD_RECOGNISABLE = FactType.<ChildPictured, Boolean>named(
                    "child_recognisable", ValueType.BOOLEAN)
            .on(POST, PERSONAL_POST, COMMENT)
            .asks(
                    Kind.JUDGE,
                    "Could anyone who knows this child recognise the child here? (If unsure, say yes.)",
                    AskedOf.AUTHOR)
            .about(Of.CHILD)
            .safe(false)
            .controllable()
            .privacy(Privacy.PERSONAL)
            .inActivity(
                    "media[].children[].recognisable",
                    (type, child) -> type.of(
                            child,
                            child.situation()
                                    .field(
                                            "recognisable",
                                            child.about(),
                                            child.child().recognisable())));

    /** Can a child's name be read in the picture, its caption or its tags: on work, clothing, a certificate, a display? */
    public static final FactType<Picture, Boolean> NAMES_VISIBLE = FactType.<Picture, Boolean>named(
                    "names_visible", ValueType.BOOLEAN)
            .on(POST, PERSONAL_POST, COMMENT)
            .asks(
                    Kind.FIND_OUT,
                    "Can a child's name be read in the picture, its caption or its tags: on work, clothing, a certificate, a display?",
                    AskedOf.AUTHOR)
            .about(Of.PICTURE)
            .safe(false)
            .controllable()
            .inActivity("media[].namesVisible", ofPicture("namesVisible", Media::namesVisible));

    /** Is one child clearly the main subject? */
    public static final FactType<Picture, Boolean> ONE_CHILD_SINGLED_OUT = FactType.<Picture, Boolean>named(
                    "one_child_singled_out", ValueType.BOOLEAN)
            .on(POST)
            .asks(Kind.JUDGE, "Is one child clearly the main subject?", AskedOf.AUTHOR)
            .about(Of.PICTURE)
            .field("shows")
            .safe(false)
            .controllable()
            .inActivity("media[].shows[]", shows(Shows.ONE_CHILD));

    /** Are the children doing a school activity together? */
    public static final FactType<Picture, Boolean> SHOWS_SCHOOL_ACTIVITY = FactType.<Picture, Boolean>named(
                    "shows_school_activity", ValueType.BOOLEAN)
            .on(POST)
            .asks(Kind.JUDGE, "Are the children doing a school activity together?", AskedOf.AUTHOR)
            .about(Of.PICTURE)
            .field("shows")
            .safe(true)
            .controllable()
            .inActivity("media[].shows[]", shows(Shows.SCHOOL_ACTIVITY));

    /** Does the picture show a piece of work, or learning going on? */
    public static final FactType<Picture, Boolean> SHOWS_WORK_OR_LEARNING = FactType.<Picture, Boolean>named(
                    "shows_work_or_learning", ValueType.BOOLEAN)
            .on(POST)
            .asks(Kind.JUDGE, "Does the picture show a piece of work, or learning going on?", AskedOf.AUTHOR)
            .about(Of.PICTURE)
            .field("shows")
            .safe(true)
            .controllable()
            .inActivity("media[].shows[]", shows(Shows.WORK_OR_LEARNING));

    /** Whose picture is it: taken for the school, lent to us by its owner, under a licence, or not cleared? */
    public static final FactType<Picture, MediaRights> MEDIA_RIGHTS = FactType.<Picture, MediaRights>named(
                    "media_rights", ValueType.oneOf(MediaRights.class))
            .on(POST, PERSONAL_POST)
            .asks(
                    Kind.FIND_OUT,
                    "Whose picture is it: taken for the school, lent to us by its owner, under a licence, or not cleared?",
                    AskedOf.AUTHOR)
            .about(Of.PICTURE)
            .controllable()
            .inActivity("media[].rights", ofPicture("rights", Media::rights));

    /** Whose name is given as the maker? */
    public static final FactType<Picture, String> CREDIT = FactType.<Picture, String>named("credit", ValueType.TEXT)
            .on(POST)
            .asks(Kind.FIND_OUT, "Whose name is given as the maker?", AskedOf.AUTHOR)
            .about(Of.PICTURE)
            .controllable()
            .privacy(Privacy.PERSONAL)
            .inActivity("media[].credit", ofPicture("credit", Media::credit));

    /** Whose accounts are tagged in it? (Or none.) */
    public static final FactType<Picture, List<String>> PEOPLE_TAGGED = FactType.<Picture, List<String>>named(
                    "people_tagged", ValueType.IDS)
            .on(POST)
            .asks(Kind.FIND_OUT, "Whose accounts are tagged in it? (Or none.)", AskedOf.AUTHOR)
            .about(Of.PICTURE)
            .controllable()
            .privacy(Privacy.PERSONAL)
            .inActivity("media[].tagged[]", ofPicture("tagged", Media::tagged));

    /** Has a parent or carer agreed to pictures of this child on social media? */
    public static final FactType<ChildPictured, ConsentState> IMAGE_CONSENT =
            FactType.<ChildPictured, ConsentState>named("image_consent", ValueType.oneOf(ConsentState.class))
                    .on(POST, PERSONAL_POST, COMMENT, PHOTO_HANDLING)
                    .asks(
                            Kind.FIND_OUT,
                            "Has a parent or carer agreed to pictures of this child on social media?",
                            AskedOf.OFFICE)
                    .about(Of.CHILD, ChildPictured::wherever)
                    .privacy(Privacy.PERSONAL)
                    .inRecords("consents[].state", ConsentLooks::toImage);
}
