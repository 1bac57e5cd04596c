package org.schoolgate.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    private static <T> Parsed<T> read(String json, Form<T> form) {
        List<Fault> faults = new ArrayList<>();
        // Ids in a report were looked up when it was made; the records are not at hand here.
        Intake intake = new Intake((what, id) -> true, AnswerTypes.of(List.of()), Optional.empty(), faults);
        return intake.conclude(
                Tree.read(json, faults).flatMap(node -> form.read(new Place(node, Pointer.ROOT, intake))));
    }
}
