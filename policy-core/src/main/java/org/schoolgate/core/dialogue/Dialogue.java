package org.schoolgate.core.dialogue;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.activity.Slot;
import org.schoolgate.core.activity.Supposition;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Question;
import org.schoolgate.core.school.Discreet;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.school.SchoolRecords;

/**
 * The conversation that begins with a decision: its questions, the replies to them, and what is decided then. Each reply
 * is entered in the activity or among changes of the records, and all is decided again; what a reply raises, or makes
 * needless, shows by itself. Immutable: each method gives another dialogue.
 */
public final class Dialogue implements Discreet {
    private final Checker checker;
    private final Optional<Instant> now;
    private final Papers papers;
    private final Map<Slot, Optional<String>> aside;
    private final Decision decision;

    private Dialogue(
            Checker checker,
            Optional<Instant> now,
            Papers papers,
            Map<Slot, Optional<String>> aside,
            Decision decision) {
        this.checker = checker;
        this.now = now;
        this.papers = papers;
        this.aside = Map.copyOf(aside);
        this.decision = decision;
    }

    private static Dialogue deciding(
            Checker checker, Optional<Instant> now, Papers papers, Map<Slot, Optional<String>> aside) {
        Decision decision = papers.under(checker).decide(papers.situation(checker), now);
        return new Dialogue(checker, now, papers, aside, decision);
    }

    /**
     * A question that nobody present can answer.
     *
     * @param question the question, still open
     * @param passedTo who is to be asked instead, as the caller put it
     */
    public record Aside(Question question, Optional<String> passedTo) implements Discreet {
        @Override
        public String toString() {
            return typeName();
        }
    }

    /**
     * Begins.
     *
     * @param checker what decides, with the records as they are
     * @param now as for {@link Checker#decide(Activity, Instant)}
     * @throws IllegalArgumentException if the activity points at something that the records do not hold
     */
    public static Dialogue about(Activity activity, Checker checker, Optional<Instant> now) {
        Papers papers = new Papers(activity, SchoolRecords.builder().build(), Supposition.nothing());
        return deciding(checker, now, papers, Map.of());
    }

    /** The decision as things stand. */
    public Decision decision() {
        return decision;
    }

    /** The activity with every answer that belongs into it. */
    public Activity activity() {
        return papers.activity();
    }

    /** What the answers change in the records: of each list only what is new or other. */
    public SchoolRecords changesOfRecords() {
        return papers.changes();
    }

    /** Every question that is open, those set aside too, in the order of the decision. */
    public List<Question> questions() {
        return decision.questions();
    }

    /**
     * The question to ask now, chosen so that few are likely to follow; empty when none is left but those set aside. It
     * is worked out at each call.
     */
    public Optional<Question> next() {
        List<Question> left = questions().stream()
                .filter(question -> !aside.containsKey(Questions.slot(question)))
                .toList();
        return left.size() < 2 ? left.stream().findFirst() : Optional.of(Order.best(this, left));
    }

    /** The open questions that nobody present could answer. */
    public List<Aside> aside() {
        return questions().stream()
                .filter(question -> aside.containsKey(Questions.slot(question)))
                .map(question -> new Aside(question, aside.getOrDefault(Questions.slot(question), Optional.empty())))
                .toList();
    }

    /** What may be answered to a question. */
    public static Shape shapeOf(Question question) {
        return Shapes.of(question.type());
    }

    /**
     * Answers one question.
     *
     * @throws IllegalArgumentException if the question is not open, or the value is not of its shape; the message gives
     *     the fact and no value
     */
    public Dialogue answer(Question question, Reply reply) {
        return answer(Map.of(question, reply));
    }

    /**
     * Answers several questions of one round, and decides once.
     *
     * @throws IllegalArgumentException as for one
     */
    public Dialogue answer(Map<Question, Reply> replies) {
        Map<Question, Object> values = new LinkedHashMap<>();
        for (Question question : inOrder(replies.keySet())) {
            values.put(question, fitted(question, replies.getOrDefault(question, Reply.of(""))));
        }
        Papers then = papers;
        for (Map.Entry<Question, Object> each : values.entrySet()) {
            Reply reply = replies.getOrDefault(each.getKey(), Reply.of(""));
            then = then.with(checker, each.getKey(), each.getValue(), reply);
        }
        return deciding(checker, now, then, aside).keepingInMind(values);
    }

    private List<Question> inOrder(Collection<Question> asked) {
        if (!questions().containsAll(asked)) {
            throw new IllegalArgumentException("only a question that is open can be answered: "
                    + asked.stream()
                            .filter(question -> !questions().contains(question))
                            .map(Question::fact)
                            .collect(Collectors.joining(", ")));
        }
        return questions().stream().filter(asked::contains).toList();
    }

    private static Object fitted(Question question, Reply reply) {
        Shape shape = shapeOf(question);
        boolean isPupil = reply.value().equals(true) && shape.constants().contains(Role.PUPIL.name());
        return shape.fitted(isPupil ? List.of(Role.PUPIL) : reply.value())
                .orElseThrow(() -> new IllegalArgumentException(
                        "the answer to " + question.fact() + " has to be of the shape " + shape));
    }

    /** What neither document could hold is remembered while the dialogue lasts, so that nothing is asked twice. */
    private Dialogue keepingInMind(Map<Question, Object> values) {
        Map<Slot, Question> open = new HashMap<>();
        questions().forEach(question -> open.put(Questions.slot(question), question));
        Papers kept = papers;
        boolean all = true;
        for (Map.Entry<Question, Object> each : values.entrySet()) {
            if (open.containsKey(Questions.slot(each.getKey()))) {
                kept = kept.keepingInMind(each.getKey(), each.getValue());
                all = false;
            }
        }
        return all ? this : deciding(checker, now, kept, aside);
    }

    /** Sets a question aside, since nobody present knows; it stays open. */
    public Dialogue setAside(Question question) {
        return setAside(question, Optional.empty());
    }

    /** Sets a question aside for somebody else to answer; it stays open. */
    public Dialogue passTo(Question question, String somebody) {
        return setAside(question, Optional.of(somebody));
    }

    private Dialogue setAside(Question question, Optional<String> somebody) {
        Map<Slot, Optional<String>> more = new HashMap<>(aside);
        more.put(Questions.slot(question), somebody);
        return new Dialogue(checker, now, papers, more, decision);
    }

    /**
     * The statements that are open and that the author may sign in one go; empty while words, media or purposes are still
     * to be filled in, which would void the signature, and where there is nothing to sign.
     */
    public Optional<Declaration> declaration() {
        boolean changes = questions().stream().anyMatch(Questions::changesTheDigest);
        List<FactType<?, ?>> open = questions().stream()
                .filter(question -> question.asked() == FactType.Asked.ROUTINE
                        && question.type().askedOf() == FactType.AskedOf.AUTHOR
                        && question.raisedBy().isEmpty())
                .<FactType<?, ?>>map(Question::type)
                .distinct()
                .toList();
        boolean signable =
                papers.activity().by().filter(OnRecord.class::isInstance).isPresent();
        return changes || open.isEmpty() || !signable
                ? Optional.empty()
                : Optional.of(Declaration.of(checker, papers.activity().kind(), open));
    }

    /**
     * Signs the declaration, for words, media and purposes as they are.
     *
     * @param by the id of whoever signs; it settles the author's statements if that is the author
     * @param at when
     */
    public Dialogue sign(String by, Instant at) {
        Papers signed = new Papers(Declaration.signed(papers.activity(), by, at), papers.changes(), papers.unkept());
        return deciding(checker, now, signed, aside);
    }

    @Override
    public String toString() {
        return typeName();
    }
}
