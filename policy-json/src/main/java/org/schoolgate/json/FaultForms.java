package org.schoolgate.json;

import java.util.List;

/** The form of what was refused. */
final class FaultForms {

    private static final Field<Fault, String> AT = Field.required("at", Forms.TEXT, Fault::at);
    private static final Field<Fault, String> FOUND = Field.required("found", Forms.TEXT, Fault::found);
    private static final Field<Fault, String> EXPECTED = Field.required("expected", Forms.TEXT, Fault::expected);
    private static final Form<Fault> FAULT = ObjectForm.of(
            "fault",
            List.of(AT, FOUND, EXPECTED),
            values -> new Fault(values.get(AT), values.get(FOUND), values.get(EXPECTED)));

    private static final Field<FaultReport, String> DRAFT = Field.required("draft", Forms.TEXT, FaultReport::draft);
    private static final Field<FaultReport, List<Fault>> FAULTS =
            Field.required("faults", Forms.list(FAULT), FaultReport::faults);

    /** A draft that was refused. */
    static final Form<FaultReport> FAULTY = ObjectForm.of(
            "faulty", List.of(DRAFT, FAULTS), values -> new FaultReport(values.get(DRAFT), values.get(FAULTS)));

    private FaultForms() {}
}
