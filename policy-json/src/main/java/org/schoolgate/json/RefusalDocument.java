package org.schoolgate.json;

import java.util.List;

/**
 * That a draft was refused as input.
 *
 * @param draft the name of the file
 * @param faults every fault
 */
public record RefusalDocument(String draft, List<Fault> faults) {

    private static final Field<Fault, String> AT = Field.required("at", Forms.TEXT, Fault::at);
    private static final Field<Fault, String> FOUND = Field.required("found", Forms.TEXT, Fault::found);
    private static final Field<Fault, String> EXPECTED = Field.required("expected", Forms.TEXT, Fault::expected);
    private static final Form<Fault> FAULT = ObjectForm.of(
            "fault",
            List.of(AT, FOUND, EXPECTED),
            values -> new Fault(values.get(AT), values.get(FOUND), values.get(EXPECTED)));
    private static final Field<RefusalDocument, String> DRAFT =
            Field.required("draft", Forms.TEXT, RefusalDocument::draft);
    private static final Field<RefusalDocument, List<Fault>> FAULTS =
            Field.required("faults", Forms.list(FAULT), RefusalDocument::faults);

    static final Form<RefusalDocument> FORM = ObjectForm.of(
            "refusal", List.of(DRAFT, FAULTS), values -> new RefusalDocument(values.get(DRAFT), values.get(FAULTS)));

    public RefusalDocument {
        faults = List.copyOf(faults);
    }

    @Override
    public String toString() {
        return "Refusal with " + faults.size() + " faults";
    }
}
