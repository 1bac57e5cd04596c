package org.schoolgate.core.school;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a person said of one fact.
 *
 * @param fact the name of the fact
 * @param of what it is about: a pupil's id, a picture's index, a word or link as written, an account's id, a kind of activity;
 *     absent: everything that the fact can be about
 * @param policy the policy that it is meant for; absent: every one
 * @param value a {@link Boolean}, {@link String}, {@link Integer} or list of strings
 * @param by the id of the person who said so
 * @param at when
 * @param digest of the words, media and purposes that it was given for; absent: it holds for any
 */
public record Answer(
        String fact,
        Optional<String> of,
        Optional<String> policy,
        Object value,
        Optional<String> by,
        Optional<Instant> at,
        Optional<String> digest)
        implements Discreet {

    /** @throws IllegalArgumentException when the value is of none of the types above */
    public Answer {
        if (value instanceof List<?> list) {
            value = List.copyOf(list);
        }
        if (!isAllowed(value)) {
            throw new IllegalArgumentException("an answer is a boolean, a text, a whole number or a list of texts");
        }
    }

    /** An answer that is not bound to what it was given for. */
    public Answer(
            String fact,
            Optional<String> of,
            Optional<String> policy,
            Object value,
            Optional<String> by,
            Optional<Instant> at) {
        this(fact, of, policy, value, by, at, Optional.empty());
    }

    /** The same answer, for words, media and purposes with this digest alone. */
    public Answer boundTo(String draft) {
        return new Answer(fact, of, policy, value, by, at, Optional.of(draft));
    }

    /** An answer for everything that the fact can be about, without author or time. */
    public static Answer of(String fact, Object value) {
        return new Answer(fact, Optional.empty(), Optional.empty(), value, Optional.empty(), Optional.empty());
    }

    private static boolean isAllowed(Object value) {
        return value instanceof Boolean
                || value instanceof String
                || value instanceof Integer
                || (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance));
    }

    @Override
    public String toString() {
        return typeName();
    }
}
