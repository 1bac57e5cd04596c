package org.schoolgate.core.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.Digest;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.policy.Verdict;
import org.schoolgate.core.school.Discreet;

/**
 * A decision on file: enough to judge again what was published, and nothing that names a child.
 *
 * @param draft the caller's own name for what was published, such as a file's or a post's id
 * @param at when it was decided
 * @param editions which policies, in which state
 * @param library the version of this library
 * @param reader the name of the reader of words
 * @param digest of words, media and purposes: {@link Digest#of}
 * @param declaredBy the id of whoever signed the declaration
 * @param verdict what was decided
 */
public record Published(
        String draft,
        Instant at,
        List<EditionOf> editions,
        String library,
        String reader,
        String digest,
        Optional<String> declaredBy,
        Verdict verdict)
        implements Discreet {
    /** The version of this library, which decisions on file name. */
    public static final String LIBRARY = "0.1.0";

    public Published {
        editions = List.copyOf(editions);
    }

    /**
     * In what state a policy was.
     *
     * @param policy its id
     * @param edition its state and the dates that its paper gives, such as {@code ADOPTED 2018-09-11}
     */
    public record EditionOf(String policy, String edition) {
        static EditionOf of(Policy policy) {
            String adopted = policy.edition().adoptedOn().map(day -> " " + day).orElse("");
            return new EditionOf(policy.id(), policy.edition().status() + adopted);
        }
    }

    /**
     * Puts a decision on file.
     *
     * @param draft the caller's own name for it; it must not be a child's
     * @param at the instant of the decision
     * @return empty where the activity is not permitted, so that there is nothing to be published
     */
    public static Optional<Published> of(String draft, Activity activity, Checker checker, Instant at) {
        return Optional.of(checker.decide(activity, at))
                .filter(decision -> decision.permitted())
                .map(decision -> new Published(
                        draft,
                        at,
                        checker.policies().stream().map(EditionOf::of).toList(),
                        LIBRARY,
                        checker.readerName(),
                        Digest.of(activity),
                        checker.situation(activity).declaredBy(),
                        decision.verdict()));
    }

    /** Gives the type alone. */
    @Override
    public String toString() {
        return typeName();
    }
}
