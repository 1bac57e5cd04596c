package org.schoolgate.json;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.Approval;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.ApprovalState;
import org.schoolgate.core.activity.Reason;
import org.schoolgate.core.school.Done;

/** The forms of acts: reasons, approvals and what was done. */
final class ActForms {

    private static final Form<String> RULE = Forms.checked(
            Forms.TEXT,
            "the id of a rule of the policies in hand",
            (rule, intake) -> intake.names().map(names -> names.hasRule(rule)).orElse(true));

    private static final Form<String> SOMEBODY = Forms.id(Ids.Of.ANYBODY);

    private static final Field<Reason, String> REASON_RULE = Field.required("rule", RULE, Reason::rule);
    private static final Field<Reason, String> REASON_BY = Field.of("by", SOMEBODY, Reason::by);
    private static final Field<Reason, String> REASON_TEXT = Field.required("text", Forms.TEXT, Reason::text);

    static final Form<Reason> REASON = ObjectForm.of(
            "reason",
            List.of(REASON_RULE, REASON_BY, REASON_TEXT),
            values -> new Reason(values.get(REASON_RULE), values.find(REASON_BY), values.get(REASON_TEXT)));

    private static final Field<Approval, ApprovalRole> APPROVAL_ROLE =
            Field.required("role", Forms.oneOf(ApprovalRole.class), Approval::role);
    private static final Field<Approval, String> APPROVAL_BY = Field.of("by", SOMEBODY, Approval::by);
    private static final Field<Approval, Instant> APPROVAL_AT = Field.of("at", Forms.INSTANT, Approval::at);
    private static final Field<Approval, String> APPROVAL_OF = Field.of("of", RULE, Approval::of);
    private static final Field<Approval, ApprovalState> APPROVAL_STATE =
            Field.of("state", Forms.oneOf(ApprovalState.class), approval -> Optional.of(approval.state()));

    static final Form<Approval> APPROVAL = ObjectForm.of(
            "approval",
            List.of(APPROVAL_ROLE, APPROVAL_BY, APPROVAL_AT, APPROVAL_OF, APPROVAL_STATE),
            values -> new Approval(
                    values.get(APPROVAL_ROLE),
                    values.find(APPROVAL_BY),
                    values.find(APPROVAL_AT),
                    values.find(APPROVAL_OF),
                    values.find(APPROVAL_STATE).orElse(ApprovalState.GIVEN)));

    private static final Field<Done, String> DONE_DUTY = Field.required("duty", Forms.TEXT, Done::duty);
    private static final Field<Done, String> DONE_ACT = Field.of("act", Forms.TEXT, Done::act);
    private static final Field<Done, String> DONE_ACCOUNT =
            Field.of("account", Forms.id(Ids.Of.ACCOUNT), Done::account);
    private static final Field<Done, String> DONE_BY = Field.of("by", SOMEBODY, Done::by);
    private static final Field<Done, Instant> DONE_AT = Field.of("at", Forms.INSTANT, Done::at);

    /** What was done about an activity, of whose account there is no doubt. */
    static final Form<Done> DONE =
            ObjectForm.checked("done", List.of(DONE_DUTY, DONE_ACT, DONE_BY, DONE_AT), ActForms::knownDone);

    /** What was done about a standing duty. */
    static final Form<Done> STANDING_DONE =
            ObjectForm.of("standingDone", List.of(DONE_DUTY, DONE_ACT, DONE_ACCOUNT, DONE_BY, DONE_AT), ActForms::done);

    private ActForms() {}

    private static Done done(Values values) {
        return new Done(
                values.get(DONE_DUTY),
                values.find(DONE_ACT),
                values.find(DONE_ACCOUNT),
                values.find(DONE_BY),
                values.find(DONE_AT));
    }

    private static Optional<Done> knownDone(Values values) {
        Done done = done(values);
        Optional<PolicyNames> names = values.place().intake().names();
        if (names.isEmpty() || names.get().hasDuty(done.duty(), done.act())) {
            return Optional.of(done);
        }
        return names.get().hasDuty(done.duty(), Optional.empty())
                ? values.place().fault("act", "an act of that duty")
                : values.place().fault("duty", "the id of a duty or rule of the policies in hand");
    }
}
