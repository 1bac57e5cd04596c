package org.schoolgate.core.activity;

import static org.schoolgate.core.activity.ActivityKind.ACCOUNT_PROPOSAL;
import static org.schoolgate.core.activity.ActivityKind.COMMENT;
import static org.schoolgate.core.activity.ActivityKind.CONCERN;
import static org.schoolgate.core.activity.ActivityKind.DIRECT_MESSAGE;
import static org.schoolgate.core.activity.ActivityKind.FOLLOW;
import static org.schoolgate.core.activity.ActivityKind.FOLLOWER;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_CONNECTION;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_POST;
import static org.schoolgate.core.activity.ActivityKind.PHOTO_HANDLING;
import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.activity.ActivityKind.SCHOOL_EVENT;
import static org.schoolgate.core.activity.ActivityKind.SIGN_IN;
import static org.schoolgate.core.activity.ActivityKind.WORKPLACE_USE;
import static org.schoolgate.core.activity.Looks.by;
import static org.schoolgate.core.activity.Looks.field;
import static org.schoolgate.core.activity.Looks.otherAccount;
import static org.schoolgate.core.activity.Looks.purpose;
import static org.schoolgate.core.activity.Looks.purposes;
import static org.schoolgate.core.activity.Looks.with;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import org.schoolgate.core.activity.FactType.AskedOf;
import org.schoolgate.core.activity.FactType.Kind;
import org.schoolgate.core.activity.FactType.Of;
import org.schoolgate.core.activity.FactType.Privacy;
import org.schoolgate.core.activity.PersonRef.Stranger;
import org.schoolgate.core.logic.About;

/** What is handed in with the activity. */
public final class FieldFacts {
    private FieldFacts() {}

    /** What are the exact words? */
    public static final FactType<Situation, String> TEXT = FactType.<Situation, String>named("text", ValueType.TEXT)
            .on(POST, DIRECT_MESSAGE, COMMENT, PERSONAL_POST)
            .asks(Kind.FIND_OUT, "What are the exact words?", AskedOf.AUTHOR)
            .controllable()
            .privacy(Privacy.PERSONAL)
            .inActivity("text", (type, situation) -> type.of(situation, situation.text()));

    /** When will this go out, or when did it happen? */
    public static final FactType<Situation, Instant> HAPPENED_AT = FactType.<Situation, Instant>named(
                    "happened_at", ValueType.INSTANT)
            .onEveryActivity()
            .asks(Kind.FIND_OUT, "When will this go out, or when did it happen?", AskedOf.AUTHOR)
            .controllable()
            .inActivity(
                    "at",
                    (type, situation) -> type.of(
                            situation,
                            situation
                                    .field(
                                            "at",
                                            About.ACTIVITY,
                                            situation.activity().at())
                                    .map(OffsetDateTime::toInstant)));

    /** Who is doing this? */
    public static final FactType<Situation, PersonRef> AUTHOR = FactType.<Situation, PersonRef>named(
                    "author", ValueType.internal("id"))
            .onEveryActivity()
            .asks(Kind.FIND_OUT, "Who is doing this?", AskedOf.AUTHOR)
            .about(Of.ACTIVITY, Looks.AUTHOR)
            .controllable()
            .privacy(Privacy.PERSONAL)
            .inActivity("by", (type, situation) -> type.of(situation, by(situation)));

    /** Which account is it? */
    public static final FactType<Situation, AccountRef> ACCOUNT = FactType.<Situation, AccountRef>named(
                    "account", ValueType.internal("id"))
            .on(
                    POST,
                    DIRECT_MESSAGE,
                    FOLLOW,
                    FOLLOWER,
                    COMMENT,
                    ActivityKind.ACCOUNT,
                    SIGN_IN,
                    PERSONAL_POST,
                    PERSONAL_ACCOUNT,
                    PERSONAL_CONNECTION)
            .asks(Kind.FIND_OUT, "Which account is it?", AskedOf.AUTHOR)
            .controllable()
            .inActivity(
                    "account",
                    (type, situation) -> type.of(
                            situation,
                            situation.field(
                                    "account",
                                    About.ACTIVITY,
                                    situation.activity().account())));

    /** Is it a new post, an answer, or somebody else's post passed on? */
    public static final FactType<Situation, PostKind> POST_KIND = FactType.<Situation, PostKind>named(
                    "post_kind", ValueType.oneOf(PostKind.class))
            .on(POST, PERSONAL_POST, COMMENT)
            .asks(Kind.FIND_OUT, "Is it a new post, an answer, or somebody else's post passed on?", AskedOf.AUTHOR)
            .controllable()
            .inActivity("kind", field("kind", Responding.class, Responding::postKind));

    /** Whose post is being answered, passed on or quoted? */
    public static final FactType<Situation, String> SOURCE_ACCOUNT = FactType.<Situation, String>named(
                    "source_account", ValueType.TEXT)
            .on(POST, COMMENT)
            .asks(Kind.FIND_OUT, "Whose post is being answered, passed on or quoted?", AskedOf.AUTHOR)
            .controllable()
            .privacy(Privacy.PERSONAL)
            .inActivity(
                    "source.account",
                    field("source", Responding.class, answer -> answer.source().flatMap(Source::account)));

    /** Was it written here, or fed in from the website? */
    public static final FactType<Situation, Origin> ORIGIN = FactType.<Situation, Origin>named(
                    "origin", ValueType.oneOf(Origin.class))
            .on(POST)
            .asks(Kind.FIND_OUT, "Was it written here, or fed in from the website?", AskedOf.AUTHOR)
            .inActivity("origin", field("origin", Posting.class, Posting::origin));

    /** Is this about a school event? Which one? */
    public static final FactType<Situation, Boolean> ABOUT_SCHOOL_EVENT = FactType.<Situation, Boolean>named(
                    "about_school_event", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE)
            .asks(Kind.FIND_OUT, "Is this about a school event? Which one?", AskedOf.AUTHOR)
            .field("purposes")
            .controllable()
            .inActivity("purposes[]", purpose(Purpose.SCHOOL_EVENT, Purpose.TRIP));

    /** Is this school news that cannot wait until 8 in the morning on the next weekday? */
    public static final FactType<Situation, Boolean> URGENT_SCHOOL_NEWS = FactType.<Situation, Boolean>named(
                    "urgent_school_news", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE)
            .asks(
                    Kind.JUDGE,
                    "Is this school news that cannot wait until 8 in the morning on the next weekday?",
                    AskedOf.AUTHOR)
            .field("purposes")
            .controllable()
            .inActivity("purposes[]", purpose(Purpose.URGENT_NEWS));

    /** Is this from a school trip? Which one? */
    public static final FactType<Situation, Boolean> ABOUT_TRIP = FactType.<Situation, Boolean>named(
                    "about_trip", ValueType.BOOLEAN)
            .on(POST)
            .asks(Kind.FIND_OUT, "Is this from a school trip? Which one?", AskedOf.AUTHOR)
            .field("purposes")
            .controllable()
            .inActivity("purposes[]", purpose(Purpose.TRIP));

    /** Is this a reminder of something to do or bring? */
    public static final FactType<Situation, Boolean> IS_REMINDER = FactType.<Situation, Boolean>named(
                    "is_reminder", ValueType.BOOLEAN)
            .on(POST)
            .asks(Kind.FIND_OUT, "Is this a reminder of something to do or bring?", AskedOf.AUTHOR)
            .field("purposes")
            .controllable()
            .inActivity("purposes[]", purpose(Purpose.REMINDER));

    /** What else is it for: an achievement, school news, work and learning, arranging a visit, a visitor or something educational, or none of these? */
    public static final FactType<Situation, Set<Purpose>> OTHER_PURPOSES = FactType.<Situation, Set<Purpose>>named(
                    "other_purposes", ValueType.anyOf(Purpose.class))
            .on(POST, DIRECT_MESSAGE)
            .asks(
                    Kind.FIND_OUT,
                    "What else is it for: an achievement, school news, work and learning, arranging a visit, a visitor or something educational, or none of these?",
                    AskedOf.AUTHOR)
            .field("purposes")
            .controllable()
            .inActivity(
                    "purposes[]",
                    (type, situation) -> type.of(situation, purposes(situation).map(Looks::others)));

    /** What was the site opened for, or what will it be used for? (Tick all that fit.) */
    public static final FactType<Situation, Set<Purpose>> USE_PURPOSE = FactType.<Situation, Set<Purpose>>named(
                    "use_purpose", ValueType.anyOf(Purpose.class))
            .on(WORKPLACE_USE, SIGN_IN, ACCOUNT_PROPOSAL)
            .asks(
                    Kind.FIND_OUT,
                    "What was the site opened for, or what will it be used for? (Tick all that fit.)",
                    AskedOf.AUTHOR)
            .field("purposes")
            .controllable()
            .inActivity("purposes[]", (type, situation) -> type.of(situation, purposes(situation)));

    /** Which event or trip is it? */
    public static final FactType<Situation, String> EVENT = FactType.<Situation, String>named("event", ValueType.ID)
            .on(POST, DIRECT_MESSAGE, SCHOOL_EVENT, SIGN_IN)
            .asks(Kind.FIND_OUT, "Which event or trip is it?", AskedOf.AUTHOR)
            .inActivity("event", field("event", ForEvent.class, ForEvent::event));

    /** Whom is it for: everyone, a year group, a class or one person? */
    public static final FactType<Situation, AudienceKind> AUDIENCE_KIND = FactType.<Situation, AudienceKind>named(
                    "audience_kind", ValueType.oneOf(AudienceKind.class))
            .on(POST)
            .asks(Kind.FIND_OUT, "Whom is it for: everyone, a year group, a class or one person?", AskedOf.AUTHOR)
            .controllable()
            .inActivity(
                    "audience.kind",
                    field("audience", Posting.class, post -> post.audience().flatMap(Audience::kind)));

    /** How else have families been told: letter, website, text message, in person, or not yet? */
    public static final FactType<Situation, Set<OtherChannel>> ALSO_SENT_BY =
            FactType.<Situation, Set<OtherChannel>>named("also_sent_by", ValueType.anyOf(OtherChannel.class))
                    .on(POST)
                    .asks(
                            Kind.FIND_OUT,
                            "How else have families been told: letter, website, text message, in person, or not yet?",
                            AskedOf.AUTHOR)
                    .controllable()
                    .inActivity("alsoSentBy[]", field("alsoSentBy", Posting.class, Posting::alsoSentBy));

    /** Does the phone or computer belong to the school or to you? */
    public static final FactType<Situation, DeviceOwner> DEVICE_OWNER = FactType.<Situation, DeviceOwner>named(
                    "device_owner", ValueType.oneOf(DeviceOwner.class))
            .on(POST, PHOTO_HANDLING, SIGN_IN, COMMENT, ActivityKind.ACCOUNT, WORKPLACE_USE)
            .asks(Kind.FIND_OUT, "Does the phone or computer belong to the school or to you?", AskedOf.AUTHOR)
            .field("device")
            .about(Of.DEVICE, Looks.DEVICE)
            .controllable()
            .inActivity(
                    "device.owner",
                    field("device.owner", OnDevice.class, use -> use.device().flatMap(Device::owner)));

    /** Is it a computer, a phone or a tablet? */
    public static final FactType<Situation, DeviceKind> DEVICE_KIND = FactType.<Situation, DeviceKind>named(
                    "device_kind", ValueType.oneOf(DeviceKind.class))
            .on(POST, SIGN_IN, COMMENT, ActivityKind.ACCOUNT, WORKPLACE_USE)
            .asks(Kind.FIND_OUT, "Is it a computer, a phone or a tablet?", AskedOf.AUTHOR)
            .field("device")
            .about(Of.DEVICE, Looks.DEVICE)
            .controllable()
            .inActivity(
                    "device.kind",
                    field("device.kind", OnDevice.class, use -> use.device().flatMap(Device::kind)));

    /** Is the phone on its own mobile data, on Wi-Fi (whose?), or is its internet off? */
    public static final FactType<Situation, Connection> DEVICE_CONNECTION = FactType.<Situation, Connection>named(
                    "device_connection", ValueType.oneOf(Connection.class))
            .on(POST, SIGN_IN, WORKPLACE_USE)
            .asks(
                    Kind.FIND_OUT,
                    "Is the phone on its own mobile data, on Wi-Fi (whose?), or is its internet off?",
                    AskedOf.AUTHOR)
            .field("device")
            .about(Of.DEVICE, Looks.DEVICE)
            .controllable()
            .inActivity(
                    "device.connection",
                    field(
                            "device.connection",
                            OnDevice.class,
                            use -> use.device().flatMap(Device::connection)));

    /** Who is the other person? */
    public static final FactType<Situation, PersonRef> OTHER_PERSON = FactType.<Situation, PersonRef>named(
                    "other_person", ValueType.internal("id"))
            .on(DIRECT_MESSAGE, PERSONAL_CONNECTION, COMMENT, POST)
            .asks(Kind.FIND_OUT, "Who is the other person?", AskedOf.AUTHOR)
            .field("with")
            .about(Of.ACTIVITY, Looks.OTHER_PERSON)
            .privacy(Privacy.PERSONAL)
            .inActivity("with", (type, situation) -> type.of(situation, with(situation)));

    /** Which account is it? */
    public static final FactType<Situation, String> OTHER_ACCOUNT = FactType.<Situation, String>named(
                    "other_account", ValueType.TEXT)
            .on(FOLLOW, FOLLOWER, DIRECT_MESSAGE)
            .asks(Kind.FIND_OUT, "Which account is it?", AskedOf.AUTHOR)
            .field("with")
            .about(Of.ACTIVITY, Looks::otherSide)
            .controllable()
            .privacy(Privacy.PERSONAL)
            .inActivity("with.handle", (type, situation) -> otherAccount(type, situation));

    /** Is it the account of a private person or of an organisation? */
    public static final FactType<Situation, PartyKind> OTHER_ACCOUNT_KIND = FactType.<Situation, PartyKind>named(
                    "other_account_kind", ValueType.oneOf(PartyKind.class))
            .on(FOLLOW)
            .asks(Kind.FIND_OUT, "Is it the account of a private person or of an organisation?", AskedOf.SLT)
            .field("with")
            .about(Of.ACTIVITY, Looks::otherSide)
            .inActivity(
                    "with.kind",
                    (type, situation) -> type.of(
                            situation,
                            with(situation)
                                    .filter(Stranger.class::isInstance)
                                    .flatMap(one -> ((Stranger) one).kind())));

    /** What was done: follow, accept, like, answer, tag, message, or ask to join? */
    public static final FactType<Situation, Interaction> INTERACTION = FactType.<Situation, Interaction>named(
                    "interaction", ValueType.oneOf(Interaction.class))
            .on(PERSONAL_CONNECTION)
            .asks(
                    Kind.FIND_OUT,
                    "What was done: follow, accept, like, answer, tag, message, or ask to join?",
                    AskedOf.AUTHOR)
            .controllable()
            .inActivity("interaction", field("interaction", PersonalConnection.class, PersonalConnection::interaction));

    /** Has the application for this account been filled in completely? */
    public static final FactType<Situation, Boolean> APPLICATION_COMPLETE = FactType.<Situation, Boolean>named(
                    "application_complete", ValueType.BOOLEAN)
            .on(ACCOUNT_PROPOSAL)
            .asks(Kind.BRING_ABOUT, "Has the application for this account been filled in completely?", AskedOf.AUTHOR)
            .safe(true)
            .controllable()
            .inActivity(
                    "applicationComplete",
                    field("applicationComplete", AccountProposal.class, AccountProposal::applicationComplete));

    /** What is the concern about? (Tick all that fit.) */
    public static final FactType<Situation, Set<ConcernSubject>> CONCERN_SUBJECT =
            FactType.<Situation, Set<ConcernSubject>>named("concern_subject", ValueType.anyOf(ConcernSubject.class))
                    .on(CONCERN)
                    .asks(Kind.FIND_OUT, "What is the concern about? (Tick all that fit.)", AskedOf.AUTHOR)
                    .privacy(Privacy.SPECIAL)
                    .inActivity("subjects[]", field("subjects", Concern.class, Concern::subjects));

    /** When was the picture uploaded or shared? */
    public static final FactType<Situation, Instant> PHOTO_USED_AT = FactType.<Situation, Instant>named(
                    "photo_used_at", ValueType.INSTANT)
            .on(PHOTO_HANDLING)
            .asks(Kind.FIND_OUT, "When was the picture uploaded or shared?", AskedOf.AUTHOR)
            .about(Of.PICTURE)
            .inActivity(
                    "usedAt",
                    field("usedAt", PhotoHandling.class, photo -> photo.usedAt().map(OffsetDateTime::toInstant)));

    /** Where was the picture put or sent? (Or not used.) */
    public static final FactType<Situation, SharedTo> SHARED_TO = FactType.<Situation, SharedTo>named(
                    "shared_to", ValueType.oneOf(SharedTo.class))
            .on(PHOTO_HANDLING, PERSONAL_POST)
            .asks(Kind.FIND_OUT, "Where was the picture put or sent? (Or not used.)", AskedOf.AUTHOR)
            .about(Of.PICTURE)
            .controllable()
            .inActivity("sharedTo", field("sharedTo", Shared.class, Shared::sharedTo));

    /** What about the pupil's phone today: none brought, handed in when the day began, or kept? */
    public static final FactType<Situation, PhoneState> PHONE_STATE = FactType.<Situation, PhoneState>named(
                    "phone_state", ValueType.oneOf(PhoneState.class))
            .on(WORKPLACE_USE)
            .asks(
                    Kind.FIND_OUT,
                    "What about the pupil's phone today: none brought, handed in when the day began, or kept?",
                    AskedOf.CLASS_TEACHER)
            .field("device")
            .about(Of.DEVICE, Looks.DEVICE)
            .privacy(Privacy.PERSONAL)
            .inActivity("phone", field("phone", WorkplaceUse.class, WorkplaceUse::phone));

    /** Was this message sent by you, or did it come in? */
    public static final FactType<Situation, MessageDirection> MESSAGE_DIRECTION =
            FactType.<Situation, MessageDirection>named("message_direction", ValueType.oneOf(MessageDirection.class))
                    .on(DIRECT_MESSAGE)
                    .asks(Kind.FIND_OUT, "Was this message sent by you, or did it come in?", AskedOf.AUTHOR)
                    .inActivity("direction", field("direction", DirectMessage.class, DirectMessage::direction));
}
