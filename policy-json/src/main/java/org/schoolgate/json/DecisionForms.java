package org.schoolgate.json;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.logic.Provenance;
import org.schoolgate.core.policy.Fix;
import org.schoolgate.core.policy.Verdict;
import org.schoolgate.core.rule.Due;
import org.schoolgate.core.rule.Level;
import org.schoolgate.core.rule.Outcome;
import org.schoolgate.core.rule.Status;

/** The form of a decision. */
final class DecisionForms {

    private static final Form<List<String>> TEXTS = Forms.list(Forms.TEXT);
    private static final Form<Object> VALUE = new AnyValue();

    private static final Field<DecisionDocument.Span, String> SPAN_IN =
            Field.required("in", Forms.TEXT, DecisionDocument.Span::in);
    private static final Field<DecisionDocument.Span, Integer> SPAN_START =
            Field.required("start", Forms.WHOLE, DecisionDocument.Span::start);
    private static final Field<DecisionDocument.Span, Integer> SPAN_END =
            Field.required("end", Forms.WHOLE, DecisionDocument.Span::end);
    private static final Form<DecisionDocument.Span> SPAN = ObjectForm.of(
            "span",
            List.of(SPAN_IN, SPAN_START, SPAN_END),
            values -> new DecisionDocument.Span(values.get(SPAN_IN), values.get(SPAN_START), values.get(SPAN_END)));

    private static final Field<DecisionDocument.Evidence, String> EVIDENCE_FACT =
            Field.required("fact", Forms.TEXT, DecisionDocument.Evidence::fact);
    private static final Field<DecisionDocument.Evidence, Object> EVIDENCE_VALUE =
            Field.of("value", VALUE, DecisionDocument.Evidence::value);
    private static final Field<DecisionDocument.Evidence, String> EVIDENCE_ABOUT =
            Field.of("about", Forms.TEXT, DecisionDocument.Evidence::about);
    private static final Field<DecisionDocument.Evidence, DecisionDocument.Span> EVIDENCE_SPAN =
            Field.of("span", SPAN, DecisionDocument.Evidence::span);
    private static final Field<DecisionDocument.Evidence, Provenance> EVIDENCE_FROM =
            Field.of("from", Forms.oneOf(Provenance.class), DecisionDocument.Evidence::from);
    private static final Field<DecisionDocument.Evidence, String> EVIDENCE_BY =
            Field.of("by", Forms.TEXT, DecisionDocument.Evidence::by);
    private static final Field<DecisionDocument.Evidence, Instant> EVIDENCE_AT =
            Field.of("at", Forms.INSTANT, DecisionDocument.Evidence::at);
    private static final Field<DecisionDocument.Evidence, String> EVIDENCE_READER =
            Field.of("reader", Forms.TEXT, DecisionDocument.Evidence::reader);
    private static final Form<DecisionDocument.Evidence> EVIDENCE = ObjectForm.of(
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
            values -> new DecisionDocument.Evidence(
                    values.get(EVIDENCE_FACT),
                    values.find(EVIDENCE_VALUE),
                    values.find(EVIDENCE_ABOUT),
                    values.find(EVIDENCE_SPAN),
                    values.find(EVIDENCE_FROM),
                    values.find(EVIDENCE_BY),
                    values.find(EVIDENCE_AT),
                    values.find(EVIDENCE_READER)));

    private static final Field<DecisionDocument.Clause, List<String>> CLAUSE_SENTENCES =
            Field.of("sentences", TEXTS, it -> Optional.of(it.sentences()));
    private static final Field<DecisionDocument.Clause, String> CLAUSE_SECTION =
            Field.required("section", Forms.TEXT, DecisionDocument.Clause::section);
    private static final Field<DecisionDocument.Clause, Integer> CLAUSE_POSITION =
            Field.required("position", Forms.WHOLE, DecisionDocument.Clause::position);
    private static final Field<DecisionDocument.Clause, String> CLAUSE_SUMMARY =
            Field.required("summary", Forms.TEXT, DecisionDocument.Clause::summary);
    private static final Field<DecisionDocument.Clause, String> CLAUSE_READING =
            Field.of("reading", Forms.TEXT, DecisionDocument.Clause::reading);
    private static final Form<DecisionDocument.Clause> CLAUSE = ObjectForm.of(
            "clause",
            List.of(CLAUSE_SENTENCES, CLAUSE_SECTION, CLAUSE_POSITION, CLAUSE_SUMMARY, CLAUSE_READING),
            values -> new DecisionDocument.Clause(
                    values.find(CLAUSE_SENTENCES).orElseGet(List::of),
                    values.get(CLAUSE_SECTION),
                    values.get(CLAUSE_POSITION),
                    values.get(CLAUSE_SUMMARY),
                    values.find(CLAUSE_READING)));

    private static final Field<DecisionDocument.Member, String> MEMBER_CHILD =
            Field.of("child", Forms.TEXT, DecisionDocument.Member::child);
    private static final Field<DecisionDocument.Member, String> MEMBER_MEDIA =
            Field.of("media", Forms.TEXT, DecisionDocument.Member::media);
    private static final Field<DecisionDocument.Member, String> MEMBER_NAME =
            Field.of("name", Forms.TEXT, DecisionDocument.Member::name);
    private static final Field<DecisionDocument.Member, String> MEMBER_LINK =
            Field.of("link", Forms.TEXT, DecisionDocument.Member::link);
    private static final Field<DecisionDocument.Member, String> MEMBER_ACCOUNT =
            Field.of("account", Forms.TEXT, DecisionDocument.Member::account);
    private static final Field<DecisionDocument.Member, Outcome> MEMBER_OUTCOME =
            Field.required("outcome", Forms.oneOf(Outcome.class), DecisionDocument.Member::outcome);
    private static final Field<DecisionDocument.Member, List<DecisionDocument.Evidence>> MEMBER_EVIDENCE =
            Field.of("evidence", Forms.list(EVIDENCE), it -> Optional.of(it.evidence()));
    private static final Form<DecisionDocument.Member> MEMBER = ObjectForm.of(
            "member",
            List.of(
                    MEMBER_CHILD,
                    MEMBER_MEDIA,
                    MEMBER_NAME,
                    MEMBER_LINK,
                    MEMBER_ACCOUNT,
                    MEMBER_OUTCOME,
                    MEMBER_EVIDENCE),
            values -> new DecisionDocument.Member(
                    values.find(MEMBER_CHILD),
                    values.find(MEMBER_MEDIA),
                    values.find(MEMBER_NAME),
                    values.find(MEMBER_LINK),
                    values.find(MEMBER_ACCOUNT),
                    values.get(MEMBER_OUTCOME),
                    values.find(MEMBER_EVIDENCE).orElseGet(List::of)));

    private static final Field<DecisionDocument.Remedy, Fix.Kind> REMEDY_KIND =
            Field.required("kind", Forms.oneOf(Fix.Kind.class), DecisionDocument.Remedy::kind);
    private static final Field<DecisionDocument.Remedy, String> REMEDY_AT =
            Field.of("at", Forms.TEXT, DecisionDocument.Remedy::at);
    private static final Field<DecisionDocument.Remedy, String> REMEDY_ROLE =
            Field.of("role", Forms.TEXT, DecisionDocument.Remedy::role);
    private static final Field<DecisionDocument.Remedy, String> REMEDY_TEXT =
            Field.required("text", Forms.TEXT, DecisionDocument.Remedy::text);
    private static final Form<DecisionDocument.Remedy> REMEDY = ObjectForm.of(
            "remedy",
            List.of(REMEDY_KIND, REMEDY_AT, REMEDY_ROLE, REMEDY_TEXT),
            values -> new DecisionDocument.Remedy(
                    values.get(REMEDY_KIND),
                    values.find(REMEDY_AT),
                    values.find(REMEDY_ROLE),
                    values.get(REMEDY_TEXT)));

    private static final Field<DecisionDocument.Finding, String> FINDING_POLICY =
            Field.required("policy", Forms.TEXT, DecisionDocument.Finding::policy);
    private static final Field<DecisionDocument.Finding, String> FINDING_RULE =
            Field.required("rule", Forms.TEXT, DecisionDocument.Finding::rule);
    private static final Field<DecisionDocument.Finding, Outcome> FINDING_OUTCOME =
            Field.required("outcome", Forms.oneOf(Outcome.class), DecisionDocument.Finding::outcome);
    private static final Field<DecisionDocument.Finding, Level> FINDING_AT_LEAST =
            Field.required("atLeast", Forms.oneOf(Level.class), DecisionDocument.Finding::atLeast);
    private static final Field<DecisionDocument.Finding, Level> FINDING_AT_MOST =
            Field.required("atMost", Forms.oneOf(Level.class), DecisionDocument.Finding::atMost);
    private static final Field<DecisionDocument.Finding, String> FINDING_FORCE =
            Field.of("force", Forms.TEXT, DecisionDocument.Finding::force);
    private static final Field<DecisionDocument.Finding, DecisionDocument.Clause> FINDING_CLAUSE =
            Field.required("clause", CLAUSE, DecisionDocument.Finding::clause);
    private static final Field<DecisionDocument.Finding, String> FINDING_MESSAGE =
            Field.required("message", Forms.TEXT, DecisionDocument.Finding::message);
    private static final Field<DecisionDocument.Finding, List<DecisionDocument.Evidence>> FINDING_EVIDENCE =
            Field.of("evidence", Forms.list(EVIDENCE), it -> Optional.of(it.evidence()));
    private static final Field<DecisionDocument.Finding, List<DecisionDocument.Member>> FINDING_MEMBERS =
            Field.of("members", Forms.list(MEMBER), it -> unlessEmpty(it.members()));
    private static final Field<DecisionDocument.Finding, List<String>> FINDING_APPROVAL_OF =
            Field.of("approvalOf", TEXTS, it -> unlessEmpty(it.approvalOf()));
    private static final Field<DecisionDocument.Finding, List<DecisionDocument.Remedy>> FINDING_TO_FIX =
            Field.of("toFix", Forms.list(REMEDY), it -> unlessEmpty(it.toFix()));
    private static final Form<DecisionDocument.Finding> FINDING = ObjectForm.of(
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
            values -> new DecisionDocument.Finding(
                    values.get(FINDING_POLICY),
                    values.get(FINDING_RULE),
                    values.get(FINDING_OUTCOME),
                    values.get(FINDING_AT_LEAST),
                    values.get(FINDING_AT_MOST),
                    values.find(FINDING_FORCE),
                    values.get(FINDING_CLAUSE),
                    values.get(FINDING_MESSAGE),
                    values.find(FINDING_EVIDENCE).orElseGet(List::of),
                    values.find(FINDING_MEMBERS).orElseGet(List::of),
                    values.find(FINDING_APPROVAL_OF).orElseGet(List::of),
                    values.find(FINDING_TO_FIX).orElseGet(List::of)));

    private static final Field<DecisionDocument.PolicyVerdict, String> POLICY_VERDICT_POLICY =
            Field.required("policy", Forms.TEXT, DecisionDocument.PolicyVerdict::policy);
    private static final Field<DecisionDocument.PolicyVerdict, Verdict> POLICY_VERDICT_VERDICT =
            Field.required("verdict", Forms.oneOf(Verdict.class), DecisionDocument.PolicyVerdict::verdict);
    private static final Field<DecisionDocument.PolicyVerdict, Level> POLICY_VERDICT_AT_LEAST =
            Field.required("atLeast", Forms.oneOf(Level.class), DecisionDocument.PolicyVerdict::atLeast);
    private static final Field<DecisionDocument.PolicyVerdict, Level> POLICY_VERDICT_AT_MOST =
            Field.required("atMost", Forms.oneOf(Level.class), DecisionDocument.PolicyVerdict::atMost);
    private static final Form<DecisionDocument.PolicyVerdict> POLICY_VERDICT = ObjectForm.of(
            "policyVerdict",
            List.of(POLICY_VERDICT_POLICY, POLICY_VERDICT_VERDICT, POLICY_VERDICT_AT_LEAST, POLICY_VERDICT_AT_MOST),
            values -> new DecisionDocument.PolicyVerdict(
                    values.get(POLICY_VERDICT_POLICY),
                    values.get(POLICY_VERDICT_VERDICT),
                    values.get(POLICY_VERDICT_AT_LEAST),
                    values.get(POLICY_VERDICT_AT_MOST)));

    private static final Field<DecisionDocument.Question, String> QUESTION_FACT =
            Field.required("fact", Forms.TEXT, DecisionDocument.Question::fact);
    private static final Field<DecisionDocument.Question, String> QUESTION_ABOUT =
            Field.of("about", Forms.TEXT, DecisionDocument.Question::about);
    private static final Field<DecisionDocument.Question, DecisionDocument.Span> QUESTION_SPAN =
            Field.of("span", SPAN, DecisionDocument.Question::span);
    private static final Field<DecisionDocument.Question, FactType.Kind> QUESTION_KIND =
            Field.required("kind", Forms.oneOf(FactType.Kind.class), DecisionDocument.Question::kind);
    private static final Field<DecisionDocument.Question, FactType.Asked> QUESTION_ASKED =
            Field.required("asked", Forms.oneOf(FactType.Asked.class), DecisionDocument.Question::asked);
    private static final Field<DecisionDocument.Question, String> QUESTION_QUESTION =
            Field.required("question", Forms.TEXT, DecisionDocument.Question::question);
    private static final Field<DecisionDocument.Question, String> QUESTION_TYPE =
            Field.required("type", Forms.TEXT, DecisionDocument.Question::type);
    private static final Field<DecisionDocument.Question, List<String>> QUESTION_ASKED_OF =
            Field.of("askedOf", TEXTS, it -> Optional.of(it.askedOf()));
    private static final Field<DecisionDocument.Question, List<DecisionDocument.Evidence>> QUESTION_RAISED_BY =
            Field.of("raisedBy", Forms.list(EVIDENCE), it -> Optional.of(it.raisedBy()));
    private static final Field<DecisionDocument.Question, String> QUESTION_ANSWER_AT =
            Field.required("answerAt", Forms.TEXT, DecisionDocument.Question::answerAt);
    private static final Field<DecisionDocument.Question, org.schoolgate.core.policy.Question.Document>
            QUESTION_ANSWER_IN = Field.required(
                    "answerIn",
                    Forms.oneOf(org.schoolgate.core.policy.Question.Document.class),
                    DecisionDocument.Question::answerIn);
    private static final Field<DecisionDocument.Question, List<String>> QUESTION_POLICIES =
            Field.of("policies", TEXTS, it -> Optional.of(it.policies()));
    private static final Form<DecisionDocument.Question> QUESTION = ObjectForm.of(
            "question",
            List.of(
                    QUESTION_FACT,
                    QUESTION_ABOUT,
                    QUESTION_SPAN,
                    QUESTION_KIND,
                    QUESTION_ASKED,
                    QUESTION_QUESTION,
                    QUESTION_TYPE,
                    QUESTION_ASKED_OF,
                    QUESTION_RAISED_BY,
                    QUESTION_ANSWER_AT,
                    QUESTION_ANSWER_IN,
                    QUESTION_POLICIES),
            values -> new DecisionDocument.Question(
                    values.get(QUESTION_FACT),
                    values.find(QUESTION_ABOUT),
                    values.find(QUESTION_SPAN),
                    values.get(QUESTION_KIND),
                    values.get(QUESTION_ASKED),
                    values.get(QUESTION_QUESTION),
                    values.get(QUESTION_TYPE),
                    values.find(QUESTION_ASKED_OF).orElseGet(List::of),
                    values.find(QUESTION_RAISED_BY).orElseGet(List::of),
                    values.get(QUESTION_ANSWER_AT),
                    values.get(QUESTION_ANSWER_IN),
                    values.find(QUESTION_POLICIES).orElseGet(List::of)));

    private static final Field<DecisionDocument.DueTime, Due.Kind> DUE_TIME_KIND =
            Field.required("kind", Forms.oneOf(Due.Kind.class), DecisionDocument.DueTime::kind);
    private static final Field<DecisionDocument.DueTime, Instant> DUE_TIME_AT =
            Field.of("at", Forms.INSTANT, DecisionDocument.DueTime::at);
    private static final Form<DecisionDocument.DueTime> DUE_TIME = ObjectForm.of(
            "dueTime",
            List.of(DUE_TIME_KIND, DUE_TIME_AT),
            values -> new DecisionDocument.DueTime(values.get(DUE_TIME_KIND), values.find(DUE_TIME_AT)));

    private static final Field<DecisionDocument.Duty, String> DUTY_POLICY =
            Field.required("policy", Forms.TEXT, DecisionDocument.Duty::policy);
    private static final Field<DecisionDocument.Duty, String> DUTY_ID =
            Field.required("id", Forms.TEXT, DecisionDocument.Duty::id);
    private static final Field<DecisionDocument.Duty, String> DUTY_BEARER =
            Field.required("bearer", Forms.TEXT, DecisionDocument.Duty::bearer);
    private static final Field<DecisionDocument.Duty, String> DUTY_ACTION =
            Field.required("action", Forms.TEXT, DecisionDocument.Duty::action);
    private static final Field<DecisionDocument.Duty, String> DUTY_TRIGGER =
            Field.required("trigger", Forms.TEXT, DecisionDocument.Duty::trigger);
    private static final Field<DecisionDocument.Duty, DecisionDocument.DueTime> DUTY_DUE =
            Field.required("due", DUE_TIME, DecisionDocument.Duty::due);
    private static final Field<DecisionDocument.Duty, Status> DUTY_STATUS =
            Field.of("status", Forms.oneOf(Status.class), DecisionDocument.Duty::status);
    private static final Field<DecisionDocument.Duty, List<String>> DUTY_SENTENCES =
            Field.of("sentences", TEXTS, it -> Optional.of(it.sentences()));
    private static final Form<DecisionDocument.Duty> DUTY = ObjectForm.of(
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
            values -> new DecisionDocument.Duty(
                    values.get(DUTY_POLICY),
                    values.get(DUTY_ID),
                    values.get(DUTY_BEARER),
                    values.get(DUTY_ACTION),
                    values.get(DUTY_TRIGGER),
                    values.get(DUTY_DUE),
                    values.find(DUTY_STATUS),
                    values.find(DUTY_SENTENCES).orElseGet(List::of)));

    private static final Field<DecisionDocument.Allowed, String> ALLOWED_POLICY =
            Field.required("policy", Forms.TEXT, DecisionDocument.Allowed::policy);
    private static final Field<DecisionDocument.Allowed, String> ALLOWED_ID =
            Field.required("id", Forms.TEXT, DecisionDocument.Allowed::id);
    private static final Field<DecisionDocument.Allowed, String> ALLOWED_SUMMARY =
            Field.required("summary", Forms.TEXT, DecisionDocument.Allowed::summary);
    private static final Field<DecisionDocument.Allowed, List<String>> ALLOWED_SENTENCES =
            Field.of("sentences", TEXTS, it -> Optional.of(it.sentences()));
    private static final Form<DecisionDocument.Allowed> ALLOWED = ObjectForm.of(
            "allowed",
            List.of(ALLOWED_POLICY, ALLOWED_ID, ALLOWED_SUMMARY, ALLOWED_SENTENCES),
            values -> new DecisionDocument.Allowed(
                    values.get(ALLOWED_POLICY),
                    values.get(ALLOWED_ID),
                    values.get(ALLOWED_SUMMARY),
                    values.find(ALLOWED_SENTENCES).orElseGet(List::of)));

    private static final Field<DecisionDocument.Notice, org.schoolgate.core.policy.Notice.Key> NOTICE_KEY =
            Field.required(
                    "key", Forms.oneOf(org.schoolgate.core.policy.Notice.Key.class), DecisionDocument.Notice::key);
    private static final Field<DecisionDocument.Notice, String> NOTICE_POLICY =
            Field.required("policy", Forms.TEXT, DecisionDocument.Notice::policy);
    private static final Field<DecisionDocument.Notice, String> NOTICE_TEXT =
            Field.required("text", Forms.TEXT, DecisionDocument.Notice::text);
    private static final Field<DecisionDocument.Notice, List<String>> NOTICE_SENTENCES =
            Field.of("sentences", TEXTS, it -> Optional.of(it.sentences()));
    private static final Form<DecisionDocument.Notice> NOTICE = ObjectForm.of(
            "notice",
            List.of(NOTICE_KEY, NOTICE_POLICY, NOTICE_TEXT, NOTICE_SENTENCES),
            values -> new DecisionDocument.Notice(
                    values.get(NOTICE_KEY),
                    values.get(NOTICE_POLICY),
                    values.get(NOTICE_TEXT),
                    values.find(NOTICE_SENTENCES).orElseGet(List::of)));

    private static final Field<DecisionDocument.Presumed, String> PRESUMED_FACT =
            Field.required("fact", Forms.TEXT, DecisionDocument.Presumed::fact);
    private static final Field<DecisionDocument.Presumed, String> PRESUMED_ABOUT =
            Field.of("about", Forms.TEXT, DecisionDocument.Presumed::about);
    private static final Field<DecisionDocument.Presumed, Object> PRESUMED_VALUE =
            Field.of("value", VALUE, DecisionDocument.Presumed::value);
    private static final Form<DecisionDocument.Presumed> PRESUMED = ObjectForm.of(
            "presumed",
            List.of(PRESUMED_FACT, PRESUMED_ABOUT, PRESUMED_VALUE),
            values -> new DecisionDocument.Presumed(
                    values.get(PRESUMED_FACT), values.find(PRESUMED_ABOUT), values.find(PRESUMED_VALUE)));

    private static final Field<DecisionDocument, String> DECISION_DOCUMENT_DRAFT =
            Field.of("draft", Forms.TEXT, DecisionDocument::draft);
    private static final Field<DecisionDocument, String> DECISION_DOCUMENT_POLICY =
            Field.of("policy", Forms.TEXT, DecisionDocument::policy);
    private static final Field<DecisionDocument, List<DecisionDocument.PolicyVerdict>> DECISION_DOCUMENT_POLICIES =
            Field.of("policies", Forms.list(POLICY_VERDICT), it -> unlessEmpty(it.policies()));
    private static final Field<DecisionDocument, List<String>> DECISION_DOCUMENT_DECIDED_BY =
            Field.of("decidedBy", TEXTS, it -> unlessEmpty(it.decidedBy()));
    private static final Field<DecisionDocument, Verdict> DECISION_DOCUMENT_VERDICT =
            Field.required("verdict", Forms.oneOf(Verdict.class), DecisionDocument::verdict);
    private static final Field<DecisionDocument, Level> DECISION_DOCUMENT_AT_LEAST =
            Field.required("atLeast", Forms.oneOf(Level.class), DecisionDocument::atLeast);
    private static final Field<DecisionDocument, Level> DECISION_DOCUMENT_AT_MOST =
            Field.required("atMost", Forms.oneOf(Level.class), DecisionDocument::atMost);
    private static final Field<DecisionDocument, Boolean> DECISION_DOCUMENT_PERMITTED =
            Field.required("permitted", Forms.BOOLEAN, DecisionDocument::permitted);
    private static final Field<DecisionDocument, List<DecisionDocument.Finding>> DECISION_DOCUMENT_FINDINGS =
            Field.of("findings", Forms.list(FINDING), it -> Optional.of(it.findings()));
    private static final Field<DecisionDocument, List<DecisionDocument.Question>> DECISION_DOCUMENT_QUESTIONS =
            Field.of("questions", Forms.list(QUESTION), it -> Optional.of(it.questions()));
    private static final Field<DecisionDocument, List<DecisionDocument.Duty>> DECISION_DOCUMENT_DUTIES =
            Field.of("duties", Forms.list(DUTY), it -> Optional.of(it.duties()));
    private static final Field<DecisionDocument, List<DecisionDocument.Allowed>> DECISION_DOCUMENT_ALLOWS =
            Field.of("allows", Forms.list(ALLOWED), it -> Optional.of(it.allows()));
    private static final Field<DecisionDocument, List<DecisionDocument.Notice>> DECISION_DOCUMENT_NOTICES =
            Field.of("notices", Forms.list(NOTICE), it -> Optional.of(it.notices()));
    private static final Field<DecisionDocument, List<DecisionDocument.Remedy>> DECISION_DOCUMENT_TO_FIX =
            Field.of("toFix", Forms.list(REMEDY), it -> unlessEmpty(it.toFix()));
    private static final Field<DecisionDocument, List<DecisionDocument.Presumed>> DECISION_DOCUMENT_PRESUMED =
            Field.of("presumed", Forms.list(PRESUMED), it -> Optional.of(it.presumed()));
    static final Form<DecisionDocument> DECISION_DOCUMENT = ObjectForm.of(
            "decision",
            List.of(
                    DECISION_DOCUMENT_DRAFT,
                    DECISION_DOCUMENT_POLICY,
                    DECISION_DOCUMENT_POLICIES,
                    DECISION_DOCUMENT_DECIDED_BY,
                    DECISION_DOCUMENT_VERDICT,
                    DECISION_DOCUMENT_AT_LEAST,
                    DECISION_DOCUMENT_AT_MOST,
                    DECISION_DOCUMENT_PERMITTED,
                    DECISION_DOCUMENT_FINDINGS,
                    DECISION_DOCUMENT_QUESTIONS,
                    DECISION_DOCUMENT_DUTIES,
                    DECISION_DOCUMENT_ALLOWS,
                    DECISION_DOCUMENT_NOTICES,
                    DECISION_DOCUMENT_TO_FIX,
                    DECISION_DOCUMENT_PRESUMED),
            values -> new DecisionDocument(
                    values.find(DECISION_DOCUMENT_DRAFT),
                    values.find(DECISION_DOCUMENT_POLICY),
                    values.find(DECISION_DOCUMENT_POLICIES).orElseGet(List::of),
                    values.find(DECISION_DOCUMENT_DECIDED_BY).orElseGet(List::of),
                    values.get(DECISION_DOCUMENT_VERDICT),
                    values.get(DECISION_DOCUMENT_AT_LEAST),
                    values.get(DECISION_DOCUMENT_AT_MOST),
                    values.get(DECISION_DOCUMENT_PERMITTED),
                    values.find(DECISION_DOCUMENT_FINDINGS).orElseGet(List::of),
                    values.find(DECISION_DOCUMENT_QUESTIONS).orElseGet(List::of),
                    values.find(DECISION_DOCUMENT_DUTIES).orElseGet(List::of),
                    values.find(DECISION_DOCUMENT_ALLOWS).orElseGet(List::of),
                    values.find(DECISION_DOCUMENT_NOTICES).orElseGet(List::of),
                    values.find(DECISION_DOCUMENT_TO_FIX).orElseGet(List::of),
                    values.find(DECISION_DOCUMENT_PRESUMED).orElseGet(List::of)));

    private DecisionForms() {}

    private static <T> Optional<List<T>> unlessEmpty(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }
}
