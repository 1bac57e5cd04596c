package org.schoolgate.core.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.Changing;
import org.schoolgate.core.activity.ChildShown.UnidentifiedChild;
import org.schoolgate.core.activity.Digest;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.FactType.Asked;
import org.schoolgate.core.activity.Facts;
import org.schoolgate.core.activity.Media;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.activity.Post;
import org.schoolgate.core.activity.Signature;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.school.Answer;

/**
 * The declaration for a kind of activity: the statements that an author signs in one go, because they are a matter of
 * routine. Signed, it is bound to the words, media and purposes as they are; when these change it no longer stands, and
 * the decision says so.
 *
 * @param policies ids of the policies that it is for
 * @param kind the kind of activity
 * @param statements what is stated, in the order in which they are signed
 */
public record Declaration(List<String> policies, ActivityKind kind, List<Statement> statements) {
    public Declaration {
        policies = List.copyOf(policies);
        statements = List.copyOf(statements);
    }

    /** What the policies of this checker have the author of such an activity state. */
    public static Declaration of(Checker checker, ActivityKind kind) {
        Map<Integer, FactType<?, ?>> found = new TreeMap<>();
        for (Activity blank : Blanks.of(kind)) {
            Situation situation = checker.situation(blank);
            checker.askingEverything().decide(situation, Optional.empty());
            for (Fact<?> fact : situation.seen()) {
                if (fact.of() instanceof FactType<?, ?> type && isStated(type, kind)) {
                    found.put(Facts.order(type), type);
                }
            }
        }
        return of(checker, kind, List.copyOf(found.values()));
    }

    private static boolean isStated(FactType<?, ?> type, ActivityKind kind) {
        return type.asked() == Asked.ROUTINE && type.speaksOf(kind);
    }

    static Declaration of(Checker checker, ActivityKind kind, List<FactType<?, ?>> facts) {
        return new Declaration(
                checker.policies().stream().map(Policy::id).toList(),
                kind,
                facts.stream()
                        .sorted(Comparator.comparing(Statement::order))
                        .map(Statement::of)
                        .toList());
    }

    /**
     * The activity, declared by this person for its words, media and purposes as they are now.
     *
     * @param by the id of whoever signs
     * @param at when
     */
    public static Activity signed(Activity activity, String by, Instant at) {
        return Changing.of(activity)
                .declaredBy(by)
                .signature(new Signature(Digest.of(activity), Optional.of(at)))
                .build();
    }

    /**
     * The activity, with every answer that somebody other than its author gave bound to the words, media and purposes as
     * they are now. The author's own stand in the draft that the author writes.
     */
    public static Activity answersBound(Activity activity) {
        String digest = Digest.of(activity);
        List<Answer> bound = new ArrayList<>();
        for (Answer answer : activity.answers()) {
            boolean others =
                    answer.by().isPresent() && !isAuthor(activity, answer.by().get());
            bound.add(others && answer.digest().isEmpty() ? answer.boundTo(digest) : answer);
        }
        return Changing.of(activity).answers(bound).build();
    }

    private static boolean isAuthor(Activity activity, String person) {
        return activity.by().filter(new OnRecord(person)::equals).isPresent();
    }

    /** It as a text to be printed and signed. */
    public String printed() {
        StringBuilder text = new StringBuilder("Declaration for a ")
                .append(words(kind))
                .append(" (")
                .append(String.join(", ", policies))
                .append(")\n\n");
        int number = 1;
        for (Statement statement : statements) {
            text.append(number++).append(". ").append(statement.text()).append('\n');
        }
        return text.append("\nSigned: ____________________  Date and time: ____________________\n")
                .toString();
    }

    private static String words(ActivityKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Activities of which nothing is known, to see what is looked at: with a picture and without. */
    private static final class Blanks {
        static List<Activity> of(ActivityKind kind) {
            Activity nothing = Changing.blank(kind);
            Media picture = Media.builder()
                    .children(List.of(new UnidentifiedChild(Optional.empty())))
                    .build();
            return kind == ActivityKind.POST
                    ? List.of(nothing, Post.builder().media(List.of(picture)).build())
                    : List.of(nothing);
        }
    }
}
