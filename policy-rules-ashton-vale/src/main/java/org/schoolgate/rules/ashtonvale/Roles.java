package org.schoolgate.rules.ashtonvale;

import static org.schoolgate.core.activity.ActivityKind.ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.ACCOUNT_PROPOSAL;
import static org.schoolgate.core.activity.ActivityKind.CONCERN;
import static org.schoolgate.core.activity.ActivityKind.POLICY;
import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.activity.ActivityKind.TEACHING;
import static org.schoolgate.core.logic.Condition.always;
import static org.schoolgate.core.rule.Due.atOnce;
import static org.schoolgate.core.rule.Due.noTime;
import static org.schoolgate.core.rule.Due.ongoing;
import static org.schoolgate.core.rule.Force.MUST;
import static org.schoolgate.rules.ashtonvale.AshtonValePaper.PAPER;
import static org.schoolgate.rules.ashtonvale.Phrases.leadHasLeft;
import static org.schoolgate.rules.ashtonvale.Phrases.leadersAgreedFirst;
import static org.schoolgate.rules.ashtonvale.Phrases.openedByTheAdministrator;
import static org.schoolgate.rules.ashtonvale.Phrases.withACompleteApplication;

import java.util.List;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Rule;

/** Who answers for what: the senior leaders, the administrator of an account, all staff. */
final class Roles {

    static final Duty TRAINING_OFFERED = PAPER.norm(
                    "av-training-offered", "Senior leaders offer staff training and guidance", 26)
            .on(TEACHING)
            .duty(MUST, "SLT", "offer the staff training and guidance", always(), ongoing())
            .readAs("A bare entry in a list of responsibilities is a must, here and in the entries after it.");

    static final Duty POLICY_OWNER = PAPER.norm(
                    "av-policy-owner", "Senior leaders write the policy and put it into effect", 27)
            .on(POLICY)
            .duty(MUST, "SLT", "keep the policy and put it into effect", always(), ongoing());

    static final Duty LEAD_INVESTIGATION = PAPER.norm(
                    "av-lead-investigation", "Senior leaders lead the investigation of what is reported", 28)
            .on(CONCERN)
            .duty(MUST, "SLT", "lead the investigation", always(), noTime());

    static final Duty ASSESS_INCIDENT = PAPER.norm(
                    "av-assess-incident",
                    "Senior leaders assess a reported incident and bring in whoever is needed",
                    29)
            .on(CONCERN)
            .duty(
                    MUST,
                    "SLT",
                    "assess the incident and bring in the staff and agencies that it needs",
                    always(),
                    atOnce())
            .readAs(
                    "Not only for crimes: nothing in the policy stops a referral for a child's sake. No time is given; at once is the safer reading.");

    static final Duty RECEIVE_APPLICATIONS = PAPER.norm(
                    "av-receive-applications", "Senior leaders take in applications for accounts", 30)
            .on(ACCOUNT_PROPOSAL)
            .duty(MUST, "SLT", "take in the application", withACompleteApplication(), noTime());

    static final Rule<Situation> ACCOUNT_APPROVED = PAPER.norm(
                    "av-account-approved-by-slt",
                    "A new account rests on a complete application and the senior leaders' approval",
                    30,
                    31,
                    33)
            .on(ACCOUNT_PROPOSAL)
            .must(withACompleteApplication().and(leadersAgreedFirst()))
            .readAs(
                    "Two steps: the Headteacher approves the use, the senior leaders the account. Whether one signature serves for both is asked.");

    static final Rule<Situation> ACCOUNT_OPENED = PAPER.norm(
                    "av-account-approved-by-slt",
                    "An account is opened by its administrator once the senior leaders have approved",
                    30,
                    31,
                    33)
            .on(ACCOUNT)
            .must(leadersAgreedFirst().and(openedByTheAdministrator()));

    static final Duty CREDENTIALS = PAPER.norm(
                    "av-credentials", "The administrator keeps the account's details safe", 34)
            .on(ACCOUNT)
            .duty(MUST, "ACCOUNT_ADMINISTRATOR", "keep the account's details safe", always(), ongoing())
            .readAs("What is safe is not defined; passwords need not be changed at intervals.");

    static final Duty LEAD_LEAVES = PAPER.norm(
                    "av-lead-leaves", "When its lead has left, the account is closed or handed over", 36)
            .on(ACCOUNT)
            .duty(MUST, "ACCOUNT_ADMINISTRATOR", "close", "close the account", leadHasLeft(), noTime())
            .and("transfer", "hand the account over", leadHasLeft(), noTime())
            .anyOfThese()
            .readAs("Due from the day of leaving; the policy gives no end.");

    static final Duty KNOW_POLICY = PAPER.norm("av-know-policy", "All staff know the policy", 38)
            .on(POLICY)
            .duty(MUST, "STAFF", "know the policy", always(), noTime());

    static final Duty TRAINING_ATTENDED = PAPER.norm(
                    "av-training-attended", "Staff attend the training that fits them", 39)
            .on(TEACHING)
            .duty(MUST, "STAFF", "attend the training arranged for them", always(), noTime());

    static final Duty OWN_POSTS = PAPER.norm("av-own-posts", "Authors look after what they have posted", 40)
            .on(POST)
            .duty(MUST, "AUTHOR", "look after the post", always(), ongoing());

    /** In the order of the paper. */
    static final List<Norm> NORMS = List.of(
            TRAINING_OFFERED,
            POLICY_OWNER,
            LEAD_INVESTIGATION,
            ASSESS_INCIDENT,
            RECEIVE_APPLICATIONS,
            ACCOUNT_APPROVED,
            ACCOUNT_OPENED,
            CREDENTIALS,
            LEAD_LEAVES,
            KNOW_POLICY,
            TRAINING_ATTENDED,
            OWN_POSTS);

    private Roles() {}
}
