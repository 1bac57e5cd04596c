package org.schoolgate.json;

import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.school.SchoolRecords;

/** Writes values in the forms in which the readers take them: one line, what is not known left out. */
public final class JsonWriter {

    private JsonWriter() {}

    /**
     * The activity, for {@link ActivityReader}.
     *
     * @throws IllegalArgumentException when an activity of the school's goes through an account that the records do not hold
     */
    public static String write(Activity activity) {
        return Tree.write(ActivityForms.ACTIVITY.write(activity));
    }

    /** The records, for {@link RecordsReader}. */
    public static String write(SchoolRecords records) {
        return Tree.write(RecordForms.RECORDS.write(records));
    }

    /** The decision, for {@link DocumentReader}. */
    public static String write(DecisionDocument decision) {
        return Tree.write(DecisionForms.DECISION_DOCUMENT.write(decision));
    }

    /** The ledger, for {@link DocumentReader}. */
    public static String write(LedgerDocument ledger) {
        return Tree.write(LedgerForms.LEDGER_DOCUMENT.write(ledger));
    }

    /** That the draft of this name was refused, for {@link DocumentReader}. */
    public static String write(RefusalDocument refusal) {
        return Tree.write(RefusalDocument.FORM.write(refusal));
    }
}
