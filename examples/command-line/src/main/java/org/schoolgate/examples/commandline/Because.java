package org.schoolgate.examples.commandline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.schoolgate.core.activity.DoneEntered;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Condition.Leaf;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.MemberFinding;
import org.schoolgate.core.rule.Outcome;

/**
 * Says what decided a finding, in the words of the rule's own conditions, each as it turned out.
 *
 * @param subjects says whom or what it concerns
 */
record Because(Subjects subjects) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm:ss", Locale.UK);

    private static final Set<String> PARTS = Set.of("media", "child", "name", "link");

    /** A leaf of a rule, and the truth of it that would speak for the rule. */
    private record Way(Leaf<?, ?> leaf, boolean good) {}

    /** Each reason as a clause of its own, without a full stop. */
    List<String> reasons(Finding finding) {
        boolean good = finding.outcome() == Outcome.EXCUSED;
        List<Way> ways = ways(finding);
        Set<String> reasons = new LinkedHashSet<>();
        finding.members().stream()
                .filter(member -> member.outcome() == finding.outcome())
                .forEach(member -> reasons.addAll(of(member, ways, good)));
        if (reasons.isEmpty()) {
            ways.forEach(way ->
                    finding.evidence().forEach(fact -> said(way, good, fact, "").ifPresent(reasons::add)));
        }
        quotes(finding).ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    /** The words of the draft that a reader had found among the evidence. */
    private Optional<String> quotes(Finding finding) {
        List<String> quotes = finding.evidence().stream()
                .filter(fact -> fact.value().equals(Optional.of(true)))
                .flatMap(fact -> fact.about().span().stream())
                .flatMap(span -> subjects.quoted(span).stream())
                .distinct()
                .toList();
        return quotes.isEmpty() ? Optional.empty() : Optional.of("see " + Words.joined(quotes, "and"));
    }

    private static List<Way> ways(Finding finding) {
        List<Way> ways = new ArrayList<>();
        if (finding.outcome() != Outcome.EXCUSED) {
            collect(finding.rule().requirement(), true, ways);
        }
        finding.rule().exceptions().forEach(exception -> collect(exception, true, ways));
        return ways.stream().distinct().toList();
    }

    private static void collect(Condition<?> condition, boolean good, List<Way> ways) {
        if (condition instanceof Condition.Not<?> not) {
            collect(not.denied(), !good, ways);
        } else if (condition instanceof Condition.Many<?> many) {
            many.parts().forEach(part -> collect(part, good, ways));
        } else if (condition instanceof Condition.SeenFrom<?, ?> seen) {
            collect(seen.there(), good, ways);
        } else if (condition instanceof Condition.Every<?, ?> every) {
            collect(every.each(), good, ways);
        } else if (condition instanceof Condition.AtMost<?, ?> atMost) {
            // Too many of them: each that is so counts against it.
            collect(atMost.each(), !good, ways);
        } else if (condition instanceof Leaf<?, ?> leaf && !(leaf.reading() instanceof DoneEntered)) {
            // What is not done yet stands among the duties.
            ways.add(new Way(leaf, good));
        }
    }

    private List<String> of(MemberFinding member, List<Way> ways, boolean good) {
        String whom = subjects.said(member.about()).orElse("");
        Set<String> reasons = new LinkedHashSet<>();
        ways.forEach(way -> member.evidence()
                .forEach(fact -> said(way, good, fact, whom(fact, member)).ifPresent(reasons::add)));
        return reasons.isEmpty() && !whom.isEmpty() ? List.of("it concerns " + whom) : List.copyOf(reasons);
    }

    /** The member, or a part of it that the fact is about: a child in its picture; nothing where the fact is about neither. */
    private String whom(Fact<?> fact, MemberFinding member) {
        About about = fact.about();
        boolean ofMember = about.what().equals(member.about().what())
                && about.id().equals(member.about().id());
        if (ofMember) {
            return subjects.said(member.about()).orElse("");
        }
        return PARTS.contains(about.what()) ? subjects.said(about).orElse("") : "";
    }

    private static Optional<String> said(Way way, boolean good, Fact<?> fact, String whom) {
        return said(way.leaf(), way.good() == good, fact, whom);
    }

    /**
     * The leaf as the fact makes it, with whom it concerns in the place of the noun; empty where the fact is another's, or
     * makes it otherwise than wanted.
     */
    private static <V> Optional<String> said(Leaf<?, V> leaf, boolean wanted, Fact<?> fact, String whom) {
        if (!leaf.reading().name().equals(fact.name()) || fact.isUnknown()) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked") // a reading of one name gives values of one type
        Truth truth = ((Fact<V>) fact).passes(leaf.test());
        if (truth != Truth.of(wanted)) {
            return Optional.empty();
        }
        String sentence = leaf.sentence(wanted);
        String subject = leaf.wording().subject();
        boolean ofMember = !whom.isEmpty() && !subject.contains(" it") && !subject.startsWith("it");
        String words = ofMember ? whom + sentence.substring(subject.length()) : sentence;
        return Optional.of(words
                + fact.value()
                        .flatMap(Because::shown)
                        .map(value -> " (" + value + ")")
                        .orElse(""));
    }

    /** A value that says more than its condition does; a truth never does. */
    private static Optional<String> shown(Object value) {
        if (value instanceof Enum<?> constant) {
            return Optional.of(Words.of(constant));
        }
        if (value instanceof LocalDateTime moment) {
            return Optional.of(MOMENT.format(moment));
        }
        if (value instanceof LocalTime || value instanceof LocalDate) {
            return Optional.of(value.toString());
        }
        if (value instanceof Collection<?> several && several.stream().allMatch(Enum.class::isInstance)) {
            return several.isEmpty()
                    ? Optional.of("none")
                    : Optional.of(
                            several.stream().map(one -> Words.of((Enum<?>) one)).collect(Collectors.joining(", ")));
        }
        return Optional.empty();
    }
}
