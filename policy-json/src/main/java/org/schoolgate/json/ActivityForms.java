package org.schoolgate.json;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.schoolgate.core.activity.AccountCheck;
import org.schoolgate.core.activity.AccountProposal;
import org.schoolgate.core.activity.AccountRef;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.Addressed;
import org.schoolgate.core.activity.Approval;
import org.schoolgate.core.activity.Audience;
import org.schoolgate.core.activity.AudienceKind;
import org.schoolgate.core.activity.Comment;
import org.schoolgate.core.activity.Concern;
import org.schoolgate.core.activity.ConcernSubject;
import org.schoolgate.core.activity.Connection;
import org.schoolgate.core.activity.Device;
import org.schoolgate.core.activity.DeviceKind;
import org.schoolgate.core.activity.DeviceOwner;
import org.schoolgate.core.activity.DirectMessage;
import org.schoolgate.core.activity.Follow;
import org.schoolgate.core.activity.Follower;
import org.schoolgate.core.activity.ForEvent;
import org.schoolgate.core.activity.Interaction;
import org.schoolgate.core.activity.Media;
import org.schoolgate.core.activity.MessageDirection;
import org.schoolgate.core.activity.Named;
import org.schoolgate.core.activity.Naming;
import org.schoolgate.core.activity.OnDevice;
import org.schoolgate.core.activity.OnPlatform;
import org.schoolgate.core.activity.Origin;
import org.schoolgate.core.activity.OtherChannel;
import org.schoolgate.core.activity.PersonRef;
import org.schoolgate.core.activity.PersonalAccount;
import org.schoolgate.core.activity.PersonalConnection;
import org.schoolgate.core.activity.PersonalPost;
import org.schoolgate.core.activity.PhoneState;
import org.schoolgate.core.activity.PhotoHandling;
import org.schoolgate.core.activity.PolicyCheck;
import org.schoolgate.core.activity.Post;
import org.schoolgate.core.activity.PostKind;
import org.schoolgate.core.activity.Posting;
import org.schoolgate.core.activity.Purpose;
import org.schoolgate.core.activity.Purposeful;
import org.schoolgate.core.activity.Reason;
import org.schoolgate.core.activity.Responding;
import org.schoolgate.core.activity.SchoolEvent;
import org.schoolgate.core.activity.Shared;
import org.schoolgate.core.activity.SharedTo;
import org.schoolgate.core.activity.SignIn;
import org.schoolgate.core.activity.Signature;
import org.schoolgate.core.activity.Source;
import org.schoolgate.core.activity.Teaching;
import org.schoolgate.core.activity.WithMedia;
import org.schoolgate.core.activity.Worded;
import org.schoolgate.core.activity.WorkplaceUse;
import org.schoolgate.core.school.Answer;
import org.schoolgate.core.school.Done;
import org.schoolgate.core.school.Platform;

/** The forms of all kinds of activity, put together from parts that several kinds share. */
final class ActivityForms {

    /**
     * A key that some kinds of activity have, with how it is filled in.
     *
     * @param <A> what has it
     * @param <B> what builds those
     */
    private record Part<A, B, V>(Field<A, V> field, BiConsumer<B, V> set) {

        static <A, B, V> Part<A, B, V> of(
                String key, Form<V> form, Function<? super A, Optional<V>> get, BiConsumer<B, V> set) {
            return new Part<>(Field.of(key, form, get), set);
        }

        void fill(B builder, Values values) {
            values.find(field).ifPresent(value -> set.accept(builder, value));
        }
    }

    private static final Field<Activity, Boolean> EDITION =
            Field.of("form", Forms.EDITION, activity -> Optional.of(true));
    private static final Part<Activity, Activity.Builder, AccountRef> ANY_ACCOUNT =
            Part.of("account", PartyForms.ANY_ACCOUNT, Activity::account, Activity.Builder::account);
    private static final Part<Activity, Activity.Builder, AccountRef> ACCOUNT =
            Part.of("account", PartyForms.KNOWN_ACCOUNT, Activity::account, Activity.Builder::account);
    private static final Part<Activity, Activity.Builder, PersonRef> BY =
            Part.of("by", PartyForms.PERSON, Activity::by, Activity.Builder::by);
    private static final Part<Activity, Activity.Builder, OffsetDateTime> AT =
            Part.of("at", Forms.TIME, Activity::at, Activity.Builder::at);
    private static final Part<Activity, Activity.Builder, List<Answer>> ANSWERS = Part.of(
            "answers", AnswersForm.ANSWERS, activity -> unlessEmpty(activity.answers()), Activity.Builder::answers);
    private static final Part<Activity, Activity.Builder, String> DECLARED_BY =
            Part.of("declaredBy", Forms.id(Ids.Of.ANYBODY), Activity::declaredBy, Activity.Builder::declaredBy);
    private static final Field<Signature, String> SIGNED_DIGEST =
            Field.required("digest", Forms.TEXT, Signature::digest);
    private static final Field<Signature, Instant> SIGNED_AT = Field.of("at", Forms.INSTANT, Signature::at);
    private static final Part<Activity, Activity.Builder, Signature> SIGNATURE = Part.of(
            "signature",
            ObjectForm.of(
                    "signature",
                    List.of(SIGNED_DIGEST, SIGNED_AT),
                    values -> new Signature(values.get(SIGNED_DIGEST), values.find(SIGNED_AT))),
            Activity::signature,
            Activity.Builder::signature);
    private static final Part<Activity, Activity.Builder, List<Reason>> REASONS = Part.of(
            "reasons",
            Forms.list(ActForms.REASON),
            activity -> unlessEmpty(activity.reasons()),
            Activity.Builder::reasons);
    private static final Part<Activity, Activity.Builder, List<Approval>> APPROVALS = Part.of(
            "approvals",
            Forms.list(ActForms.APPROVAL),
            activity -> unlessEmpty(activity.approvals()),
            Activity.Builder::approvals);
    private static final Part<Activity, Activity.Builder, List<Done>> DONE = Part.of(
            "done", Forms.list(ActForms.DONE), activity -> unlessEmpty(activity.done()), Activity.Builder::done);

    private static final Part<Worded, Worded.Builder, String> TEXT =
            Part.of("text", Forms.TEXT, Worded::text, Worded.Builder::text);
    private static final Part<WithMedia, WithMedia.Builder, List<Media>> MEDIA =
            Part.of("media", Forms.list(MediaForms.MEDIA), WithMedia::media, WithMedia.Builder::media);
    private static final Part<Naming, Naming.Builder, List<Named>> NAMED =
            Part.of("named", Forms.list(MediaForms.NAMED), Naming::named, Naming.Builder::named);
    private static final Part<Addressed, Addressed.Builder, PersonRef> WITH =
            Part.of("with", PartyForms.PERSON, Addressed::with, Addressed.Builder::with);
    private static final Part<Purposeful, Purposeful.Builder, Set<Purpose>> PURPOSES =
            Part.of("purposes", Forms.set(Purpose.class), Purposeful::purposes, Purposeful.Builder::purposes);
    private static final Part<ForEvent, ForEvent.Builder, String> EVENT =
            Part.of("event", Forms.id(Ids.Of.EVENT), ForEvent::event, ForEvent.Builder::event);
    private static final Part<OnPlatform, OnPlatform.Builder, Platform> PLATFORM =
            Part.of("platform", Forms.oneOf(Platform.class), OnPlatform::platform, OnPlatform.Builder::platform);
    private static final Part<Shared, Shared.Builder, SharedTo> SHARED_TO =
            Part.of("sharedTo", Forms.oneOf(SharedTo.class), Shared::sharedTo, Shared.Builder::sharedTo);
    private static final Part<Responding, Responding.Builder, PostKind> POST_KIND =
            Part.of("kind", Forms.oneOf(PostKind.class), Responding::postKind, Responding.Builder::postKind);

    private static final Field<Source, String> SOURCE_ACCOUNT = Field.of("account", Forms.TEXT, Source::account);
    private static final Part<Responding, Responding.Builder, Source> SOURCE = Part.of(
            "source",
            ObjectForm.of("source", List.of(SOURCE_ACCOUNT), values -> new Source(values.find(SOURCE_ACCOUNT))),
            Responding::source,
            Responding.Builder::source);

    private static final Field<Device, String> DEVICE_ID = Field.of("id", Forms.TEXT, Device::id);
    private static final Field<Device, DeviceKind> DEVICE_KIND =
            Field.of("kind", Forms.oneOf(DeviceKind.class), Device::kind);
    private static final Field<Device, DeviceOwner> DEVICE_OWNER =
            Field.of("owner", Forms.oneOf(DeviceOwner.class), Device::owner);
    private static final Field<Device, Connection> DEVICE_CONNECTION =
            Field.of("connection", Forms.oneOf(Connection.class), Device::connection);
    private static final Part<OnDevice, OnDevice.Builder, Device> DEVICE = Part.of(
            "device",
            ObjectForm.of(
                    "device",
                    List.of(DEVICE_ID, DEVICE_KIND, DEVICE_OWNER, DEVICE_CONNECTION),
                    values -> new Device(
                            values.find(DEVICE_ID),
                            values.find(DEVICE_KIND),
                            values.find(DEVICE_OWNER),
                            values.find(DEVICE_CONNECTION))),
            OnDevice::device,
            OnDevice.Builder::device);

    private static final Part<Posting, Posting.Builder, Origin> ORIGIN =
            Part.of("origin", Forms.oneOf(Origin.class), Posting::origin, Posting.Builder::origin);
    private static final Field<Audience, AudienceKind> AUDIENCE_KIND =
            Field.of("kind", Forms.oneOf(AudienceKind.class), Audience::kind);
    private static final Field<Audience, String> AUDIENCE_OF = Field.of("of", Forms.TEXT, Audience::of);
    private static final Part<Posting, Posting.Builder, Audience> AUDIENCE = Part.of(
            "audience",
            ObjectForm.of(
                    "audience",
                    List.of(AUDIENCE_KIND, AUDIENCE_OF),
                    values -> new Audience(values.find(AUDIENCE_KIND), values.find(AUDIENCE_OF))),
            Posting::audience,
            Posting.Builder::audience);
    private static final Part<Posting, Posting.Builder, Set<OtherChannel>> ALSO_SENT_BY =
            Part.of("alsoSentBy", Forms.set(OtherChannel.class), Posting::alsoSentBy, Posting.Builder::alsoSentBy);

    private static final Part<DirectMessage, DirectMessage.Builder, MessageDirection> DIRECTION = Part.of(
            "direction",
            Forms.oneOf(MessageDirection.class),
            DirectMessage::direction,
            (builder, direction) -> builder.direction(direction));
    private static final Part<AccountProposal, AccountProposal.Builder, Boolean> APPLICATION_COMPLETE = Part.of(
            "applicationComplete",
            Forms.BOOLEAN,
            AccountProposal::applicationComplete,
            (builder, complete) -> builder.applicationComplete(complete));
    private static final Part<PhotoHandling, PhotoHandling.Builder, OffsetDateTime> USED_AT =
            Part.of("usedAt", Forms.TIME, PhotoHandling::usedAt, (builder, time) -> builder.usedAt(time));
    private static final Part<PersonalConnection, PersonalConnection.Builder, Interaction> INTERACTION = Part.of(
            "interaction",
            Forms.oneOf(Interaction.class),
            PersonalConnection::interaction,
            (builder, interaction) -> builder.interaction(interaction));
    private static final Part<WorkplaceUse, WorkplaceUse.Builder, PhoneState> PHONE = Part.of(
            "phone", Forms.oneOf(PhoneState.class), WorkplaceUse::phone, (builder, phone) -> builder.phone(phone));
    private static final Part<Concern, Concern.Builder, Set<ConcernSubject>> SUBJECTS = Part.of(
            "subjects",
            Forms.set(ConcernSubject.class),
            Concern::subjects,
            (builder, subjects) -> builder.subjects(subjects));

    private static final List<Part<Activity, Activity.Builder, ?>> COMMON =
            List.of(BY, AT, DECLARED_BY, SIGNATURE, ANSWERS, REASONS, APPROVALS, DONE);

    private static final List<Part<? super Posting, ? super Posting.Builder, ?>> POSTED = List.of(
            TEXT, POST_KIND, SOURCE, ORIGIN, PURPOSES, EVENT, AUDIENCE, ALSO_SENT_BY, MEDIA, NAMED, DEVICE, WITH);

    private static final List<Part<? super PersonalPost, ? super PersonalPost.Builder, ?>> POSTED_PRIVATELY =
            and(POSTED, List.of(SHARED_TO));

    private static final Map<ActivityKind, Kind<?>> KINDS = new EnumMap<>(ActivityKind.class);

    static {
        school(ActivityKind.POST, Post.class, Post::builder, POSTED);
        personal(ActivityKind.PERSONAL_POST, PersonalPost.class, PersonalPost::builder, POSTED_PRIVATELY);
        school(
                ActivityKind.DIRECT_MESSAGE,
                DirectMessage.class,
                DirectMessage::builder,
                List.of(DIRECTION, TEXT, WITH, PURPOSES, EVENT, DEVICE));
        school(
                ActivityKind.COMMENT,
                Comment.class,
                Comment::builder,
                List.of(TEXT, POST_KIND, SOURCE, MEDIA, NAMED, DEVICE, WITH));
        school(ActivityKind.FOLLOW, Follow.class, Follow::builder, List.of(WITH));
        school(ActivityKind.FOLLOWER, Follower.class, Follower::builder, List.of(DEVICE));
        school(
                ActivityKind.ACCOUNT_PROPOSAL,
                AccountProposal.class,
                AccountProposal::builder,
                List.of(PLATFORM, PURPOSES, APPLICATION_COMPLETE));
        school(ActivityKind.SIGN_IN, SignIn.class, SignIn::builder, List.of(DEVICE, PURPOSES, EVENT));
        school(
                ActivityKind.PHOTO_HANDLING,
                PhotoHandling.class,
                PhotoHandling::builder,
                List.of(MEDIA, DEVICE, EVENT, SHARED_TO, USED_AT));
        school(ActivityKind.SCHOOL_EVENT, SchoolEvent.class, SchoolEvent::builder, List.of(EVENT));
        personal(
                ActivityKind.PERSONAL_CONNECTION,
                PersonalConnection.class,
                PersonalConnection::builder,
                List.of(WITH, INTERACTION));
        school(
                ActivityKind.WORKPLACE_USE,
                WorkplaceUse.class,
                WorkplaceUse::builder,
                List.of(PLATFORM, DEVICE, PURPOSES, PHONE));
        school(ActivityKind.CONCERN, Concern.class, Concern::builder, List.of(SUBJECTS));
        school(ActivityKind.ACCOUNT, AccountCheck.class, AccountCheck::builder, List.of(DEVICE));
        personal(ActivityKind.PERSONAL_ACCOUNT, PersonalAccount.class, PersonalAccount::builder, List.of());
        school(ActivityKind.TEACHING, Teaching.class, Teaching::builder, List.of());
        school(ActivityKind.POLICY, PolicyCheck.class, PolicyCheck::builder, List.of());
    }

    /** Any activity: its kind decides which keys it may have. */
    static final Form<Activity> ACTIVITY = new AnyKind();

    private ActivityForms() {}

    private static <A extends Activity, B extends Activity.Builder> void school(
            ActivityKind kind, Class<A> type, Supplier<B> builder, List<? extends Part<? super A, ? super B, ?>> own) {
        KINDS.put(kind, Kind.of(kind, type, builder, and(List.of(ACCOUNT), and(own, COMMON))));
    }

    private static <A extends Activity, B extends Activity.Builder> void personal(
            ActivityKind kind, Class<A> type, Supplier<B> builder, List<? extends Part<? super A, ? super B, ?>> own) {
        KINDS.put(kind, Kind.of(kind, type, builder, and(List.of(ANY_ACCOUNT), and(own, COMMON))));
    }

    private static <T> Optional<List<T>> unlessEmpty(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    private static <P> List<P> and(List<? extends P> some, List<? extends P> others) {
        return Stream.<P>concat(some.stream(), others.stream()).toList();
    }

    /** One kind of activity. */
    private record Kind<A extends Activity>(Class<A> type, Form<A> form) {

        static <A extends Activity, B extends Activity.Builder> Kind<A> of(
                ActivityKind kind, Class<A> type, Supplier<B> builder, List<Part<? super A, ? super B, ?>> parts) {
            Stream<Field<? super A, ?>> head =
                    Stream.of(EDITION, Field.required("activity", Forms.only(kind), Activity::kind));
            List<Field<? super A, ?>> fields =
                    Stream.concat(head, parts.stream().map(Part::field)).toList();
            return new Kind<>(type, ObjectForm.of(type.getSimpleName(), fields, values -> {
                B empty = builder.get();
                parts.forEach(part -> part.fill(empty, values));
                return type.cast(empty.build());
            }));
        }

        Node write(Activity activity) {
            return form.write(type.cast(activity));
        }
    }

    /** Reads the kind first, then all by the form of that kind. */
    private static final class AnyKind implements Form<Activity> {

        private static final Form<ActivityKind> KIND = Forms.oneOf(ActivityKind.class);

        @Override
        public Optional<Activity> read(Place place) {
            if (!(place.node() instanceof Node.Obj object)) {
                return place.fault("an object");
            }
            Optional<Node> kind = Optional.ofNullable(object.members().get("activity"));
            return kind.isEmpty()
                    ? place.fault("an object with the key activity")
                    : KIND.read(place.child("activity", kind.get()))
                            .flatMap(known -> form(known).read(place));
        }

        private static Form<? extends Activity> form(ActivityKind kind) {
            return requireNonNull(KINDS.get(kind)).form();
        }

        @Override
        public Node write(Activity activity) {
            return requireNonNull(KINDS.get(activity.kind())).write(activity);
        }

        @Override
        public Node schema(Definitions definitions) {
            return Schema.anyOf(KINDS.values().stream()
                    .map(kind -> kind.form().schema(definitions))
                    .toArray(Node[]::new));
        }
    }
}
