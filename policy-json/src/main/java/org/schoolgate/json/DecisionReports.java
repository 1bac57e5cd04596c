package org.schoolgate.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Fixes;
import org.schoolgate.core.policy.Layer;
import org.schoolgate.core.policy.Presumed;
import org.schoolgate.core.policy.Question;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.MemberFinding;
import org.schoolgate.core.rule.Outcome;
import org.schoolgate.json.DecisionReport.ClauseReport;
import org.schoolgate.json.DecisionReport.EvidenceReport;
import org.schoolgate.json.DecisionReport.FindingReport;
import org.schoolgate.json.DecisionReport.MemberReport;
import org.schoolgate.json.DecisionReport.PolicyVerdict;
import org.schoolgate.json.DecisionReport.PresumedReport;
import org.schoolgate.json.DecisionReport.QuestionReport;

/** Makes reports of decisions. */
final class DecisionReports {

    private DecisionReports() {}

    static DecisionReport of(Decision decision) {
        return new DecisionReport(
                Optional.empty(),
                decision.layers().stream().map(DecisionReports::verdict).toList(),
                decision.layers().size() > 1 ? decision.decidedBy() : List.of(),
                decision.verdict(),
                decision.atLeast(),
                decision.atMost(),
                decision.permitted(),
                findings(decision),
                decision.questions().stream().map(DecisionReports::question).toList(),
                decision.duties(),
                decision.allows(),
                decision.notices(),
                decision.toFix(),
                decision.presumed().stream().map(DecisionReports::presumed).toList());
    }

    private static PolicyVerdict verdict(Layer layer) {
        return new PolicyVerdict(
                layer.policy().id(),
                layer.verdict(),
                layer.level().atLeast(),
                layer.level().atMost());
    }

    private static List<FindingReport> findings(Decision decision) {
        List<FindingReport> findings = new ArrayList<>();
        for (Layer layer : decision.layers()) {
            layer.findings().stream()
                    .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
                    .forEach(finding -> findings.add(finding(layer.policy().id(), finding)));
        }
        return findings;
    }

    private static FindingReport finding(String policy, Finding finding) {
        ClauseReport clause = new ClauseReport(
                finding.clause().sentences(),
                finding.clause().section(),
                finding.clause().position(),
                finding.clause().summary(),
                finding.rule().reading());
        return new FindingReport(
                policy,
                finding.rule().id(),
                finding.outcome(),
                finding.level().atLeast(),
                finding.level().atMost(),
                finding.rule().force(),
                clause,
                finding.message(),
                evidence(finding.evidence()),
                finding.members().stream().map(DecisionReports::member).toList(),
                finding.approvalOf(),
                Fixes.of(finding));
    }

    private static List<EvidenceReport> evidence(List<Fact<?>> facts) {
        return facts.stream().map(DecisionReports::evidence).toList();
    }

    private static EvidenceReport evidence(Fact<?> fact) {
        return new EvidenceReport(
                fact.name(),
                fact.value().flatMap(value -> PlainValues.of(fact.of(), value)),
                about(fact.about()),
                fact.about().span(),
                fact.provenance(),
                fact.by(),
                fact.at(),
                fact.reader());
    }

    private static MemberReport member(MemberFinding member) {
        About about = member.about();
        return new MemberReport(
                about.what(),
                about(about).orElse(""),
                unlessEmpty(about.place()),
                about.span(),
                member.outcome(),
                evidence(member.evidence()));
    }

    private static QuestionReport question(Question question) {
        FactType<?, ?> type = question.type();
        return new QuestionReport(
                question.fact(),
                about(question.about()),
                question.about().span(),
                question.kind(),
                question.asked(),
                question.question(),
                type.type().name(),
                type.type().constants(),
                question.askedOf(),
                evidence(question.raisedBy()),
                question.answerIn(),
                question.answerAt(),
                question.policies());
    }

    private static PresumedReport presumed(Presumed presumed) {
        return new PresumedReport(presumed.fact(), about(presumed.about()), PlainValues.of(presumed.value()));
    }

    private static Optional<String> about(About about) {
        return unlessEmpty(about.id()).or(() -> unlessEmpty(about.place()));
    }

    private static Optional<String> unlessEmpty(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
