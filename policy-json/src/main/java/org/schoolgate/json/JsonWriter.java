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

    /** The decision, for {@link ReportReader}. */
    public static String write(DecisionReport decision) {
        return Tree.write(DecisionForms.DECISION.write(decision));
    }

    /** The ledger, for {@link ReportReader}. */
    public static String write(LedgerReport ledger) {
        return Tree.write(LedgerForms.LEDGER.write(ledger));
    }

    /** A draft that was refused, for {@link ReportReader}. */
    public static String write(FaultReport refused) {
        return Tree.write(FaultForms.FAULTY.write(refused));
    }

    /** What a reader found, for {@link ReportReader}. */
    public static String write(ReadingReport reading) {
        return Tree.write(ReadingForms.READING.write(reading));
    }
}
