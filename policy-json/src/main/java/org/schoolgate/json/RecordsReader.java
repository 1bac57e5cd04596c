package org.schoolgate.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.Facts;
import org.schoolgate.core.school.SchoolRecords;

/**
 * Reads a school's records from JSON, strictly: what does not fit the form, or names somebody whom the records themselves do not
 * hold, is refused whole, with every fault. Immutable; one reader serves any number of threads.
 */
public final class RecordsReader {

    private final AnswerTypes answers;

    private RecordsReader(AnswerTypes answers) {
        this.answers = answers;
    }

    /** A reader of records; the facts are {@link Facts#all()}. */
    public static RecordsReader standard() {
        return of(Facts.all());
    }

    /**
     * A reader of records, for policies with facts of their own.
     *
     * @param facts every fact that there is; answers to others are faults
     */
    public static RecordsReader of(Collection<? extends FactType<?, ?>> facts) {
        return new RecordsReader(AnswerTypes.of(facts));
    }

    /** Reads one school's records. */
    public Parsed<SchoolRecords> read(String json) {
        return read(faults -> Tree.read(json, faults));
    }

    /** Reads one school's records from UTF-8. */
    public Parsed<SchoolRecords> read(byte[] json) {
        return read(faults -> Tree.read(json, faults));
    }

    private Parsed<SchoolRecords> read(Function<List<Fault>, Optional<Node>> source) {
        List<Fault> faults = new ArrayList<>();
        Optional<Node> tree = source.apply(faults);
        Intake intake = new Intake(OwnIds.in(tree), answers, Optional.empty(), faults);
        return intake.conclude(tree.flatMap(node -> RecordForms.RECORDS.read(new Place(node, Pointer.ROOT, intake))));
    }
}
