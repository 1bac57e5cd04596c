package org.schoolgate.json;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.logic.Provenance;
import org.schoolgate.core.logic.Span;
import org.schoolgate.core.policy.Allowed;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.DutyDue;
import org.schoolgate.core.policy.Fix;
import org.schoolgate.core.policy.Notice;
import org.schoolgate.core.policy.Question;
import org.schoolgate.core.policy.Verdict;
import org.schoolgate.core.rule.Force;
import org.schoolgate.core.rule.Level;
import org.schoolgate.core.rule.Outcome;

/**
 * A decision as its JSON form has it: plain values, which can be kept, sent and read again without the policy. It names no
 * child; it points with ids, JSON pointers and spans.
 *
 * @param draft what the caller calls the draft; empty where it needs no name
 * @param policies what each policy says by itself; of a single one only its id is written
 * @param decidedBy ids of the policies that the verdict comes from; written where there are several
 * @param permitted whether it may go ahead now
 * @param presumed what the caller had presumed
 * @param toFix what would put it right, where no finding says so
 */
public record DecisionReport(
        Optional<String> draft,
        List<PolicyVerdict> policies,
        List<String> decidedBy,
        Verdict verdict,
        Level atLeast,
        Level atMost,
        boolean permitted,
        List<FindingReport> findings,
        List<QuestionReport> questions,
        List<DutyDue> duties,
        List<Allowed> allows,
        List<Notice> notices,
        List<Fix> toFix,
        List<PresumedReport> presumed) {

    public DecisionReport {
        policies = List.copyOf(policies);
        decidedBy = List.copyOf(decidedBy);
        findings = List.copyOf(findings);
        questions = List.copyOf(questions);
        duties = List.copyOf(duties);
        allows = List.copyOf(allows);
        notices = List.copyOf(notices);
        toFix = List.copyOf(toFix);
        presumed = List.copyOf(presumed);
    }

    /** The report of a decision. */
    public static DecisionReport of(Decision decision) {
        return DecisionReports.of(decision);
    }

    /** The same, of the draft of this name. */
    public DecisionReport named(String name) {
        return with(Optional.of(name), findings);
    }

    /** The same, with the message of each finding rewritten by somebody who may say more. */
    public DecisionReport withMessages(UnaryOperator<FindingReport> rewriting) {
        return with(draft, findings.stream().map(rewriting).toList());
    }

    private DecisionReport with(Optional<String> name, List<FindingReport> found) {
        return new DecisionReport(
                name, policies, decidedBy, verdict, atLeast, atMost, permitted, found, questions, duties, allows,
                notices, toFix, presumed);
    }

    /** Gives the verdict alone. */
    @Override
    public String toString() {
        return verdict.name();
    }

    /** What one of several policies says by itself. */
    public record PolicyVerdict(String policy, Verdict verdict, Level atLeast, Level atMost) {}

    /**
     * The place of a rule in its policy.
     *
     * @param reading the reading chosen, where the words leave a doubt
     */
    public record ClauseReport(
            List<String> sentences, String section, int position, String summary, Optional<String> reading) {}

    /**
     * What one rule found.
     *
     * @param approvalOf the roles whose agreement would put it right, or might
     */
    public record FindingReport(
            String policy,
            String rule,
            Outcome outcome,
            Level atLeast,
            Level atMost,
            Force force,
            ClauseReport clause,
            String message,
            List<EvidenceReport> evidence,
            List<MemberReport> members,
            List<ApprovalRole> approvalOf,
            List<Fix> toFix) {

        /** The same, with another message. */
        public FindingReport withMessage(String other) {
            return new FindingReport(
                    policy, rule, outcome, atLeast, atMost, force, clause, other, evidence, members, approvalOf, toFix);
        }

        /** Gives the rule and the outcome alone: a message may have been made to name a child. */
        @Override
        public String toString() {
            return rule + ": " + outcome;
        }
    }

    /**
     * One fact that decided.
     *
     * @param value a truth, a whole number, a text or a list of texts; empty for what is not known, and for what would name a child
     * @param about an id of the records, a picture's index or a JSON pointer; empty for the activity as a whole
     * @param span the words that it concerns
     * @param by the id of the person who told it
     * @param reader the name of the reader that found it
     */
    public record EvidenceReport(
            String fact,
            Optional<Object> value,
            Optional<String> about,
            Optional<Span> span,
            Provenance from,
            Optional<String> by,
            Optional<Instant> at,
            Optional<String> reader) {

        /** Gives the fact alone. */
        @Override
        public String toString() {
            return fact;
        }
    }

    /**
     * One member of the list that a rule is said for.
     *
     * @param what the kind of member, which is its key
     * @param id its id, index or pointer
     * @param at JSON pointer of its place in the activity
     * @param span its words, for a link
     */
    public record MemberReport(
            String what,
            String id,
            Optional<String> at,
            Optional<Span> span,
            Outcome outcome,
            List<EvidenceReport> evidence) {

        /** Gives the kind and the outcome alone. */
        @Override
        public String toString() {
            return what + ": " + outcome;
        }
    }

    /**
     * Something that has to be asked.
     *
     * @param type the type of its answer: {@code boolean}, {@code text}, {@code enum} ...
     * @param constants what the answer may be, where that is an enum
     */
    public record QuestionReport(
            String fact,
            Optional<String> about,
            Optional<Span> span,
            FactType.Kind kind,
            FactType.Asked asked,
            String question,
            String type,
            List<String> constants,
            List<String> askedOf,
            List<EvidenceReport> raisedBy,
            Question.Document answerIn,
            String answerAt,
            List<String> policies) {

        /** Gives the fact alone. */
        @Override
        public String toString() {
            return "asks " + fact;
        }
    }

    /** A fact that was presumed. */
    public record PresumedReport(String fact, Optional<String> about, Optional<Object> value) {

        /** Gives the fact alone. */
        @Override
        public String toString() {
            return fact + " is presumed";
        }
    }
}
