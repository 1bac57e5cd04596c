package org.schoolgate.rules.ashtonvale;

import static org.schoolgate.core.activity.ActivityKind.ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.COMMENT;
import static org.schoolgate.core.activity.ActivityKind.CONCERN;
import static org.schoolgate.core.activity.ActivityKind.DIRECT_MESSAGE;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_CONNECTION;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_POST;
import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.activity.ActivityKind.WORKPLACE_USE;
import static org.schoolgate.core.logic.Condition.always;
import static org.schoolgate.core.logic.Condition.not;
import static org.schoolgate.core.rule.Due.atOnce;
import static org.schoolgate.core.rule.Due.noTime;
import static org.schoolgate.core.rule.Force.MUST;
import static org.schoolgate.core.vocabulary.Accounts.onAccount;
import static org.schoolgate.core.vocabulary.Accounts.seriousEnoughToGoFurther;
import static org.schoolgate.core.vocabulary.People.agreedBy;
import static org.schoolgate.core.vocabulary.People.doneBy;
import static org.schoolgate.core.vocabulary.Publishing.answeringSomebody;
import static org.schoolgate.core.vocabulary.Publishing.goingOutFromUs;
import static org.schoolgate.core.vocabulary.Publishing.offensive;
import static org.schoolgate.core.vocabulary.Publishing.respectful;
import static org.schoolgate.core.vocabulary.Publishing.riskyForAChild;
import static org.schoolgate.rules.ashtonvale.AshtonValePaper.PAPER;
import static org.schoolgate.rules.ashtonvale.Contacts.noPupilTagged;
import static org.schoolgate.rules.ashtonvale.Contacts.noYoungFormerPupilTagged;
import static org.schoolgate.rules.ashtonvale.Contacts.withAFormerPupil;
import static org.schoolgate.rules.ashtonvale.Contacts.withAPupil;
import static org.schoolgate.rules.ashtonvale.Contacts.withOnesOwnChild;
import static org.schoolgate.rules.ashtonvale.Contacts.withSomebodyUnderEighteen;
import static org.schoolgate.rules.ashtonvale.Phrases.aBreachFound;
import static org.schoolgate.rules.ashtonvale.Phrases.aVerdictOnAColleague;
import static org.schoolgate.rules.ashtonvale.Phrases.againstAnotherPaper;
import static org.schoolgate.rules.ashtonvale.Phrases.anAccountNamingTheSchool;
import static org.schoolgate.rules.ashtonvale.Phrases.anEnquiryAnswered;
import static org.schoolgate.rules.ashtonvale.Phrases.concerning;
import static org.schoolgate.rules.ashtonvale.Phrases.concerningTheSchool;
import static org.schoolgate.rules.ashtonvale.Phrases.confidential;
import static org.schoolgate.rules.ashtonvale.Phrases.consideredIllegal;
import static org.schoolgate.rules.ashtonvale.Phrases.followingTheMediaPolicy;
import static org.schoolgate.rules.ashtonvale.Phrases.forPrivateAdvantage;
import static org.schoolgate.rules.ashtonvale.Phrases.fromAJournalist;
import static org.schoolgate.rules.ashtonvale.Phrases.fromSomebodyIdentified;
import static org.schoolgate.rules.ashtonvale.Phrases.inATonePeopleExpect;
import static org.schoolgate.rules.ashtonvale.Phrases.intrusive;
import static org.schoolgate.rules.ashtonvale.Phrases.ofStaffWithinReach;
import static org.schoolgate.rules.ashtonvale.Phrases.withinReach;

import java.util.List;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.ConcernSubject;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Permission;
import org.schoolgate.core.rule.Rule;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.Role;

/** How everybody behaves, what is never done, and what follows when it is. */
final class Behaviour {

    static final Rule<Situation> STANDARD_ON_ACCOUNTS = PAPER.norm(
                    "av-standard-of-behaviour", "Everybody keeps to this and the other papers of the school", 51, 38)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST)
            .never(againstAnotherPaper())
            .when(withinReach())
            .seeAlso("the other policies that bear on behaviour")
            .readAs("Everybody who uses or writes to the accounts; consequences differ for staff, pupils and parents.");

    static final Rule<Situation> STANDARD_IN_COMMENTS = PAPER.norm(
                    "av-standard-of-behaviour",
                    "Everybody who writes to the accounts keeps to the papers of the school",
                    51,
                    38)
            .on(COMMENT)
            .never(againstAnotherPaper())
            .seeAlso("the other policies that bear on behaviour");

    static final Rule<Situation> PROFESSIONAL_RESPECTFUL = PAPER.norm(
                    "av-professional-respectful", "What staff write is professional and respectful", 52, 140, 141)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST)
            .must(respectful().and(inATonePeopleExpect()))
            .when(ofStaffWithinReach());

    static final Rule<Situation> NO_INTRUSION = PAPER.norm(
                    "av-privacy-of-others", "Nobody's rights or privacy are encroached on", 53)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST)
            .never(intrusive())
            .when(withinReach());

    static final Rule<Situation> NO_VERDICTS = PAPER.norm(
                    "av-no-verdicts-on-staff", "No verdicts on people who work at the school", 53)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST)
            .never(aVerdictOnAColleague())
            .when(ofStaffWithinReach())
            .readAs("Any verdict, and not only one given without thought, is asked about.");

    static final Rule<Situation> NO_PERSONAL_GAIN = PAPER.norm(
                    "av-no-personal-gain", "School accounts serve nobody's private advantage", 54)
            .on(POST, DIRECT_MESSAGE)
            .never(forPrivateAdvantage())
            .when(onAccount(AccountKind.SCHOOL).and(goingOutFromUs()));

    static final Rule<Situation> NO_PERSONAL_GAIN_FROM_AN_ACCOUNT = PAPER.norm(
                    "av-no-personal-gain", "A school account serves nobody's private advantage", 54)
            .on(ACCOUNT)
            .never(forPrivateAdvantage());

    static final Rule<Situation> CONFIDENTIALITY = PAPER.norm(
                    "av-confidentiality",
                    "Nothing confidential or commercially sensitive is published",
                    55,
                    82,
                    149,
                    61)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST)
            .never(confidential())
            .when(withinReach())
            .readAs("For staff also after they have left, without limit of time.");

    static final Rule<Situation> NO_PUPIL_MET = PAPER.norm(
                    "av-no-pupil-interaction", "Staff have no contact with a pupil on a networking site", 56)
            .on(PERSONAL_CONNECTION)
            .never(withAPupil())
            .when(doneBy(Role.STAFF))
            .exceptWhen(withOnesOwnChild().and(agreedBy(ApprovalRole.HEADTEACHER)))
            .readAs(
                    "From any account. Bound to protect children, 'should' is a must. The words know no exception for one's own child: the Headteacher is asked.");

    static final Rule<Situation> NO_PUPIL_WRITTEN_TO = PAPER.norm(
                    "av-no-pupil-interaction", "No private message goes to a pupil", 56)
            .on(DIRECT_MESSAGE)
            .never(withAPupil())
            .when(doneBy(Role.STAFF).and(goingOutFromUs()));

    static final Rule<Situation> NO_PUPIL_ANSWERED = PAPER.norm(
                    "av-no-pupil-interaction", "No pupil is answered in a comment", 56)
            .on(COMMENT)
            .never(answeringSomebody().and(withAPupil()))
            .when(doneBy(Role.STAFF));

    static final Rule<Situation> NO_PUPIL_ADDRESSED = PAPER.norm(
                    "av-no-pupil-interaction", "No pupil is answered or tagged in a post", 56)
            .on(POST)
            .must(not(answeringSomebody().and(withAPupil())).and(noPupilTagged()))
            .when(doneBy(Role.STAFF))
            .readAs("A post to everybody is no contact.");

    static final Rule<Situation> NO_YOUNG_LEAVER_MET = PAPER.norm(
                    "av-no-young-ex-pupil", "Staff have no contact with a former pupil under 18", 57)
            .on(PERSONAL_CONNECTION)
            .never(withAFormerPupil().and(withSomebodyUnderEighteen()))
            .when(doneBy(Role.STAFF))
            .readAs("Turning 18 lifts this rule; on personal accounts another holds at any age.");

    static final Rule<Situation> NO_YOUNG_LEAVER_WRITTEN_TO = PAPER.norm(
                    "av-no-young-ex-pupil", "No private message goes to a former pupil under 18", 57)
            .on(DIRECT_MESSAGE)
            .never(withAFormerPupil().and(withSomebodyUnderEighteen()))
            .when(doneBy(Role.STAFF).and(goingOutFromUs()));

    static final Rule<Situation> NO_YOUNG_LEAVER_ANSWERED = PAPER.norm(
                    "av-no-young-ex-pupil", "No former pupil under 18 is answered in a comment", 57)
            .on(COMMENT)
            .never(answeringSomebody().and(withAFormerPupil()).and(withSomebodyUnderEighteen()))
            .when(doneBy(Role.STAFF));

    static final Rule<Situation> NO_YOUNG_LEAVER_ADDRESSED = PAPER.norm(
                    "av-no-young-ex-pupil", "No former pupil under 18 is answered or tagged in a post", 57)
            .on(POST)
            .must(not(answeringSomebody().and(withAFormerPupil()).and(withSomebodyUnderEighteen()))
                    .and(noYoungFormerPupilTagged()))
            .when(doneBy(Role.STAFF));

    static final Rule<Situation> POSTER_IDENTIFIED = PAPER.norm(
                    "av-poster-identified", "Adults who post for the school let readers know who they are", 58, 139)
            .on(POST)
            .must(fromSomebodyIdentified())
            .when(not(doneBy(Role.PUPIL)))
            .readAs("At least the role, on the post or on the profile. A pupil is never made to give a name.");

    static final Rule<Situation> ACCOUNT_IDENTIFIED = PAPER.norm(
                    "av-poster-identified", "A school account lets readers know who posts on it", 58, 139)
            .on(ACCOUNT)
            .must(fromSomebodyIdentified());

    static final Rule<Situation> STAFF_POST_IDENTIFIED = PAPER.norm(
                    "av-poster-identified", "Staff who touch on the school say who they are", 58, 139)
            .on(PERSONAL_POST)
            .must(fromSomebodyIdentified())
            .when(ofStaffWithinReach());

    static final Rule<Situation> STAFF_ACCOUNT_IDENTIFIED = PAPER.norm(
                    "av-poster-identified", "A staff account that names the school says whose it is", 58, 139)
            .on(PERSONAL_ACCOUNT)
            .must(fromSomebodyIdentified())
            .when(doneBy(Role.STAFF).and(anAccountNamingTheSchool()));

    static final Rule<Situation> NAMELESS_POST = PAPER.norm(
                    "av-anonymous-discouraged",
                    "Others are asked to post under their names about what the school does",
                    59)
            .on(POST)
            .advised(fromSomebodyIdentified())
            .when(not(doneBy(Role.STAFF)).and(not(doneBy(Role.PUPIL))))
            .readAs(
                    "Advice to everybody but staff, whom a must binds, and pupils, who may always stay unnamed. On a school account AV-058 makes a must of it.");

    static final Rule<Situation> NAMELESS_COMMENT = PAPER.norm(
                    "av-anonymous-discouraged",
                    "Others are asked to comment under their names on what the school does",
                    59)
            .on(COMMENT, PERSONAL_POST)
            .advised(fromSomebodyIdentified())
            .when(not(doneBy(Role.STAFF)).and(not(doneBy(Role.PUPIL))).and(concerningTheSchool()));

    static final Rule<Situation> JOURNALIST = PAPER.norm(
                    "av-media-policy-first", "A journalist is answered only by way of the media policy", 60)
            .on(CONCERN, DIRECT_MESSAGE, COMMENT)
            .must(followingTheMediaPolicy().or(not(anEnquiryAnswered())))
            .when(fromAJournalist())
            .seeAlso("the media policy")
            .readAs("An acknowledgement is an answer too; it waits for the media policy, within the same day.");

    static final Rule<Situation> UNACCEPTABLE_CONDUCT = PAPER.norm(
                    "av-unacceptable-conduct", "Nothing defames, discriminates, offends or harasses", 61, 152)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST)
            .never(offensive())
            .when(withinReach())
            .readAs("A ban, and not a mere description, wherever the policy reaches.");

    static final Rule<Situation> UNACCEPTABLE_COMMENT = PAPER.norm(
                    "av-unacceptable-conduct", "No comment defames, discriminates, offends or harasses", 61, 152)
            .on(COMMENT)
            .never(offensive());

    static final Duty REPORT_UNACCEPTABLE = PAPER.norm(
                    "av-report-unacceptable", "Unacceptable conduct goes to a senior colleague without delay", 61)
            .on(CONCERN)
            .duty(
                    MUST,
                    "AUTHOR",
                    "report it to a senior member of staff",
                    aBreachFound().or(concerning("about a breach of the policy", ConcernSubject.BREACH_OF_POLICY)),
                    atOnce())
            .readAs("Whoever on the staff becomes aware of it.");

    static final Duty ESCALATE = PAPER.norm(
                    "av-escalate", "The senior colleague takes it further where that is fitting", 61)
            .on(CONCERN)
            .duty(MUST, "SENIOR_LEADER", "take it further", seriousEnoughToGoFurther(), noTime());

    static final Permission MONITOR_STAFF_USE = PAPER.norm(
                    "av-monitor-staff-use", "The school may watch how staff use social media at work", 62)
            .on(WORKPLACE_USE)
            .may(always());

    static final Duty ACT_ON_BREACH = PAPER.norm("av-act-on-breach", "The school acts on every breach", 63)
            .on(CONCERN)
            .duty(MUST, "SLT", "act on the breach as is fitting", aBreachFound(), noTime());

    static final Duty INTERNAL = PAPER.norm(
                    "av-internal", "Conduct that is unacceptable and no more is dealt with inside the school", 64)
            .on(CONCERN)
            .duty(
                    MUST,
                    "SLT",
                    "deal with it inside the school",
                    aBreachFound().and(not(consideredIllegal())).and(not(riskyForAChild())),
                    noTime())
            .readAs("A suspected crime or a risk to a child goes outside.");

    static final Duty POLICE = PAPER.norm(
                    "av-police", "What is thought illegal goes to the police and other agencies", 65)
            .on(CONCERN)
            .duty(MUST, "SLT", "report it to the police and other agencies", consideredIllegal(), noTime())
            .readAs("The SLT's reasonable suspicion is enough.");

    static final Permission DISCIPLINE_ILLEGAL = PAPER.norm(
                    "av-discipline-illegal", "Illegal conduct may also bring discipline", 65)
            .on(CONCERN)
            .may(consideredIllegal());

    /** In the order of the paper. */
    static final List<Norm> NORMS = List.of(
            STANDARD_ON_ACCOUNTS,
            STANDARD_IN_COMMENTS,
            PROFESSIONAL_RESPECTFUL,
            NO_INTRUSION,
            NO_VERDICTS,
            NO_PERSONAL_GAIN,
            NO_PERSONAL_GAIN_FROM_AN_ACCOUNT,
            CONFIDENTIALITY,
            NO_PUPIL_MET,
            NO_PUPIL_WRITTEN_TO,
            NO_PUPIL_ANSWERED,
            NO_PUPIL_ADDRESSED,
            NO_YOUNG_LEAVER_MET,
            NO_YOUNG_LEAVER_WRITTEN_TO,
            NO_YOUNG_LEAVER_ANSWERED,
            NO_YOUNG_LEAVER_ADDRESSED,
            POSTER_IDENTIFIED,
            ACCOUNT_IDENTIFIED,
            STAFF_POST_IDENTIFIED,
            STAFF_ACCOUNT_IDENTIFIED,
            NAMELESS_POST,
            NAMELESS_COMMENT,
            JOURNALIST,
            UNACCEPTABLE_CONDUCT,
            UNACCEPTABLE_COMMENT,
            REPORT_UNACCEPTABLE,
            ESCALATE,
            MONITOR_STAFF_USE,
            ACT_ON_BREACH,
            INTERNAL,
            POLICE,
            DISCIPLINE_ILLEGAL);

    private Behaviour() {}
}
