package org.schoolgate.rules.twitter2018;

import static org.schoolgate.core.activity.ActivityKind.ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.COMMENT;
import static org.schoolgate.core.activity.ActivityKind.DIRECT_MESSAGE;
import static org.schoolgate.core.activity.ActivityKind.FOLLOW;
import static org.schoolgate.core.activity.ActivityKind.FOLLOWER;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.PHOTO_HANDLING;
import static org.schoolgate.core.activity.ActivityKind.POLICY;
import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.activity.ActivityKind.SIGN_IN;
import static org.schoolgate.core.activity.ActivityKind.TEACHING;
import static org.schoolgate.core.logic.Condition.always;
import static org.schoolgate.core.logic.Condition.every;
import static org.schoolgate.core.logic.Condition.not;
import static org.schoolgate.core.logic.Condition.some;
import static org.schoolgate.core.rule.Due.byEndOf;
import static org.schoolgate.core.rule.Due.eachTerm;
import static org.schoolgate.core.rule.Due.noTime;
import static org.schoolgate.core.rule.Due.ongoing;
import static org.schoolgate.core.rule.Force.MUST;
import static org.schoolgate.core.rule.Force.NORMALLY;
import static org.schoolgate.core.vocabulary.Accounts.followingSomebodyInEducation;
import static org.schoolgate.core.vocabulary.Accounts.publicAccount;
import static org.schoolgate.core.vocabulary.People.agreedBy;
import static org.schoolgate.core.vocabulary.People.concerningAChild;
import static org.schoolgate.core.vocabulary.People.doneBy;
import static org.schoolgate.core.vocabulary.People.doneByAPupil;
import static org.schoolgate.core.vocabulary.People.inDoubt;
import static org.schoolgate.core.vocabulary.Pictured.aNameInAPicture;
import static org.schoolgate.core.vocabulary.Pictured.consentToImage;
import static org.schoolgate.core.vocabulary.Pictured.recognisable;
import static org.schoolgate.core.vocabulary.Pictured.showingAName;
import static org.schoolgate.core.vocabulary.Publishing.aboutATrip;
import static org.schoolgate.core.vocabulary.Publishing.aimedAtOnePerson;
import static org.schoolgate.core.vocabulary.Publishing.am;
import static org.schoolgate.core.vocabulary.Publishing.answeringSomebody;
import static org.schoolgate.core.vocabulary.Publishing.discussingTheSchool;
import static org.schoolgate.core.vocabulary.Publishing.duringATrip;
import static org.schoolgate.core.vocabulary.Publishing.easilyMisread;
import static org.schoolgate.core.vocabulary.Publishing.goingOutBetween;
import static org.schoolgate.core.vocabulary.Publishing.goingOutFromUs;
import static org.schoolgate.core.vocabulary.Publishing.goingOutOnAWeekday;
import static org.schoolgate.core.vocabulary.Publishing.namingAChild;
import static org.schoolgate.core.vocabulary.Publishing.onDeviceOf;
import static org.schoolgate.core.vocabulary.Publishing.pm;
import static org.schoolgate.core.vocabulary.Publishing.positiveOrNeutral;
import static org.schoolgate.core.vocabulary.Publishing.remindingAGroup;
import static org.schoolgate.core.vocabulary.Publishing.urgentSchoolNews;
import static org.schoolgate.rules.twitter2018.Phrases.agreedToInspection;
import static org.schoolgate.rules.twitter2018.Phrases.anOrganisation;
import static org.schoolgate.rules.twitter2018.Phrases.authorisedToPhotograph;
import static org.schoolgate.rules.twitter2018.Phrases.authorisedToPost;
import static org.schoolgate.rules.twitter2018.Phrases.bestChannelThoughtOf;
import static org.schoolgate.rules.twitter2018.Phrases.blocked;
import static org.schoolgate.rules.twitter2018.Phrases.byInitials;
import static org.schoolgate.rules.twitter2018.Phrases.copiesLeft;
import static org.schoolgate.rules.twitter2018.Phrases.everyoneToldIsHeadteacher;
import static org.schoolgate.rules.twitter2018.Phrases.forANamedEvent;
import static org.schoolgate.rules.twitter2018.Phrases.fromAPhoneOnMobileData;
import static org.schoolgate.rules.twitter2018.Phrases.inspected;
import static org.schoolgate.rules.twitter2018.Phrases.knownDevice;
import static org.schoolgate.rules.twitter2018.Phrases.leadingTheTrip;
import static org.schoolgate.rules.twitter2018.Phrases.linkedByAPublicRole;
import static org.schoolgate.rules.twitter2018.Phrases.moderated;
import static org.schoolgate.rules.twitter2018.Phrases.moderatedBySeniorLeaders;
import static org.schoolgate.rules.twitter2018.Phrases.namedInFull;
import static org.schoolgate.rules.twitter2018.Phrases.onASchoolPc;
import static org.schoolgate.rules.twitter2018.Phrases.onSharingOrAtTheEndOfTheTrip;
import static org.schoolgate.rules.twitter2018.Phrases.onTwitter;
import static org.schoolgate.rules.twitter2018.Phrases.onUploadOrAtOnce;
import static org.schoolgate.rules.twitter2018.Phrases.privateContentKeptPrivate;
import static org.schoolgate.rules.twitter2018.Phrases.safeAndSuitable;
import static org.schoolgate.rules.twitter2018.Phrases.schoolFocused;
import static org.schoolgate.rules.twitter2018.Phrases.showingAChild;
import static org.schoolgate.rules.twitter2018.Phrases.showingAGroup;
import static org.schoolgate.rules.twitter2018.Phrases.showingASchoolActivity;
import static org.schoolgate.rules.twitter2018.Phrases.showingOneChild;
import static org.schoolgate.rules.twitter2018.Phrases.showingWorkOrLearning;
import static org.schoolgate.rules.twitter2018.Phrases.shownUnrecognisably;
import static org.schoolgate.rules.twitter2018.Phrases.signedInToModerate;
import static org.schoolgate.rules.twitter2018.Phrases.singlingOutOneChild;
import static org.schoolgate.rules.twitter2018.Phrases.somebodyElsesAccount;
import static org.schoolgate.rules.twitter2018.Phrases.taggingAPupil;
import static org.schoolgate.rules.twitter2018.Phrases.takenOnTheTripPhone;
import static org.schoolgate.rules.twitter2018.Phrases.whatThePhotographPolicyAsks;
import static org.schoolgate.rules.twitter2018.Twitter2018Paper.PAPER;

import java.time.LocalDate;
import org.schoolgate.core.activity.AccountFacts;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.ChildPictured;
import org.schoolgate.core.activity.DeviceOwner;
import org.schoolgate.core.activity.LinkGiven;
import org.schoolgate.core.activity.Lists;
import org.schoolgate.core.activity.NameGiven;
import org.schoolgate.core.activity.Picture;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.policy.Day;
import org.schoolgate.core.policy.Edition;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Definition;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Permission;
import org.schoolgate.core.rule.Rule;
import org.schoolgate.core.school.Role;

/** A policy of September 2018 on the use of Twitter, in the order of the paper. */
final class Twitter2018 {
    private Twitter2018() {}

    // ---- who moderates, posts and follows

    static final Duty MODERATE_ACCOUNT = PAPER.norm(
                    "tw-moderate-account", "A senior leader keeps the account moderated", 7)
            .on(COMMENT, ACCOUNT)
            .duty(MUST, "SENIOR_LEADER", "keep the account moderated", always(), ongoing())
            .readAs("Moderation is oversight and clean-up, no approval of each tweet beforehand.");

    static final Rule<Situation> MODERATE_BY_SENIOR_LEADER = PAPER.norm(
                    "tw-moderate-by-senior-leader",
                    "What is moderated is moderated by a senior leader on a school PC",
                    7)
            .on(COMMENT, ACCOUNT)
            .must(moderatedBySeniorLeaders().and(onASchoolPc()))
            .when(moderated())
            .readAs("A computer is a limit: a tablet breaks it. It is never a reason to leave harmful content up.");

    static final Rule<Situation> SIGN_IN_TO_MODERATE = PAPER.norm(
                    "tw-moderate-by-senior-leader", "A senior leader signs in to moderate, on a school PC", 7)
            .on(SIGN_IN)
            .must(doneBy(Role.SENIOR_LEADER).and(onASchoolPc()))
            .when(signedInToModerate());

    static final Permission PERSONAL_DEVICE_TWEETS = PAPER.norm(
                    "tw-personal-device-tweets",
                    "Leaders and authorised staff may now and then tweet from a device of their own",
                    8)
            .on(POST, SIGN_IN)
            .may(onDeviceOf(DeviceOwner.PERSONAL)
                    .and(doneBy(Role.SCHOOL_LEADER).or(doneBy(Role.STAFF).and(authorisedToPost()))));

    static final Rule<Situation> AUTHOR_AUTHORISED = PAPER.norm(
                    "tw-author-authorised",
                    "Only a school leader, or staff whom the Headteacher has authorised, tweets for the school",
                    8,
                    25,
                    37)
            .on(POST, SIGN_IN)
            .must(not(doneByAPupil())
                    .and(doneBy(Role.SCHOOL_LEADER).or(doneBy(Role.STAFF).and(authorisedToPost()))))
            .readAs(
                    "Leaders need no authorisation to tweet; that adults lead the account is a rule and no description.");

    static final Rule<Situation> ACCOUNT_PUBLIC = PAPER.norm("tw-account-public", "The account is public", 9)
            .on(ACCOUNT)
            .must(publicAccount());

    static final Duty WATCH_FOLLOWERS = PAPER.norm(
                    "tw-watch-followers", "Senior leaders watch the followers and block whoever does not belong", 10)
            .on(FOLLOWER)
            .duty(MUST, "SENIOR_LEADER", "watch the followers", always(), ongoing());

    static final Rule<Situation> FOLLOWER_SCHOOL_FOCUSED = PAPER.norm(
                    "tw-follower-school-focused", "A follower who has nothing to do with school is blocked", 10)
            .on(FOLLOWER)
            .must(schoolFocused().or(blocked()))
            .readAs("An account about schools will do, and so will one of the community; a senior leader judges.");

    // ---- when

    static final Rule<Situation> HOURS = PAPER.norm(
                    "tw-hours", "Tweets go out on weekdays from 8am to 6pm alone", 11, 12)
            .on(POST)
            .must(goingOutOnAWeekday().and(goingOutBetween(am(8), pm(6))))
            .exceptWhen(forANamedEvent())
            .exceptWhen(urgentSchoolNews())
            .readAs("18:00 is inside, holidays too. Before, during or after an event, as long as the event is named.");

    // ---- whom the account follows and answers

    static final Rule<Situation> FOLLOW_EDUCATIONAL = PAPER.norm(
                    "tw-follow-educational",
                    "Only accounts linked to education are followed; a person's by way of a public role",
                    13,
                    14)
            .on(FOLLOW)
            .must(followingSomebodyInEducation().and(anOrganisation().or(linkedByAPublicRole())))
            .readAs("Being a parent, a pupil or a teacher is no public role.");

    static final Rule<Situation> NO_REPLY = PAPER.norm("tw-no-reply", "Nobody's tweet to the school is answered", 15)
            .on(POST)
            .never(answeringSomebody())
            .forbidding("REPLY")
            .readAs(
                    "Quoting in order to answer is answering; the school's own thread is not. No exception for a worry.");

    static final Rule<Situation> NO_DISCUSSION = PAPER.norm(
                    "tw-no-discussion", "School matters are not discussed on the account", 16)
            .on(POST)
            .never(discussingTheSchool())
            .readAs("A ban of its own; plain information is no discussion.");

    static final Rule<Situation> NO_PRIVATE_DISCUSSION = PAPER.norm(
                    "tw-no-discussion", "School matters are not discussed in private messages of the account", 16)
            .on(DIRECT_MESSAGE)
            .never(discussingTheSchool())
            .when(goingOutFromUs())
            .exceptWhen(agreedBy(ApprovalRole.HEADTEACHER))
            .readAs("A message that would carry on a discussion is put to the Headteacher.");

    // ---- names, tone, pictures

    static final Rule<Situation> NO_CHILD_NAMES = PAPER.norm(
                    "tw-no-child-names", "No child's name, nor any part of it, stands in a tweet", 17)
            .on(POST)
            .must(not(namingAChild()).and(not(aNameInAPicture())).and(not(taggingAPupil())))
            .exceptWhen(not(namedInFull())
                    .and(not(taggingAPupil()))
                    .and(some(Lists.NAMES, byInitials()))
                    .and(every(Lists.NAMES, byInitials().and(shownUnrecognisably()))))
            .readAs("Consent lifts nothing. Initials refer to a name; one gap is left for them, beside a picture.");

    static final Rule<Situation> NOT_NEGATIVE = PAPER.norm(
                    "tw-not-negative", "No tweet runs down the school or anybody in it", 18)
            .on(POST)
            .must(positiveOrNeutral())
            .readAs("Neutral news passes: reminders and closures are foreseen.");

    static final Rule<ChildPictured> PHOTO_POLICY = PAPER.norm(
                    "tw-photo-policy", "A child's picture also meets the school's policy on photographs", 19)
            .on(POST)
            .forEach(Lists.CHILDREN_PICTURED)
            .must(consentToImage().and(whatThePhotographPolicyAsks()))
            .seeAlso("the school's policy on photographs of children")
            .readAs("Consents live there; asked for a child beyond recognition too, for films and for shares.");

    static final Rule<Picture> NO_INDIVIDUAL_CHILD_PHOTO = PAPER.norm(
                    "tw-no-individual-child-photo", "No picture shows one child alone, or singles one out", 20, 22)
            .on(POST)
            .forEach(Lists.PICTURES)
            .must(not(showingAChild())
                    .or(showingAGroup().and(not(singlingOutOneChild())).and(showingASchoolActivity())))
            .exceptWhen(showingWorkOrLearning().and(every(Lists.CHILDREN_OF_A_PICTURE, not(recognisable()))))
            .readAs(
                    "Alone by number or by focus. A group has to be doing a school activity; of two the school decides.");

    static final Permission GROUP_PHOTOS = PAPER.norm(
                    "tw-group-photos", "Groups of children in a school activity may be shown", 20)
            .on(POST)
            .may(some(Lists.PICTURES, showingAGroup().and(showingASchoolActivity())));

    static final Permission WORK_PHOTOS = PAPER.norm("tw-work-photos", "Work and learning may be shown", 21)
            .on(POST)
            .may(some(Lists.PICTURES, showingWorkOrLearning().and(not(showingAName()))));

    static final Permission UNIDENTIFIABLE_CHILD = PAPER.norm(
                    "tw-unidentifiable-child", "One child at work may be shown beyond recognition", 22)
            .on(POST)
            .may(some(
                    Lists.PICTURES,
                    showingOneChild()
                            .and(showingWorkOrLearning())
                            .and(every(Lists.CHILDREN_OF_A_PICTURE, not(recognisable())))))
            .readAs("Hands, or the back of a head, are examples and no proof: somebody has to confirm it.");

    static final Permission INITIALS = PAPER.norm(
                    "tw-initials", "Beside a picture beyond recognition a child may be referred to by initials", 23)
            .on(POST)
            .may(some(Lists.NAMES, byInitials().and(shownUnrecognisably())));

    static final Rule<NameGiven> INITIALS_ONLY_UNIDENTIFIABLE = PAPER.norm(
                    "tw-initials-only-unidentifiable",
                    "Initials stand beside a picture in which that child cannot be recognised, and nowhere else",
                    23,
                    17)
            .on(POST)
            .forEach(Lists.NAMES)
            .must(shownUnrecognisably())
            .when(byInitials())
            .readAs(
                    "Initials say whose work it is; they neither praise nor blame. Other forms of name are barred anyway.");

    // ---- devices and the pictures on them

    static final Duty DELETE_PERSONAL_PHOTOS = PAPER.norm(
                    "tw-delete-personal-photos",
                    "Nothing stays on a personal device: gone on upload, or at once if it is not used",
                    24,
                    25)
            .on(PHOTO_HANDLING)
            .duty(MUST, "AUTHOR", "delete it with every copy", onDeviceOf(DeviceOwner.PERSONAL), onUploadOrAtOnce())
            .undoneWhile(copiesLeft())
            .readAs(
                    "The choice is made when the picture is taken; bin, backup and chats are copies too. Leaders as well.");

    static final Rule<Situation> PHOTO_TAKER_AUTHORISED = PAPER.norm(
                    "tw-photo-taker-authorised", "Only staff whom the Headteacher has authorised photograph for it", 25)
            .on(PHOTO_HANDLING)
            .must(authorisedToPhotograph())
            .readAs("Leaders are spared this for tweeting alone, so that they need it here.");

    static final Rule<Situation> DEVICE_INSPECTION_AGREED = PAPER.norm(
                    "tw-device-inspection-agreed",
                    "A personal device is used once its owner has agreed to inspection by the Headteacher",
                    25)
            .on(PHOTO_HANDLING, POST)
            .must(agreedToInspection())
            .when(onDeviceOf(DeviceOwner.PERSONAL))
            .readAs("The agreement stands on record and is not deemed; leaders too.");

    static final Permission DEVICE_INSPECTION = PAPER.norm(
                    "tw-device-inspection", "The Headteacher may inspect these devices", 25)
            .on(PHOTO_HANDLING)
            .may(agreedToInspection())
            .readAs("Who inspects the Headteacher's own device is not said.");

    static final Duty INSPECTION_DISCRETION = PAPER.norm(
                    "tw-inspection-discretion", "Whatever is private and met in an inspection stays private", 26)
            .on(PHOTO_HANDLING)
            .duty(MUST, "HEADTEACHER", "treat private content with discretion", inspected(), noTime())
            .undoneWhile(not(privateContentKeptPrivate()))
            .readAs("A worry about a child is no private content.");

    // ---- trips

    static final Permission TRIP_NEWS = PAPER.norm("tw-trip-news", "News may be shared while a trip is on", 27)
            .on(POST)
            .may(aboutATrip().and(duringATrip()));

    static final Rule<Situation> TRIP_SENIOR_TEACHER = PAPER.norm(
                    "tw-trip-senior-teacher", "The senior teacher who runs the account on a trip tweets about it", 28)
            .on(POST)
            .must(runningTheAccountOnTheTrip())
            .when(aboutATrip().and(duringATrip()))
            .readAs("The trip's own tweets, so that school can still tell of a closure. Authorised too, if no leader.");

    static final Rule<Situation> TRIP_SIGN_IN_SENIOR_TEACHER = PAPER.norm(
                    "tw-trip-senior-teacher", "The senior teacher who runs the account on a trip signs in on it", 28)
            .on(SIGN_IN)
            .must(runningTheAccountOnTheTrip())
            .when(duringATrip());

    static final Rule<Situation> TRIP_MOBILE_DATA = PAPER.norm(
                    "tw-trip-mobile-data", "Tweets about a trip are sent from a phone on mobile data", 28)
            .on(POST)
            .must(fromAPhoneOnMobileData())
            .when(aboutATrip().and(duringATrip()))
            .readAs("Of any generation; a hotel's Wi-Fi is none.");

    static final Rule<Situation> TRIP_SIGN_IN_MOBILE_DATA = PAPER.norm(
                    "tw-trip-mobile-data", "On a trip the account is opened from a phone on mobile data", 28)
            .on(SIGN_IN)
            .must(fromAPhoneOnMobileData())
            .when(duringATrip())
            .readAs("Moderating (TW-007) needs a school computer, and so waits until somebody is back at one.");

    static final Duty DELETE_TRIP_PHOTOS = PAPER.norm(
                    "tw-delete-trip-photos", "Pictures on the trip phone go once they are shared", 29)
            .on(PHOTO_HANDLING)
            .duty(
                    MUST,
                    "SENIOR_TEACHER",
                    "delete it with every copy",
                    takenOnTheTripPhone(),
                    onSharingOrAtTheEndOfTheTrip())
            .undoneWhile(copiesLeft())
            .readAs("At once, on a school phone too; what is never shared goes by the end of the trip.");

    // ---- the account's security

    static final Duty PASSWORD_TERMLY = PAPER.norm("tw-password-termly", "The password is changed in each term", 30)
            .on(ACCOUNT)
            .duty(
                    MUST,
                    "HEADTEACHER",
                    "have the password changed",
                    always(),
                    eachTerm(AccountFacts.PASSWORD_CHANGED_AT::of))
            .readAs("Nobody is named: the Headteacher, until somebody is.");

    static final Rule<Situation> NEW_DEVICE_ALERT = PAPER.norm(
                    "tw-new-device-alert", "Signing in on a new device sends the Headteacher a message", 31)
            .on(ACCOUNT)
            .must(everyoneToldIsHeadteacher());

    static final Rule<Situation> NEW_DEVICE_APPROVED = PAPER.norm(
                    "tw-new-device-approved", "A new device gets in with the Headteacher's passcode alone", 31)
            .on(SIGN_IN)
            .must(agreedBy(ApprovalRole.HEADTEACHER))
            .when(not(knownDevice()))
            .readAs("A condition: the Headteacher is free to refuse.");

    // ---- what a tweet is about

    static final Rule<Situation> NO_INDIVIDUAL_TARGET = PAPER.norm(
                    "tw-no-individual-target", "Nothing is aimed at one person", 32)
            .on(POST)
            .never(aimedAtOnePerson())
            .exceptWhen(remindingAGroup())
            .exceptWhen(not(concerningAChild()).and(agreedBy(ApprovalRole.HEADTEACHER)))
            .readAs("At a child never, praise and initials included; of an adult the Headteacher is asked.");

    static final Permission GROUP_REMINDER = PAPER.norm(
                    "tw-group-reminder", "A class or a year group may be reminded of something", 33)
            .on(POST)
            .may(remindingAGroup())
            .readAs("A reminder is no remark on how the class behaved.");

    static final Rule<Situation> IMPORTANT_CHANNEL = PAPER.norm(
                    "tw-important-channel", "For something important, think whether another channel is better", 34)
            .on(POST)
            .advised(bestChannelThoughtOf())
            .readAs("It asks for thought and for nothing else: answered either way, it is kept.");

    static final Rule<LinkGiven> AVOID_HANDLES = PAPER.norm(
                    "tw-avoid-handles", "Other people's handles are left out", 35, 36)
            .on(POST)
            .forEach(Lists.MENTIONS)
            .normally(not(somebodyElsesAccount()))
            .readAs("Tags too; a plain share types no handle. 'To be avoided' leaves room for a reason.");

    static final Definition HANDLE_EXAMPLE = PAPER.norm(
                    "tw-handle-example", "Naming a visiting speaker by handle is the kind of mention meant", 36)
            .on(POST)
            .defines();

    // ---- children online, care and doubt

    static final Duty ESAFETY_REINFORCE = PAPER.norm(
                    "tw-esafety-reinforce", "Children are told the rules of online safety again and again", 38)
            .on(TEACHING)
            .duty(MUST, "STAFF", "go over the rules of online safety", always(), ongoing())
            .readAs("The rules quoted are matter for lessons, an open list; no interval is given.");

    static final Definition MINIMUM_AGE = PAPER.norm(
                    "tw-minimum-age", "13 is the site's own minimum age, and no ban of the school's", 38)
            .on(PERSONAL_ACCOUNT)
            .defines();

    static final Rule<Situation> CAUTION = PAPER.norm("tw-caution", "Act with care and as a professional", 39, 40)
            .on(POST, FOLLOW, FOLLOWER, PHOTO_HANDLING)
            .advised(safeAndSuitable());

    static final Duty CONSULT_SAFEGUARDING = PAPER.norm(
                    "tw-consult-safeguarding", "Where a question is left, the safeguarding papers are consulted", 39)
            .on(POST, FOLLOW, FOLLOWER, PHOTO_HANDLING)
            .duty(NORMALLY, "AUTHOR", "consult the safeguarding policy and the staff handbook", inDoubt(), noTime())
            .seeAlso("the safeguarding policy and the staff handbook");

    static final Rule<Situation> NOT_MISCONSTRUED = PAPER.norm(
                    "tw-not-misconstrued", "Nothing is done that can be taken the wrong way", 40)
            .on(POST, FOLLOW, PHOTO_HANDLING)
            .never(easilyMisread())
            .readAs("A must, since it is to be judged each time and shields children and staff.");

    static final Duty ASK_HEAD = PAPER.norm("tw-ask-head", "Whoever is in doubt asks the Headteacher first", 41)
            .onEveryActivity()
            .duty(MUST, "AUTHOR", "ask the Headteacher before going on", inDoubt(), noTime())
            .readAs("The one safety valve: every question without another addressee goes there.");

    static final Duty REVIEW_DUE = PAPER.norm("tw-review-due", "Reviewed in September 2019", 46)
            .on(POLICY)
            .duty(MUST, "GOVERNORS", "review the policy", always(), byEndOf(LocalDate.of(2019, 9, 30)))
            .readAs("Not reviewed does not mean lapsed: the rules go on.");

    static final Policy THE_POLICY = Policy.of("twitter-2018", "Twitter policy of 2018", PAPER)
            .edition(Edition.of(Edition.Status.ADOPTED)
                    .adoptedOn(Day.of(2018, 9, 11))
                    .reviewDue(Day.month(2019, 9)))
            .decidedBy("HEADTEACHER")
            .within(onTwitter())
            .pointingAt("the policy on photographs of children", "TW-019")
            .pointingAt("the safeguarding policy and the staff handbook", "TW-039")
            .norms(
                    MODERATE_ACCOUNT,
                    MODERATE_BY_SENIOR_LEADER,
                    SIGN_IN_TO_MODERATE,
                    PERSONAL_DEVICE_TWEETS,
                    AUTHOR_AUTHORISED,
                    ACCOUNT_PUBLIC,
                    WATCH_FOLLOWERS,
                    FOLLOWER_SCHOOL_FOCUSED,
                    HOURS,
                    FOLLOW_EDUCATIONAL,
                    NO_REPLY,
                    NO_DISCUSSION,
                    NO_PRIVATE_DISCUSSION,
                    NO_CHILD_NAMES,
                    NOT_NEGATIVE,
                    PHOTO_POLICY,
                    NO_INDIVIDUAL_CHILD_PHOTO,
                    GROUP_PHOTOS,
                    WORK_PHOTOS,
                    UNIDENTIFIABLE_CHILD,
                    INITIALS,
                    INITIALS_ONLY_UNIDENTIFIABLE,
                    DELETE_PERSONAL_PHOTOS,
                    PHOTO_TAKER_AUTHORISED,
                    DEVICE_INSPECTION_AGREED,
                    DEVICE_INSPECTION,
                    INSPECTION_DISCRETION,
                    TRIP_NEWS,
                    TRIP_SENIOR_TEACHER,
                    TRIP_SIGN_IN_SENIOR_TEACHER,
                    TRIP_MOBILE_DATA,
                    TRIP_SIGN_IN_MOBILE_DATA,
                    DELETE_TRIP_PHOTOS,
                    PASSWORD_TERMLY,
                    NEW_DEVICE_ALERT,
                    NEW_DEVICE_APPROVED,
                    NO_INDIVIDUAL_TARGET,
                    GROUP_REMINDER,
                    IMPORTANT_CHANNEL,
                    AVOID_HANDLES,
                    HANDLE_EXAMPLE,
                    ESAFETY_REINFORCE,
                    MINIMUM_AGE,
                    CAUTION,
                    CONSULT_SAFEGUARDING,
                    NOT_MISCONSTRUED,
                    ASK_HEAD,
                    REVIEW_DUE)
            .build();

    private static Condition<Situation> runningTheAccountOnTheTrip() {
        return doneBy(Role.SENIOR_TEACHER)
                .and(leadingTheTrip())
                .and(doneBy(Role.SCHOOL_LEADER).or(authorisedToPost()));
    }
}
