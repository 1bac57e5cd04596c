package org.schoolgate.core.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Interval;
import org.schoolgate.core.rule.Level;

/**
 * What the policies say of one activity. Two decisions of the same activity, records and reader are equal. The level is
 * worked out at once, and what explains it when it is first read, from what was at hand when it was decided: most
 * decisions are asked for one word. Threads may share it.
 */
public final class Decision {
    private final Deciding deciding;
    private volatile @Nullable Explained explained;

    Decision(Deciding deciding) {
        this.deciding = deciding;
        if (deciding.now().isPresent()) {
            explained(); // how duties stand is looked up, which is never done later
        }
    }

    private Explained explained() {
        Explained known = explained;
        if (known != null) {
            return known;
        }
        synchronized (deciding.lock()) {
            Explained made = explained == null ? deciding.explained() : explained;
            explained = made;
            return made;
        }
    }

    /** Between which levels it lies. */
    public Interval level() {
        return deciding.level();
    }

    /** What each policy says by itself, in the order of their ids. */
    public List<Layer> layers() {
        return explained().layers();
    }

    /** The ids of the policies that the verdict comes from. */
    public List<String> decidedBy() {
        return explained().decidedBy();
    }

    /** What has to be asked, the most useful first. */
    public List<Question> questions() {
        return explained().questions();
    }

    /** What has to be done, whatever the verdict. */
    public List<DutyDue> duties() {
        return explained().duties();
    }

    /** The permissions that hold. */
    public List<Allowed> allows() {
        return explained().allows();
    }

    /** What else to know. */
    public List<Notice> notices() {
        return explained().notices();
    }

    /** What was presumed. */
    public List<Presumed> presumed() {
        return deciding.presumed();
    }

    /** What would put it right, where no finding says so. */
    public List<Fix> toFix() {
        return explained().toFix();
    }

    /** The one word for it. */
    public Verdict verdict() {
        return Verdict.of(level());
    }

    /** The level if everything unknown turns out well. */
    public Level atLeast() {
        return level().atLeast();
    }

    /** The level if it turns out badly. */
    public Level atMost() {
        return level().atMost();
    }

    /** Whether it may go ahead now: only when nothing that is not known could still stand against it. */
    public boolean permitted() {
        return !level().atMost().isAbove(Level.ADVISE);
    }

    /** What the rules found, of all policies, those that do not apply left out. */
    public List<Finding> findings() {
        return deciding.findings();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decision that
                && level().equals(that.level())
                && presumed().equals(that.presumed())
                && explained().equals(that.explained());
    }

    @Override
    public int hashCode() {
        return level().hashCode();
    }

    /** Gives the verdict alone. */
    @Override
    public String toString() {
        return verdict().name();
    }
}
