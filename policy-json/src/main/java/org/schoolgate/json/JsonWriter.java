package org.schoolgate.json;

import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.dialogue.Published;
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

    /** What came of a dialogue, for {@link ReportReader}. */
    public static String write(FollowUp.Answered dialogue) {
        return Tree.write(FollowUpForms.ANSWERED.write(dialogue));
    }

    /** A declaration to be signed, for {@link ReportReader}. */
    public static String write(FollowUp.Declared declaration) {
        return Tree.write(FollowUpForms.DECLARED.write(declaration));
    }

    /** Whether a school is ready, for {@link ReportReader}. */
    public static String write(FollowUp.Ready setup) {
        return Tree.write(FollowUpForms.READY.write(setup));
    }

    /** Who may be shown, for {@link ReportReader}. */
    public static String write(FollowUp.ShowList consents) {
        return Tree.write(FollowUpForms.SHOW_LIST.write(consents));
    }

    /** What would put a draft right, for {@link ReportReader}. */
    public static String write(FollowUp.ToRepair repairs) {
        return Tree.write(FollowUpForms.TO_REPAIR.write(repairs));
    }

    /** A decision on file, for {@link ReportReader}. */
    public static String write(Published published) {
        return Tree.write(FollowUpForms.PUBLISHED.write(published));
    }

    /** What became of something published, for {@link ReportReader}. */
    public static String write(FollowUp.Reviewed review) {
        return Tree.write(FollowUpForms.REVIEWED.write(review));
    }
}
