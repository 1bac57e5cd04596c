package org.schoolgate.core.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.FindKind;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.StatementFacts;
import org.schoolgate.core.logic.Explanation;
import org.schoolgate.core.logic.Provenance;
import org.schoolgate.core.logic.Sheet;
import org.schoolgate.core.logic.Standpoint;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.rule.Act;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.DutyStatus;
import org.schoolgate.core.rule.Interval;

/**
 * A situation with everything looked up and read that a decision rests on. Deciding looks up nothing more: what is
 * decided is what was so when it was prepared. Not shared between threads; the decisions are.
 */
public final class Prepared {
    private static final Explanation NOTHING_UNDONE = new Explanation(Truth.FALSE, List.of());

    private final Program program;
    private final Situation situation;
    private final Sheet<Situation> sheet;
    private final boolean everything;
    private final List<DueAct> due = new ArrayList<>();
    private final boolean readerOverridden;
    private final List<Presumed> presumed;
    private final Optional<Notice> safeguarding;

    /** An act that is triggered, with its due time, and whether something says that it cannot have been done. */
    record DueAct(WiredPolicy by, Duty duty, Act act, DutyStatus status, Explanation undone) {}

    Prepared(Program program, Situation situation, boolean everything) {
        this.program = program;
        this.situation = situation;
        this.everything = everything;
        sheet = program.read(situation);
        program.policies().forEach(this::readDuties);
        readerOverridden = isReaderOverridden();
        readWhatSilenceMeans();
        presumed = presumed(situation);
        // Last, since no policy asks for it: what is listed was presumed for the policies.
        safeguarding = Safeguarding.of(program.policies(), situation);
    }

    private void readDuties(WiredPolicy policy) {
        if (policy.speaks(sheet) == Truth.FALSE) {
            return;
        }
        for (WiredPolicy.WiredDuty wired : policy.duties()) {
            for (int i = 0; i < wired.toBeDone().size(); i++) {
                if (sheet.truth(wired.triggers().get(i)) == Truth.TRUE) {
                    Act act = wired.toBeDone().get(i);
                    due.add(new DueAct(
                            policy, wired.duty(), act, new DutyStatus(situation, act.due()), undone(wired.duty())));
                }
            }
        }
    }

    private Explanation undone(Duty duty) {
        return duty.undoneWhile()
                .map(condition -> condition.explain(situation, Standpoint.of(duty.id())))
                .orElse(NOTHING_UNDONE);
    }

    private void readWhatSilenceMeans() {
        for (WiredPolicy policy : program.policies()) {
            if (policy.speaks(sheet) != Truth.TRUE) {
                Silence.level(policy.policy(), situation);
            }
        }
    }

    private static List<Presumed> presumed(Situation situation) {
        if (situation.presumption().isNothing()) {
            return List.of();
        }
        return situation.seen().stream()
                .filter(fact -> fact.provenance() == Provenance.PRESUMED)
                .flatMap(fact -> fact.value().map(value -> new Presumed(fact.name(), fact.about(), value)).stream())
                .sorted(Comparator.comparing(Presumed::fact).thenComparing(Presumed::about))
                .toList();
    }

    /** Whether somebody has answered that no child is named, where the words give a full name. */
    private boolean isReaderOverridden() {
        boolean certain = situation
                .finds(FindKind.PUPIL_NAME)
                .map(finds -> finds.stream().anyMatch(find -> find.certain()))
                .orElse(false);
        return certain && StatementFacts.NAMES_A_CHILD.of(situation).value().equals(Optional.of(false));
    }

    /** The situation. */
    public Situation situation() {
        return situation;
    }

    /** Decides, without an instant: dated notices and the status of duties are left out. */
    public Decision decide() {
        return decide(Optional.empty());
    }

    /**
     * Decides.
     *
     * @param now moves dated notices and the status of duties, and nothing else
     */
    public Decision decide(Instant now) {
        return decide(Optional.of(now));
    }

    Decision decide(Optional<Instant> now) {
        return new Decision(new Deciding(this, now));
    }

    /** The level alone: the quick path, which makes nothing. */
    public Interval level() {
        return program.level(sheet);
    }

    /** Whether it may go ahead now: the quick path, which agrees with {@link Decision#permitted}. */
    public boolean permits() {
        return program.permits(sheet);
    }

    /** Whether also that is asked which can change nothing any more. */
    boolean asksEverything() {
        return everything;
    }

    List<WiredPolicy> policies() {
        return program.policies();
    }

    Sheet<Situation> sheet() {
        return sheet;
    }

    List<DueAct> due() {
        return due;
    }

    boolean readerOverridden() {
        return readerOverridden;
    }

    List<Presumed> presumed() {
        return presumed;
    }

    Optional<Notice> safeguarding() {
        return safeguarding;
    }

    /** Gives the kind alone. */
    @Override
    public String toString() {
        return "prepared: " + situation;
    }
}
