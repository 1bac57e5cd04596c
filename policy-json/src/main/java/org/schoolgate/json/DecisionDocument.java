package org.schoolgate.json;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.logic.Provenance;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Fix;
import org.schoolgate.core.policy.Verdict;
import org.schoolgate.core.rule.Due;
import org.schoolgate.core.rule.Level;
import org.schoolgate.core.rule.Outcome;
import org.schoolgate.core.rule.Status;

/**
 * A decision as other programs read it.
 *
 * @param draft the name of the file judged
 * @param policy the id of the policy, where it is one alone
 * @param policies what each of several policies says
 * @param decidedBy ids of the policies that the verdict comes from, where there are several
 * @param verdict the one word
 * @param atLeast the level if everything unknown turns out well
 * @param atMost the level if it turns out badly
 * @param permitted whether it may go ahead now
 * @param findings what the rules found
 * @param questions what has to be asked
 * @param duties what has to be done
 * @param allows the permissions that hold
 * @param notices what else to know
 * @param toFix what would help, where no finding says so
 * @param presumed what was presumed
 */
public record DecisionDocument(
        Optional<String> draft,
        Optional<String> policy,
        List<PolicyVerdict> policies,
        List<String> decidedBy,
        Verdict verdict,
        Level atLeast,
        Level atMost,
        boolean permitted,
        List<Finding> findings,
        List<Question> questions,
        List<Duty> duties,
        List<Allowed> allows,
        List<Notice> notices,
        List<Remedy> toFix,
        List<Presumed> presumed) {

    public DecisionDocument {
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

    /** The decision, of no named draft. No part of it holds words of the draft or of the records. */
    public static DecisionDocument of(Decision decision) {
        return Documents.of(decision);
    }

    /** The same document, of the draft of that name. */
    public DecisionDocument named(String file) {
        return new DecisionDocument(
                Optional.of(file),
                policy,
                policies,
                decidedBy,
                verdict,
                atLeast,
                atMost,
                permitted,
                findings,
                questions,
                duties,
                allows,
                notices,
                toFix,
                presumed);
    }

    /** Gives the verdict alone. */
    @Override
    public String toString() {
        return verdict.name();
    }

    /**
     * A stretch of words.
     *
     * @param in JSON pointer of the text
     * @param start the first UTF-16 unit, counted from 0
     * @param end the UTF-16 unit after the last
     */
    public record Span(String in, int start, int end) {

        @Override
        public String toString() {
            return "Span";
        }
    }

    /**
     * A fact behind a finding.
     *
     * @param fact its name
     * @param value its value; absent where it is not known, or would name a child
     * @param about an id, a picture's index or a JSON pointer; absent: the activity
     * @param span the words concerned
     * @param from where a known value came from
     * @param by the id of the person who told it
     * @param at when it was told
     * @param reader the reader that found it
     */
    public record Evidence(
            String fact,
            Optional<Object> value,
            Optional<String> about,
            Optional<Span> span,
            Optional<Provenance> from,
            Optional<String> by,
            Optional<Instant> at,
            Optional<String> reader) {

        @Override
        public String toString() {
            return "Evidence";
        }
    }

    /**
     * Where a rule stands.
     *
     * @param sentences ids of the sentences
     * @param section the heading
     * @param position the place under it
     * @param summary in our own words
     * @param reading the reading chosen
     */
    public record Clause(
            List<String> sentences, String section, int position, String summary, Optional<String> reading) {

        public Clause {
            sentences = List.copyOf(sentences);
        }

        @Override
        public String toString() {
            return "Clause";
        }
    }

    /**
     * What a rule found of one of several.
     *
     * @param child a pupil's id, or a pointer to the child
     * @param media a picture's index
     * @param name a pupil's id, or a pointer to the name
     * @param link a pointer to the link
     * @param account an account's or a person's id
     * @param outcome what it found
     * @param evidence the facts behind it
     */
    public record Member(
            Optional<String> child,
            Optional<String> media,
            Optional<String> name,
            Optional<String> link,
            Optional<String> account,
            Outcome outcome,
            List<Evidence> evidence) {

        public Member {
            evidence = List.copyOf(evidence);
        }

        @Override
        public String toString() {
            return "Member";
        }
    }

    /**
     * Something that would help to put it right.
     *
     * @param kind what has to happen
     * @param at JSON pointer of the place where it is entered
     * @param role who has to do it; absent: the author
     * @param text in English
     */
    public record Remedy(Fix.Kind kind, Optional<String> at, Optional<String> role, String text) {

        @Override
        public String toString() {
            return "Remedy";
        }
    }

    /**
     * What one rule says.
     *
     * @param policy the policy's id
     * @param rule the rule's id
     * @param outcome what it found
     * @param atLeast the level if everything unknown turns out well
     * @param atMost the level if it turns out badly
     * @param force MUST, NORMALLY or ADVISED
     * @param clause where it stands
     * @param message in English
     * @param evidence the facts that decided
     * @param members each of several
     * @param approvalOf the roles whose agreement would put it right
     * @param toFix what would help
     */
    public record Finding(
            String policy,
            String rule,
            Outcome outcome,
            Level atLeast,
            Level atMost,
            Optional<String> force,
            Clause clause,
            String message,
            List<Evidence> evidence,
            List<Member> members,
            List<String> approvalOf,
            List<Remedy> toFix) {

        public Finding {
            evidence = List.copyOf(evidence);
            members = List.copyOf(members);
            approvalOf = List.copyOf(approvalOf);
            toFix = List.copyOf(toFix);
        }

        @Override
        public String toString() {
            return "Finding";
        }
    }

    /**
     * What one of several policies says by itself.
     *
     * @param policy its id
     * @param verdict the one word
     * @param atLeast the milder end
     * @param atMost the stricter end
     */
    public record PolicyVerdict(String policy, Verdict verdict, Level atLeast, Level atMost) {

        @Override
        public String toString() {
            return "PolicyVerdict";
        }
    }

    /**
     * Something that has to be asked.
     *
     * @param fact the name of the fact
     * @param about an id, a picture's index or a JSON pointer; absent: the activity
     * @param span the words concerned
     * @param kind which kind of "not yet"
     * @param asked when it is asked
     * @param question in English
     * @param type the type of the answer; an enum with its constants
     * @param askedOf the roles of whom it is asked
     * @param raisedBy what raised it
     * @param answerAt JSON pointer of the place of the answer
     * @param answerIn the document that the pointer is into
     * @param policies ids of the policies that wait for it
     */
    public record Question(
            String fact,
            Optional<String> about,
            Optional<Span> span,
            FactType.Kind kind,
            FactType.Asked asked,
            String question,
            String type,
            List<String> askedOf,
            List<Evidence> raisedBy,
            String answerAt,
            org.schoolgate.core.policy.Question.Document answerIn,
            List<String> policies) {

        public Question {
            askedOf = List.copyOf(askedOf);
            raisedBy = List.copyOf(raisedBy);
            policies = List.copyOf(policies);
        }

        @Override
        public String toString() {
            return "Question";
        }
    }

    /**
     * By when something has to be done.
     *
     * @param kind how the time is given
     * @param at the last moment that is in time
     */
    public record DueTime(Due.Kind kind, Optional<Instant> at) {

        @Override
        public String toString() {
            return "DueTime";
        }
    }

    /**
     * Something that has to be done.
     *
     * @param policy the policy's id
     * @param id the duty's id, with its act where there are several
     * @param bearer the role that has to act
     * @param action what to do
     * @param trigger why
     * @param due by when
     * @param status how it stands; absent where no instant was handed in
     * @param sentences ids of the sentences behind it
     */
    public record Duty(
            String policy,
            String id,
            String bearer,
            String action,
            String trigger,
            DueTime due,
            Optional<Status> status,
            List<String> sentences) {

        public Duty {
            sentences = List.copyOf(sentences);
        }

        @Override
        public String toString() {
            return "Duty";
        }
    }

    /**
     * A permission that holds.
     *
     * @param policy the policy's id
     * @param id its id
     * @param summary in our own words
     * @param sentences ids of the sentences behind it
     */
    public record Allowed(String policy, String id, String summary, List<String> sentences) {

        public Allowed {
            sentences = List.copyOf(sentences);
        }

        @Override
        public String toString() {
            return "Allowed";
        }
    }

    /**
     * Something else to know.
     *
     * @param key the stable key
     * @param policy the policy's id
     * @param text in English
     * @param sentences ids of the sentences behind it
     */
    public record Notice(
            org.schoolgate.core.policy.Notice.Key key, String policy, String text, List<String> sentences) {

        public Notice {
            sentences = List.copyOf(sentences);
        }

        @Override
        public String toString() {
            return "Notice";
        }
    }

    /**
     * A fact that was presumed.
     *
     * @param fact its name
     * @param about what it concerns; absent: the activity
     * @param value the value presumed; absent where it would name a child
     */
    public record Presumed(String fact, Optional<String> about, Optional<Object> value) {

        @Override
        public String toString() {
            return "Presumed";
        }
    }
}
