package org.schoolgate.testkit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.DutyDue;
import org.schoolgate.core.policy.Question;
import org.schoolgate.core.rule.Finding;

/** Decisions as text: whole, for comparing, and in short, for people. */
final class Shown {
    private Shown() {}

    /** Everything that a decision says. */
    static String whole(Decision decision) {
        StringBuilder out = new StringBuilder();
        line(out, decision.verdict() + " " + decision.level() + " permitted " + decision.permitted());
        decision.layers().forEach(layer -> {
            line(out, layer.policy().id() + " " + layer.speaks() + " " + layer.level());
            layer.findings().forEach(finding -> line(out, finding(finding)));
        });
        line(out, "decided by " + decision.decidedBy());
        decision.questions().forEach(question -> line(out, question(question)));
        decision.duties().forEach(duty -> line(out, String.valueOf(duty)));
        decision.allows().forEach(allowed -> line(out, String.valueOf(allowed)));
        decision.notices().forEach(notice -> line(out, String.valueOf(notice)));
        decision.presumed().forEach(one -> line(out, one.fact() + " " + about(one.about()) + " " + one.value()));
        decision.toFix().forEach(fix -> line(out, String.valueOf(fix)));
        return out.toString();
    }

    /**
     * What stays when lists come in another order: places and order apart, everything that a decision says.
     */
    static String unordered(Decision decision) {
        TreeSet<String> lines = new TreeSet<>();
        decision.layers().forEach(layer -> {
            lines.add(layer.policy().id() + " " + layer.speaks() + " " + layer.level());
            layer.findings()
                    .forEach(finding ->
                            lines.add(finding.rule().id() + " " + finding.outcome() + " " + finding.level()));
        });
        decision.questions()
                .forEach(one -> lines.add("asks " + one.fact() + " " + id(one.about()) + " " + one.askedOf()));
        decision.duties().forEach(duty -> lines.add(String.valueOf(duty)));
        decision.allows().forEach(allowed -> lines.add(String.valueOf(allowed)));
        decision.notices().forEach(notice -> lines.add(String.valueOf(notice)));
        return decision.level() + "\n" + String.join("\n", lines);
    }

    private static String id(About about) {
        return about.id().startsWith("/") || about.what().equals("media")
                ? about.what()
                : about.what() + " " + about.id();
    }

    static String finding(Finding finding) {
        return "  " + finding.rule().id() + " " + finding.outcome() + " " + finding.level() + facts(finding.evidence())
                + finding.members().stream()
                        .map(member -> "\n    " + about(member.about()) + " " + member.outcome() + " " + member.level()
                                + facts(member.evidence()))
                        .collect(Collectors.joining());
    }

    static String facts(List<? extends Fact<?>> facts) {
        return facts.stream().map(Shown::fact).collect(Collectors.joining("; ", " because [", "]"));
    }

    static String fact(Fact<?> fact) {
        String value = fact.value().map(String::valueOf).orElse("?");
        return fact.name() + about(fact.about()) + " = " + value + " (" + fact.provenance()
                + fact.by().map(by -> " by " + by).orElse("")
                + fact.at().map(at -> " at " + at).orElse("")
                + fact.reader().map(reader -> " " + reader).orElse("") + ")";
    }

    static String about(About about) {
        return about.isActivity()
                ? ""
                : " of " + about.what() + " " + about.id() + about.place()
                        + about.span().map(span -> " " + span).orElse("");
    }

    private static String question(Question question) {
        return "asks " + question.fact() + about(question.about()) + " " + question.askedOf() + " "
                + question.raisedBy().stream().map(Fact::name).toList() + " " + question.answerIn()
                + question.answerAt()
                + " " + question.policies() + question.rules();
    }

    /** Ids of the rules with what they found, in short. */
    static String brief(Decision decision) {
        return decision.verdict() + " " + decision.level()
                + decision.findings().stream()
                        .filter(finding -> !finding.level().equals(org.schoolgate.core.rule.Interval.CLEAR))
                        .map(Shown::finding)
                        .collect(Collectors.joining("\n", "\n", ""));
    }

    /** Where two texts part, line by line. */
    static Optional<String> difference(String one, String other) {
        if (one.equals(other)) {
            return Optional.empty();
        }
        Collection<String> first = List.of(one.split("\n", -1));
        Collection<String> second = List.of(other.split("\n", -1));
        String gone = first.stream()
                .filter(line -> !second.contains(line))
                .collect(Collectors.joining("\n    - ", "\n    - ", ""));
        String come = second.stream()
                .filter(line -> !first.contains(line))
                .collect(Collectors.joining("\n    + ", "\n    + ", ""));
        return Optional.of("it says something else:" + gone + come);
    }

    /** The duties listed, in an order of their own. */
    static List<String> duties(Decision decision) {
        return decision.duties().stream()
                .sorted(Comparator.comparing(DutyDue::policy).thenComparing(DutyDue::id))
                .map(String::valueOf)
                .toList();
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
