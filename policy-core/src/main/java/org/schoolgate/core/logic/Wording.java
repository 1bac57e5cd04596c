package org.schoolgate.core.logic;

import java.util.List;
import java.util.Objects;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * A plain English clause that can be asserted, denied and demanded without a stray "not".
 *
 * @param subject who or what, with its article: {@code the author}; for a member of a list the bare noun
 * @param verb the verb in the present: {@code is}
 * @param bareVerb the same verb after "must": {@code be}
 * @param rest what follows: {@code a member of staff}
 */
public record Wording(String subject, String verb, String bareVerb, String rest) {
    private static final List<String> CONNECTIVES = List.of("and", "or", "not", "unless", "except");

    /** @throws IllegalArgumentException if a part holds a connective: a leaf says one thing, the algebra joins */
    public Wording {
        for (String part : List.of(subject, rest)) {
            StringTokenizer words = new StringTokenizer(part, " ,:;()");
            while (words.hasMoreTokens()) {
                String word = words.nextToken();
                if (CONNECTIVES.contains(word)) {
                    throw new IllegalArgumentException(
                            "a leaf says one thing, without '" + word + "'; join leaves with and, or, not: " + part);
                }
            }
        }
    }

    /** {@code subject is rest}. */
    public static Wording is(String subject, String rest) {
        return new Wording(subject, "is", "be", rest);
    }

    /** {@code subject has rest}. */
    public static Wording has(String subject, String rest) {
        return new Wording(subject, "has", "have", rest);
    }

    /** Any other verb: {@code of("the profile", "says", "say", "what the account is for")}. */
    public static Wording of(String subject, String verb, String bareVerb, String rest) {
        return new Wording(subject, verb, bareVerb, rest);
    }

    String says(boolean holds) {
        return subject + " " + predicate(holds);
    }

    String predicate(boolean holds) {
        if (holds) {
            return verb + " " + rest;
        }
        return (bareVerb.equals("be") ? verb + " not" : "does not " + bareVerb) + " " + rest;
    }

    String demands(Demand demand, boolean holds) {
        return subject + " " + demand.modal() + (holds ? " " : " not ") + bareVerb + " " + rest;
    }

    /** After "no": "no picture may show ...". */
    String forbids(Demand demand) {
        return subject + " " + (demand == Demand.MUST ? "may" : demand.modal()) + " " + bareVerb + " " + rest;
    }

    boolean sharesStartWith(Wording that) {
        return subject.equals(that.subject) && verb.equals(that.verb);
    }

    // By hand, as in all parts of a condition: what a record makes for itself is made when it is first asked for.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Wording that
                && subject.equals(that.subject)
                && verb.equals(that.verb)
                && bareVerb.equals(that.bareVerb)
                && rest.equals(that.rest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, verb, bareVerb, rest);
    }
}
