package org.schoolgate.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.Facts;
import org.schoolgate.core.school.Records;

/**
 * Reads activities from JSON, strictly: what does not fit the form, or names somebody whom the records do not hold, is refused whole,
 * with every fault. Immutable; one reader serves any number of threads.
 */
public final class ActivityReader {

    private final Ids ids;
    private final AnswerTypes answers;
    private final Optional<PolicyNames> names;

    private ActivityReader(Ids ids, AnswerTypes answers, Optional<PolicyNames> names) {
        this.ids = ids;
        this.answers = answers;
        this.names = names;
    }

    /** A reader of activities of that school; the facts are {@link Facts#all()}. */
    public static ActivityReader of(Records records) {
        return of(records, Facts.all());
    }

    /**
     * A reader of activities of that school, for policies with facts of their own.
     *
     * @param records what ids are looked up in
     * @param facts every fact that there is; answers to others are faults
     */
    public static ActivityReader of(Records records, Collection<? extends FactType<?, ?>> facts) {
        return new ActivityReader(Ids.of(records), AnswerTypes.of(facts), Optional.empty());
    }

    /** The same reader, but reasons, approvals and acts may only name what these policies have. */
    public ActivityReader under(PolicyNames policies) {
        return new ActivityReader(ids, answers, Optional.of(policies));
    }

    /** Reads one activity. */
    public Parsed<Activity> read(String json) {
        return read(faults -> Tree.read(json, faults));
    }

    /** Reads one activity from UTF-8. */
    public Parsed<Activity> read(byte[] json) {
        return read(faults -> Tree.read(json, faults));
    }

    private Parsed<Activity> read(Function<List<Fault>, Optional<Node>> source) {
        List<Fault> faults = new ArrayList<>();
        Optional<Node> tree = source.apply(faults);
        Intake intake = new Intake(ids, answers, names, faults);
        return intake.conclude(
                tree.flatMap(node -> ActivityForms.ACTIVITY.read(new Place(node, Pointer.ROOT, intake))));
    }
}
