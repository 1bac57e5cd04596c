package org.schoolgate.rules.ashtonvale;

import static org.schoolgate.core.activity.ActivityKind.ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.COMMENT;
import static org.schoolgate.core.activity.ActivityKind.CONCERN;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_CONNECTION;
import static org.schoolgate.core.activity.ActivityKind.TEACHING;
import static org.schoolgate.core.activity.ActivityKind.WORKPLACE_USE;
import static org.schoolgate.core.logic.Condition.always;
import static org.schoolgate.core.logic.Condition.not;
import static org.schoolgate.core.rule.Due.noTime;
import static org.schoolgate.core.rule.Due.ongoing;
import static org.schoolgate.core.rule.Force.ADVISED;
import static org.schoolgate.core.rule.Force.MUST;
import static org.schoolgate.core.rule.Force.NORMALLY;
import static org.schoolgate.core.vocabulary.Accounts.acceptable;
import static org.schoolgate.core.vocabulary.Accounts.onAccount;
import static org.schoolgate.core.vocabulary.Accounts.onPlatform;
import static org.schoolgate.core.vocabulary.People.agreedBy;
import static org.schoolgate.core.vocabulary.People.doneBy;
import static org.schoolgate.core.vocabulary.People.doneByAPupil;
import static org.schoolgate.core.vocabulary.Publishing.offensive;
import static org.schoolgate.rules.ashtonvale.AshtonValePaper.PAPER;
import static org.schoolgate.rules.ashtonvale.Contacts.withAFormerPupil;
import static org.schoolgate.rules.ashtonvale.Contacts.withAPupil;
import static org.schoolgate.rules.ashtonvale.Contacts.withOnesOwnChild;
import static org.schoolgate.rules.ashtonvale.Contacts.withSomebodyUnderEighteen;
import static org.schoolgate.rules.ashtonvale.Phrases.aParentLeftDissatisfied;
import static org.schoolgate.rules.ashtonvale.Phrases.concerningTheSchool;
import static org.schoolgate.rules.ashtonvale.Phrases.inSchoolHours;
import static org.schoolgate.rules.ashtonvale.Phrases.ofAgeThirteen;
import static org.schoolgate.rules.ashtonvale.Phrases.parentsCanPost;

import java.util.List;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Permission;
import org.schoolgate.core.rule.Rule;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Role;

/** Personal use by staff, comments of pupils and of parents, and watching what is said elsewhere. */
final class PersonalUse {

    static final Permission DISCIPLINE_EXCESSIVE = PAPER.norm(
                    "av-discipline-excessive",
                    "Excessive private use that gets in the way of work may bring discipline",
                    107)
            .on(WORKPLACE_USE)
            .may(always())
            .readAs("It does not license lesser use.");

    static final Rule<Situation> NO_PUPILS_FROM_OWN_ACCOUNTS = PAPER.norm(
                    "av-personal-no-pupil-past-or-present",
                    "From their own accounts staff follow and meet nobody who is or was a pupil",
                    109)
            .on(PERSONAL_CONNECTION)
            .must(not(withAPupil()).and(not(withAFormerPupil())))
            .when(doneBy(Role.STAFF).and(onAccount(AccountKind.PERSONAL)))
            .exceptWhen(withOnesOwnChild().and(agreedBy(ApprovalRole.HEADTEACHER)))
            .exceptWhen(
                    withAFormerPupil().and(not(withSomebodyUnderEighteen())).and(agreedBy(ApprovalRole.HEADTEACHER)))
            .readAs(
                    "Of any age. Where the former pupil is an adult, or the child is one's own, the Headteacher may be asked.");

    static final Duty PUPIL_PROGRAMME = PAPER.norm("av-pupil-programme", "Teaching makes pupils safe users", 110)
            .on(TEACHING)
            .duty(NORMALLY, "SLT", "see that teaching makes pupils safe and responsible users", always(), ongoing());

    static final Permission PUPIL_COMMENTS = PAPER.norm(
                    "av-pupil-comments-welcome",
                    "Fitting comments of pupils are welcome where other rules leave room",
                    111)
            .on(COMMENT)
            .may(doneByAPupil()
                    .and(acceptable())
                    .and(onPlatform(
                                    "a learning platform, a blog of the school",
                                    Platform.LEARNING_PLATFORM,
                                    Platform.BLOG)
                            .or(ofAgeThirteen().and(not(inSchoolHours())))))
            .readAs("Encouragement permits nothing that another rule forbids, and lets no staff answer on the site.");

    static final Duty PUPIL_BEHAVIOUR_POLICY = PAPER.norm(
                    "av-pupil-behaviour-policy", "Unfitting comments of pupils come under the behaviour policy", 112)
            .on(COMMENT)
            .duty(
                    MUST,
                    "SLT",
                    "deal with it under the behaviour policy",
                    doneByAPupil().and(not(acceptable()).or(offensive())),
                    noTime())
            .seeAlso("the behaviour policy");

    static final Duty REPORTED_PUPIL_COMMENT = PAPER.norm(
                    "av-pupil-behaviour-policy",
                    "Unfitting comments of pupils that are reported come under it too",
                    112)
            .on(CONCERN)
            .duty(
                    MUST,
                    "SLT",
                    "deal with what was reported under the behaviour policy",
                    doneBy(Role.PUPIL).and(not(acceptable())),
                    noTime())
            .seeAlso("the behaviour policy");

    static final Duty PARENT_INFORMED = PAPER.norm(
                    "av-parent-informed",
                    "Parents who can post on a platform of ours are told what use is acceptable",
                    114)
            .on(ACCOUNT, COMMENT)
            .duty(MUST, "SLT", "tell parents what use is acceptable", parentsCanPost(), noTime());

    static final Permission PARENT_COMMENTS = PAPER.norm(
                    "av-parent-comments-welcome", "Fitting comments of parents are welcome", 115)
            .on(COMMENT)
            .may(doneBy(Role.PARENT).and(acceptable()));

    static final Duty PARENT_REMOVE_AND_MEET = PAPER.norm(
                    "av-parent-remove-and-meet",
                    "A parent is asked to remove an unfitting comment and invited to talk",
                    116)
            .on(COMMENT)
            .duty(
                    MUST,
                    "SLT",
                    "ask",
                    "ask the parent to remove it",
                    doneBy(Role.PARENT).and(not(acceptable()).or(offensive())),
                    noTime())
            .and(
                    "invite",
                    "invite the parent to talk in person",
                    doneBy(Role.PARENT).and(not(acceptable()).or(offensive())),
                    noTime())
            .readAs("Wherever it stands; on the school's own account it is removed as well. Acts: ask, invite.");

    static final Duty REPORTED_PARENT_COMMENT = PAPER.norm(
                    "av-parent-remove-and-meet", "The same holds of a parent's comment that is reported", 116)
            .on(CONCERN)
            .duty(
                    MUST,
                    "SLT",
                    "ask",
                    "ask the parent to remove what was reported",
                    doneBy(Role.PARENT).and(not(acceptable())),
                    noTime())
            .and(
                    "invite",
                    "invite the parent to talk about it in person",
                    doneBy(Role.PARENT).and(not(acceptable())),
                    noTime());

    static final Duty PARENT_COMPLAINTS = PAPER.norm(
                    "av-parent-complaints", "If need be, parents are pointed to the complaints procedures", 117)
            .on(CONCERN)
            .duty(MUST, "SLT", "point the parent to the complaints procedures", aParentLeftDissatisfied(), noTime())
            .seeAlso("the complaints procedures");

    static final Duty WATCH_WEB = PAPER.norm(
                    "av-watch-web", "It is good practice to look out for public posts about the school", 119)
            .on(COMMENT, CONCERN)
            .duty(ADVISED, "SLT", "look out for public posts about the school", always(), ongoing());

    static final Duty RESPONSE_PROCESS = PAPER.norm(
                    "av-response-process", "Comments of others are answered by a process laid down", 120)
            .on(COMMENT)
            .duty(NORMALLY, "SLT", "see the comment answered by the school's process", concerningTheSchool(), noTime())
            .seeAlso("the process for answering comments");

    /** In the order of the paper. */
    static final List<Norm> NORMS = List.of(
            DISCIPLINE_EXCESSIVE,
            NO_PUPILS_FROM_OWN_ACCOUNTS,
            PUPIL_PROGRAMME,
            PUPIL_COMMENTS,
            PUPIL_BEHAVIOUR_POLICY,
            REPORTED_PUPIL_COMMENT,
            PARENT_INFORMED,
            PARENT_COMMENTS,
            PARENT_REMOVE_AND_MEET,
            REPORTED_PARENT_COMMENT,
            PARENT_COMPLAINTS,
            WATCH_WEB,
            RESPONSE_PROCESS);

    private PersonalUse() {}
}
