package org.schoolgate.rules.twitter2018;

import static org.schoolgate.core.vocabulary.Phrases.is;
import static org.schoolgate.core.vocabulary.Phrases.says;
import static org.schoolgate.core.vocabulary.Publishing.onDevice;
import static org.schoolgate.core.vocabulary.Publishing.onDeviceOf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.AccountFacts;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.Administrator;
import org.schoolgate.core.activity.ChildPictured;
import org.schoolgate.core.activity.ComputedFacts;
import org.schoolgate.core.activity.Connection;
import org.schoolgate.core.activity.DeviceKind;
import org.schoolgate.core.activity.DeviceOwner;
import org.schoolgate.core.activity.DoneEntered;
import org.schoolgate.core.activity.DoneLog;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.FieldFacts;
import org.schoolgate.core.activity.FinerFacts;
import org.schoolgate.core.activity.LinkGiven;
import org.schoolgate.core.activity.Lists;
import org.schoolgate.core.activity.NameFacts;
import org.schoolgate.core.activity.NameForm;
import org.schoolgate.core.activity.NameGiven;
import org.schoolgate.core.activity.PartyKind;
import org.schoolgate.core.activity.PersonFacts;
import org.schoolgate.core.activity.Picture;
import org.schoolgate.core.activity.PictureAnswers;
import org.schoolgate.core.activity.PictureFacts;
import org.schoolgate.core.activity.Purpose;
import org.schoolgate.core.activity.SchoolFacts;
import org.schoolgate.core.activity.SharedTo;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.StatementFacts;
import org.schoolgate.core.activity.ValueType;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.MemberList;
import org.schoolgate.core.logic.Members;
import org.schoolgate.core.logic.Standpoint;
import org.schoolgate.core.logic.Test;
import org.schoolgate.core.logic.Wording;
import org.schoolgate.core.rule.Due;
import org.schoolgate.core.school.Done;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Role;

/** Phrases that only this policy needs. */
final class Phrases {
    private static final DoneEntered MODERATED = new DoneEntered("tw-moderate-account", "");
    private static final DoneEntered INSPECTED = new DoneEntered("tw-device-inspection", "");
    private static final DoneEntered BLOCKED = new DoneEntered("tw-follower-school-focused", "");

    /** What has no platform of its own is within the policy. */
    private static final FactType<Situation, Boolean> ON_TWITTER = FactType.<Situation, Boolean>named(
                    "on_twitter", ValueType.BOOLEAN)
            .onEveryActivity()
            .computed((type, situation) -> {
                if (!AccountFacts.PLATFORM.speaksOf(situation.kind())) {
                    return type.known(situation, true);
                }
                Fact<Platform> platform = AccountFacts.PLATFORM.of(situation);
                return platform.value()
                        .map(one -> type.computed(situation, one == Platform.TWITTER, List.of(platform)))
                        .orElseGet(() -> type.waitingFor(situation, List.of(platform)));
            });

    /** About a school event that whoever posts has named. */
    private static final FactType<Situation, Boolean> FOR_NAMED_EVENT = FactType.<Situation, Boolean>named(
                    "for_named_event", ValueType.BOOLEAN)
            .on(ActivityKind.POST)
            .computed((type, situation) -> {
                Fact<Boolean> about = FieldFacts.ABOUT_SCHOOL_EVENT.of(situation);
                if (about.value().equals(Optional.of(false))) {
                    return type.computed(situation, false, List.of(about));
                }
                Fact<String> event = FieldFacts.EVENT.of(situation);
                return about.isUnknown() || event.isUnknown()
                        ? type.waitingFor(situation, about.isUnknown() ? List.of(about) : List.of(event))
                        : type.computed(situation, true, List.of(about, event));
            });

    /** Whoever acts is the one who runs the account on the trip. */
    private static final FactType<Situation, Boolean> LEADS_TRIP = FactType.<Situation, Boolean>named(
                    "leads_trip", ValueType.BOOLEAN)
            .on(ActivityKind.POST, ActivityKind.SIGN_IN)
            .computed((type, situation) -> {
                Fact<String> lead = SchoolFacts.TRIP_ACCOUNT_LEAD.of(situation);
                var author = FieldFacts.AUTHOR.of(situation);
                return lead.isUnknown() || author.isUnknown()
                        ? type.waitingFor(situation, List.of(lead, author))
                        : type.computed(situation, TripPhone.isPerson(author, lead), List.of(lead, author));
            });

    private static final FactType<Situation, Boolean> ON_TRIP_PHONE = FactType.<Situation, Boolean>named(
                    "on_trip_phone", ValueType.BOOLEAN)
            .on(ActivityKind.PHOTO_HANDLING)
            .computed(TripPhone::takenOnIt);

    /** How many children can be seen; one who was entered twice is one child. */
    private static final FactType<Picture, Integer> NUMBER_OF_CHILDREN = FactType.<Picture, Integer>named(
                    "number_of_children", ValueType.COUNT)
            .on(ActivityKind.POST)
            .computed((type, picture) -> {
                var children = PictureFacts.CHILDREN_PICTURED.of(picture);
                return children.value()
                        .map(all -> type.computed(picture, Initials.count(all), List.of(children)))
                        .orElseGet(() -> type.waitingFor(picture, List.of(children)));
            });

    /** A pupil is tagged, which is a name; a tag is the id of somebody on record, or else the name of an account. */
    private static final FactType<Picture, Boolean> TAGS_A_PUPIL = FactType.<Picture, Boolean>named(
                    "tags_a_pupil", ValueType.BOOLEAN)
            .on(ActivityKind.POST)
            .computed((type, picture) -> {
                Fact<List<String>> tagged = PictureFacts.PEOPLE_TAGGED.of(picture);
                return tagged.value()
                        .map(tags -> type.computed(
                                picture,
                                tags.stream()
                                        .anyMatch(tag ->
                                                picture.situation().pupil(tag).isPresent()),
                                List.of(tagged)))
                        .orElseGet(() -> type.waitingFor(picture, List.of(tagged)));
            });

    private static final FactType<NameGiven, Boolean> HIDDEN_IN_EVERY_PICTURE = FactType.<NameGiven, Boolean>named(
                    "hidden_in_every_picture", ValueType.BOOLEAN)
            .on(ActivityKind.POST)
            .computed(Initials::hiddenInEveryPicture);

    /** Of each moderating act it is entered who did it. */
    private static final FactType<Situation, Boolean> MODERATORS_NAMED = FactType.<Situation, Boolean>named(
                    "moderators_named", ValueType.BOOLEAN)
            .on(ActivityKind.COMMENT, ActivityKind.ACCOUNT)
            .act()
            .computed((type, situation) -> type.known(
                    situation,
                    moderation(situation).stream().allMatch(done -> done.by().isPresent())));

    private static final MemberList<Situation, Administrator> MODERATORS = doers("moderator", MODERATED);

    private static final MemberList<Situation, Administrator> BLOCKERS =
            doers("person entered as having blocked the follower", BLOCKED);

    private static final MemberList<Situation, Administrator> TOLD_OF_A_NEW_DEVICE =
            new MemberList<>("person told of a new device", situation -> {
                Fact<String> told = AccountFacts.NEW_DEVICE_ALERT_TO.of(situation);
                return told.value()
                        .map(id -> Members.all(List.of(new Administrator(situation, id)), told))
                        .orElseGet(() -> Members.unknown(told));
            });

    private Phrases() {}

    private static List<Done> moderation(Situation situation) {
        return entries(situation, MODERATED);
    }

    private static List<Done> entries(Situation situation, DoneEntered entered) {
        return DoneLog.entries(situation, entered.duty(), entered.act());
    }

    /** Whoever is entered as having done it. */
    private static MemberList<Situation, Administrator> doers(String word, DoneEntered entered) {
        return new MemberList<>(
                word,
                situation -> Members.all(
                        entries(situation, entered).stream()
                                .flatMap(done -> done.by().stream())
                                .distinct()
                                .map(id -> new Administrator(situation, id))
                                .toList(),
                        entered.read(situation, Standpoint.of(""))));
    }

    // ---- whose account, and who acts

    static Condition<Situation> onTwitter() {
        return is("it", "on Twitter", ON_TWITTER);
    }

    static Condition<Situation> authorisedToPost() {
        return is("whoever acts", "authorised by the Headteacher to post", PersonFacts.MAY_POST);
    }

    static Condition<Situation> authorisedToPhotograph() {
        return is("whoever acts", "authorised by the Headteacher to take pictures", PersonFacts.MAY_PHOTOGRAPH);
    }

    static Condition<Situation> agreedToInspection() {
        return Condition.on(
                Wording.of("whoever acts", "agrees", "agree", "to an inspection of the device by the Headteacher"),
                PersonFacts.AGREED_TO_INSPECTION,
                Test.isTrue());
    }

    static Condition<Situation> leadingTheTrip() {
        return is("whoever acts", "the one who runs the account on the trip", LEADS_TRIP);
    }

    // ---- devices

    static Condition<Situation> onASchoolPc() {
        return onDevice(DeviceKind.COMPUTER).and(onDeviceOf(DeviceOwner.SCHOOL));
    }

    static Condition<Situation> fromAPhoneOnMobileData() {
        return onDevice(DeviceKind.PHONE)
                .and(is("the device", "on mobile data", FieldFacts.DEVICE_CONNECTION, Test.is(Connection.MOBILE_DATA)));
    }

    static Condition<Situation> knownDevice() {
        return is("the device", "one used for the account before", AccountFacts.KNOWN_DEVICE);
    }

    static Condition<Situation> everyoneToldIsHeadteacher() {
        return Condition.every(
                TOLD_OF_A_NEW_DEVICE,
                is(
                        "person told of a new device",
                        Role.HEADTEACHER.words(),
                        ComputedFacts.ADMINISTRATOR_ROLES,
                        Test.includes(Role.HEADTEACHER)));
    }

    // ---- moderating

    static Condition<Situation> signedInToModerate() {
        return is("signing in", "for moderating", FieldFacts.USE_PURPOSE, Test.includes(Purpose.MODERATING));
    }

    static Condition<Situation> moderated() {
        return Condition.on(Wording.is("a moderating act", "entered as done"), MODERATED, Test.isTrue());
    }

    static Condition<Situation> moderatedBySeniorLeaders() {
        return is("every moderating act", "entered with the name of whoever did it", MODERATORS_NAMED)
                .and(Condition.every(MODERATORS, aSeniorLeader("moderator")));
    }

    private static Condition<Administrator> aSeniorLeader(String word) {
        return is(
                word, Role.SENIOR_LEADER.words(), ComputedFacts.ADMINISTRATOR_ROLES, Test.includes(Role.SENIOR_LEADER));
    }

    static Condition<Situation> schoolFocused() {
        return is("the follower", "somebody who has to do with schools", StatementFacts.FOLLOWER_SCHOOL_FOCUSED);
    }

    static Condition<Situation> blockedBySeniorLeader() {
        return Condition.some(BLOCKERS, aSeniorLeader("person entered as having blocked the follower"));
    }

    // ---- words

    static Condition<Situation> forANamedEvent() {
        return is("it", "about a school event that is named", FOR_NAMED_EVENT);
    }

    static Condition<Situation> safeAndSuitable() {
        return is("it", "safe to do, suitable for everyone", StatementFacts.SAFE_AND_SUITABLE);
    }

    /** Thinking is asked for and nothing else: whichever way the question was answered, somebody has thought. */
    static Condition<Situation> bestChannelThoughtOf() {
        return Condition.on(
                Wording.of("whoever acts", "considers", "consider", "whether families must know of it"),
                FinerFacts.FAMILIES_MUST_KNOW,
                Test.named("answered either way", known -> true, List.of(true, false)));
    }

    static Condition<LinkGiven> somebodyElsesAccount() {
        return is("account name", "the name of somebody else's account", FinerFacts.MENTIONS_OTHER_ACCOUNT);
    }

    static Condition<Situation> anOrganisation() {
        return is(
                "the account followed",
                "that of an organisation",
                FieldFacts.OTHER_ACCOUNT_KIND,
                Test.is(PartyKind.ORGANISATION));
    }

    static Condition<Situation> linkedByAPublicRole() {
        return is("the account followed", "linked to it by somebody's public work", FinerFacts.LINK_IS_PUBLIC_ROLE);
    }

    // ---- names

    static Condition<Situation> namedInFull() {
        return says(
                Wording.of("the text", "holds", "hold", "the whole name of one pupil, found for certain"),
                NameFacts.NAMED_IN_FULL);
    }

    static Condition<Situation> taggingAPupil() {
        return Condition.some(
                Lists.PICTURES, says(Wording.of("picture", "tags", "tag", "a pupil of the school"), TAGS_A_PUPIL));
    }

    static Condition<NameGiven> byInitials() {
        return is("child named", "referred to by initials", NameFacts.NAME_FORM, Test.is(NameForm.INITIALS));
    }

    static Condition<NameGiven> shownUnrecognisably() {
        return is("child named", "beyond recognition wherever the child is pictured", HIDDEN_IN_EVERY_PICTURE);
    }

    // ---- pictures

    static Condition<ChildPictured> whatThePhotographPolicyAsks() {
        Condition<ChildPictured> nothingMore = Condition.seenFrom(
                ChildPictured::situation,
                is(
                        "the school's photograph policy",
                        "content with consent alone",
                        SchoolFacts.IMAGES_POLICY_NEEDS_ONLY_CONSENT));
        Condition<ChildPictured> met = Condition.seenFrom(
                ChildPictured::picture,
                is("the picture", "in order under that policy", PictureAnswers.IMAGES_POLICY_MET));
        return nothingMore.or(met);
    }

    static Condition<Picture> showingAChild() {
        return showing("a child", Test.between(1, Integer.MAX_VALUE));
    }

    static Condition<Picture> showingOneChild() {
        return showing("one child alone", Test.is(1));
    }

    static Condition<Picture> showingAGroup() {
        Condition<Picture> pairsCount = Condition.seenFrom(
                Picture::situation,
                is("a pair of children", "a group for the school", SchoolFacts.TWO_CHILDREN_ARE_A_GROUP));
        return showing("at least three children", Test.between(3, Integer.MAX_VALUE))
                .or(showing("two children", Test.is(2)).and(pairsCount));
    }

    private static Condition<Picture> showing(String whom, Test<Integer> number) {
        return Condition.on(Wording.of("picture", "shows", "show", whom), NUMBER_OF_CHILDREN, number);
    }

    static Condition<Picture> singlingOutOneChild() {
        return says(
                Wording.of("picture", "singles out", "single out", "one child"), PictureFacts.ONE_CHILD_SINGLED_OUT);
    }

    static Condition<Picture> showingASchoolActivity() {
        return says(Wording.of("picture", "shows", "show", "a school activity"), PictureFacts.SHOWS_SCHOOL_ACTIVITY);
    }

    static Condition<Picture> showingWorkOrLearning() {
        return says(Wording.of("picture", "shows", "show", "work, learning"), PictureFacts.SHOWS_WORK_OR_LEARNING);
    }

    // ---- handling pictures

    static Condition<Situation> takenOnTheTripPhone() {
        return is("it", "a picture taken on the phone that runs the account on a trip", ON_TRIP_PHONE);
    }

    static Condition<Situation> copiesLeft() {
        return is("a copy", "still there", FinerFacts.COPIES_LEFT);
    }

    static Condition<Situation> inspected() {
        return Condition.on(Wording.is("an inspection of the device", "entered as done"), INSPECTED, Test.isTrue());
    }

    static Condition<Situation> privateContentKeptPrivate() {
        return is("private content", "kept private", FinerFacts.PRIVATE_CONTENT_KEPT_PRIVATE);
    }

    /** A picture that is used has to go when it is uploaded, one that is not used when it is taken. */
    static Due onUploadOrAtOnce() {
        return Due.atOnce(situation -> unused(situation) ? FieldFacts.HAPPENED_AT.of(situation) : upload(situation));
    }

    /** A picture that is used has to go when it is shared, one that is not used when the trip is over. */
    static Due onSharingOrAtTheEndOfTheTrip() {
        return Due.at(
                Due.Kind.ON_SHARING,
                situation -> unused(situation) ? FieldFacts.HAPPENED_AT.of(situation) : upload(situation),
                situation -> unused(situation) ? TripPhone.endOfTheTrip(situation) : upload(situation));
    }

    private static boolean unused(Situation situation) {
        return FieldFacts.SHARED_TO.of(situation).value().equals(Optional.of(SharedTo.NOT_USED));
    }

    private static Fact<Instant> upload(Situation situation) {
        Fact<Instant> used = FieldFacts.PHOTO_USED_AT.of(situation);
        Fact<SharedTo> shared = FieldFacts.SHARED_TO.of(situation);
        if (!used.isUnknown() || !shared.isUnknown()) {
            return used;
        }
        List<Fact<?>> open = new ArrayList<>();
        open.add(shared);
        return Fact.waitingFor(FieldFacts.PHOTO_USED_AT, used.about(), open);
    }
}
