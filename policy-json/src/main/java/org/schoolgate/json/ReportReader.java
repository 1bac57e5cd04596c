package org.schoolgate.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.Facts;
import org.schoolgate.core.dialogue.Published;

/** Reads again what {@link JsonWriter} wrote of decisions, ledgers and refused drafts, as strictly as any other input. */
public final class ReportReader {

    private ReportReader() {}

    /** Reads a decision. */
    public static Parsed<DecisionReport> decision(String json) {
        return read(json, DecisionForms.DECISION);
    }

    /** Reads a ledger. */
    public static Parsed<LedgerReport> ledger(String json) {
        return read(json, LedgerForms.LEDGER);
    }

    /** Reads what became of a draft that was refused. */
    public static Parsed<FaultReport> faults(String json) {
        return read(json, FaultForms.FAULTY);
    }

    /** Reads what a reader found. */
    public static Parsed<ReadingReport> reading(String json) {
        return read(json, ReadingForms.READING);
    }

    /** Reads what came of a dialogue. */
    public static Parsed<FollowUp.Answered> dialogue(String json) {
        return read(json, FollowUpForms.ANSWERED);
    }

    /** Reads a declaration to be signed. */
    public static Parsed<FollowUp.Declared> declaration(String json) {
        return read(json, FollowUpForms.DECLARED);
    }

    /** Reads whether a school is ready. */
    public static Parsed<FollowUp.Ready> setup(String json) {
        return read(json, FollowUpForms.READY);
    }

    /** Reads who may be shown. */
    public static Parsed<FollowUp.ShowList> consents(String json) {
        return read(json, FollowUpForms.SHOW_LIST);
    }

    /** Reads what would put a draft right. */
    public static Parsed<FollowUp.ToRepair> repairs(String json) {
        return read(json, FollowUpForms.TO_REPAIR);
    }

    /** Reads a decision on file. */
    public static Parsed<Published> published(String json) {
        return read(json, FollowUpForms.PUBLISHED);
    }

    /** Reads what became of something published. */
    public static Parsed<FollowUp.Reviewed> review(String json) {
        return read(json, FollowUpForms.REVIEWED);
    }

    private static <T> Parsed<T> read(String json, Form<T> form) {
        List<Fault> faults = new ArrayList<>();
        // Ids in a report were looked up when it was made; the records are not at hand here.
        Intake intake = new Intake((what, id) -> true, AnswerTypes.of(Facts.all()), Optional.empty(), faults);
        return intake.conclude(
                Tree.read(json, faults).flatMap(node -> form.read(new Place(node, Pointer.ROOT, intake))));
    }
}
