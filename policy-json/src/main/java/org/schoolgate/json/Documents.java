package org.schoolgate.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Fix;
import org.schoolgate.core.policy.Fixes;
import org.schoolgate.core.policy.Layer;
import org.schoolgate.core.policy.Ledger;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.policy.Question;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.MemberFinding;
import org.schoolgate.core.rule.Outcome;

/** Decisions and ledgers as documents: what they say, without the rules that said it. */
final class Documents {

    private Documents() {}

    static DecisionDocument of(Decision decision) {
        boolean layered = decision.layers().size() > 1;
        return new DecisionDocument(
                Optional.empty(),
                layered
                        ? Optional.empty()
                        : decision.layers().stream()
                                .map(layer -> layer.policy().id())
                                .findFirst(),
                layered ? map(decision.layers(), Documents::verdict) : List.of(),
                layered ? decision.decidedBy() : List.of(),
                decision.verdict(),
                decision.atLeast(),
                decision.atMost(),
                decision.permitted(),
                decision.layers().stream().flatMap(Documents::findings).toList(),
                map(decision.questions(), Documents::question),
                map(
                        decision.duties(),
                        duty -> new DecisionDocument.Duty(
                                duty.policy(),
                                duty.id(),
                                duty.bearer(),
                                duty.action(),
                                duty.trigger(),
                                new DecisionDocument.DueTime(duty.kind(), duty.at()),
                                duty.status(),
                                duty.sentences())),
                map(
                        decision.allows(),
                        allowed -> new DecisionDocument.Allowed(
                                allowed.policy(), allowed.id(), allowed.summary(), allowed.sentences())),
                map(
                        decision.notices(),
                        notice -> new DecisionDocument.Notice(
                                notice.key(), notice.policy(), notice.text(), notice.sentences())),
                map(decision.toFix(), Documents::remedy),
                map(
                        decision.presumed(),
                        presumed -> new DecisionDocument.Presumed(
                                presumed.fact(), about(presumed.about()), plain(presumed.value()))));
    }

    private static DecisionDocument.PolicyVerdict verdict(Layer layer) {
        return new DecisionDocument.PolicyVerdict(
                layer.policy().id(),
                layer.verdict(),
                layer.level().atLeast(),
                layer.level().atMost());
    }

    private static Stream<DecisionDocument.Finding> findings(Layer layer) {
        return layer.findings().stream()
                .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
                .map(finding -> finding(layer.policy(), finding));
    }

    private static DecisionDocument.Finding finding(Policy policy, Finding finding) {
        return new DecisionDocument.Finding(
                policy.id(),
                finding.rule().id(),
                finding.outcome(),
                finding.level().atLeast(),
                finding.level().atMost(),
                finding.rule().forceName(),
                new DecisionDocument.Clause(
                        finding.clause().sentences(),
                        finding.clause().section(),
                        finding.clause().position(),
                        finding.clause().summary(),
                        finding.rule().reading()),
                finding.message(),
                map(finding.evidence(), Documents::evidence),
                map(finding.members(), Documents::member),
                map(finding.approvalOf(), ApprovalRole::name),
                map(Fixes.of(finding), Documents::remedy));
    }

    private static DecisionDocument.Member member(MemberFinding member) {
        About about = member.about();
        return new DecisionDocument.Member(
                is(about, "child"),
                is(about, "media"),
                is(about, "name"),
                is(about, "link"),
                is(about, "account").or(() -> is(about, "person")),
                member.outcome(),
                map(member.evidence(), Documents::evidence));
    }

    private static Optional<String> is(About about, String what) {
        return about.what().equals(what)
                ? Optional.of(about.id().isEmpty() ? about.place() : about.id())
                : Optional.empty();
    }

    private static DecisionDocument.Remedy remedy(Fix fix) {
        return new DecisionDocument.Remedy(fix.kind(), unlessEmpty(fix.at()), fix.role(), fix.text());
    }

    private static DecisionDocument.Question question(Question question) {
        return new DecisionDocument.Question(
                question.fact(),
                about(question.about()),
                span(question.about()),
                question.kind(),
                question.asked(),
                question.question(),
                type(question.type()),
                question.askedOf(),
                map(question.raisedBy(), Documents::evidence),
                question.answerAt(),
                question.answerIn(),
                question.policies());
    }

    private static String type(FactType<?, ?> fact) {
        List<String> constants = fact.type().constants();
        return constants.isEmpty() ? fact.type().name() : "enum(" + String.join(",", constants) + ")";
    }

    private static DecisionDocument.Evidence evidence(Fact<?> fact) {
        return new DecisionDocument.Evidence(
                fact.name(),
                value(fact),
                about(fact.about()),
                span(fact.about()),
                fact.isUnknown() ? Optional.empty() : Optional.of(fact.provenance()),
                fact.by(),
                fact.at(),
                fact.reader());
    }

    /** The id, which an answer can be about; of a child or name at one place of several, the place. */
    private static Optional<String> about(About about) {
        boolean oneOfSeveral = about.what().equals("child") || about.what().equals("name");
        if (about.id().isEmpty() || oneOfSeveral && !about.place().isEmpty()) {
            return unlessEmpty(about.place());
        }
        return Optional.of(about.id());
    }

    private static Optional<DecisionDocument.Span> span(About about) {
        return about.span().map(span -> new DecisionDocument.Span(span.in(), span.start(), span.end()));
    }

    // Ids point; words, names and dates of birth would tell.
    private static Optional<Object> value(Fact<?> fact) {
        if (!(fact.of() instanceof FactType<?, ?> type)) {
            return fact.value().flatMap(Documents::plain);
        }
        boolean words = type.type().name().equals("text");
        boolean telling = type.type().name().equals("date") && type.privacy() != FactType.Privacy.NONE;
        return words || telling ? Optional.empty() : fact.value().flatMap(Documents::plain);
    }

    /** The value as JSON has it; empty for one that has no short form. */
    private static Optional<Object> plain(Object value) {
        if (value instanceof Boolean || value instanceof Integer || value instanceof String) {
            return Optional.of(value);
        }
        if (value instanceof Enum<?> constant) {
            return Optional.of(constant.name());
        }
        if (value instanceof Instant || value instanceof LocalDate || value instanceof ZoneId) {
            return Optional.of(value.toString());
        }
        return value instanceof Collection<?> several ? texts(several) : Optional.empty();
    }

    private static Optional<Object> texts(Collection<?> several) {
        List<String> texts = new ArrayList<>();
        for (Object one : several) {
            Optional<Object> plain = plain(one);
            if (plain.isEmpty() || plain.get() instanceof Collection) {
                return Optional.empty();
            }
            texts.add(plain.get().toString());
        }
        return Optional.of(List.copyOf(texts));
    }

    static LedgerDocument of(Ledger ledger) {
        Policy policy = ledger.policy();
        return new LedgerDocument(
                policy.id(),
                policy.title(),
                policy.school(),
                policy.edition().status(),
                policy.edition().adoptedOn().map(Object::toString),
                policy.edition().reviewDue().map(Object::toString),
                map(
                        ledger.sentences(),
                        entry -> new LedgerDocument.Sentence(
                                entry.sentence().id(),
                                entry.sentence().section(),
                                entry.sentence().position(),
                                entry.sentence().sorts(),
                                entry.by(),
                                unlessEmpty(entry.sentence().note()))),
                map(
                        ledger.norms(),
                        line -> new LedgerDocument.Rule(
                                line.id(),
                                line.kinds().stream().sorted().toList(),
                                line.concerns().stream().sorted().toList(),
                                line.force(),
                                line.sentences(),
                                line.text(),
                                line.reading())));
    }

    private static Optional<String> unlessEmpty(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static <S, T> List<T> map(List<? extends S> list, Function<S, T> each) {
        return list.stream().<T>map(each).toList();
    }
}
