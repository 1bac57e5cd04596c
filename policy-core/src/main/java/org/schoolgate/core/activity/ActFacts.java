package org.schoolgate.core.activity;

import static org.schoolgate.core.activity.ActivityKind.ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.ACCOUNT_PROPOSAL;
import static org.schoolgate.core.activity.ActivityKind.COMMENT;
import static org.schoolgate.core.activity.ActivityKind.DIRECT_MESSAGE;
import static org.schoolgate.core.activity.ActivityKind.FOLLOW;
import static org.schoolgate.core.activity.ActivityKind.FOLLOWER;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_CONNECTION;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_POST;
import static org.schoolgate.core.activity.ActivityKind.PHOTO_HANDLING;
import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.activity.ActivityKind.SIGN_IN;
import static org.schoolgate.core.activity.ActivityKind.WORKPLACE_USE;

import java.util.List;
import org.schoolgate.core.activity.FactType.AskedOf;
import org.schoolgate.core.activity.FactType.Kind;
import org.schoolgate.core.activity.FactType.Of;
import org.schoolgate.core.activity.FactType.Privacy;
import org.schoolgate.core.logic.Truth;

/** Acts: what is not entered has not been done. */
public final class ActFacts {
    private ActFacts() {}

    /** Why should this go ahead although it is not what we usually do? */
    public static final FactType<Situation, String> RECORDED_REASON = FactType.<Situation, String>named(
                    "recorded_reason", ValueType.TEXT)
            .on(POST, DIRECT_MESSAGE, FOLLOW, FOLLOWER, COMMENT, PERSONAL_POST, PERSONAL_ACCOUNT)
            .asks(Kind.BRING_ABOUT, "Why should this go ahead although it is not what we usually do?", AskedOf.AUTHOR)
            .act()
            .controllable()
            .inActivity(
                    "reasons[].text",
                    (type, situation) -> type.of(
                            situation,
                            situation.activity().reasons().stream()
                                    .map(Reason::text)
                                    .findFirst()));

    /** Do you, as Headteacher, agree to this going ahead? */
    public static final FactType<Situation, Boolean> HEADTEACHER_AGREED = FactType.<Situation, Boolean>named(
                    "headteacher_agreed", ValueType.BOOLEAN)
            .on(
                    POST,
                    DIRECT_MESSAGE,
                    ACCOUNT_PROPOSAL,
                    ACCOUNT,
                    SIGN_IN,
                    PERSONAL_POST,
                    PERSONAL_CONNECTION,
                    WORKPLACE_USE,
                    FOLLOW,
                    FOLLOWER,
                    COMMENT,
                    PHOTO_HANDLING)
            .asks(Kind.BRING_ABOUT, "Do you, as Headteacher, agree to this going ahead?", AskedOf.HEADTEACHER)
            .act()
            .safe(true)
            .inActivity(
                    "approvals[].role",
                    (type, situation) -> type.known(
                            situation, Approvals.standing(situation, ApprovalRole.HEADTEACHER, "") == Truth.TRUE));

    /** Has the senior leadership decided on this one case, and agreed? */
    public static final FactType<Situation, Boolean> SLT_AGREED = FactType.<Situation, Boolean>named(
                    "slt_agreed", ValueType.BOOLEAN)
            .on(DIRECT_MESSAGE, FOLLOW, ACCOUNT_PROPOSAL, ACCOUNT)
            .asks(Kind.BRING_ABOUT, "Has the senior leadership decided on this one case, and agreed?", AskedOf.SLT)
            .act()
            .safe(true)
            .inActivity(
                    "approvals[].role",
                    (type, situation) ->
                            type.known(situation, Approvals.standing(situation, ApprovalRole.SLT, "") == Truth.TRUE));

    /** Do you, as a senior leader, agree to this being published? */
    public static final FactType<Situation, Boolean> SENIOR_LEADER_AGREED = FactType.<Situation, Boolean>named(
                    "senior_leader_agreed", ValueType.BOOLEAN)
            .on(POST)
            .asks(Kind.BRING_ABOUT, "Do you, as a senior leader, agree to this being published?", AskedOf.SENIOR_LEADER)
            .act()
            .safe(true)
            .inActivity(
                    "approvals[].role",
                    (type, situation) -> type.known(
                            situation, Approvals.standing(situation, ApprovalRole.SENIOR_LEADER, "") == Truth.TRUE));

    /** Who else has looked at this and agreed? */
    public static final FactType<Situation, List<String>> APPROVED_BY = FactType.<Situation, List<String>>named(
                    "approved_by", ValueType.IDS)
            .on(POST, COMMENT, FOLLOW)
            .asks(Kind.BRING_ABOUT, "Who else has looked at this and agreed?", AskedOf.AUTHOR)
            .act()
            .privacy(Privacy.PERSONAL)
            .inActivity("approvals[].by", (type, situation) -> type.known(situation, Approvals.others(situation)));

    /** Has this been done? When? */
    public static final FactType<Situation, Integer> DUTY_DONE_AT = FactType.<Situation, Integer>named(
                    "duty_done_at", ValueType.internal("instant"))
            .onEveryActivity()
            .asks(Kind.BRING_ABOUT, "Has this been done? When?", AskedOf.DUTY_BEARER)
            .about(Of.DUTY)
            .act()
            .privacy(Privacy.PERSONAL)
            .inRecords(
                    "done[].at",
                    (type, situation) ->
                            type.known(situation, situation.activity().done().size()));

    /** Who did it? */
    public static final FactType<Situation, List<String>> DUTY_DONE_BY = FactType.<Situation, List<String>>named(
                    "duty_done_by", ValueType.IDS)
            .onEveryActivity()
            .asks(Kind.BRING_ABOUT, "Who did it?", AskedOf.DUTY_BEARER)
            .about(Of.DUTY)
            .act()
            .privacy(Privacy.PERSONAL)
            .inRecords(
                    "done[].by",
                    (type, situation) -> type.known(
                            situation,
                            situation.activity().done().stream()
                                    .flatMap(done -> done.by().stream())
                                    .toList()));
}
