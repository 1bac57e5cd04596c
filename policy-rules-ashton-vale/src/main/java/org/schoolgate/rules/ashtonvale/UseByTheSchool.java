package org.schoolgate.rules.ashtonvale;

import static org.schoolgate.core.activity.ActivityKind.ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.ACCOUNT_PROPOSAL;
import static org.schoolgate.core.activity.ActivityKind.COMMENT;
import static org.schoolgate.core.activity.ActivityKind.DIRECT_MESSAGE;
import static org.schoolgate.core.activity.ActivityKind.WORKPLACE_USE;
import static org.schoolgate.core.logic.Condition.always;
import static org.schoolgate.core.logic.Condition.not;
import static org.schoolgate.core.rule.Due.atOnce;
import static org.schoolgate.core.rule.Due.ongoing;
import static org.schoolgate.core.rule.Force.MUST;
import static org.schoolgate.core.rule.Force.NORMALLY;
import static org.schoolgate.core.vocabulary.Accounts.acceptable;
import static org.schoolgate.core.vocabulary.Accounts.onAccount;
import static org.schoolgate.core.vocabulary.People.agreedBy;
import static org.schoolgate.core.vocabulary.People.agreedFirstBy;
import static org.schoolgate.core.vocabulary.People.doneBy;
import static org.schoolgate.core.vocabulary.Publishing.goingOutFromUs;
import static org.schoolgate.rules.ashtonvale.AshtonValePaper.PAPER;
import static org.schoolgate.rules.ashtonvale.Phrases.bullying;
import static org.schoolgate.rules.ashtonvale.Phrases.forTheSchool;
import static org.schoolgate.rules.ashtonvale.Phrases.inWorkTime;
import static org.schoolgate.rules.ashtonvale.Phrases.purelyPersonal;
import static org.schoolgate.rules.ashtonvale.Phrases.socialMedia;

import java.util.List;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Rule;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.Role;

/** Use in work time, use as a service of the school, and watching over its accounts. */
final class UseByTheSchool {

    static final Rule<Situation> WORK_TIME = PAPER.norm(
                    "av-work-time", "No purely private networking in work time without the Headteacher's leave", 43)
            .on(WORKPLACE_USE)
            .must(not(purelyPersonal()).or(agreedBy(ApprovalRole.HEADTEACHER)))
            .when(doneBy(Role.STAFF).and(inWorkTime()).and(socialMedia()))
            .readAs("All paid time. Use for private and other ends together is asked about.");

    static final Rule<Situation> USE_APPROVED = PAPER.norm(
                    "av-use-approved-by-head",
                    "Every use as part of what the school offers is approved by the Headteacher first",
                    45)
            .on(ACCOUNT_PROPOSAL)
            .must(agreedFirstBy(ApprovalRole.HEADTEACHER))
            .when(forTheSchool())
            .readAs("Wider than opening an account: a new use of one that exists counts.");

    static final Duty MONITOR_ACCOUNTS = PAPER.norm(
                    "av-monitor-accounts", "School accounts are looked at regularly and often", 47, 35, 49)
            .on(COMMENT, ACCOUNT)
            .duty(MUST, "ACCOUNT_ADMINISTRATOR", "look at the school's accounts", always(), ongoing());

    static final Duty MONITOR_DAILY = PAPER.norm("av-monitor-daily", "Preferably on every day, in holidays too", 47)
            .on(COMMENT, ACCOUNT)
            .duty(
                    NORMALLY,
                    "ACCOUNT_ADMINISTRATOR",
                    "look at the school's accounts every day of the year",
                    always(),
                    ongoing());

    static final Duty ANSWER_COMMENT = PAPER.norm(
                    "av-respond-24h",
                    "What comes in is answered within a day, after a weekend on the next working day",
                    48)
            .on(COMMENT)
            .duty(MUST, "ACCOUNT_ADMINISTRATOR", "answer the comment", onAccount(AccountKind.SCHOOL), AnswerTime.DUE)
            .askingFor("REPLY")
            .readAs(
                    "Any comment on a school account; an acknowledgement is enough. Saturday and Sunday are the weekend; on a Friday evening or a bank holiday the 24 hours run. Working days are Monday to Friday less bank holidays. A pupil is not answered on the site: telling a teacher or the parents counts.");

    static final Duty ANSWER_MESSAGE = PAPER.norm(
                    "av-respond-24h",
                    "A message that comes in is answered within a day, after a weekend on the next working day",
                    48)
            .on(DIRECT_MESSAGE)
            .duty(
                    MUST,
                    "ACCOUNT_ADMINISTRATOR",
                    "answer the message",
                    not(goingOutFromUs()).and(onAccount(AccountKind.SCHOOL)),
                    AnswerTime.DUE)
            .askingFor("REPLY");

    static final Duty INTERVENE = PAPER.norm(
                    "av-intervene", "The school steps in on bullying and other bad behaviour on its accounts", 49)
            .on(COMMENT)
            .duty(MUST, "ACCOUNT_ADMINISTRATOR", "step in", not(acceptable()).or(bullying()), atOnce());

    /** In the order of the paper. */
    static final List<Norm> NORMS = List.of(
            WORK_TIME, USE_APPROVED, MONITOR_ACCOUNTS, MONITOR_DAILY, ANSWER_COMMENT, ANSWER_MESSAGE, INTERVENE);

    private UseByTheSchool() {}
}
