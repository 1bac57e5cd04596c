package org.schoolgate.json;

import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.policy.Day;
import org.schoolgate.core.policy.Departure;
import org.schoolgate.core.policy.Edition;
import org.schoolgate.core.policy.Ledger;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.NormKind;
import org.schoolgate.core.rule.Paper;

/**
 * A ledger as its JSON form has it.
 *
 * @param policy the id of the policy
 * @param school the school whose policy it is, if the paper names one
 * @param adoptedOn a day or a month, as the paper gives it
 * @param reviewDue a day or a month, as the paper gives it
 * @param adoptedFrom the policy of another school that was taken over
 * @param departures where the school departs from that; there where a policy was taken over
 */
public record LedgerReport(
        String policy,
        String title,
        Optional<String> school,
        Edition.Status status,
        Optional<String> adoptedOn,
        Optional<String> reviewDue,
        List<SentenceReport> sentences,
        List<NormReport> rules,
        Optional<String> adoptedFrom,
        Optional<List<Departure>> departures) {

    public LedgerReport {
        sentences = List.copyOf(sentences);
        rules = List.copyOf(rules);
        departures = departures.map(List::copyOf);
    }

    /** The report of a ledger. */
    public static LedgerReport of(Ledger ledger) {
        Policy policy = ledger.policy();
        return new LedgerReport(
                policy.id(),
                policy.title(),
                policy.school(),
                policy.edition().status(),
                policy.edition().adoptedOn().map(Day::text),
                policy.edition().reviewDue().map(Day::text),
                ledger.sentences().stream().map(SentenceReport::of).toList(),
                ledger.norms().stream().map(NormReport::of).toList(),
                policy.adoptedFrom(),
                policy.adoptedFrom().map(original -> policy.departures()));
    }

    /** Gives the policy alone. */
    @Override
    public String toString() {
        return policy;
    }

    /**
     * A sentence of the policy and what became of it.
     *
     * @param as what it is
     * @param by ids of the norms that rest on it
     * @param note our own note on it
     */
    public record SentenceReport(
            String id, String section, int position, List<Paper.Sort> as, List<String> by, Optional<String> note) {

        static SentenceReport of(Ledger.Entry entry) {
            Paper.Sentence sentence = entry.sentence();
            return new SentenceReport(
                    sentence.id(),
                    sentence.section(),
                    sentence.position(),
                    sentence.sorts(),
                    entry.by(),
                    Optional.of(sentence.note()).filter(note -> !note.isEmpty()));
        }
    }

    /**
     * A norm of the policy.
     *
     * @param kind what sorts of thing it is
     * @param force MUST, NORMALLY, ADVISED or MAY; empty for what only explains
     * @param text the printed sentence, with its citation
     */
    public record NormReport(
            String id,
            List<NormKind> kind,
            List<ActivityKind> activities,
            Optional<String> force,
            List<String> sentences,
            String text,
            Optional<String> reading) {

        static NormReport of(Ledger.Line line) {
            return new NormReport(
                    line.id(),
                    line.kinds().stream().sorted().toList(),
                    line.concerns().stream().sorted().toList(),
                    line.force(),
                    line.sentences(),
                    line.text(),
                    line.reading());
        }
    }
}
