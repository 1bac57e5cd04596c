package org.schoolgate.testkit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Question;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Outcome;
import org.schoolgate.testkit.Expected.Difference;

/**
 * What is said of a case that fails: what was expected and what was found side by side, a mark where they part, and under
 * each rule that is not simply kept its clause and the facts that decided.
 */
final class CaseFailure {
    private final StringBuilder out = new StringBuilder();

    private CaseFailure() {}

    /** The whole message. */
    static String of(Case one, List<Difference> differences, Optional<Decision> decision) {
        CaseFailure failure = new CaseFailure();
        failure.line(one.name());
        failure.row("", "expected", "found", "");
        differences.stream()
                .filter(difference -> !isSet(difference))
                .forEach(
                        difference -> failure.row(difference.what(), difference.expected(), difference.found(), "<--"));
        decision.ifPresent(found -> failure.findings(one.expected(), found, exact(differences)));
        one.why().ifPresent(why -> failure.line("  why: " + why));
        decision.ifPresent(failure::rest);
        return failure.out.toString();
    }

    /** The lists of rules with one outcome are shown rule by rule. */
    private static boolean isSet(Difference difference) {
        return Set.of("broken", "undecided", "excused").contains(difference.what());
    }

    private static Set<String> exact(List<Difference> differences) {
        Set<String> keys = new LinkedHashSet<>();
        differences.stream().filter(CaseFailure::isSet).forEach(difference -> keys.add(difference.what()));
        return keys;
    }

    private void findings(Expected expected, Decision decision, Set<String> wrong) {
        Map<String, String> wanted = expected.outcomes();
        Set<String> rules = new TreeSet<>(wanted.keySet());
        decision.findings().stream()
                .filter(finding -> finding.outcome() != Outcome.KEPT)
                .forEach(finding -> rules.add(finding.rule().id()));
        for (String rule : rules) {
            Optional<Finding> finding = decision.findings().stream()
                    .filter(one -> one.rule().id().equals(rule))
                    .findFirst();
            String found = Expected.outcome(finding);
            boolean unasked = !wanted.containsKey(rule) && !wrong.contains(found.toLowerCase(Locale.ROOT));
            String want = wanted.getOrDefault(rule, unasked ? "" : "not " + found);
            row(rule, want, found, want.isEmpty() || want.equals(found) ? "" : "<--");
            finding.ifPresent(this::because);
        }
    }

    private void because(Finding finding) {
        line("      " + finding.clause().summary() + " [" + finding.clause().citation() + "]");
        finding.evidence().forEach(this::fact);
        finding.members().stream()
                .filter(member -> member.outcome() == finding.outcome())
                .forEach(member -> line("      " + Shown.about(member.about()).strip() + ": " + member.outcome()));
    }

    private void fact(Fact<?> fact) {
        line("      because " + Shown.fact(fact));
    }

    private void rest(Decision decision) {
        line("  found " + decision.verdict() + " " + decision.level());
        line("  asks " + decision.questions().stream().map(Question::fact).toList());
        line("  duties " + Shown.duties(decision));
    }

    private void row(String what, String expected, String found, String mark) {
        out.append(String.format(Locale.ROOT, "  %-32s %-26s %-26s %s%n", what, expected, found, mark));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
