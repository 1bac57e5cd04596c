package org.schoolgate.json;

import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.policy.Edition;
import org.schoolgate.core.rule.NormKind;
import org.schoolgate.core.rule.Paper;

/** The form of a ledger. */
final class LedgerForms {

    private static final Form<List<String>> TEXTS = Forms.list(Forms.TEXT);

    private static final Field<LedgerDocument.Sentence, String> SENTENCE_ID =
            Field.required("id", Forms.TEXT, LedgerDocument.Sentence::id);
    private static final Field<LedgerDocument.Sentence, String> SENTENCE_SECTION =
            Field.required("section", Forms.TEXT, LedgerDocument.Sentence::section);
    private static final Field<LedgerDocument.Sentence, Integer> SENTENCE_POSITION =
            Field.required("position", Forms.WHOLE, LedgerDocument.Sentence::position);
    private static final Field<LedgerDocument.Sentence, List<Paper.Sort>> SENTENCE_AS =
            Field.of("as", Forms.list(Forms.oneOf(Paper.Sort.class)), it -> Optional.of(it.as()));
    private static final Field<LedgerDocument.Sentence, List<String>> SENTENCE_BY =
            Field.of("by", TEXTS, it -> Optional.of(it.by()));
    private static final Field<LedgerDocument.Sentence, String> SENTENCE_NOTE =
            Field.of("note", Forms.TEXT, LedgerDocument.Sentence::note);
    private static final Form<LedgerDocument.Sentence> SENTENCE = ObjectForm.of(
            "sentence",
            List.of(SENTENCE_ID, SENTENCE_SECTION, SENTENCE_POSITION, SENTENCE_AS, SENTENCE_BY, SENTENCE_NOTE),
            values -> new LedgerDocument.Sentence(
                    values.get(SENTENCE_ID),
                    values.get(SENTENCE_SECTION),
                    values.get(SENTENCE_POSITION),
                    values.find(SENTENCE_AS).orElseGet(List::of),
                    values.find(SENTENCE_BY).orElseGet(List::of),
                    values.find(SENTENCE_NOTE)));

    private static final Field<LedgerDocument.Rule, String> RULE_ID =
            Field.required("id", Forms.TEXT, LedgerDocument.Rule::id);
    private static final Field<LedgerDocument.Rule, List<NormKind>> RULE_KIND =
            Field.of("kind", Forms.list(Forms.oneOf(NormKind.class)), it -> Optional.of(it.kind()));
    private static final Field<LedgerDocument.Rule, List<ActivityKind>> RULE_ACTIVITIES =
            Field.of("activities", Forms.list(Forms.oneOf(ActivityKind.class)), it -> Optional.of(it.activities()));
    private static final Field<LedgerDocument.Rule, String> RULE_FORCE =
            Field.of("force", Forms.TEXT, LedgerDocument.Rule::force);
    private static final Field<LedgerDocument.Rule, List<String>> RULE_SENTENCES =
            Field.of("sentences", TEXTS, it -> Optional.of(it.sentences()));
    private static final Field<LedgerDocument.Rule, String> RULE_TEXT =
            Field.required("text", Forms.TEXT, LedgerDocument.Rule::text);
    private static final Field<LedgerDocument.Rule, String> RULE_READING =
            Field.of("reading", Forms.TEXT, LedgerDocument.Rule::reading);
    private static final Form<LedgerDocument.Rule> RULE = ObjectForm.of(
            "rule",
            List.of(RULE_ID, RULE_KIND, RULE_ACTIVITIES, RULE_FORCE, RULE_SENTENCES, RULE_TEXT, RULE_READING),
            values -> new LedgerDocument.Rule(
                    values.get(RULE_ID),
                    values.find(RULE_KIND).orElseGet(List::of),
                    values.find(RULE_ACTIVITIES).orElseGet(List::of),
                    values.find(RULE_FORCE),
                    values.find(RULE_SENTENCES).orElseGet(List::of),
                    values.get(RULE_TEXT),
                    values.find(RULE_READING)));

    private static final Field<LedgerDocument, String> LEDGER_DOCUMENT_POLICY =
            Field.required("policy", Forms.TEXT, LedgerDocument::policy);
    private static final Field<LedgerDocument, String> LEDGER_DOCUMENT_TITLE =
            Field.required("title", Forms.TEXT, LedgerDocument::title);
    private static final Field<LedgerDocument, String> LEDGER_DOCUMENT_SCHOOL =
            Field.of("school", Forms.TEXT, LedgerDocument::school);
    private static final Field<LedgerDocument, Edition.Status> LEDGER_DOCUMENT_STATUS =
            Field.required("status", Forms.oneOf(Edition.Status.class), LedgerDocument::status);
    private static final Field<LedgerDocument, String> LEDGER_DOCUMENT_ADOPTED_ON =
            Field.of("adoptedOn", Forms.TEXT, LedgerDocument::adoptedOn);
    private static final Field<LedgerDocument, String> LEDGER_DOCUMENT_REVIEW_DUE =
            Field.of("reviewDue", Forms.TEXT, LedgerDocument::reviewDue);
    private static final Field<LedgerDocument, List<LedgerDocument.Sentence>> LEDGER_DOCUMENT_SENTENCES =
            Field.of("sentences", Forms.list(SENTENCE), it -> Optional.of(it.sentences()));
    private static final Field<LedgerDocument, List<LedgerDocument.Rule>> LEDGER_DOCUMENT_RULES =
            Field.of("rules", Forms.list(RULE), it -> Optional.of(it.rules()));
    static final Form<LedgerDocument> LEDGER_DOCUMENT = ObjectForm.of(
            "ledger",
            List.of(
                    LEDGER_DOCUMENT_POLICY,
                    LEDGER_DOCUMENT_TITLE,
                    LEDGER_DOCUMENT_SCHOOL,
                    LEDGER_DOCUMENT_STATUS,
                    LEDGER_DOCUMENT_ADOPTED_ON,
                    LEDGER_DOCUMENT_REVIEW_DUE,
                    LEDGER_DOCUMENT_SENTENCES,
                    LEDGER_DOCUMENT_RULES),
            values -> new LedgerDocument(
                    values.get(LEDGER_DOCUMENT_POLICY),
                    values.get(LEDGER_DOCUMENT_TITLE),
                    values.find(LEDGER_DOCUMENT_SCHOOL),
                    values.get(LEDGER_DOCUMENT_STATUS),
                    values.find(LEDGER_DOCUMENT_ADOPTED_ON),
                    values.find(LEDGER_DOCUMENT_REVIEW_DUE),
                    values.find(LEDGER_DOCUMENT_SENTENCES).orElseGet(List::of),
                    values.find(LEDGER_DOCUMENT_RULES).orElseGet(List::of)));

    private LedgerForms() {}
}
