package org.schoolgate.json;

import static org.schoolgate.json.ReportParts.WHOLE_NUMBER;
import static org.schoolgate.json.ReportParts.required;
import static org.schoolgate.json.ReportParts.texts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.logic.Provenance;
import org.schoolgate.core.logic.Span;
import org.schoolgate.core.policy.Allowed;
import org.schoolgate.core.policy.DutyDue;
import org.schoolgate.core.policy.Fix;
import org.schoolgate.core.policy.Notice;
import org.schoolgate.core.policy.Question;
import org.schoolgate.core.policy.Verdict;
import org.schoolgate.core.rule.Due;
import org.schoolgate.core.rule.Force;
import org.schoolgate.core.rule.Level;
import org.schoolgate.core.rule.Outcome;
import org.schoolgate.core.rule.Status;
import org.schoolgate.json.DecisionReport.ClauseReport;
import org.schoolgate.json.DecisionReport.EvidenceReport;
import org.schoolgate.json.DecisionReport.FindingReport;
import org.schoolgate.json.DecisionReport.MemberReport;
import org.schoolgate.json.DecisionReport.PolicyVerdict;
import org.schoolgate.json.DecisionReport.PresumedReport;
import org.schoolgate.json.DecisionReport.QuestionReport;

/** The form of decisions. */
final class DecisionForms {

    private static final Form<Level> LEVEL = Forms.oneOf(Level.class);
    private static final Form<Verdict> A_VERDICT = Forms.oneOf(Verdict.class);
    private static final Form<Outcome> AN_OUTCOME = Forms.oneOf(Outcome.class);

    private static final Field<Span, String> SPAN_IN = required("in", Forms.TEXT, Span::in);
    private static final Field<Span, Integer> SPAN_START = required("start", WHOLE_NUMBER, Span::start);
    private static final Field<Span, Integer> SPAN_END = required("end", WHOLE_NUMBER, Span::end);
    static final Form<Span> SPAN = ObjectForm.checked("span", List.of(SPAN_IN, SPAN_START, SPAN_END), values -> {
        int start = values.get(SPAN_START);
        int end = values.get(SPAN_END);
        return start <= end
                ? Optional.of(new Span(values.get(SPAN_IN), start, end))
                : values.place().fault("end", "a place behind the start");
    });

    private static final Field<EvidenceReport, String> EVIDENCE_FACT =
            required("fact", Forms.TEXT, EvidenceReport::fact);
    private static final Field<EvidenceReport, Object> EVIDENCE_VALUE =
            Field.of("value", AnswersForm.VALUE, EvidenceReport::value);
    private static final Field<EvidenceReport, String> EVIDENCE_ABOUT =
            Field.of("about", Forms.TEXT, EvidenceReport::about);
    private static final Field<EvidenceReport, Span> EVIDENCE_SPAN = Field.of("span", SPAN, EvidenceReport::span);
    private static final Field<EvidenceReport, Provenance> EVIDENCE_FROM =
            required("from", Forms.oneOf(Provenance.class), EvidenceReport::from);
    private static final Field<EvidenceReport, String> EVIDENCE_BY = Field.of("by", Forms.TEXT, EvidenceReport::by);
    private static final Field<EvidenceReport, Instant> EVIDENCE_AT = Field.of("at", Forms.INSTANT, EvidenceReport::at);
    private static final Field<EvidenceReport, String> EVIDENCE_READER =
            Field.of("reader", Forms.TEXT, EvidenceReport::reader);
    private static final Form<EvidenceReport> EVIDENCE = ObjectForm.of(
            "evidence",
            List.of(
                    EVIDENCE_FACT,
                    EVIDENCE_VALUE,
                    EVIDENCE_ABOUT,
                    EVIDENCE_SPAN,
                    EVIDENCE_FROM,
                    EVIDENCE_BY,
                    EVIDENCE_AT,
                    EVIDENCE_READER),
            values -> new EvidenceReport(
                    values.get(EVIDENCE_FACT),
                    values.find(EVIDENCE_VALUE),
                    values.find(EVIDENCE_ABOUT),
                    values.find(EVIDENCE_SPAN),
                    values.get(EVIDENCE_FROM),
                    values.find(EVIDENCE_BY),
                    values.find(EVIDENCE_AT),
                    values.find(EVIDENCE_READER)));

    // The kind of a member is its key. A person is one of those who run an account.
    private static final List<Field<MemberReport, String>> MEMBER_KEYS = Stream.of(
                    "child", "media", "name", "link", "account", "person")
            .map(DecisionForms::memberKey)
            .toList();
    private static final Field<MemberReport, String> MEMBER_AT = Field.of("at", Forms.TEXT, MemberReport::at);
    private static final Field<MemberReport, Span> MEMBER_SPAN = Field.of("span", SPAN, MemberReport::span);
    private static final Field<MemberReport, Outcome> MEMBER_OUTCOME =
            required("outcome", AN_OUTCOME, MemberReport::outcome);
    private static final Field<MemberReport, List<EvidenceReport>> MEMBER_EVIDENCE =
            required("evidence", Forms.list(EVIDENCE), MemberReport::evidence);
    private static final Form<MemberReport> MEMBER = ObjectForm.checked(
            "member",
            Stream.concat(MEMBER_KEYS.stream(), Stream.of(MEMBER_AT, MEMBER_SPAN, MEMBER_OUTCOME, MEMBER_EVIDENCE))
                    .<Field<? super MemberReport, ?>>map(field -> field)
                    .toList(),
            DecisionForms::member);

    private static final Field<Fix, Fix.Kind> FIX_KIND = required("kind", Forms.oneOf(Fix.Kind.class), Fix::kind);
    private static final Field<Fix, String> FIX_AT = Field.of("at", Forms.TEXT, fix -> unlessEmpty(fix.at()));
    private static final Field<Fix, String> FIX_ROLE = Field.of("role", Forms.TEXT, Fix::role);
    private static final Field<Fix, String> FIX_TEXT = required("text", Forms.TEXT, Fix::text);
    private static final Form<List<Fix>> FIXES = Forms.list(ObjectForm.of(
            "fix",
            List.of(FIX_KIND, FIX_AT, FIX_ROLE, FIX_TEXT),
            values -> new Fix(
                    values.get(FIX_KIND),
                    values.find(FIX_AT).orElse(""),
                    values.find(FIX_ROLE),
                    values.get(FIX_TEXT))));

    private static final Field<ClauseReport, List<String>> CLAUSE_SENTENCES =
            texts("sentences", ClauseReport::sentences);
    private static final Field<ClauseReport, String> CLAUSE_SECTION =
            required("section", Forms.TEXT, ClauseReport::section);
    private static final Field<ClauseReport, Integer> CLAUSE_POSITION =
            required("position", WHOLE_NUMBER, ClauseReport::position);
    private static final Field<ClauseReport, String> CLAUSE_SUMMARY =
            required("summary", Forms.TEXT, ClauseReport::summary);
    private static final Field<ClauseReport, String> CLAUSE_READING =
            Field.of("reading", Forms.TEXT, ClauseReport::reading);
    private static final Form<ClauseReport> CLAUSE = ObjectForm.of(
            "clause",
            List.of(CLAUSE_SENTENCES, CLAUSE_SECTION, CLAUSE_POSITION, CLAUSE_SUMMARY, CLAUSE_READING),
            values -> new ClauseReport(
                    values.get(CLAUSE_SENTENCES),
                    values.get(CLAUSE_SECTION),
                    values.get(CLAUSE_POSITION),
                    values.get(CLAUSE_SUMMARY),
                    values.find(CLAUSE_READING)));

    private static final Field<FindingReport, String> FINDING_POLICY =
            required("policy", Forms.TEXT, FindingReport::policy);
    private static final Field<FindingReport, String> FINDING_RULE = required("rule", Forms.TEXT, FindingReport::rule);
    private static final Field<FindingReport, Outcome> FINDING_OUTCOME =
            required("outcome", AN_OUTCOME, FindingReport::outcome);
    private static final Field<FindingReport, Level> FINDING_AT_LEAST =
            required("atLeast", LEVEL, FindingReport::atLeast);
    private static final Field<FindingReport, Level> FINDING_AT_MOST = required("atMost", LEVEL, FindingReport::atMost);
    private static final Field<FindingReport, Force> FINDING_FORCE =
            required("force", Forms.oneOf(Force.class), FindingReport::force);
    private static final Field<FindingReport, ClauseReport> FINDING_CLAUSE =
            required("clause", CLAUSE, FindingReport::clause);
    private static final Field<FindingReport, String> FINDING_MESSAGE =
            required("message", Forms.TEXT, FindingReport::message);
    private static final Field<FindingReport, List<EvidenceReport>> FINDING_EVIDENCE =
            required("evidence", Forms.list(EVIDENCE), FindingReport::evidence);
    private static final Field<FindingReport, List<MemberReport>> FINDING_MEMBERS =
            required("members", Forms.list(MEMBER), FindingReport::members);
    private static final Field<FindingReport, List<ApprovalRole>> FINDING_APPROVAL_OF =
            required("approvalOf", Forms.list(Forms.oneOf(ApprovalRole.class)), FindingReport::approvalOf);
    private static final Field<FindingReport, List<Fix>> FINDING_TO_FIX =
            required("toFix", FIXES, FindingReport::toFix);
    private static final Form<FindingReport> FINDING = ObjectForm.of(
            "finding",
            List.of(
                    FINDING_POLICY,
                    FINDING_RULE,
                    FINDING_OUTCOME,
                    FINDING_AT_LEAST,
                    FINDING_AT_MOST,
                    FINDING_FORCE,
                    FINDING_CLAUSE,
                    FINDING_MESSAGE,
                    FINDING_EVIDENCE,
                    FINDING_MEMBERS,
                    FINDING_APPROVAL_OF,
                    FINDING_TO_FIX),
            values -> new FindingReport(
                    values.get(FINDING_POLICY),
                    values.get(FINDING_RULE),
                    values.get(FINDING_OUTCOME),
                    values.get(FINDING_AT_LEAST),
                    values.get(FINDING_AT_MOST),
                    values.get(FINDING_FORCE),
                    values.get(FINDING_CLAUSE),
                    values.get(FINDING_MESSAGE),
                    values.get(FINDING_EVIDENCE),
                    values.get(FINDING_MEMBERS),
                    values.get(FINDING_APPROVAL_OF),
                    values.get(FINDING_TO_FIX)));

    private static final Field<QuestionReport, String> QUESTION_FACT =
            required("fact", Forms.TEXT, QuestionReport::fact);
    private static final Field<QuestionReport, String> QUESTION_ABOUT =
            Field.of("about", Forms.TEXT, QuestionReport::about);
    private static final Field<QuestionReport, Span> QUESTION_SPAN = Field.of("span", SPAN, QuestionReport::span);
    private static final Field<QuestionReport, FactType.Kind> QUESTION_KIND =
            required("kind", Forms.oneOf(FactType.Kind.class), QuestionReport::kind);
    private static final Field<QuestionReport, FactType.Asked> QUESTION_ASKED =
            required("asked", Forms.oneOf(FactType.Asked.class), QuestionReport::asked);
    private static final Field<QuestionReport, String> QUESTION_WORDS =
            required("question", Forms.TEXT, QuestionReport::question);
    private static final Field<QuestionReport, String> QUESTION_TYPE =
            required("type", Forms.TEXT, QuestionReport::type);
    private static final Field<QuestionReport, List<String>> QUESTION_CONSTANTS =
            Field.of("constants", Forms.list(Forms.TEXT), question -> unlessEmpty(question.constants()));
    private static final Field<QuestionReport, List<String>> QUESTION_ASKED_OF =
            texts("askedOf", QuestionReport::askedOf);
    private static final Field<QuestionReport, List<EvidenceReport>> QUESTION_RAISED_BY =
            required("raisedBy", Forms.list(EVIDENCE), QuestionReport::raisedBy);
    private static final Field<QuestionReport, Question.Document> QUESTION_ANSWER_IN =
            required("answerIn", Forms.oneOf(Question.Document.class), QuestionReport::answerIn);
    private static final Field<QuestionReport, String> QUESTION_ANSWER_AT =
            required("answerAt", Forms.TEXT, QuestionReport::answerAt);
    private static final Field<QuestionReport, List<String>> QUESTION_POLICIES =
            texts("policies", QuestionReport::policies);
    private static final Form<QuestionReport> QUESTION = ObjectForm.of(
            "question",
            List.of(
                    QUESTION_FACT,
                    QUESTION_ABOUT,
                    QUESTION_SPAN,
                    QUESTION_KIND,
                    QUESTION_ASKED,
                    QUESTION_WORDS,
                    QUESTION_TYPE,
                    QUESTION_CONSTANTS,
                    QUESTION_ASKED_OF,
                    QUESTION_RAISED_BY,
                    QUESTION_ANSWER_IN,
                    QUESTION_ANSWER_AT,
                    QUESTION_POLICIES),
            values -> new QuestionReport(
                    values.get(QUESTION_FACT),
                    values.find(QUESTION_ABOUT),
                    values.find(QUESTION_SPAN),
                    values.get(QUESTION_KIND),
                    values.get(QUESTION_ASKED),
                    values.get(QUESTION_WORDS),
                    values.get(QUESTION_TYPE),
                    values.find(QUESTION_CONSTANTS).orElse(List.of()),
                    values.get(QUESTION_ASKED_OF),
                    values.get(QUESTION_RAISED_BY),
                    values.get(QUESTION_ANSWER_IN),
                    values.get(QUESTION_ANSWER_AT),
                    values.get(QUESTION_POLICIES)));

    /** By when a duty has to be done. */
    private record DueTime(Due.Kind kind, Optional<Instant> at) {}

    private static final Field<DueTime, Due.Kind> DUE_KIND =
            required("kind", Forms.oneOf(Due.Kind.class), DueTime::kind);
    private static final Field<DueTime, Instant> DUE_AT = Field.of("at", Forms.INSTANT, DueTime::at);
    private static final Form<DueTime> DUE_TIME = ObjectForm.of(
            "due", List.of(DUE_KIND, DUE_AT), values -> new DueTime(values.get(DUE_KIND), values.find(DUE_AT)));

    private static final Field<DutyDue, String> DUTY_POLICY = required("policy", Forms.TEXT, DutyDue::policy);
    private static final Field<DutyDue, String> DUTY_ID = required("id", Forms.TEXT, DutyDue::id);
    private static final Field<DutyDue, String> DUTY_BEARER = required("bearer", Forms.TEXT, DutyDue::bearer);
    private static final Field<DutyDue, String> DUTY_ACTION = required("action", Forms.TEXT, DutyDue::action);
    private static final Field<DutyDue, String> DUTY_TRIGGER =
            Field.of("trigger", Forms.TEXT, duty -> unlessEmpty(duty.trigger()));
    private static final Field<DutyDue, DueTime> DUTY_DUE =
            required("due", DUE_TIME, duty -> new DueTime(duty.kind(), duty.at()));
    private static final Field<DutyDue, Status> DUTY_STATUS =
            Field.of("status", Forms.oneOf(Status.class), DutyDue::status);
    private static final Field<DutyDue, List<String>> DUTY_SENTENCES = texts("sentences", DutyDue::sentences);
    private static final Form<DutyDue> DUTY = ObjectForm.of(
            "duty",
            List.of(
                    DUTY_POLICY,
                    DUTY_ID,
                    DUTY_BEARER,
                    DUTY_ACTION,
                    DUTY_TRIGGER,
                    DUTY_DUE,
                    DUTY_STATUS,
                    DUTY_SENTENCES),
            values -> new DutyDue(
                    values.get(DUTY_POLICY),
                    values.get(DUTY_ID),
                    values.get(DUTY_BEARER),
                    values.get(DUTY_ACTION),
                    values.find(DUTY_TRIGGER).orElse(""),
                    values.get(DUTY_DUE).kind(),
                    values.get(DUTY_DUE).at(),
                    values.find(DUTY_STATUS),
                    values.get(DUTY_SENTENCES)));

    private static final Field<Allowed, String> ALLOWED_POLICY = required("policy", Forms.TEXT, Allowed::policy);
    private static final Field<Allowed, String> ALLOWED_ID = required("id", Forms.TEXT, Allowed::id);
    private static final Field<Allowed, String> ALLOWED_SUMMARY = required("summary", Forms.TEXT, Allowed::summary);
    private static final Field<Allowed, List<String>> ALLOWED_SENTENCES = texts("sentences", Allowed::sentences);
    private static final Form<Allowed> ALLOWED = ObjectForm.of(
            "allowed",
            List.of(ALLOWED_POLICY, ALLOWED_ID, ALLOWED_SUMMARY, ALLOWED_SENTENCES),
            values -> new Allowed(
                    values.get(ALLOWED_POLICY),
                    values.get(ALLOWED_ID),
                    values.get(ALLOWED_SUMMARY),
                    values.get(ALLOWED_SENTENCES)));

    private static final Field<Notice, Notice.Key> NOTICE_KEY =
            required("key", Forms.oneOf(Notice.Key.class), Notice::key);
    private static final Field<Notice, String> NOTICE_POLICY = required("policy", Forms.TEXT, Notice::policy);
    private static final Field<Notice, String> NOTICE_TEXT = required("text", Forms.TEXT, Notice::text);
    private static final Field<Notice, List<String>> NOTICE_SENTENCES = texts("sentences", Notice::sentences);
    private static final Form<Notice> NOTICE = ObjectForm.of(
            "notice",
            List.of(NOTICE_KEY, NOTICE_POLICY, NOTICE_TEXT, NOTICE_SENTENCES),
            values -> new Notice(
                    values.get(NOTICE_KEY),
                    values.get(NOTICE_POLICY),
                    values.get(NOTICE_TEXT),
                    values.get(NOTICE_SENTENCES)));

    private static final Field<PresumedReport, String> PRESUMED_FACT =
            required("fact", Forms.TEXT, PresumedReport::fact);
    private static final Field<PresumedReport, String> PRESUMED_ABOUT =
            Field.of("about", Forms.TEXT, PresumedReport::about);
    private static final Field<PresumedReport, Object> PRESUMED_VALUE =
            Field.of("value", AnswersForm.VALUE, PresumedReport::value);
    private static final Form<PresumedReport> PRESUMED = ObjectForm.of(
            "presumed",
            List.of(PRESUMED_FACT, PRESUMED_ABOUT, PRESUMED_VALUE),
            values -> new PresumedReport(
                    values.get(PRESUMED_FACT), values.find(PRESUMED_ABOUT), values.find(PRESUMED_VALUE)));

    private static final Field<PolicyVerdict, String> LAYER_POLICY =
            required("policy", Forms.TEXT, PolicyVerdict::policy);
    private static final Field<PolicyVerdict, Verdict> LAYER_VERDICT =
            required("verdict", A_VERDICT, PolicyVerdict::verdict);
    private static final Field<PolicyVerdict, Level> LAYER_AT_LEAST =
            required("atLeast", LEVEL, PolicyVerdict::atLeast);
    private static final Field<PolicyVerdict, Level> LAYER_AT_MOST = required("atMost", LEVEL, PolicyVerdict::atMost);
    private static final Form<PolicyVerdict> LAYER = ObjectForm.of(
            "layer",
            List.of(LAYER_POLICY, LAYER_VERDICT, LAYER_AT_LEAST, LAYER_AT_MOST),
            values -> new PolicyVerdict(
                    values.get(LAYER_POLICY),
                    values.get(LAYER_VERDICT),
                    values.get(LAYER_AT_LEAST),
                    values.get(LAYER_AT_MOST)));

    private static final Field<DecisionReport, String> DRAFT = Field.of("draft", Forms.TEXT, DecisionReport::draft);
    private static final Field<DecisionReport, String> POLICY = Field.of(
            "policy",
            Forms.TEXT,
            report -> report.policies().size() == 1
                    ? Optional.of(report.policies().get(0).policy())
                    : Optional.empty());
    private static final Field<DecisionReport, List<PolicyVerdict>> POLICIES = Field.of(
            "policies",
            Forms.list(LAYER),
            report -> report.policies().size() == 1 ? Optional.empty() : Optional.of(report.policies()));
    private static final Field<DecisionReport, List<String>> DECIDED_BY =
            Field.of("decidedBy", Forms.list(Forms.TEXT), report -> unlessEmpty(report.decidedBy()));
    private static final Field<DecisionReport, Verdict> VERDICT =
            required("verdict", A_VERDICT, DecisionReport::verdict);
    private static final Field<DecisionReport, Level> AT_LEAST = required("atLeast", LEVEL, DecisionReport::atLeast);
    private static final Field<DecisionReport, Level> AT_MOST = required("atMost", LEVEL, DecisionReport::atMost);
    private static final Field<DecisionReport, Boolean> PERMITTED =
            required("permitted", Forms.BOOLEAN, DecisionReport::permitted);
    private static final Field<DecisionReport, List<FindingReport>> FINDINGS =
            required("findings", Forms.list(FINDING), DecisionReport::findings);
    private static final Field<DecisionReport, List<QuestionReport>> QUESTIONS =
            required("questions", Forms.list(QUESTION), DecisionReport::questions);
    private static final Field<DecisionReport, List<DutyDue>> DUTIES =
            required("duties", Forms.list(DUTY), DecisionReport::duties);
    private static final Field<DecisionReport, List<Allowed>> ALLOWS =
            required("allows", Forms.list(ALLOWED), DecisionReport::allows);
    private static final Field<DecisionReport, List<Notice>> NOTICES =
            required("notices", Forms.list(NOTICE), DecisionReport::notices);
    private static final Field<DecisionReport, List<Fix>> TO_FIX = required("toFix", FIXES, DecisionReport::toFix);
    private static final Field<DecisionReport, List<PresumedReport>> PRESUMED_FACTS =
            required("presumed", Forms.list(PRESUMED), DecisionReport::presumed);

    /** A decision. */
    static final Form<DecisionReport> DECISION = ObjectForm.checked(
            "decision",
            List.of(
                    DRAFT,
                    POLICY,
                    POLICIES,
                    DECIDED_BY,
                    VERDICT,
                    AT_LEAST,
                    AT_MOST,
                    PERMITTED,
                    FINDINGS,
                    QUESTIONS,
                    DUTIES,
                    ALLOWS,
                    NOTICES,
                    TO_FIX,
                    PRESUMED_FACTS),
            DecisionForms::decision);

    private DecisionForms() {}

    private static Field<MemberReport, String> memberKey(String key) {
        return Field.of(
                key, Forms.TEXT, member -> member.what().equals(key) ? Optional.of(member.id()) : Optional.empty());
    }

    private static Optional<MemberReport> member(Values values) {
        List<Field<MemberReport, String>> given = MEMBER_KEYS.stream()
                .filter(field -> values.find(field).isPresent())
                .toList();
        if (given.size() != 1) {
            return values.place().fault("an object with one of the keys child, media, name, link, account, person");
        }
        Field<MemberReport, String> key = given.get(0);
        return Optional.of(new MemberReport(
                key.key(),
                values.get(key),
                values.find(MEMBER_AT),
                values.find(MEMBER_SPAN),
                values.get(MEMBER_OUTCOME),
                values.get(MEMBER_EVIDENCE)));
    }

    private static Optional<DecisionReport> decision(Values values) {
        Verdict verdict = values.get(VERDICT);
        Level atLeast = values.get(AT_LEAST);
        Level atMost = values.get(AT_MOST);
        Optional<List<PolicyVerdict>> policies = values.find(POLICY)
                .map(id -> List.of(new PolicyVerdict(id, verdict, atLeast, atMost)))
                .or(() -> values.find(POLICIES));
        if (policies.isEmpty()) {
            return values.place().fault("an object with the key policy or policies");
        }
        return Optional.of(new DecisionReport(
                values.find(DRAFT),
                policies.get(),
                values.find(DECIDED_BY).orElse(List.of()),
                verdict,
                atLeast,
                atMost,
                values.get(PERMITTED),
                values.get(FINDINGS),
                values.get(QUESTIONS),
                values.get(DUTIES),
                values.get(ALLOWS),
                values.get(NOTICES),
                values.get(TO_FIX),
                values.get(PRESUMED_FACTS)));
    }

    private static Optional<String> unlessEmpty(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static <V> Optional<List<V>> unlessEmpty(List<V> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }
}
