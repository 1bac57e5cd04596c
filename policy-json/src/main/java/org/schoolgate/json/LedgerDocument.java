package org.schoolgate.json;

import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.policy.Edition;
import org.schoolgate.core.policy.Ledger;
import org.schoolgate.core.rule.NormKind;
import org.schoolgate.core.rule.Paper;

/**
 * A ledger as other programs read it.
 *
 * @param policy the policy's id
 * @param title its title
 * @param school the school whose policy it is
 * @param status where the policy stands
 * @param adoptedOn the day or month of its adoption
 * @param reviewDue the day or month by which it was to be reviewed
 * @param sentences every sentence, in the order of the paper
 * @param rules every norm, in the order of the policy
 */
public record LedgerDocument(
        String policy,
        String title,
        Optional<String> school,
        Edition.Status status,
        Optional<String> adoptedOn,
        Optional<String> reviewDue,
        List<Sentence> sentences,
        List<Rule> rules) {

    public LedgerDocument {
        sentences = List.copyOf(sentences);
        rules = List.copyOf(rules);
    }

    /** The ledger. */
    public static LedgerDocument of(Ledger ledger) {
        return Documents.of(ledger);
    }

    /**
     * A sentence of the policy, and what became of it.
     *
     * @param id such as AH-052
     * @param section the heading under which it stands
     * @param position its place there
     * @param as what it is
     * @param by ids of the norms that cite it
     * @param note our own note
     */
    public record Sentence(
            String id, String section, int position, List<Paper.Sort> as, List<String> by, Optional<String> note) {

        public Sentence {
            as = List.copyOf(as);
            by = List.copyOf(by);
        }
    }

    /**
     * A norm.
     *
     * @param id its id
     * @param kind what it is
     * @param activities the kinds of activity that it concerns
     * @param force MUST, NORMALLY, ADVISED or MAY
     * @param sentences ids of the sentences cited
     * @param text the printed sentence
     * @param reading the reading chosen
     */
    public record Rule(
            String id,
            List<NormKind> kind,
            List<ActivityKind> activities,
            Optional<String> force,
            List<String> sentences,
            String text,
            Optional<String> reading) {

        public Rule {
            kind = List.copyOf(kind);
            activities = List.copyOf(activities);
            sentences = List.copyOf(sentences);
        }
    }
}
