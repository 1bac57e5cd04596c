package org.schoolgate.json;

import static org.schoolgate.json.ReportParts.WHOLE_NUMBER;
import static org.schoolgate.json.ReportParts.required;
import static org.schoolgate.json.ReportParts.texts;

import java.util.List;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.policy.Departure;
import org.schoolgate.core.policy.Edition;
import org.schoolgate.core.rule.NormKind;
import org.schoolgate.core.rule.Paper;
import org.schoolgate.json.LedgerReport.NormReport;
import org.schoolgate.json.LedgerReport.SentenceReport;

/** The form of ledgers. */
final class LedgerForms {

    private static final Field<SentenceReport, String> SENTENCE_ID = required("id", Forms.TEXT, SentenceReport::id);
    private static final Field<SentenceReport, String> SENTENCE_SECTION =
            required("section", Forms.TEXT, SentenceReport::section);
    private static final Field<SentenceReport, Integer> SENTENCE_POSITION =
            required("position", WHOLE_NUMBER, SentenceReport::position);
    private static final Field<SentenceReport, List<Paper.Sort>> SENTENCE_AS =
            required("as", Forms.list(Forms.oneOf(Paper.Sort.class)), SentenceReport::as);
    private static final Field<SentenceReport, List<String>> SENTENCE_BY = texts("by", SentenceReport::by);
    private static final Field<SentenceReport, String> SENTENCE_NOTE =
            Field.of("note", Forms.TEXT, SentenceReport::note);
    private static final Form<SentenceReport> SENTENCE = ObjectForm.of(
            "sentence",
            List.of(SENTENCE_ID, SENTENCE_SECTION, SENTENCE_POSITION, SENTENCE_AS, SENTENCE_BY, SENTENCE_NOTE),
            values -> new SentenceReport(
                    values.get(SENTENCE_ID),
                    values.get(SENTENCE_SECTION),
                    values.get(SENTENCE_POSITION),
                    values.get(SENTENCE_AS),
                    values.get(SENTENCE_BY),
                    values.find(SENTENCE_NOTE)));

    private static final Field<NormReport, String> NORM_ID = required("id", Forms.TEXT, NormReport::id);
    private static final Field<NormReport, List<NormKind>> NORM_KIND =
            required("kind", Forms.list(Forms.oneOf(NormKind.class)), NormReport::kind);
    private static final Field<NormReport, List<ActivityKind>> NORM_ACTIVITIES =
            required("activities", Forms.list(Forms.oneOf(ActivityKind.class)), NormReport::activities);
    private static final Field<NormReport, String> NORM_FORCE = Field.of("force", Forms.TEXT, NormReport::force);
    private static final Field<NormReport, List<String>> NORM_SENTENCES = texts("sentences", NormReport::sentences);
    private static final Field<NormReport, String> NORM_TEXT = required("text", Forms.TEXT, NormReport::text);
    private static final Field<NormReport, String> NORM_READING = Field.of("reading", Forms.TEXT, NormReport::reading);
    private static final Form<NormReport> NORM = ObjectForm.of(
            "norm",
            List.of(NORM_ID, NORM_KIND, NORM_ACTIVITIES, NORM_FORCE, NORM_SENTENCES, NORM_TEXT, NORM_READING),
            values -> new NormReport(
                    values.get(NORM_ID),
                    values.get(NORM_KIND),
                    values.get(NORM_ACTIVITIES),
                    values.find(NORM_FORCE),
                    values.get(NORM_SENTENCES),
                    values.get(NORM_TEXT),
                    values.find(NORM_READING)));

    private static final Field<LedgerReport, String> POLICY = required("policy", Forms.TEXT, LedgerReport::policy);
    private static final Field<LedgerReport, String> TITLE = required("title", Forms.TEXT, LedgerReport::title);
    private static final Field<LedgerReport, String> SCHOOL = Field.of("school", Forms.TEXT, LedgerReport::school);
    private static final Field<LedgerReport, Edition.Status> STATUS =
            required("status", Forms.oneOf(Edition.Status.class), LedgerReport::status);
    private static final Field<LedgerReport, String> ADOPTED_ON =
            Field.of("adoptedOn", Forms.TEXT, LedgerReport::adoptedOn);
    private static final Field<LedgerReport, String> REVIEW_DUE =
            Field.of("reviewDue", Forms.TEXT, LedgerReport::reviewDue);
    private static final Field<LedgerReport, List<SentenceReport>> SENTENCES =
            required("sentences", Forms.list(SENTENCE), LedgerReport::sentences);
    private static final Field<LedgerReport, List<NormReport>> RULES =
            required("rules", Forms.list(NORM), LedgerReport::rules);

    private static final Field<Departure, String> DEPARTURE_RULE = required("rule", Forms.TEXT, Departure::rule);
    private static final Field<Departure, Departure.What> DEPARTURE_WHAT =
            required("what", Forms.oneOf(Departure.What.class), Departure::what);
    private static final Field<Departure, List<String>> DEPARTURE_SENTENCES = texts("sentences", Departure::sentences);
    private static final Field<Departure, String> DEPARTURE_REASON = required("reason", Forms.TEXT, Departure::reason);
    private static final Form<Departure> DEPARTURE = ObjectForm.of(
            "departure",
            List.of(DEPARTURE_RULE, DEPARTURE_WHAT, DEPARTURE_SENTENCES, DEPARTURE_REASON),
            values -> new Departure(
                    values.get(DEPARTURE_RULE),
                    values.get(DEPARTURE_WHAT),
                    values.get(DEPARTURE_SENTENCES),
                    values.get(DEPARTURE_REASON)));
    private static final Field<LedgerReport, String> ADOPTED_FROM =
            Field.of("adoptedFrom", Forms.TEXT, LedgerReport::adoptedFrom);
    private static final Field<LedgerReport, List<Departure>> DEPARTURES =
            Field.of("departures", Forms.list(DEPARTURE), LedgerReport::departures);

    /** A ledger. */
    static final Form<LedgerReport> LEDGER = ObjectForm.of(
            "ledger",
            List.of(POLICY, TITLE, SCHOOL, STATUS, ADOPTED_ON, REVIEW_DUE, SENTENCES, RULES, ADOPTED_FROM, DEPARTURES),
            values -> new LedgerReport(
                    values.get(POLICY),
                    values.get(TITLE),
                    values.find(SCHOOL),
                    values.get(STATUS),
                    values.find(ADOPTED_ON),
                    values.find(REVIEW_DUE),
                    values.get(SENTENCES),
                    values.get(RULES),
                    values.find(ADOPTED_FROM),
                    values.find(DEPARTURES)));

    private LedgerForms() {}
}
