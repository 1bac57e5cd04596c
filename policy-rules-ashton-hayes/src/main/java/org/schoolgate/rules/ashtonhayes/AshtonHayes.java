package org.schoolgate.rules.ashtonhayes;

import static org.schoolgate.core.activity.ActivityKind.ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.ACCOUNT_PROPOSAL;
import static org.schoolgate.core.activity.ActivityKind.COMMENT;
import static org.schoolgate.core.activity.ActivityKind.CONCERN;
import static org.schoolgate.core.activity.ActivityKind.DIRECT_MESSAGE;
import static org.schoolgate.core.activity.ActivityKind.FOLLOW;
import static org.schoolgate.core.activity.ActivityKind.FOLLOWER;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_CONNECTION;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_POST;
import static org.schoolgate.core.activity.ActivityKind.POLICY;
import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.activity.ActivityKind.SCHOOL_EVENT;
import static org.schoolgate.core.activity.ActivityKind.SIGN_IN;
import static org.schoolgate.core.logic.Condition.always;
import static org.schoolgate.core.logic.Condition.every;
import static org.schoolgate.core.logic.Condition.not;
import static org.schoolgate.core.rule.Due.atOnce;
import static org.schoolgate.core.rule.Due.byEndOf;
import static org.schoolgate.core.rule.Due.noTime;
import static org.schoolgate.core.rule.Due.ongoing;
import static org.schoolgate.core.rule.Force.MUST;
import static org.schoolgate.core.rule.Force.NORMALLY;
import static org.schoolgate.core.vocabulary.Accounts.acceptable;
import static org.schoolgate.core.vocabulary.Accounts.followingSomebodyInEducation;
import static org.schoolgate.core.vocabulary.Accounts.inappropriate;
import static org.schoolgate.core.vocabulary.Accounts.ofBenefitToTheSchool;
import static org.schoolgate.core.vocabulary.Accounts.onAccount;
import static org.schoolgate.core.vocabulary.Accounts.onPlatform;
import static org.schoolgate.core.vocabulary.Accounts.passwordKeptSafe;
import static org.schoolgate.core.vocabulary.Accounts.privateAccount;
import static org.schoolgate.core.vocabulary.Accounts.secureAccount;
import static org.schoolgate.core.vocabulary.Accounts.seriousEnoughToGoFurther;
import static org.schoolgate.core.vocabulary.Accounts.worthReportingToTheSite;
import static org.schoolgate.core.vocabulary.People.administratorIn;
import static org.schoolgate.core.vocabulary.People.agreedBy;
import static org.schoolgate.core.vocabulary.People.approvedAdministrator;
import static org.schoolgate.core.vocabulary.People.concerningAChild;
import static org.schoolgate.core.vocabulary.People.doneBy;
import static org.schoolgate.core.vocabulary.People.doneByAPupil;
import static org.schoolgate.core.vocabulary.People.doneBySomebodyApproved;
import static org.schoolgate.core.vocabulary.Pictured.aNameInAPicture;
import static org.schoolgate.core.vocabulary.Pictured.consentToImage;
import static org.schoolgate.core.vocabulary.Pictured.consentToName;
import static org.schoolgate.core.vocabulary.Pictured.namedByFirstNameAlone;
import static org.schoolgate.core.vocabulary.Pictured.rightsInOrder;
import static org.schoolgate.core.vocabulary.Pictured.takenByAnAttendee;
import static org.schoolgate.core.vocabulary.Publishing.aPersonalOpinion;
import static org.schoolgate.core.vocabulary.Publishing.aboutASchoolEvent;
import static org.schoolgate.core.vocabulary.Publishing.alsoSentBy;
import static org.schoolgate.core.vocabulary.Publishing.am;
import static org.schoolgate.core.vocabulary.Publishing.askingForInformation;
import static org.schoolgate.core.vocabulary.Publishing.correctlyWritten;
import static org.schoolgate.core.vocabulary.Publishing.forASchoolPurpose;
import static org.schoolgate.core.vocabulary.Publishing.goingOutBetween;
import static org.schoolgate.core.vocabulary.Publishing.goingOutFromUs;
import static org.schoolgate.core.vocabulary.Publishing.goingOutOnAWeekday;
import static org.schoolgate.core.vocabulary.Publishing.meantFor;
import static org.schoolgate.core.vocabulary.Publishing.namingAChild;
import static org.schoolgate.core.vocabulary.Publishing.ofInterestToTheCommunity;
import static org.schoolgate.core.vocabulary.Publishing.offensive;
import static org.schoolgate.core.vocabulary.Publishing.pm;
import static org.schoolgate.core.vocabulary.Publishing.positiveOrNeutral;
import static org.schoolgate.core.vocabulary.Publishing.respectful;
import static org.schoolgate.core.vocabulary.Publishing.riskyForAChild;
import static org.schoolgate.core.vocabulary.Publishing.suitableForEveryone;
import static org.schoolgate.core.vocabulary.Publishing.urgentSchoolNews;
import static org.schoolgate.core.vocabulary.Publishing.whatFamiliesMustKnow;
import static org.schoolgate.core.vocabulary.Publishing.withAPicture;
import static org.schoolgate.core.vocabulary.Publishing.wordsInOrder;
import static org.schoolgate.rules.ashtonhayes.AshtonHayesPaper.PAPER;
import static org.schoolgate.rules.ashtonhayes.Phrases.aboutAPostOrComment;
import static org.schoolgate.rules.ashtonhayes.Phrases.followingOurAccount;
import static org.schoolgate.rules.ashtonhayes.Phrases.olderChannelsInUse;
import static org.schoolgate.rules.ashtonhayes.Phrases.otherSitesAllowed;
import static org.schoolgate.rules.ashtonhayes.Phrases.takenByAnAttendeeOfTheEvent;
import static org.schoolgate.rules.ashtonhayes.Phrases.theStartOfTheEvent;

import java.time.LocalDate;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.ChildPictured;
import org.schoolgate.core.activity.Lists;
import org.schoolgate.core.activity.NameGiven;
import org.schoolgate.core.activity.OtherChannel;
import org.schoolgate.core.activity.Picture;
import org.schoolgate.core.activity.Purpose;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.policy.Day;
import org.schoolgate.core.policy.Edition;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Definition;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Permission;
import org.schoolgate.core.rule.Rule;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Role;

/** Ashton Hayes Primary School's policy on Twitter and Facebook, February 2017, in the order of the paper. */
final class AshtonHayes {
    private AshtonHayes() {}

    // ---- preamble

    static final Duty POLICY_REVIEW = PAPER.norm("ah-policy-review", "Reviewed by the end of February 2019", 3, 2)
            .on(POLICY)
            .duty(NORMALLY, "HEADTEACHER", "have the policy reviewed", always(), byEndOf(LocalDate.of(2019, 2, 28)))
            .readAs("A date that has passed does not switch the rules off: the review is overdue, and they go on.");

    // ---- outline

    static final Definition SCOPE = PAPER.norm(
                    "ah-scope",
                    "It binds staff, pupils, parents and governors on the school's Twitter and Facebook, and alike elsewhere",
                    12,
                    49,
                    50)
            .onEveryActivity()
            .defines()
            .readAs(
                    "The four groups are bound, and are not merely the audience; every rule holds on any other site too.");

    // ---- aims

    static final Rule<Situation> PRINCIPAL_AUDIENCE = PAPER.norm(
                    "ah-principal-audience", "Staff, parents and professionals are the expected followers", 15)
            .on(FOLLOWER)
            .alsoConcerning(POST)
            .normally(not(doneByAPupil()))
            .readAs("Others are not barred; a pupil who follows is brought to the SLT's notice.");

    static final Permission EVENT_NEWS_WELCOME = PAPER.norm(
                    "ah-event-news-welcome", "Details of particular school events may be posted", 16)
            .on(POST)
            .may(aboutASchoolEvent())
            .readAs("It says what may be posted; it obliges nobody and lifts no other rule.");

    static final Rule<Situation> NOT_SOLE_CHANNEL = PAPER.norm(
                    "ah-not-sole-channel", "What families must know also goes by letter, website or text message", 18)
            .on(POST)
            .must(alsoSentBy(
                    "letter, website, text message", OtherChannel.LETTER, OtherChannel.WEBSITE, OtherChannel.TEXT))
            .when(whatFamiliesMustKnow())
            .readAs("It holds for each announcement and not only for the system; a celebration needs no second way.");

    static final Rule<Situation> OLDER_CHANNELS = PAPER.norm(
                    "ah-not-sole-channel", "Letters, website and text messages stay in use", 18)
            .on(POLICY)
            .must(olderChannelsInUse());

    static final Rule<Situation> SAFE_RESPONSIBLE_USE = PAPER.norm(
                    "ah-safe-responsible-use", "All staff act safely and responsibly, on any account", 19, 50)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST)
            .must(not(riskyForAChild()).and(suitableForEveryone()))
            .when(doneBy(Role.STAFF).and(goingOutFromUs()))
            .readAs("It reaches staff on their own accounts as well.");

    // ---- control and usage

    static final Duty MONITOR_CONTENT = PAPER.norm("ah-monitor-content", "The content of the accounts is watched", 21)
            .on(ACCOUNT, POST, COMMENT)
            .duty(MUST, "ACCOUNT_ADMINISTRATOR", "keep watch over the content of the accounts", always(), ongoing())
            .readAs("What others post is content too. No interval is given, and none is invented.");

    static final Rule<Situation> PASSWORD_HOLDERS = PAPER.norm(
                    "ah-password-holders",
                    "Only the SLT and approved staff hold the passwords, and they keep them safe",
                    22,
                    21)
            .on(ACCOUNT)
            .must(every(
                            Lists.ADMINISTRATORS,
                            administratorIn(Role.SLT)
                                    .or(administratorIn(Role.STAFF).and(approvedAdministrator())))
                    .and(passwordKeptSafe()));

    static final Rule<Situation> SIGN_IN_BY_HOLDERS = PAPER.norm(
                    "ah-password-holders", "Only the SLT and approved staff sign in", 22, 21)
            .on(SIGN_IN)
            .must(doneBy(Role.SLT).or(doneBy(Role.STAFF).and(doneBySomebodyApproved())))
            .readAs("Approved staff are staff: a governor, a parent or a pupil is none, whatever was approved.");

    static final Rule<Situation> HOURS = PAPER.norm(
                    "ah-hours", "Posts and messages normally go out on weekdays from 8am to 6pm", 23)
            .on(POST, DIRECT_MESSAGE)
            .normally(goingOutOnAWeekday().and(goingOutBetween(am(8), pm(6))))
            .when(goingOutFromUs())
            .exceptWhen(aboutASchoolEvent())
            .exceptWhen(urgentSchoolNews())
            .readAs(
                    "'Primarily' and 'usually' speak of each post: outside the hours a reason is asked for. 18:00 is inside.");

    static final Permission OUT_OF_HOURS = PAPER.norm(
                    "ah-out-of-hours-purpose", "Outside the hours, events and urgent news are fine", 24, 16)
            .on(POST, DIRECT_MESSAGE)
            .may(not(goingOutOnAWeekday().and(goingOutBetween(am(8), pm(6))))
                    .and(aboutASchoolEvent().or(urgentSchoolNews()))
                    .and(goingOutFromUs()));

    static final Rule<Situation> OUT_OF_HOURS_PURPOSE = PAPER.norm(
                    "ah-out-of-hours-purpose", "Outside the hours, any other purpose is unusual", 24, 16)
            .on(POST, DIRECT_MESSAGE)
            .normally(aboutASchoolEvent().or(urgentSchoolNews()))
            .when(not(goingOutOnAWeekday().and(goingOutBetween(am(8), pm(6)))))
            .findingNothing()
            .readAs("It gives the exceptions of the hours, and no finding of its own.");

    static final Rule<Situation> DM_PURPOSE = PAPER.norm(
                    "ah-dm-purpose", "A private message only arranges a visit, a visitor or something educational", 25)
            .on(DIRECT_MESSAGE)
            .must(meantFor(
                            "about arranging a visit, a visitor, something educational",
                            Purpose.VISIT,
                            Purpose.VISITOR,
                            Purpose.EDUCATIONAL_ACTIVITY)
                    .and(not(concerningAChild()).or(agreedBy(ApprovalRole.SLT))))
            .when(goingOutFromUs())
            .readAs("It has to be arranging something; a recipient who may be a child goes to the SLT.");

    // ---- followers

    static final Permission OPEN_TO_FOLLOWERS = PAPER.norm("ah-open-to-followers", "Anyone may follow, for now", 27)
            .on(FOLLOWER, ACCOUNT)
            .may(always());

    static final Permission BLOCK_BAD_ACCOUNT = PAPER.norm(
                    "ah-block-bad-account", "The school may block an inappropriate or offensive account", 28)
            .on(FOLLOWER, COMMENT)
            .may(not(acceptable()));

    static final Rule<Situation> STAFF_FOLLOWER_PRIVATE = PAPER.norm(
                    "ah-staff-follower-private",
                    "Staff may follow the school from a secure and private account alone",
                    29)
            .on(FOLLOWER)
            .must(privateAccount().and(secureAccount()))
            .when(doneBy(Role.STAFF).and(onAccount(AccountKind.SCHOOL)))
            .exceptWhen(Phrases.followingFromARecordedProfessionalAccount())
            .alsoPermits()
            .readAs("A professional account that the SLT has recorded as one may be public.");

    static final Rule<Situation> STAFF_FOLLOWING_US = PAPER.norm(
                    "ah-staff-follower-private", "Staff follow the school from a private account alone", 29)
            .on(PERSONAL_CONNECTION)
            .must(privateAccount())
            .when(doneBy(Role.STAFF).and(followingOurAccount()))
            .exceptWhen(onAccount(AccountKind.PROFESSIONAL))
            .alsoPermits();

    static final Rule<Situation> STAFF_ACCOUNT_PRIVATE = PAPER.norm(
                    "ah-staff-account-private", "Staff are advised to keep their own accounts safe and private", 30)
            .on(PERSONAL_ACCOUNT)
            .advised(privateAccount().and(secureAccount()))
            .when(doneBy(Role.STAFF));

    static final Rule<Situation> PROFESSIONAL_ACCOUNT_USE = PAPER.norm(
                    "ah-professional-account-use",
                    "Professional accounts show the school well and pass on what is useful",
                    31)
            .on(POST)
            .normally(positiveOrNeutral()
                    .and(ofInterestToTheCommunity()
                            .or(forASchoolPurpose().and(not(onAccount(AccountKind.PROFESSIONAL))))))
            .readAs("The school's own accounts count as well; on one run for somebody's work the answer alone counts.");

    static final Rule<Situation> PROFESSIONAL_PERSONAL_POST = PAPER.norm(
                    "ah-professional-account-use", "A staff account run for work passes on what is useful", 31)
            .on(PERSONAL_POST)
            .normally(ofInterestToTheCommunity())
            .when(onAccount(AccountKind.PROFESSIONAL));

    static final Rule<Situation> FOLLOW_EDUCATION_ONLY = PAPER.norm(
                    "ah-follow-education-only", "Only users directly linked to education are followed", 32)
            .on(FOLLOW)
            .must(followingSomebodyInEducation());

    static final Rule<Situation> FOLLOW_BY_SLT = PAPER.norm("ah-follow-by-slt", "Only the SLT makes a follow", 32, 22)
            .on(FOLLOW)
            .must(doneBy(Role.SLT))
            .readAs("The later and stricter sentence prevails over the one that names approved staff too.");

    static final Rule<Situation> FOLLOW_EXCEPTION = PAPER.norm(
                    "ah-follow-exception",
                    "Each follow needs a clear benefit and a decision of the SLT of its own",
                    33,
                    34,
                    35)
            .on(FOLLOW)
            .must(ofBenefitToTheSchool().and(agreedBy(ApprovalRole.SLT)))
            .alsoPermits()
            .readAs("By default nobody is followed; the exception lifts that, and not the link to education.");

    static final Rule<Situation> BROADCAST_MAINLY = PAPER.norm(
                    "ah-broadcast-mainly", "The accounts give information out rather than gather it", 36)
            .on(POST, FOLLOW, COMMENT)
            .normally(not(askingForInformation()))
            .readAs("It forbids no reply.");

    // ---- inappropriate content

    static final Permission POSITIVE_MENTIONS_WELCOME = PAPER.norm(
                    "ah-positive-mentions-welcome", "Mentions that show the school well are welcome", 38)
            .on(COMMENT)
            .may(acceptable())
            .readAs("Criticism is not on that ground removable: it may carry a worry about a child.");

    static final Definition INAPPROPRIATE_CONTENT = PAPER.norm(
                    "ah-inappropriate-content",
                    "Inappropriate is what offends, is unsuitable, breaches copyright or aims to undermine",
                    39,
                    40,
                    41,
                    42,
                    43)
            .on(COMMENT)
            .defines()
            .readAs("Pupils are among those connected with the school; criticism alone is not enough.");

    static final Rule<Situation> NO_INFRINGING_MATERIAL = PAPER.norm(
                    "ah-no-infringing-material",
                    "The school does not itself publish what it calls inappropriate",
                    39,
                    42)
            .on(POST)
            .must(not(offensive())
                    .and(suitableForEveryone())
                    .and(wordsInOrder())
                    .and(every(Lists.PICTURES, rightsInOrder())))
            .readAs("Written of what the school receives; its own posts are held to no lower standard.");

    static final Duty REMOVE_INAPPROPRIATE = PAPER.norm(
                    "ah-remove-inappropriate",
                    "Inappropriate content is deleted, its author blocked, and reported if need be",
                    44)
            .on(COMMENT, FOLLOWER)
            .duty(MUST, "ACCOUNT_ADMINISTRATOR", "delete", "delete the content", inappropriate(), noTime())
            .and("block", "remove and block its author", inappropriate(), noTime())
            .and("report", "report it to the site", inappropriate().and(worthReportingToTheSite()), noTime())
            .findingOn(COMMENT, FOLLOWER)
            .readAs("The nature of the comment decides the report alone.");

    static final Permission REPORT_SERIOUS = PAPER.norm(
                    "ah-report-serious", "More serious incidents may be reported to the proper authority", 45)
            .on(COMMENT, CONCERN)
            .may(seriousEnoughToGoFurther());

    // ---- school events

    static final Duty EVENT_ANNOUNCEMENT = PAPER.norm(
                    "ah-event-announcement",
                    "At the start of each event those present are told the photograph rule",
                    47)
            .on(SCHOOL_EVENT)
            .duty(MUST, "AUTHOR", "tell those present the photograph rule", always(), atOnce(theStartOfTheEvent()));

    static final Permission EVENT_PHOTOS_PERSONAL = PAPER.norm(
                    "ah-event-photos-personal", "Those present may photograph for their own use", 47)
            .on(SCHOOL_EVENT)
            .may(always());

    static final Rule<Picture> EVENT_PHOTOS_NOT_POSTED = PAPER.norm(
                    "ah-event-photos-not-posted", "What those present photograph never goes on social media", 47)
            .on(POST, PERSONAL_POST)
            .forEach(Lists.PICTURES)
            .never(takenByAnAttendee())
            .readAs("Films and closed groups are meant too; the school does not pass such a picture on either.");

    static final Rule<Situation> EVENT_PHOTOS_AT_THE_EVENT = PAPER.norm(
                    "ah-event-photos-not-posted", "What those present photograph is not posted from the event", 47)
            .on(SCHOOL_EVENT)
            .never(takenByAnAttendeeOfTheEvent());

    // ---- other social media

    static final Rule<Situation> NO_OTHER_PLATFORM = PAPER.norm(
                    "ah-no-other-platform", "No school account on another site until the policy is changed", 49)
            .on(ACCOUNT, ACCOUNT_PROPOSAL)
            .must(onPlatform("among Twitter, Facebook", Platform.TWITTER, Platform.FACEBOOK)
                    .or(otherSitesAllowed()))
            .readAs("A statement of fact, read as a limit.");

    // ---- tweets and images

    static final Rule<ChildPictured> PHOTO_PARENTAL_CONSENT = PAPER.norm(
                    "ah-photo-parental-consent", "No picture shows a child whose parent has not consented", 52)
            .on(POST)
            .forEach(Lists.CHILDREN_PICTURED)
            .must(consentToImage())
            .readAs("Any child shown, recognisable or not; films and shares too. No reply is not consent.");

    static final Rule<Situation> NO_NAME_WITH_IMAGE = PAPER.norm(
                    "ah-no-name-with-image", "A post with an image normally names no child", 52, 53)
            .on(POST)
            .normally(not(namingAChild()).and(not(aNameInAPicture())))
            .when(withAPicture())
            .readAs(
                    "Any image, not only one of that child. Consent to the name is no exception: a reason is asked for.");

    static final Rule<NameGiven> FIRST_NAME_ONLY = PAPER.norm(
                    "ah-first-name-only", "A child who is named is named by first name alone", 53)
            .on(POST)
            .forEach(Lists.NAMES)
            .must(namedByFirstNameAlone())
            .readAs("It holds with and without an image. Nicknames and initials are no first names.");

    static final Rule<NameGiven> NAME_PARENTAL_CONSENT = PAPER.norm(
                    "ah-name-parental-consent", "A child is named only when a parent was asked and agreed", 53)
            .on(POST)
            .forEach(Lists.NAMES)
            .must(consentToName())
            .readAs("'Sought' is asked and given. Consent to a picture is no consent to the name.");

    static final Rule<Situation> GRAMMAR = PAPER.norm("ah-grammar", "Posts and messages are grammatically correct", 54)
            .on(POST, DIRECT_MESSAGE)
            .must(correctlyWritten())
            .when(goingOutFromUs());

    static final Rule<Situation> POSITIVE_TONE = PAPER.norm("ah-positive-tone", "Posts and messages are positive", 54)
            .on(POST, DIRECT_MESSAGE)
            .must(positiveOrNeutral())
            .when(goingOutFromUs())
            .readAs(
                    "Plain neutral news passes: closures are foreseen. AH-031 has it too, among what is normal of accounts run for work.");

    static final Rule<Situation> NO_PERSONAL_OPINION = PAPER.norm(
                    "ah-no-personal-opinion", "No personal opinion, whatever the circumstances", 55)
            .on(POST)
            .never(aPersonalOpinion())
            .readAs("The school's praise of children's work is no personal opinion.");

    static final Rule<Situation> NO_DEROGATORY = PAPER.norm(
                    "ah-no-derogatory", "No derogatory comment, whatever the circumstances", 55)
            .on(POST)
            .must(respectful());

    static final Duty CONCERN_TO_SLT = PAPER.norm(
                    "ah-concern-to-slt", "A concern about a post to or from the account goes to the SLT at once", 56)
            .on(CONCERN)
            .duty(MUST, "AUTHOR", "bring the concern to the SLT", aboutAPostOrComment(), atOnce())
            .readAs("Everybody whom the policy addresses is bound; posts on Facebook and comments are meant too.");

    static final Policy THE_POLICY = Policy.of("ashton-hayes", "Twitter and Facebook policy", PAPER)
            .school("Ashton Hayes Primary School")
            .edition(Edition.of(Edition.Status.ADOPTED)
                    .adoptedOn(Day.month(2017, 2))
                    .reviewDue(Day.month(2019, 2)))
            .pointingAt("the policies on online safety and on acceptable use", "AH-010")
            .norms(
                    POLICY_REVIEW,
                    SCOPE,
                    PRINCIPAL_AUDIENCE,
                    EVENT_NEWS_WELCOME,
                    NOT_SOLE_CHANNEL,
                    OLDER_CHANNELS,
                    SAFE_RESPONSIBLE_USE,
                    MONITOR_CONTENT,
                    PASSWORD_HOLDERS,
                    SIGN_IN_BY_HOLDERS,
                    HOURS,
                    OUT_OF_HOURS,
                    OUT_OF_HOURS_PURPOSE,
                    DM_PURPOSE,
                    OPEN_TO_FOLLOWERS,
                    BLOCK_BAD_ACCOUNT,
                    STAFF_FOLLOWER_PRIVATE,
                    STAFF_FOLLOWING_US,
                    STAFF_ACCOUNT_PRIVATE,
                    PROFESSIONAL_ACCOUNT_USE,
                    PROFESSIONAL_PERSONAL_POST,
                    FOLLOW_EDUCATION_ONLY,
                    FOLLOW_BY_SLT,
                    FOLLOW_EXCEPTION,
                    BROADCAST_MAINLY,
                    POSITIVE_MENTIONS_WELCOME,
                    INAPPROPRIATE_CONTENT,
                    NO_INFRINGING_MATERIAL,
                    REMOVE_INAPPROPRIATE,
                    REPORT_SERIOUS,
                    EVENT_ANNOUNCEMENT,
                    EVENT_PHOTOS_PERSONAL,
                    EVENT_PHOTOS_NOT_POSTED,
                    EVENT_PHOTOS_AT_THE_EVENT,
                    NO_OTHER_PLATFORM,
                    PHOTO_PARENTAL_CONSENT,
                    NO_NAME_WITH_IMAGE,
                    FIRST_NAME_ONLY,
                    NAME_PARENTAL_CONSENT,
                    GRAMMAR,
                    POSITIVE_TONE,
                    NO_PERSONAL_OPINION,
                    NO_DEROGATORY,
                    CONCERN_TO_SLT)
            .build();
}
