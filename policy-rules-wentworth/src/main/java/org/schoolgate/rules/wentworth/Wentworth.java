package org.schoolgate.rules.wentworth;

import static org.schoolgate.core.activity.ActivityKind.ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.COMMENT;
import static org.schoolgate.core.activity.ActivityKind.CONCERN;
import static org.schoolgate.core.activity.ActivityKind.DIRECT_MESSAGE;
import static org.schoolgate.core.activity.ActivityKind.FOLLOW;
import static org.schoolgate.core.activity.ActivityKind.FOLLOWER;
import static org.schoolgate.core.activity.ActivityKind.PHOTO_HANDLING;
import static org.schoolgate.core.activity.ActivityKind.POLICY;
import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.activity.ActivityKind.SIGN_IN;
import static org.schoolgate.core.activity.ActivityKind.TEACHING;
import static org.schoolgate.core.logic.Condition.always;
import static org.schoolgate.core.logic.Condition.every;
import static org.schoolgate.core.logic.Condition.not;
import static org.schoolgate.core.rule.Due.atEndOf;
import static org.schoolgate.core.rule.Due.byEndOf;
import static org.schoolgate.core.rule.Due.eachTerm;
import static org.schoolgate.core.rule.Due.noTime;
import static org.schoolgate.core.rule.Due.onSharing;
import static org.schoolgate.core.rule.Due.ongoing;
import static org.schoolgate.core.rule.Force.MUST;
import static org.schoolgate.core.rule.Force.NORMALLY;
import static org.schoolgate.core.vocabulary.Accounts.inappropriate;
import static org.schoolgate.core.vocabulary.Accounts.publicAccount;
import static org.schoolgate.core.vocabulary.Accounts.seriousEnoughToGoFurther;
import static org.schoolgate.core.vocabulary.Accounts.worthReportingToTheSite;
import static org.schoolgate.core.vocabulary.People.administratorAgreedToBy;
import static org.schoolgate.core.vocabulary.People.agreedBy;
import static org.schoolgate.core.vocabulary.People.agreedToPostBy;
import static org.schoolgate.core.vocabulary.People.concerningAChild;
import static org.schoolgate.core.vocabulary.People.doneBy;
import static org.schoolgate.core.vocabulary.People.doneByTheLeadOfTheTrip;
import static org.schoolgate.core.vocabulary.Pictured.aNameInAPicture;
import static org.schoolgate.core.vocabulary.Pictured.consentToImage;
import static org.schoolgate.core.vocabulary.Pictured.namedByFirstNameAlone;
import static org.schoolgate.core.vocabulary.Pictured.recognisable;
import static org.schoolgate.core.vocabulary.Pictured.rightsInOrder;
import static org.schoolgate.core.vocabulary.Publishing.aboutASchoolEvent;
import static org.schoolgate.core.vocabulary.Publishing.aboutATrip;
import static org.schoolgate.core.vocabulary.Publishing.aimedAtOnePerson;
import static org.schoolgate.core.vocabulary.Publishing.alsoSentBy;
import static org.schoolgate.core.vocabulary.Publishing.am;
import static org.schoolgate.core.vocabulary.Publishing.answeringSomebody;
import static org.schoolgate.core.vocabulary.Publishing.discussingTheSchool;
import static org.schoolgate.core.vocabulary.Publishing.duringATrip;
import static org.schoolgate.core.vocabulary.Publishing.goingOutBetween;
import static org.schoolgate.core.vocabulary.Publishing.goingOutFromUs;
import static org.schoolgate.core.vocabulary.Publishing.goingOutOnAWeekday;
import static org.schoolgate.core.vocabulary.Publishing.namingAChild;
import static org.schoolgate.core.vocabulary.Publishing.onDevice;
import static org.schoolgate.core.vocabulary.Publishing.onDeviceOf;
import static org.schoolgate.core.vocabulary.Publishing.pm;
import static org.schoolgate.core.vocabulary.Publishing.positiveOrNeutral;
import static org.schoolgate.core.vocabulary.Publishing.remindingAGroup;
import static org.schoolgate.core.vocabulary.Publishing.sent;
import static org.schoolgate.core.vocabulary.Publishing.urgentSchoolNews;
import static org.schoolgate.core.vocabulary.Publishing.whatFamiliesMustKnow;
import static org.schoolgate.core.vocabulary.Publishing.withAPicture;
import static org.schoolgate.core.vocabulary.Publishing.wordsInOrder;
import static org.schoolgate.rules.wentworth.Phrases.blockedForContent;
import static org.schoolgate.rules.wentworth.Phrases.checkedBeforehand;
import static org.schoolgate.rules.wentworth.Phrases.concerningItsOfficialAccounts;
import static org.schoolgate.rules.wentworth.Phrases.copiesLeft;
import static org.schoolgate.rules.wentworth.Phrases.doneByTheLeadOfATripThatIsOn;
import static org.schoolgate.rules.wentworth.Phrases.fedFromTheWebsite;
import static org.schoolgate.rules.wentworth.Phrases.feedingTheAccounts;
import static org.schoolgate.rules.wentworth.Phrases.heldByFewEnough;
import static org.schoolgate.rules.wentworth.Phrases.olderWaysInUse;
import static org.schoolgate.rules.wentworth.Phrases.pictureShared;
import static org.schoolgate.rules.wentworth.Phrases.pictureUnused;
import static org.schoolgate.rules.wentworth.Phrases.sayingThatNobodyAnswers;
import static org.schoolgate.rules.wentworth.Phrases.sayingWhatTheAccountIsFor;
import static org.schoolgate.rules.wentworth.Phrases.stillSignedInAfterATrip;
import static org.schoolgate.rules.wentworth.Phrases.theEndOfTheTrip;
import static org.schoolgate.rules.wentworth.Phrases.theSharing;
import static org.schoolgate.rules.wentworth.Phrases.tiedToASharedAddress;
import static org.schoolgate.rules.wentworth.Phrases.whileATripIsOn;
import static org.schoolgate.rules.wentworth.WentworthPaper.PAPER;

import java.time.LocalDate;
import org.schoolgate.core.activity.AccountFacts;
import org.schoolgate.core.activity.Administrator;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.ChildPictured;
import org.schoolgate.core.activity.DeviceKind;
import org.schoolgate.core.activity.DeviceOwner;
import org.schoolgate.core.activity.Lists;
import org.schoolgate.core.activity.NameGiven;
import org.schoolgate.core.activity.OtherChannel;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.policy.Day;
import org.schoolgate.core.policy.Edition;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Definition;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Permission;
import org.schoolgate.core.rule.Rule;
import org.schoolgate.core.school.AgreeingBody;
import org.schoolgate.core.school.Role;

/** Wentworth Primary School's policy on Twitter and Facebook, January 2023, in the order of the paper. */
final class Wentworth {
    private Wentworth() {}

    // ---- preamble

    static final Duty POLICY_REVIEW = PAPER.norm("wp-policy-review", "Reviewed by the end of January 2026", 6)
            .on(POLICY)
            .duty(MUST, "HEADTEACHER", "have the policy reviewed", always(), byEndOf(LocalDate.of(2026, 1, 31)))
            .readAs("After that month the policy stays in force and its review is overdue.");

    static final Definition SCOPE = PAPER.norm(
                    "wp-scope", "It speaks of the school's own accounts on Twitter and Facebook", 7, 2)
            .onEveryActivity()
            .defines()
            .readAs("Personal accounts are outside its words; what others send to the school's accounts is inside.");

    static final Duty TRIAL_REVIEW = PAPER.norm(
                    "wp-trial-review", "Six months' trial of the accounts, then a review", 9)
            .on(POLICY)
            .duty(
                    NORMALLY,
                    "HEADTEACHER",
                    "review how the trial of the accounts went",
                    always(),
                    byEndOf(LocalDate.of(2023, 7, 31)))
            .readAs("Counted from approval, the earlier start. Stopping afterwards is not written: the rules go on.");

    // ---- what is Twitter?

    static final Definition TERMS = PAPER.norm(
                    "wp-terms",
                    "What a tweet, a broadcast, a follow, a feed and a private message are",
                    15,
                    16,
                    17,
                    18,
                    20)
            .on(POST, FOLLOW, DIRECT_MESSAGE)
            .defines();

    static final Rule<Situation> NO_PRIVATE_MESSAGES = PAPER.norm(
                    "wp-no-private-messages", "The accounts enter into no private discussion", 21)
            .on(DIRECT_MESSAGE)
            .never(sent())
            .when(goingOutFromUs())
            .forbidding("REPLY")
            .readAs(
                    "One private message enters into a discussion already, on Facebook too; for as long as the trial lasts.");

    static final Rule<Situation> NO_PUBLIC_DISCUSSION = PAPER.norm(
                    "wp-no-public-discussion",
                    "The accounts discuss nothing in public, and no school issue at all",
                    21,
                    42)
            .on(POST)
            .must(not(discussingTheSchool()).and(not(answeringSomebody())))
            .readAs(
                    "One reply enters into a discussion already; an original post that opens a debate is barred as well.");

    static final Rule<Situation> NO_DISCUSSION_IN_COMMENTS = PAPER.norm(
                    "wp-no-public-discussion", "Nor does the school's staff in the comments on its pages", 21, 42)
            .on(COMMENT)
            .must(not(discussingTheSchool()).and(not(answeringSomebody())))
            .when(doneBy(Role.STAFF))
            .readAs("It binds the school: a parent who raises an issue does nothing that it forbids.");

    // ---- aims of social media at Wentworth

    static final Rule<Situation> SUPPLEMENT_NOT_REPLACE = PAPER.norm(
                    "wp-supplement-not-replace",
                    "What families must know is also told in person, by letter or on the website",
                    28)
            .on(POST)
            .normally(alsoSentBy(
                            "letter, website, word of mouth",
                            OtherChannel.LETTER,
                            OtherChannel.WEBSITE,
                            OtherChannel.IN_PERSON)
                    .or(fedFromTheWebsite()))
            .when(whatFamiliesMustKnow())
            .readAs("Intended, and so normally; an item of the website's news is on the website already.");

    static final Rule<Situation> OLDER_WAYS = PAPER.norm(
                    "wp-supplement-not-replace", "Letters, the website and talk at school stay in use", 28)
            .on(POLICY)
            .normally(olderWaysInUse());

    static final Rule<Situation> NEWSFLASH_FEED = PAPER.norm(
                    "wp-newsflash-feed", "An item fed in from the website is a post and is checked beforehand", 29)
            .on(POST)
            .must(agreedByBoth().or(checkedBeforehand()))
            .when(fedFromTheWebsite())
            .readAs(
                    "Its author is one of the agreed people, or one of them has cleared it before it went on the website. WP-040 asks the same of every post.");

    static final Rule<Situation> FEED_SET_UP = PAPER.norm(
                    "wp-newsflash-feed", "The website's news goes out to both accounts by itself", 29)
            .on(ACCOUNT)
            .must(feedingTheAccounts());

    // ---- usage policy

    static final Rule<Situation> GUIDELINES_BINDING = PAPER.norm(
                    "wp-guidelines-binding", "Every use keeps to the list that follows", 33)
            .onEveryActivity()
            .must(always())
            .findingNothing()
            .readAs("Each item binds at its own strength: what is normal in it stays normal.");

    static final Rule<Situation> POSITIVE_MESSAGES = PAPER.norm(
                    "wp-positive-messages", "Positive messages and plain news, nothing negative about the school", 34)
            .on(POST)
            .must(positiveOrNeutral())
            .readAs("Neutral news passes: closures and reminders are foreseen.");

    static final Rule<Situation> PROFILE_STATES_AIMS = PAPER.norm(
                    "wp-profile-states-aims", "Each profile says what the account is for", 35)
            .on(ACCOUNT)
            .must(sayingWhatTheAccountIsFor());

    static final Rule<Situation> PROFILE_STATES_ONE_WAY = PAPER.norm(
                    "wp-profile-states-one-way",
                    "Each profile says that the account gives out news and nobody answers",
                    35)
            .on(ACCOUNT)
            .must(sayingThatNobodyAnswers());

    static final Rule<Situation> ACCOUNT_OPEN = PAPER.norm("wp-account-open", "The accounts are open to everybody", 36)
            .on(ACCOUNT)
            .must(publicAccount())
            .alsoPermits();

    static final Permission ANYONE_MAY_FOLLOW = PAPER.norm(
                    "wp-account-open", "Anyone may follow, and needs nobody's approval", 36)
            .on(FOLLOWER)
            .may(not(blockedForContent()))
            .readAs("Whoever was blocked for inappropriate content stays out.");

    static final Rule<Situation> HOURS = PAPER.norm("wp-hours", "Posts normally go out on weekdays from 8am to 6pm", 38)
            .on(POST)
            .normally(goingOutOnAWeekday().and(goingOutBetween(am(8), pm(6))))
            .exceptWhen(aboutASchoolEvent())
            .exceptWhen(urgentSchoolNews())
            .readAs("Both ends are inside, and a weekday in the holidays is a weekday.");

    static final Rule<Situation> OUT_OF_HOURS_ONLY_EVENTS_URGENT = PAPER.norm(
                    "wp-out-of-hours-only-events-urgent", "Outside the hours, school events and urgent news only", 39)
            .on(POST)
            .must(aboutASchoolEvent().or(urgentSchoolNews()))
            .when(not(goingOutOnAWeekday().and(goingOutBetween(am(8), pm(6)))))
            .alsoPermits()
            .readAs(
                    "It closes the list that the hours leave open: anything else out of hours is a breach. WP-038 is then departed from as well; the must prevails.");

    static final Rule<Administrator> ADMINS_AGREED = PAPER.norm(
                    "wp-admins-agreed", "Only people agreed by the Headteacher and the governors hold the rights", 40)
            .on(ACCOUNT)
            .forEach(Lists.ADMINISTRATORS)
            .must(administratorAgreedToBy(AgreeingBody.HEADTEACHER)
                    .and(administratorAgreedToBy(AgreeingBody.GOVERNORS)))
            .readAs("Both have to agree; one of them is too few.");

    static final Rule<Situation> SIGN_IN_BY_AGREED = PAPER.norm(
                    "wp-admins-agreed", "Only people agreed by the Headteacher and the governors sign in", 40)
            .on(SIGN_IN)
            .must(agreedByBoth());

    static final Rule<Situation> POST_BY_AGREED = PAPER.norm(
                    "wp-post-by-agreed", "Only people agreed by the Headteacher and the governors post", 40)
            .on(POST)
            .must(agreedByBoth())
            .exceptWhen(fedFromTheWebsite().and(checkedBeforehand()))
            .readAs("An item of the website's news that one of them has cleared counts as theirs.");

    static final Rule<Situation> ADMINS_LIMITED = PAPER.norm(
                    "wp-admins-limited", "Few people hold the rights to an account", 40)
            .on(ACCOUNT)
            .must(heldByFewEnough())
            .readAs("No figure is given and none is invented: the Headteacher settles it once.");

    static final Rule<Situation> NO_REPLIES = PAPER.norm("wp-no-replies", "The accounts answer nobody", 41, 35)
            .on(POST)
            .never(answeringSomebody())
            .forbidding("REPLY")
            .readAs(
                    "A post that goes on in the school's own thread answers nobody else. WP-042 bars replies along with all discussion.");

    static final Rule<Situation> NO_REPLIES_IN_COMMENTS = PAPER.norm(
                    "wp-no-replies", "Nor does the school's staff answer in the comments on its pages", 41, 35)
            .on(COMMENT)
            .never(answeringSomebody())
            .when(doneBy(Role.STAFF))
            .forbidding("REPLY")
            .readAs(
                    "What others answer to one another is no answer of the school's. WP-042 bars it along with all discussion.");

    static final Rule<NameGiven> FIRST_NAME_ONLY = PAPER.norm(
                    "wp-first-name-only", "A child who is mentioned is given by first name alone", 43)
            .on(POST)
            .forEach(Lists.NAMES_IN_WORDS)
            .must(namedByFirstNameAlone())
            .readAs("It holds with and without a photograph. Nicknames and initials are no first names.");

    static final Rule<Situation> NO_NAME_WITH_PHOTO = PAPER.norm(
                    "wp-no-name-with-photo", "A post with any picture names no child at all", 43)
            .on(POST)
            .must(not(namingAChild()).and(not(aNameInAPicture())))
            .when(withAPicture())
            .readAs(
                    "Any picture, even one without a child, films and names that can be read in it included. Children's names alone.");

    static final Rule<ChildPictured> PHOTO_PERMISSION = PAPER.norm(
                    "wp-photo-permission", "Permission for every child who is clearly recognisable in a picture", 44)
            .on(POST)
            .forEach(Lists.CHILDREN_PICTURED)
            .must(consentToImage())
            .when(recognisable())
            .readAs("'Sought' is asked and given. Whether a child can be recognised is a person's to say.");

    static final Permission TRIP_POSTS = PAPER.norm("wp-trip-posts", "News may be shared while a school trip is on", 45)
            .on(POST)
            .may(aboutATrip().and(duringATrip()))
            .readAs("It lifts neither the rules on names nor those on pictures.");

    static final Rule<Situation> TRIP_SENIOR_TEACHER = PAPER.norm(
                    "wp-trip-senior-teacher", "A senior teacher posts from the trip, on a mobile phone", 46)
            .on(POST)
            .must(theTripTeacherOnAPhone(doneByTheLeadOfTheTrip()))
            .when(aboutATrip().and(duringATrip()))
            .readAs(
                    "News of the trip alone, by the teacher who leads it and is agreed; whose phone it is does not matter, but is asked.");

    static final Rule<Situation> TRIP_ACCESS_ENDS = PAPER.norm(
                    "wp-trip-senior-teacher",
                    "A senior teacher runs the account on the trip, and no longer than that",
                    46)
            .on(SIGN_IN, ACCOUNT)
            .must(theTripTeacherOnAPhone(doneByTheLeadOfATripThatIsOn()).and(not(stillSignedInAfterATrip())))
            .when(whileATripIsOn().or(stillSignedInAfterATrip()))
            .readAs(
                    "Access ends with the trip: until it is entered that the phone was signed out, it has not. The calendar says whether a trip is on, whichever event is named.");

    static final Duty TRIP_PHOTO_DELETION = PAPER.norm(
                    "wp-trip-photo-deletion", "Pictures taken to be shared are deleted from the phone once shared", 47)
            .on(PHOTO_HANDLING)
            .duty(MUST, "AUTHOR", "delete the picture from the phone", pictureShared(), onSharing(theSharing()))
            .and(
                    "",
                    "delete from the phone the picture that was never shared",
                    pictureUnused().and(duringATrip()),
                    atEndOf(theEndOfTheTrip()))
            .undoneWhile(copiesLeft())
            .readAs("Any phone used for the accounts; copies in a bin, a backup or a chat count as left on it.");

    static final Duty PASSWORD_TERMLY = PAPER.norm("wp-password-termly", "Each password is changed every term", 48)
            .on(ACCOUNT)
            .duty(
                    MUST,
                    "ACCOUNT_ADMINISTRATOR",
                    "change the password of the account",
                    always(),
                    eachTerm(AccountFacts.PASSWORD_CHANGED_AT::of))
            .readAs("Three terms a year.");

    static final Rule<Situation> GENERIC_EMAIL = PAPER.norm(
                    "wp-generic-email", "Each account hangs on a shared e-mail address", 48)
            .on(ACCOUNT)
            .must(tiedToASharedAddress());

    static final Rule<Situation> NO_INDIVIDUAL_TARGETING = PAPER.norm(
                    "wp-no-individual-targeting", "No post to one person or about one, praise included", 49)
            .on(POST)
            .never(aimedAtOnePerson())
            .exceptWhen(remindingAGroup())
            .exceptWhen(not(concerningAChild()).and(agreedBy(ApprovalRole.HEADTEACHER)))
            .readAs("Adults are meant too, but for an adult the Headteacher is asked before anything is refused.");

    static final Permission GROUP_REMINDER = PAPER.norm(
                    "wp-group-reminder", "A class or a year group may be reminded of something", 50)
            .on(POST)
            .may(remindingAGroup())
            .readAs("It lifts the rule on single people and no other.");

    static final Duty REINFORCE_ESAFETY = PAPER.norm(
                    "wp-reinforce-esafety", "Children are reminded of the rules of e-safety", 51)
            .on(TEACHING)
            .duty(MUST, "HEADTEACHER", "keep reminding the children of the rules of e-safety", always(), ongoing())
            .seeAlso("the e-safety policy")
            .readAs("No interval and no person is given, and none is invented.");

    static final Duty REMOVE_INAPPROPRIATE = PAPER.norm(
                    "wp-remove-inappropriate",
                    "Inappropriate content is deleted, its author blocked, and reported if need be",
                    52)
            .on(COMMENT, FOLLOWER)
            .duty(MUST, "ACCOUNT_ADMINISTRATOR", "delete", "delete the content", inappropriate(), noTime())
            .and("block", "remove and block its author", inappropriate(), noTime())
            .and("report", "report it to the site", inappropriate().and(worthReportingToTheSite()), noTime())
            .findingOn(COMMENT, FOLLOWER)
            .readAs(
                    "The nature of the comment decides the report alone; what came through another account blocks both.");

    static final Permission REPORT_SERIOUS = PAPER.norm(
                    "wp-report-serious", "More serious incidents may be reported to the proper authority", 53)
            .on(COMMENT, CONCERN)
            .may(seriousEnoughToGoFurther());

    static final Definition INAPPROPRIATE_CONTENT = PAPER.norm(
                    "wp-inappropriate-content",
                    "Inappropriate is what offends, is unsuitable, breaches copyright or aims to undermine",
                    54,
                    55,
                    56,
                    57,
                    58,
                    59)
            .on(COMMENT)
            .defines()
            .readAs("Pupils are among those connected with the school; criticism alone is not enough.");

    static final Rule<Situation> NO_INFRINGING_MATERIAL = PAPER.norm(
                    "wp-no-infringing-material", "The school does not itself publish what breaches copyright", 58)
            .on(POST)
            .must(wordsInOrder().and(every(Lists.PICTURES, rightsInOrder())))
            .readAs("Written of what the school receives; its own posts are held to no lower standard.");

    private static Condition<Situation> agreedByBoth() {
        return agreedToPostBy(AgreeingBody.HEADTEACHER).and(agreedToPostBy(AgreeingBody.GOVERNORS));
    }

    private static Condition<Situation> theTripTeacherOnAPhone(Condition<Situation> leading) {
        return doneBy(Role.SENIOR_TEACHER)
                .and(leading)
                .and(agreedByBoth())
                .and(onDevice(DeviceKind.PHONE))
                .and(onDeviceOf(DeviceOwner.SCHOOL).or(onDeviceOf(DeviceOwner.PERSONAL)));
    }

    static final Policy THE_POLICY = Policy.of(
                    "wentworth", "Policy on communicating through Twitter and Facebook", PAPER)
            .school("Wentworth Primary School")
            .edition(Edition.of(Edition.Status.TRIAL)
                    .adoptedOn(Day.month(2023, 1))
                    .reviewDue(Day.month(2026, 1))
                    .trialEnds(Day.month(2023, 7)))
            .decidedBy("HEADTEACHER")
            .within(concerningItsOfficialAccounts())
            .norms(
                    POLICY_REVIEW,
                    SCOPE,
                    TRIAL_REVIEW,
                    TERMS,
                    NO_PRIVATE_MESSAGES,
                    NO_PUBLIC_DISCUSSION,
                    NO_DISCUSSION_IN_COMMENTS,
                    SUPPLEMENT_NOT_REPLACE,
                    OLDER_WAYS,
                    NEWSFLASH_FEED,
                    FEED_SET_UP,
                    GUIDELINES_BINDING,
                    POSITIVE_MESSAGES,
                    PROFILE_STATES_AIMS,
                    PROFILE_STATES_ONE_WAY,
                    ACCOUNT_OPEN,
                    ANYONE_MAY_FOLLOW,
                    HOURS,
                    OUT_OF_HOURS_ONLY_EVENTS_URGENT,
                    ADMINS_AGREED,
                    SIGN_IN_BY_AGREED,
                    POST_BY_AGREED,
                    ADMINS_LIMITED,
                    NO_REPLIES,
                    NO_REPLIES_IN_COMMENTS,
                    FIRST_NAME_ONLY,
                    NO_NAME_WITH_PHOTO,
                    PHOTO_PERMISSION,
                    TRIP_POSTS,
                    TRIP_SENIOR_TEACHER,
                    TRIP_ACCESS_ENDS,
                    TRIP_PHOTO_DELETION,
                    PASSWORD_TERMLY,
                    GENERIC_EMAIL,
                    NO_INDIVIDUAL_TARGETING,
                    GROUP_REMINDER,
                    REINFORCE_ESAFETY,
                    REMOVE_INAPPROPRIATE,
                    REPORT_SERIOUS,
                    INAPPROPRIATE_CONTENT,
                    NO_INFRINGING_MATERIAL)
            .build();
}
