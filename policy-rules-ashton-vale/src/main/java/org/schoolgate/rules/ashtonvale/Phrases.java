package org.schoolgate.rules.ashtonvale;

import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.logic.Condition.anyOf;
import static org.schoolgate.core.logic.Condition.every;
import static org.schoolgate.core.logic.Condition.not;
import static org.schoolgate.core.logic.Condition.some;
import static org.schoolgate.core.vocabulary.Phrases.has;
import static org.schoolgate.core.vocabulary.Phrases.is;
import static org.schoolgate.core.vocabulary.Phrases.says;
import static org.schoolgate.core.vocabulary.Pictured.consentToImage;
import static org.schoolgate.core.vocabulary.Publishing.onDeviceOf;

import java.util.List;
import java.util.Set;
import org.schoolgate.core.activity.AccountFacts;
import org.schoolgate.core.activity.ApprovalGiven;
import org.schoolgate.core.activity.ApprovalGiven.Limit;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.ChildPictured;
import org.schoolgate.core.activity.ConcernSubject;
import org.schoolgate.core.activity.Connection;
import org.schoolgate.core.activity.DeviceKind;
import org.schoolgate.core.activity.DeviceOwner;
import org.schoolgate.core.activity.DoneEntered;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.FactType.AskedOf;
import org.schoolgate.core.activity.FactType.Kind;
import org.schoolgate.core.activity.FieldFacts;
import org.schoolgate.core.activity.FinerFacts;
import org.schoolgate.core.activity.FoundFacts;
import org.schoolgate.core.activity.Interaction;
import org.schoolgate.core.activity.Lists;
import org.schoolgate.core.activity.MediaRights;
import org.schoolgate.core.activity.Opinion;
import org.schoolgate.core.activity.PhoneState;
import org.schoolgate.core.activity.Picture;
import org.schoolgate.core.activity.PictureAnswers;
import org.schoolgate.core.activity.PictureFacts;
import org.schoolgate.core.activity.PostKind;
import org.schoolgate.core.activity.Purpose;
import org.schoolgate.core.activity.Raiser;
import org.schoolgate.core.activity.SchoolFacts;
import org.schoolgate.core.activity.SharedTo;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.StatementFacts;
import org.schoolgate.core.activity.ValueType;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Test;
import org.schoolgate.core.logic.Wording;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.Tagging;

/** Phrases that only this policy needs. */
final class Phrases {
    /** The question of a picture, where the work has no picture. */
    private static final FactType<Situation, Boolean> WORDS_ARE_A_PUPILS = FactType.<Situation, Boolean>named(
                    "creator_is_pupil", ValueType.BOOLEAN)
            .on(POST)
            .asks(Kind.FIND_OUT, PictureAnswers.CREATOR_IS_PUPIL.question(), AskedOf.AUTHOR)
            .safe(false)
            .raised(Raiser.when(FinerFacts.OTHERS_MATERIAL, Test.isTrue()))
            .privacy(FactType.Privacy.PERSONAL)
            .answered();

    private static final Test<Set<Purpose>> FOR_THE_SCHOOL = Test.named(
            "anything beside personal use",
            purposes -> !purposes.equals(Set.of(Purpose.PERSONAL)),
            List.of(Set.of(Purpose.NEW_SCHOOL_SERVICE), Set.of(Purpose.PERSONAL)));

    private Phrases() {}

    // ---- reach

    static Condition<Situation> withinReach() {
        return is("it", "within the policy's reach", Reckoned.WITHIN_REACH);
    }

    static Condition<Situation> ofStaffWithinReach() {
        return is("it", "communication of staff within the policy's reach", Reckoned.STAFF_WITHIN_REACH);
    }

    static Condition<Situation> concerningTheSchool() {
        return is("it", "about something that touches the school", StatementFacts.CONCERNS_SCHOOL);
    }

    static Condition<Situation> anAccountNamingTheSchool() {
        return says(Wording.of("the account", "names", "name", "the school"), StatementFacts.ACCOUNT_NAMES_SCHOOL);
    }

    // ---- words

    static Condition<Situation> againstAnotherPaper() {
        return is("it", "against another paper of the school", FinerFacts.OTHER_POLICY_TOUCHED);
    }

    static Condition<Situation> inATonePeopleExpect() {
        return is("it", "in a professional tone that fits its readers", FinerFacts.TONE_FITS);
    }

    static Condition<Situation> bullying() {
        return is("it", "bullying", FinerFacts.BULLYING);
    }

    static Condition<Situation> intrusive() {
        return is("it", "an intrusion into somebody's privacy", FinerFacts.PRIVACY_ENCROACHED);
    }

    static Condition<Situation> aVerdictOnAColleague() {
        return is("it", "a verdict on somebody who works at the school", FinerFacts.JUDGES_COLLEAGUE);
    }

    static Condition<Situation> aboutAnInternalDispute() {
        return is("it", "about a dispute inside the school", FinerFacts.ABOUT_INTERNAL_DISPUTE);
    }

    static Condition<Situation> forPrivateAdvantage() {
        return is("it", "for somebody's private advantage", FinerFacts.PERSONAL_GAIN);
    }

    static Condition<Situation> confidential() {
        return is("it", "confidential", FinerFacts.CONFIDENTIAL);
    }

    static Condition<Situation> withGoodGroundForPersonalData() {
        return has("it", "a good ground for any personal details", FinerFacts.PERSONAL_DATA_CLEARED);
    }

    static Condition<Situation> harmfulToTheSchoolsName() {
        return is("it", "harmful to the school's good name", FinerFacts.HARMS_REPUTATION);
    }

    static Condition<Situation> withALink() {
        return has("it", "a link", FoundFacts.LINK);
    }

    static Condition<Situation> controversial() {
        return is("it", "controversial", FinerFacts.CONTROVERSIAL);
    }

    static Condition<Situation> markedAsNotTheSchools() {
        return has("it", "a disclaimer", FinerFacts.DISCLAIMER_SHOWN);
    }

    static Condition<Situation> anOpinion() {
        return is(
                "it",
                "an opinion, the school's own included",
                FinerFacts.OPINION,
                Test.oneOf(Opinion.OF_THE_SCHOOL, Opinion.OF_A_PERSON));
    }

    static Condition<Situation> balanced() {
        return is("it", "balanced", FinerFacts.OPINION_BALANCED);
    }

    static Condition<Situation> fromSomebodyIdentified() {
        return is("it", "from somebody whom readers can place", FinerFacts.AUTHOR_IDENTIFIED);
    }

    static Condition<Situation> aReply() {
        return is("it", "a reply", FieldFacts.POST_KIND, Test.is(PostKind.REPLY));
    }

    // ---- thinking asked for: done once there is an answer, either way

    static Condition<Situation> consideredForCopyright() {
        return considered("whose material it is", FinerFacts.OTHERS_MATERIAL);
    }

    static Condition<Situation> consideredForDoubt() {
        return considered("any doubt about it", FinerFacts.IN_DOUBT);
    }

    static Condition<Situation> consideredWhatTheLinkShows() {
        return considered("what the link shows", FinerFacts.SUITABLE_FOR_EVERYONE);
    }

    private static Condition<Situation> considered(String what, FactType<Situation, Boolean> fact) {
        return Condition.on(Wording.of("whoever acts", "considers", "consider", what), fact, Test.oneOf(true, false));
    }

    // ---- approvals and entries

    static Condition<Situation> secondOpinionHad() {
        return Condition.on(
                Wording.has("it", "the agreement of somebody else on the staff beforehand"),
                new ApprovalGiven(ApprovalRole.STAFF, Limit.BEFOREHAND, Limit.BY_SOMEBODY_ELSE),
                Test.isTrue());
    }

    static Condition<Situation> leadersAgreedFirst() {
        Condition<Situation> byLeaders = Condition.on(
                Wording.has("it", "the agreement of the SLT apart from the Headteacher beforehand"),
                new ApprovalGiven(ApprovalRole.SLT, Limit.BEFOREHAND, Limit.APART_FROM_THE_HEADTEACHER),
                Test.isTrue());
        Condition<Situation> headCounts = is(
                "the Headteacher's signature",
                "good for the senior leadership",
                SchoolFacts.HEAD_APPROVAL_COUNTS_FOR_SLT);
        return byLeaders.or(
                headCounts.and(org.schoolgate.core.vocabulary.People.agreedFirstBy(ApprovalRole.HEADTEACHER)));
    }

    static Condition<Situation> openedByTheAdministrator() {
        return is("the account", "entered as opened by its administrator", Reckoned.OPENED_BY_ADMINISTRATOR);
    }

    static Condition<Situation> bullyingAnswered() {
        return entered("an answer to the bullying", "av-no-cyber-bullying")
                .or(entered("action on the breach", "av-act-on-breach"));
    }

    private static Condition<Situation> entered(String what, String norm) {
        return Condition.on(Wording.is(what, "among what was done"), new DoneEntered(norm, ""), Test.isTrue());
    }

    // ---- whose material

    static Condition<Situation> wordsCredited() {
        Condition<Situation> others = is("it", "made by somebody else", FinerFacts.OTHERS_MATERIAL);
        Condition<Situation> pupils = is("it", "made by a pupil", WORDS_ARE_A_PUPILS);
        Condition<Situation> named =
                says(Wording.of("it", "names", "name", "whoever made its words"), Reckoned.MAKER_OF_WORDS_NAMED);
        Condition<Situation> explainedByAPicture =
                not(is("it", "passed on", Reckoned.PASSED_ON)).and(some(Lists.PICTURES, not(ownPicture())));
        return not(others).or(not(pupils).or(creditOfAPupilSettled()).and(anyOf(pupils, named, explainedByAPicture)));
    }

    static Condition<Picture> pictureCredited() {
        Condition<Picture> pupils = is("picture", "made by a pupil", PictureAnswers.CREATOR_IS_PUPIL);
        Condition<Picture> named = is(
                "picture",
                "credited to its maker",
                PictureFacts.CREDIT,
                Test.named("a name", (String credit) -> !credit.isBlank(), List.of("somebody", "")));
        Condition<Picture> passedOn = Condition.seenFrom(
                Picture::situation,
                is("it", "passed on", Reckoned.PASSED_ON)
                        .and(says(
                                Wording.of("it", "names", "name", "whoever made its words"),
                                Reckoned.MAKER_OF_WORDS_NAMED)));
        Condition<Picture> settled = Condition.seenFrom(Picture::situation, creditOfAPupilSettled());
        return not(pupils).or(settled).and(anyOf(List.of(pupils, ownPicture(), named, passedOn)));
    }

    static Condition<Picture> ownPicture() {
        return is("picture", "the school's own work", PictureFacts.MEDIA_RIGHTS, Test.is(MediaRights.OWN));
    }

    private static Condition<Situation> creditOfAPupilSettled() {
        return Condition.on(
                Wording.has("the credit to a pupil", "the agreement of the SLT"), new PupilsCredit(), Test.isTrue());
    }

    // ---- pictures

    static Condition<Picture> agreedToByTheAdultsInIt() {
        return is("picture", "agreed to by every adult in it", PictureAnswers.ADULTS_SHOWN_AGREED);
    }

    static Condition<Picture> objectedTo() {
        return is("picture", "one that somebody asked to be kept out of", PictureAnswers.OBJECTION_MADE);
    }

    /** Everybody in it has agreed, by the images policy. */
    static Condition<Picture> permitted() {
        return every(Lists.CHILDREN_OF_A_PICTURE, consentToImage())
                .and(agreedToByTheAdultsInIt())
                .and(inLineWithTheImagesPolicy());
    }

    /** Nobody asked to be kept out; a consent that was refused or withdrawn is such a wish, one never given is none. */
    static Condition<Picture> notObjectedTo() {
        Condition<ChildPictured> refused = Condition.on(
                Wording.is("child pictured", "kept out by a parent"),
                PictureFacts.IMAGE_CONSENT,
                Test.oneOf(ConsentState.REFUSED, ConsentState.WITHDRAWN));
        return not(objectedTo()).and(every(Lists.CHILDREN_OF_A_PICTURE, not(refused)));
    }

    static Condition<Picture> inLineWithTheImagesPolicy() {
        Condition<Picture> consentIsAll = Condition.seenFrom(
                Picture::situation,
                says(
                        Wording.of("the images policy", "asks", "ask", "for consent alone"),
                        SchoolFacts.IMAGES_POLICY_NEEDS_ONLY_CONSENT));
        return consentIsAll.or(is("picture", "in line with the images policy", PictureAnswers.IMAGES_POLICY_MET));
    }

    static Condition<Situation> showingAPupil() {
        return some(
                Lists.PICTURES,
                Condition.on(
                        Wording.of("picture", "shows", "show", "a pupil of the school"),
                        Reckoned.SHOWS_A_PUPIL,
                        Test.isTrue()));
    }

    static Condition<Situation> sharedTo(String words, SharedTo... places) {
        return is("the picture", words, FieldFacts.SHARED_TO, Test.oneOf(places));
    }

    static Condition<Situation> onASiteThatMayShowPupils() {
        return sharedTo("on the website, the learning platform", SharedTo.WEBSITE, SharedTo.LEARNING_PLATFORM)
                .and(is("the website", "allowed to show pupils", SchoolFacts.WEBSITE_MAY_SHOW_PUPILS));
    }

    static Condition<Situation> tagging(String words, Tagging setting) {
        return is("tagging", words, AccountFacts.TAGGING, Test.is(setting));
    }

    static Condition<Situation> compromising() {
        return is("the picture", "compromising", FinerFacts.COMPROMISING_PICTURE);
    }

    static Condition<Situation> takenByAccident() {
        return is("the picture", "taken by accident", FinerFacts.TAKEN_INADVERTENTLY);
    }

    // ---- at work

    static Condition<Situation> socialMedia() {
        return is("the site", "social media", Reckoned.SOCIAL_MEDIA);
    }

    static Condition<Situation> inWorkTime() {
        return is("it", "in paid working time", StatementFacts.IN_WORK_TIME);
    }

    static Condition<Situation> purelyPersonal() {
        return is("the use", "purely personal", Reckoned.PURELY_PERSONAL);
    }

    static Condition<Situation> usedFor(String words, Purpose... purposes) {
        return is("the use", words, FieldFacts.USE_PURPOSE, Test.includes(purposes));
    }

    static Condition<Situation> forTheSchool() {
        return is("the use", "for more than private ends", FieldFacts.USE_PURPOSE, FOR_THE_SCHOOL);
    }

    static Condition<Situation> ofAgeThirteen() {
        return is("whoever acts", "13 years of age", Reckoned.AUTHOR_IS_13);
    }

    static Condition<Situation> inSchoolHours() {
        return is("it", "in the hours of a school day", Reckoned.IN_SCHOOL_HOURS);
    }

    static Condition<Situation> phone(String words, PhoneState... states) {
        return is("the pupil's phone", words, FieldFacts.PHONE_STATE, Test.oneOf(states));
    }

    static Condition<Situation> aPhoneBrought() {
        return not(phone("left at home", PhoneState.NONE_BROUGHT));
    }

    static Condition<Situation> phoneOffline() {
        return is("the pupil's phone", "off the internet", FieldFacts.DEVICE_CONNECTION, Test.is(Connection.OFF));
    }

    static Condition<Situation> onASchoolComputer() {
        return onDeviceOf(DeviceOwner.SCHOOL)
                .and(is(
                        "the device",
                        "a computer, a tablet included",
                        FieldFacts.DEVICE_KIND,
                        Test.oneOf(DeviceKind.COMPUTER, DeviceKind.TABLET)));
    }

    static Condition<Situation> banCoversAccountStaff() {
        return is("the ban", "binding on staff who run the accounts", SchoolFacts.COMPUTER_BAN_COVERS_ACCOUNT_STAFF);
    }

    static Condition<Situation> tryingToPassTheFirewall() {
        return is("whoever acts", "trying to get round the firewall", FinerFacts.FIREWALL_ATTEMPT);
    }

    // ---- concerns and comments

    static Condition<Situation> concerning(String words, ConcernSubject... subjects) {
        return is("the concern", words, FieldFacts.CONCERN_SUBJECT, Test.includes(subjects));
    }

    static Condition<Situation> aBreachFound() {
        return is("a breach", "found", FinerFacts.BREACH_FOUND);
    }

    static Condition<Situation> consideredIllegal() {
        return is("it", "considered illegal", FinerFacts.CONSIDERED_ILLEGAL);
    }

    static Condition<Situation> fromAJournalist() {
        return is("it", "an enquiry of a journalist", FinerFacts.PRESS_ENQUIRY);
    }

    static Condition<Situation> followingTheMediaPolicy() {
        return is("the media policy", "followed", FinerFacts.MEDIA_POLICY_FOLLOWED);
    }

    static Condition<Situation> anEnquiryAnswered() {
        return is("the enquiry", "answered", Reckoned.ENQUIRY_ANSWERED);
    }

    static Condition<Situation> exposingSomebodyByExplaining() {
        return is("an explanation", "a risk to somebody's privacy", FinerFacts.EXPLAINING_EXPOSES_SOMEONE);
    }

    static Condition<Situation> parentsCanPost() {
        return says(
                Wording.of("a learning platform of ours", "lets", "let", "parents post"), SchoolFacts.PARENTS_CAN_POST);
    }

    static Condition<Situation> aParentLeftDissatisfied() {
        return is("a parent", "still dissatisfied", FinerFacts.PARENT_DISSATISFIED);
    }

    static Condition<Situation> withACompleteApplication() {
        return has("it", "a complete application", FieldFacts.APPLICATION_COMPLETE);
    }

    static Condition<Situation> leadHasLeft() {
        return is("the lead of the account", "somebody who has left", Reckoned.LEAD_HAS_LEFT);
    }

    // ---- own accounts

    static Condition<Situation> showingTheSchoolsBranding() {
        return says(
                Wording.of("the account", "shows", "show", "the school's logo, its branding"),
                StatementFacts.SCHOOL_BRANDING_USED);
    }

    static Condition<Situation> givingOwnDetailsAway() {
        return says(
                Wording.of("it", "gives away", "give away", "private details of one's own"),
                FinerFacts.OWN_DETAILS_GIVEN);
    }

    static Condition<Situation> withItsReachConsidered() {
        return says(Wording.of("it", "has", "have", "its reach considered"), StatementFacts.REACH_CONSIDERED);
    }

    static Condition<Situation> havingDecidedOnTagging() {
        return says(
                Wording.of("whoever acts", "has decided", "have decided", "who may tag them"),
                StatementFacts.TAGGING_DECIDED);
    }

    static Condition<Situation> knowingHowToReport() {
        return says(
                Wording.of("whoever acts", "knows", "know", "how a problem is reported"),
                StatementFacts.KNOWS_HOW_TO_REPORT);
    }

    static Condition<Situation> askingToJoin() {
        return is("it", "a request to join", FieldFacts.INTERACTION, Test.is(Interaction.JOIN_REQUEST));
    }
}
