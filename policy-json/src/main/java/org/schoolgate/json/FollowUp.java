package org.schoolgate.json;

import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.dialogue.Change;
import org.schoolgate.core.dialogue.Declaration;
import org.schoolgate.core.dialogue.Dialogue;
import org.schoolgate.core.dialogue.Lack;
import org.schoolgate.core.dialogue.RecordsFault;
import org.schoolgate.core.dialogue.Repair;
import org.schoolgate.core.dialogue.Repairs;
import org.schoolgate.core.dialogue.Review;
import org.schoolgate.core.dialogue.Setup;
import org.schoolgate.core.dialogue.Showable;
import org.schoolgate.core.dialogue.Statement;
import org.schoolgate.core.policy.Fix;
import org.schoolgate.core.policy.Question;
import org.schoolgate.core.policy.Verdict;
import org.schoolgate.core.school.SchoolRecords;

/** What follows a decision, as its JSON forms have it. */
public final class FollowUp {
    private FollowUp() {}

    /**
     * What came of a dialogue.
     *
     * @param verdict what is decided now
     * @param activity the activity, filled in
     * @param records what the answers change in the records
     * @param open names of the facts that are still open, each once
     */
    public record Answered(Verdict verdict, Activity activity, SchoolRecords records, List<String> open) {
        /** What came of this dialogue. */
        public static Answered of(Dialogue dialogue) {
            return new Answered(
                    dialogue.decision().verdict(),
                    dialogue.activity(),
                    dialogue.changesOfRecords(),
                    dialogue.questions().stream().map(Question::fact).distinct().toList());
        }

        @Override
        public String toString() {
            return "Answered";
        }
    }

    /** A declaration to be signed. */
    public record Declared(List<String> policies, ActivityKind activity, List<Stated> statements) {
        /** This declaration. */
        public static Declared of(Declaration declaration) {
            return new Declared(
                    declaration.policies(),
                    declaration.kind(),
                    declaration.statements().stream().map(Stated::of).toList());
        }

        @Override
        public String toString() {
            return "Declared";
        }
    }

    /** One statement. */
    public record Stated(String fact, String text, FactType.AskedOf askedOf) {
        static Stated of(Statement statement) {
            return new Stated(statement.fact().name(), statement.text(), statement.askedOf());
        }

        @Override
        public String toString() {
            return "Stated";
        }
    }

    /** Whether a school is ready. */
    public record Ready(int posts, int asked, List<Lacking> lacks, List<RecordsFault> faults) {
        /** This check. */
        public static Ready of(Setup setup) {
            return new Ready(
                    setup.posts(),
                    setup.asked(),
                    setup.lacks().stream().map(Lacking::of).toList(),
                    setup.faults());
        }

        @Override
        public String toString() {
            return "Ready";
        }
    }

    /** Something lacking in the records. */
    public record Lacking(
            String fact,
            String question,
            List<String> askedOf,
            String answerAt,
            List<String> subjects,
            List<String> rules,
            List<String> sentences,
            int percent) {
        static Lacking of(Lack lack) {
            return new Lacking(
                    lack.question().fact(),
                    lack.question().question(),
                    lack.question().askedOf(),
                    lack.question().answerAt(),
                    lack.subjects(),
                    lack.rules(),
                    lack.sentences(),
                    lack.percent());
        }

        @Override
        public String toString() {
            return "Lacking";
        }
    }

    /**
     * Who may be shown.
     *
     * @param withoutChildren what a post without any child comes to
     */
    public record ShowList(Verdict withoutChildren, List<Showable> children) {
        @Override
        public String toString() {
            return "ShowList";
        }
    }

    /** What would put it right. */
    public record ToRepair(Optional<String> draft, boolean needed, List<RepairSet> sets) {
        /** These repairs of the draft of this name. */
        public static ToRepair of(String draft, Repairs repairs) {
            return new ToRepair(
                    Optional.of(draft),
                    repairs.needed(),
                    repairs.sets().stream().map(RepairSet::of).toList());
        }

        @Override
        public String toString() {
            return "ToRepair";
        }
    }

    /** Changes that together put it right. */
    public record RepairSet(int cost, Verdict verdict, List<Changed> changes) {
        static RepairSet of(Repair repair) {
            return new RepairSet(
                    repair.cost(),
                    repair.verdict(),
                    repair.changes().stream().map(Changed::of).toList());
        }

        @Override
        public String toString() {
            return "RepairSet";
        }
    }

    /** One change. */
    public record Changed(Fix.Kind kind, String at, Optional<String> role, int cost, String text) {
        static Changed of(Change change) {
            return new Changed(change.kind(), change.at(), change.role(), change.cost(), change.text());
        }

        @Override
        public String toString() {
            return "Changed";
        }
    }

    /** What became of something published. */
    public record Reviewed(
            String draft, Review.Result outcome, List<String> rules, List<Changed> changes, List<String> whatToDo) {
        /** This review. */
        public static Reviewed of(Review review) {
            return new Reviewed(
                    review.draft(),
                    review.outcome(),
                    review.rules(),
                    review.changes().stream().map(Changed::of).toList(),
                    review.whatToDo());
        }

        @Override
        public String toString() {
            return "Reviewed";
        }
    }
}
