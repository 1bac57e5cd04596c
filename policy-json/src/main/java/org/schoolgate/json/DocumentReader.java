package org.schoolgate.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link JsonWriter} has written of decisions, refusals and ledgers, as strictly as everything else. */
public final class DocumentReader {

    private DocumentReader() {}

    /** Reads a decision. */
    public static Parsed<DecisionDocument> decision(String json) {
        return read(json, DecisionForms.DECISION_DOCUMENT);
    }

    /** Reads a refusal. */
    public static Parsed<RefusalDocument> refusal(String json) {
        return read(json, RefusalDocument.FORM);
    }

    /** Reads a ledger. */
    public static Parsed<LedgerDocument> ledger(String json) {
        return read(json, LedgerForms.LEDGER_DOCUMENT);
    }

    private static <T> Parsed<T> read(String json, Form<T> form) {
        List<Fault> faults = new ArrayList<>();
        Optional<Node> tree = Tree.read(json, faults);
        Intake intake = new Intake((what, id) -> false, AnswerTypes.of(List.of()), Optional.empty(), faults);
        return intake.conclude(tree.flatMap(node -> form.read(new Place(node, Pointer.ROOT, intake))));
    }
}
