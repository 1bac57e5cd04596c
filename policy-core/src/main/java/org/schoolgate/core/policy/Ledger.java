package org.schoolgate.core.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.NormKind;
import org.schoolgate.core.rule.Paper;

/**
 * Every sentence of a policy and what became of it.
 *
 * @param policy the policy
 * @param sentences each sentence, once, in the order of the paper
 * @param norms each norm, once, in the order of the policy
 */
public record Ledger(Policy policy, List<Entry> sentences, List<Line> norms) {
    /**
     * A sentence.
     *
     * @param sentence where it stands and what it is
     * @param by ids of the norms that cite it
     */
    public record Entry(Paper.Sentence sentence, List<String> by) {}

    /**
     * A norm; one that is written in several parts, for different kinds of activity, is one line.
     *
     * @param id its id
     * @param kinds what it is
     * @param concerns the kinds of activity that it concerns
     * @param force MUST, NORMALLY, ADVISED or MAY; empty for what only explains
     * @param sentences ids of the sentences cited
     * @param text the printed sentence
     * @param reading the reading chosen
     */
    public record Line(
            String id,
            Set<NormKind> kinds,
            Set<ActivityKind> concerns,
            Optional<String> force,
            List<String> sentences,
            String text,
            Optional<String> reading) {}

    static Ledger of(Policy policy) {
        Map<String, Line> lines = new LinkedHashMap<>();
        policy.norms().forEach(norm -> lines.merge(norm.id(), line(norm), Ledger::joined));
        List<Entry> entries = new ArrayList<>();
        for (Paper.Sentence sentence : policy.paper().sentences()) {
            List<String> by = lines.values().stream()
                    .filter(line -> line.sentences().contains(sentence.id()))
                    .map(Line::id)
                    .toList();
            entries.add(new Entry(sentence, by));
        }
        return new Ledger(policy, List.copyOf(entries), List.copyOf(lines.values()));
    }

    private static Line line(Norm norm) {
        return new Line(
                norm.id(),
                norm.normKinds(),
                norm.concerns(),
                norm.forceName(),
                norm.clause().sentences(),
                norm.sentence(),
                norm.reading());
    }

    private static Line joined(Line one, Line other) {
        Set<NormKind> kinds = EnumSet.copyOf(one.kinds);
        kinds.addAll(other.kinds);
        Set<ActivityKind> concerns = EnumSet.noneOf(ActivityKind.class);
        concerns.addAll(one.concerns);
        concerns.addAll(other.concerns);
        Set<String> sentences = new LinkedHashSet<>(one.sentences);
        sentences.addAll(other.sentences);
        return new Line(
                one.id,
                kinds,
                concerns,
                one.force.equals(Optional.of("MAY")) || one.force.isEmpty() ? other.force : one.force,
                List.copyOf(sentences),
                one.text.equals(other.text) ? one.text : one.text + " " + other.text,
                one.reading.isPresent() ? one.reading : other.reading);
    }
}
