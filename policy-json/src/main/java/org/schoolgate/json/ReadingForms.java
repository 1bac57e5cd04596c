package org.schoolgate.json;

import static org.schoolgate.json.ReportParts.WHOLE_NUMBER;
import static org.schoolgate.json.ReportParts.required;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.schoolgate.core.activity.FindKind;
import org.schoolgate.core.activity.NameEvidence;
import org.schoolgate.core.logic.Span;
import org.schoolgate.json.ReadingReport.Noticed;

/** The form of what a reader found. */
final class ReadingForms {

    private static final Field<Noticed, String> WRITTEN = required("written", Forms.TEXT, Noticed::written);
    private static final Field<Noticed, Span> SPAN = required("span", DecisionForms.SPAN, Noticed::span);
    private static final Field<Noticed, FindKind> KIND = required("kind", Forms.oneOf(FindKind.class), Noticed::kind);
    private static final Field<Noticed, String> DETAIL = Field.of("detail", Forms.TEXT, Noticed::detail);
    private static final Field<Noticed, List<String>> PUPILS =
            Field.of("pupils", Forms.list(Forms.TEXT), find -> ofName(find, find.pupils()));
    private static final Field<Noticed, List<NameEvidence>> EVIDENCE =
            Field.of("evidence", Forms.list(Forms.oneOf(NameEvidence.class)), find -> ofName(find, find.evidence()));
    private static final Field<Noticed, Boolean> CERTAIN =
            Field.of("certain", Forms.BOOLEAN, find -> find.certain() ? Optional.of(true) : Optional.empty());
    private static final Field<Noticed, Integer> GRADE =
            Field.of("grade", WHOLE_NUMBER, find -> find.grade() > 0 ? Optional.of(find.grade()) : Optional.empty());
    private static final Form<List<Noticed>> FINDS = Forms.list(ObjectForm.of(
            "find",
            List.of(WRITTEN, SPAN, KIND, DETAIL, PUPILS, EVIDENCE, CERTAIN, GRADE),
            values -> new Noticed(
                    values.get(WRITTEN),
                    values.get(SPAN),
                    values.get(KIND),
                    values.find(DETAIL),
                    values.find(PUPILS).orElse(List.of()),
                    values.find(EVIDENCE).orElse(List.of()),
                    values.find(CERTAIN).orElse(false),
                    values.find(GRADE).orElse(0))));

    private static final Field<ReadingReport, String> DRAFT = required("draft", Forms.TEXT, ReadingReport::draft);
    private static final Field<ReadingReport, List<Noticed>> PUPIL_NAMES = finds("pupils", ReadingReport::pupils);
    private static final Field<ReadingReport, List<Noticed>> PEOPLE = finds("people", ReadingReport::people);
    private static final Field<ReadingReport, List<Noticed>> HANDLES = finds("handles", ReadingReport::handles);
    private static final Field<ReadingReport, List<Noticed>> HASHTAGS = finds("hashtags", ReadingReport::hashtags);
    private static final Field<ReadingReport, List<Noticed>> LINKS = finds("links", ReadingReport::links);
    private static final Field<ReadingReport, List<Noticed>> DETAILS = finds("details", ReadingReport::details);
    private static final Field<ReadingReport, List<Noticed>> WORDS = finds("words", ReadingReport::words);

    /** What was found in one draft. */
    static final Form<ReadingReport> READING = ObjectForm.of(
            "reading",
            List.of(DRAFT, PUPIL_NAMES, PEOPLE, HANDLES, HASHTAGS, LINKS, DETAILS, WORDS),
            values -> new ReadingReport(
                    values.get(DRAFT),
                    values.get(PUPIL_NAMES),
                    values.get(PEOPLE),
                    values.get(HANDLES),
                    values.get(HASHTAGS),
                    values.get(LINKS),
                    values.get(DETAILS),
                    values.get(WORDS)));

    private ReadingForms() {}

    private static Field<ReadingReport, List<Noticed>> finds(String key, Function<ReadingReport, List<Noticed>> part) {
        return required(key, FINDS, part);
    }

    /** Other finds than names have no pupils and no evidence, and the keys say nothing there. */
    private static <V> Optional<List<V>> ofName(Noticed find, List<V> values) {
        return find.kind() == FindKind.PUPIL_NAME ? Optional.of(values) : Optional.empty();
    }
}
