package org.schoolgate.core.activity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.FactName;
import org.schoolgate.core.logic.Provenance;
import org.schoolgate.core.logic.Reading;
import org.schoolgate.core.logic.Standpoint;

/**
 * Whether an entry says that this has been done. An act: what is not entered has not been done.
 *
 * @param duty the id of the duty
 * @param act which of its acts; empty for a duty of one act
 */
public record DoneEntered(String duty, String act) implements Reading<Subject, Boolean>, FactName {
    @Override
    public Fact<Boolean> read(Subject subject, Standpoint standpoint) {
        boolean done = !DoneLog.entries(subject.situation(), duty, act).isEmpty();
        return Fact.known(this, About.of("duty", id()), done, Provenance.ACTIVITY);
    }

    /** The id of the duty with its act. */
    public String id() {
        return act.isEmpty() ? duty : duty + "#" + act;
    }

    @Override
    public boolean dependsOnStandpoint() {
        return false;
    }

    @Override
    public String name() {
        return "duty_done_at";
    }

    // By hand, as in all parts of a condition: what a record makes for itself is made when it is first asked for.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DoneEntered that && duty.equals(that.duty) && act.equals(that.act);
    }

    @Override
    public int hashCode() {
        return Objects.hash(duty, act);
    }
}
