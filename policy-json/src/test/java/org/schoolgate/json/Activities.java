package org.schoolgate.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.schoolgate.core.activity.AccountCheck;
import org.schoolgate.core.activity.AccountProposal;
import org.schoolgate.core.activity.AccountRef;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.Addressed;
import org.schoolgate.core.activity.Approval;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.ApprovalState;
import org.schoolgate.core.activity.Audience;
import org.schoolgate.core.activity.AudienceKind;
import org.schoolgate.core.activity.ChildShown;
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
import org.schoolgate.core.activity.MediaKind;
import org.schoolgate.core.activity.MediaRights;
import org.schoolgate.core.activity.MessageDirection;
import org.schoolgate.core.activity.NameForm;
import org.schoolgate.core.activity.Named;
import org.schoolgate.core.activity.Naming;
import org.schoolgate.core.activity.OnDevice;
import org.schoolgate.core.activity.OnPlatform;
import org.schoolgate.core.activity.Origin;
import org.schoolgate.core.activity.OtherChannel;
import org.schoolgate.core.activity.PartyKind;
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
import org.schoolgate.core.activity.Shows;
import org.schoolgate.core.activity.SignIn;
import org.schoolgate.core.activity.Signature;
import org.schoolgate.core.activity.Source;
import org.schoolgate.core.activity.Teaching;
import org.schoolgate.core.activity.WithMedia;
import org.schoolgate.core.activity.Worded;
import org.schoolgate.core.activity.WorkplaceUse;
import org.schoolgate.core.school.Account;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.AgreeingBody;
import org.schoolgate.core.school.Agreement;
import org.schoolgate.core.school.Answer;
import org.schoolgate.core.school.Channel;
import org.schoolgate.core.school.Consent;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.ConsentUse;
import org.schoolgate.core.school.Done;
import org.schoolgate.core.school.Event;
import org.schoolgate.core.school.EventKind;
import org.schoolgate.core.school.Grant;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.school.SafeguardingContact;
import org.schoolgate.core.school.SchoolDay;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.core.school.Tagging;
import org.schoolgate.core.school.Term;
import org.schoolgate.core.school.Visibility;

/** Arbitrary activities and records of the sample school, each part there or not, out of one seed. */
final class Activities {

    static final List<Supplier<? extends Activity.Builder>> KINDS = List.of(
            Post::builder,
            PersonalPost::builder,
            DirectMessage::builder,
            Comment::builder,
            Follow::builder,
            Follower::builder,
            AccountProposal::builder,
            SignIn::builder,
            PhotoHandling::builder,
            SchoolEvent::builder,
            PersonalConnection::builder,
            WorkplaceUse::builder,
            Concern::builder,
            AccountCheck::builder,
            PersonalAccount::builder,
            Teaching::builder,
            PolicyCheck::builder);

    private static final List<String> WORDS =
            List.of("", "Kites", "a \"quoted\" \\ line\n", "Zoë 🪁 O’Hara", "\u0000\u2028");

    private final Random random;

    Activities(long seed) {
        random = new Random(seed);
    }

    Activity activity(int kind) {
        Activity.Builder builder = KINDS.get(kind).get();
        boolean personal = builder instanceof PersonalPost.Builder
                || builder instanceof PersonalConnection.Builder
                || builder instanceof PersonalAccount.Builder;
        maybe(
                () -> personal && random.nextBoolean() ? inlineAccount() : new AccountRef.KnownAccount("a1"),
                builder::account);
        maybe(this::person, builder::by);
        maybe(this::time, builder::at);
        maybe(() -> "s1", builder::declaredBy);
        maybe(() -> new Signature(word(), optional(() -> time().toInstant())), builder::signature);
        maybe(() -> answers(Stream.of("respectful", "known_device")), builder::answers);
        maybe(() -> several(() -> new Reason("hours", optional(() -> "s2"), word())), builder::reasons);
        maybe(() -> several(this::approval), builder::approvals);
        maybe(() -> several(() -> done(Optional.empty())), builder::done);
        fillShared(builder);
        fillOwn(builder);
        return builder.build();
    }

    private void fillShared(Activity.Builder builder) {
        when(builder, Worded.Builder.class, b -> maybe(this::word, b::text));
        when(builder, WithMedia.Builder.class, b -> maybe(() -> several(this::media), b::media));
        when(builder, Naming.Builder.class, b -> maybe(() -> several(this::named), b::named));
        when(builder, Addressed.Builder.class, b -> maybe(this::person, b::with));
        when(builder, Purposeful.Builder.class, b -> maybe(() -> some(Purpose.class), b::purposes));
        when(builder, ForEvent.Builder.class, b -> maybe(() -> "e1", b::event));
        when(builder, OnDevice.Builder.class, b -> maybe(this::device, b::device));
        when(builder, OnPlatform.Builder.class, b -> maybe(() -> one(Platform.class), b::platform));
        when(builder, Shared.Builder.class, b -> maybe(() -> one(SharedTo.class), b::sharedTo));
        when(builder, Responding.Builder.class, b -> maybe(() -> one(PostKind.class), b::postKind));
        when(builder, Responding.Builder.class, b -> maybe(() -> new Source(optional(this::word)), b::source));
        when(builder, Posting.Builder.class, b -> maybe(() -> one(Origin.class), b::origin));
        when(builder, Posting.Builder.class, b -> maybe(this::audience, b::audience));
        when(builder, Posting.Builder.class, b -> maybe(() -> some(OtherChannel.class), b::alsoSentBy));
    }

    private void fillOwn(Activity.Builder builder) {
        when(builder, DirectMessage.Builder.class, b -> b.direction(optional(() -> one(MessageDirection.class))));
        when(builder, AccountProposal.Builder.class, b -> b.applicationComplete(optional(random::nextBoolean)));
        when(builder, PhotoHandling.Builder.class, b -> b.usedAt(optional(this::time)));
        when(builder, PersonalConnection.Builder.class, b -> b.interaction(optional(() -> one(Interaction.class))));
        when(builder, WorkplaceUse.Builder.class, b -> b.phone(optional(() -> one(PhoneState.class))));
        when(builder, Concern.Builder.class, b -> b.subjects(optional(() -> some(ConcernSubject.class))));
    }

    SchoolRecords records() {
        return SchoolRecords.builder()
                .school(optional(this::word))
                .zone(optional(() -> ZoneId.of("Pacific/Apia")))
                .roster(List.of(pupil("p1"), pupil("p2")))
                .addAllConsents(several(this::consent))
                .staff(List.of(staff("s1"), staff("s2")))
                .accounts(List.of(account("a1"), account("a2")))
                .terms(optional(() -> several(() -> new Term(optional(this::word), date(), date()))))
                .closures(optional(() -> several(this::date)))
                .bankHolidays(optional(() -> several(this::date)))
                .schoolDay(optional(() -> new SchoolDay(LocalTime.of(8, 50), LocalTime.of(15, 20, 30))))
                .events(List.of(event("e1")))
                .trustedSources(optional(() -> several(this::word)))
                .educationalAccounts(optional(() -> several(this::word)))
                .safeguardingContact(
                        optional(() -> new SafeguardingContact(word(), optional(this::word), optional(this::word))))
                .addAllAnswers(answers(Stream.of("administrators_at_most", "silence_permits")))
                .addAllDone(several(() -> done(optional(() -> "a1"))))
                .build();
    }

    private Pupil pupil(String id) {
        return Pupil.builder()
                .id(id)
                .firstName(optional(this::word))
                .familyName(optional(this::word))
                .addAllKnownAs(several(this::word))
                .dateOfBirth(optional(this::date))
                .yearGroup(optional(this::word))
                .className(optional(this::word))
                .leftOn(optional(this::date))
                .never(random.nextBoolean())
                .build();
    }

    private Consent consent() {
        return Consent.builder()
                .pupil("p1")
                .use(one(ConsentUse.class))
                .channel(one(Channel.class))
                .state(one(ConsentState.class))
                .by(optional(this::word))
                .from(optional(this::date))
                .until(optional(this::date))
                .build();
    }

    private Person staff(String id) {
        return Person.builder()
                .id(id)
                .name(optional(this::word))
                .roles(optional(() -> some(Role.class)))
                .leftOn(optional(this::date))
                .mayPost(optional(this::grant))
                .mayPhotograph(optional(this::grant))
                .mayAdminister(optional(this::grant))
                .agreedToInspection(optional(this::grant))
                .agreedBy(optional(
                        () -> several(() -> new Agreement(one(AgreeingBody.class), optional(this::instant)))))
                .build();
    }

    private Account account(String id) {
        return Account.builder()
                .id(id)
                .platform(optional(() -> one(Platform.class)))
                .handle(optional(this::word))
                .kind(optional(() -> one(AccountKind.class)))
                .visibility(optional(() -> one(Visibility.class)))
                .administrators(optional(() -> several(() -> "s1")))
                .lead(optional(() -> "s2"))
                .passwordChangedAt(optional(this::instant))
                .email(optional(this::word))
                .profile(optional(this::word))
                .knownDevices(optional(() -> several(this::word)))
                .newDeviceAlertTo(optional(() -> "s1"))
                .tagging(optional(() -> one(Tagging.class)))
                .build();
    }

    private Event event(String id) {
        return Event.builder()
                .id(id)
                .name(optional(this::word))
                .kind(optional(() -> one(EventKind.class)))
                .from(optional(this::instant))
                .to(optional(this::instant))
                .lead(optional(() -> "s1"))
                .build();
    }

    private Grant grant() {
        return new Grant(random.nextBoolean(), optional(this::word), optional(this::date), optional(this::date));
    }

    private Media media() {
        return Media.builder()
                .kind(optional(() -> one(MediaKind.class)))
                .children(optional(this::children))
                .namesVisible(optional(random::nextBoolean))
                .tagged(optional(() -> several(() -> "@kites")))
                .shows(optional(() -> some(Shows.class)))
                .rights(optional(() -> one(MediaRights.class)))
                .credit(optional(this::word))
                .takenOn(optional(this::date))
                .alt(optional(this::word))
                .caption(optional(this::word))
                .fileName(optional(this::word))
                .build();
    }

    private List<ChildShown> children() {
        return List.of(
                new ChildShown.PupilShown("p1", optional(random::nextBoolean)),
                new ChildShown.VisitorShown(optional(() -> one(ConsentState.class)), optional(random::nextBoolean)),
                new ChildShown.UnidentifiedChild(optional(random::nextBoolean)));
    }

    private Named named() {
        Optional<NameForm> as = optional(() -> one(NameForm.class));
        return switch (random.nextInt(3)) {
            case 0 -> new Named.NamedPupil("p2", as);
            case 1 -> new Named.NamedVisitor(optional(() -> one(ConsentState.class)), as);
            default -> new Named.UnidentifiedName(as);
        };
    }

    private Approval approval() {
        return new Approval(
                one(ApprovalRole.class),
                optional(() -> "s1"),
                optional(this::instant),
                optional(() -> "hours"),
                one(ApprovalState.class));
    }

    private Done done(Optional<String> account) {
        return new Done("tell", optional(() -> "head"), account, optional(() -> "s1"), optional(this::instant));
    }

    // The form keeps the answers to one fact together, and has no two that contradict one another.
    private List<Answer> answers(Stream<String> facts) {
        return facts.flatMap(fact -> Stream.of("POST", "FOLLOW")
                        .map(of -> new Answer(
                                fact,
                                fact.equals("silence_permits") || random.nextBoolean()
                                        ? Optional.of(of)
                                        : Optional.empty(),
                                Optional.of("policy-" + of),
                                fact.equals("administrators_at_most")
                                        ? (Object) random.nextInt(9)
                                        : (Object) random.nextBoolean(),
                                optional(() -> "s1"),
                                optional(this::instant),
                                optional(this::word))))
                .toList();
    }

    private Audience audience() {
        return new Audience(optional(() -> one(AudienceKind.class)), optional(this::word));
    }

    private Device device() {
        return new Device(
                optional(this::word),
                optional(() -> one(DeviceKind.class)),
                optional(() -> one(DeviceOwner.class)),
                optional(() -> one(Connection.class)));
    }

    private PersonRef person() {
        return random.nextBoolean()
                ? new PersonRef.OnRecord("p1")
                : new PersonRef.Stranger(
                        optional(this::word),
                        optional(() -> some(Role.class)),
                        optional(() -> one(PartyKind.class)),
                        optional(() -> one(Visibility.class)));
    }

    private AccountRef inlineAccount() {
        return new AccountRef.InlineAccount(
                optional(() -> one(Platform.class)),
                optional(this::word),
                optional(() -> one(AccountKind.class)),
                optional(() -> one(Visibility.class)));
    }

    private OffsetDateTime time() {
        return instant().atOffset(ZoneOffset.ofHoursMinutes(random.nextInt(14), random.nextInt(60)));
    }

    private Instant instant() {
        return Instant.ofEpochSecond(
                random.nextInt(2_000_000_000), random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
    }

    private LocalDate date() {
        return LocalDate.ofEpochDay(random.nextInt(30_000));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private <E extends Enum<E>> E one(Class<E> constants) {
        return constants.getEnumConstants()[random.nextInt(constants.getEnumConstants().length)];
    }

    private <E extends Enum<E>> Set<E> some(Class<E> constants) {
        Set<E> some = EnumSet.noneOf(constants);
        for (E constant : constants.getEnumConstants()) {
            maybe(() -> constant, some::add);
        }
        return some;
    }

    private <V> List<V> several(Supplier<V> value) {
        return Stream.generate(value).limit(random.nextInt(3)).toList();
    }

    private <V> Optional<V> optional(Supplier<V> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <V> void maybe(Supplier<? extends V> value, Consumer<V> use) {
        if (random.nextBoolean()) {
            use.accept(value.get());
        }
    }

    private static <B> void when(Activity.Builder builder, Class<B> face, Consumer<B> fill) {
        if (face.isInstance(builder)) {
            fill.accept(face.cast(builder));
        }
    }
}
