package org.schoolgate.rules.ashtonvale;

import static org.schoolgate.core.activity.ActivityKind.COMMENT;
import static org.schoolgate.core.activity.ActivityKind.CONCERN;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_CONNECTION;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_POST;
import static org.schoolgate.core.activity.ActivityKind.SIGN_IN;
import static org.schoolgate.core.activity.ActivityKind.WORKPLACE_USE;
import static org.schoolgate.core.logic.Condition.not;
import static org.schoolgate.core.rule.Due.atOnce;
import static org.schoolgate.core.rule.Due.noTime;
import static org.schoolgate.core.rule.Force.ADVISED;
import static org.schoolgate.core.rule.Force.MUST;
import static org.schoolgate.core.vocabulary.People.agreedBy;
import static org.schoolgate.core.vocabulary.People.doneBy;
import static org.schoolgate.core.vocabulary.People.doneByAPupil;
import static org.schoolgate.rules.ashtonvale.AshtonValePaper.PAPER;
import static org.schoolgate.rules.ashtonvale.Contacts.withOnesOwnChild;
import static org.schoolgate.rules.ashtonvale.Contacts.withStaff;
import static org.schoolgate.rules.ashtonvale.Phrases.aPhoneBrought;
import static org.schoolgate.rules.ashtonvale.Phrases.banCoversAccountStaff;
import static org.schoolgate.rules.ashtonvale.Phrases.bullying;
import static org.schoolgate.rules.ashtonvale.Phrases.bullyingAnswered;
import static org.schoolgate.rules.ashtonvale.Phrases.concerning;
import static org.schoolgate.rules.ashtonvale.Phrases.inSchoolHours;
import static org.schoolgate.rules.ashtonvale.Phrases.ofAgeThirteen;
import static org.schoolgate.rules.ashtonvale.Phrases.onASchoolComputer;
import static org.schoolgate.rules.ashtonvale.Phrases.phone;
import static org.schoolgate.rules.ashtonvale.Phrases.phoneOffline;
import static org.schoolgate.rules.ashtonvale.Phrases.socialMedia;
import static org.schoolgate.rules.ashtonvale.Phrases.tryingToJoin;
import static org.schoolgate.rules.ashtonvale.Phrases.tryingToPassTheFirewall;
import static org.schoolgate.rules.ashtonvale.Phrases.usedFor;
import static org.schoolgate.rules.ashtonvale.Phrases.withinReach;

import java.util.List;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.ConcernSubject;
import org.schoolgate.core.activity.PhoneState;
import org.schoolgate.core.activity.Purpose;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Rule;
import org.schoolgate.core.school.Role;

/** What is asked of pupils: sites, phones, school computers, the firewall, telling somebody. */
final class PupilsGuidance {

    static final Rule<Situation> UNDER_13 = PAPER.norm("av-under-13", "Nobody under 13 uses networking sites", 67)
            .on(WORKPLACE_USE, PERSONAL_ACCOUNT)
            .must(ofAgeThirteen())
            .when(doneByAPupil().and(socialMedia()))
            .readAs(
                    "At home as well, and whatever parents allow. Whoever was born on 29 February has a birthday on 1 March in other years.");

    static final Rule<Situation> SCHOOL_DAY = PAPER.norm(
                    "av-pupil-school-day", "No pupil uses them in the school day", 70)
            .on(WORKPLACE_USE)
            .never(inSchoolHours())
            .when(doneByAPupil().and(socialMedia()))
            .readAs("Of any age, on any device, breaks and trips included. Nobody is given the power to allow it.");

    static final Rule<Situation> PHONE_HANDED_IN = PAPER.norm(
                    "av-pupil-phone-handed-in", "Pupils' phones are handed in when the day begins", 71)
            .on(WORKPLACE_USE)
            .never(phone("kept by the pupil", PhoneState.KEPT))
            .when(doneByAPupil())
            .readAs("Pupils' phones, not those of staff.");

    static final Rule<Situation> PHONE_OFFLINE = PAPER.norm(
                    "av-pupil-phone-offline", "The internet on pupils' phones is off", 71)
            .on(WORKPLACE_USE)
            .must(phoneOffline())
            .when(doneByAPupil().and(aPhoneBrought()))
            .readAs(
                    "From arrival to the end of the day. The connection handed in with the activity is taken for the phone's.");

    static final Duty PHONE_BAN = PAPER.norm(
                    "av-phone-ban", "A pupil who breaks the phone rule loses the use of a phone", 72)
            .on(WORKPLACE_USE)
            .duty(
                    MUST,
                    "SLT",
                    "ban the pupil from using a mobile phone",
                    doneByAPupil()
                            .and(aPhoneBrought())
                            .and(phone("kept by the pupil", PhoneState.KEPT).or(not(phoneOffline()))),
                    noTime())
            .readAs("It hangs on the phone rule, whose bullet it shares, and not on the whole section.");

    static final Rule<Situation> NOT_JOINING_STAFF = PAPER.norm(
                    "av-pupil-not-joining-staff", "No pupil tries to join the pages of staff", 73)
            .on(PERSONAL_CONNECTION)
            .never(tryingToJoin())
            .when(doneByAPupil().and(withStaff()))
            .exceptWhen(withOnesOwnChild().and(agreedBy(ApprovalRole.HEADTEACHER)))
            .readAs(
                    "To follow is to join: who asks first and who need not is for the site to say, and not for the pupil.");

    static final Duty ATTEMPT_TELL_HEAD = PAPER.norm(
                    "av-attempt-tell-head", "The Headteacher is told of a pupil's attempt to join", 74)
            .on(PERSONAL_CONNECTION)
            .duty(
                    MUST,
                    "STAFF",
                    "tell the Headteacher of the attempt",
                    doneByAPupil().and(tryingToJoin()).and(withStaff()),
                    atOnce());

    static final Duty REPORTED_ATTEMPT_TELL_HEAD = PAPER.norm(
                    "av-attempt-tell-head", "The Headteacher is told of reported contact by a pupil", 74)
            .on(CONCERN)
            .duty(
                    MUST,
                    "STAFF",
                    "tell the Headteacher of it",
                    concerning("about contact with a pupil", ConcernSubject.PUPIL_CONTACT),
                    atOnce());

    static final Duty ATTEMPT_TELL_PARENTS = PAPER.norm(
                    "av-attempt-tell-parents", "The parents are told of their child's attempt to join", 75)
            .on(PERSONAL_CONNECTION)
            .duty(
                    MUST,
                    "HEADTEACHER",
                    "tell the pupil's parents of the attempt",
                    doneByAPupil().and(tryingToJoin()).and(withStaff()),
                    noTime())
            .readAs("Who tells them is not said; the Headteacher, who has just been told.");

    static final Duty REPORTED_ATTEMPT_TELL_PARENTS = PAPER.norm(
                    "av-attempt-tell-parents", "The parents are told of reported contact by their child", 75)
            .on(CONCERN)
            .duty(
                    MUST,
                    "HEADTEACHER",
                    "tell the pupil's parents of it",
                    concerning("about contact with a pupil", ConcernSubject.PUPIL_CONTACT),
                    noTime());

    static final Rule<Situation> SCHOOL_COMPUTERS = PAPER.norm(
                    "av-school-computers", "No networking sites on school computers at any hour", 76)
            .on(WORKPLACE_USE, SIGN_IN)
            .must(doneBy(Role.STAFF)
                    .and(not(usedFor("for private ends too", Purpose.PERSONAL)))
                    .and(usedFor("for running the school's accounts", Purpose.SCHOOL_ACCOUNT, Purpose.MODERATING)
                            .and(not(banCoversAccountStaff()))
                            .or(agreedBy(ApprovalRole.HEADTEACHER))))
            .when(onASchoolComputer().and(socialMedia()))
            .readAs(
                    "Pupils never, staff privately never. Its words reach staff who run an account too, so that the Headteacher is asked.");

    static final Rule<Situation> NO_FIREWALL_BREACH = PAPER.norm(
                    "av-no-firewall-breach", "No pupil tries to get round the firewall", 77)
            .on(WORKPLACE_USE)
            .never(tryingToPassTheFirewall())
            .when(doneByAPupil());

    static final Duty FIREWALL_BAN = PAPER.norm(
                    "av-firewall-ban", "Whoever tries uses no school equipment without close supervision", 77)
            .on(WORKPLACE_USE)
            .duty(
                    MUST,
                    "SLT",
                    "let the pupil use school equipment under close supervision alone",
                    doneByAPupil().and(tryingToPassTheFirewall()),
                    noTime());

    static final Duty CHILD_TELLS = PAPER.norm(
                    "av-child-tells",
                    "Pupils are asked to tell a teacher of bad contact or bullying, who passes it on",
                    78)
            .on(CONCERN)
            .duty(
                    ADVISED,
                    "CLASS_TEACHER",
                    "pass on what the child has told",
                    concerning("about what a child has told us", ConcernSubject.CHILD_TOLD_US),
                    atOnce())
            .readAs(
                    "Discreet, and never secret where a child may be at risk. A child who stays silent breaches nothing.");

    static final Rule<Situation> NO_BULLYING = PAPER.norm(
                    "av-no-cyber-bullying", "Nobody is bullied through social media", 79)
            .on(PERSONAL_POST)
            .never(bullying())
            .when(withinReach())
            .readAs("A norm, and no mere attitude.");

    static final Rule<Situation> NO_BULLYING_COMMENT = PAPER.norm(
                    "av-no-cyber-bullying", "No comment bullies anybody", 79)
            .on(COMMENT)
            .never(bullying());

    static final Rule<Situation> BULLYING_ANSWERED = PAPER.norm(
                    "av-no-cyber-bullying", "No reported bullying stays without an answer", 79)
            .on(CONCERN)
            .must(not(bullying()).or(bullyingAnswered()));

    /** In the order of the paper. */
    static final List<Norm> NORMS = List.of(
            UNDER_13,
            SCHOOL_DAY,
            PHONE_HANDED_IN,
            PHONE_OFFLINE,
            PHONE_BAN,
            NOT_JOINING_STAFF,
            ATTEMPT_TELL_HEAD,
            REPORTED_ATTEMPT_TELL_HEAD,
            ATTEMPT_TELL_PARENTS,
            REPORTED_ATTEMPT_TELL_PARENTS,
            SCHOOL_COMPUTERS,
            NO_FIREWALL_BREACH,
            FIREWALL_BAN,
            CHILD_TELLS,
            NO_BULLYING,
            NO_BULLYING_COMMENT,
            BULLYING_ANSWERED);

    private PupilsGuidance() {}
}
