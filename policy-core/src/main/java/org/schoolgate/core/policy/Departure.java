package org.schoolgate.core.policy;

import java.util.List;

/**
 * Where a school that took over another's policy does something else.
 *
 * @param rule the id of the norm
 * @param what what became of it
 * @param sentences ids of the sentences that it is read off
 * @param reason why, in the school's own words
 */
public record Departure(String rule, What what, List<String> sentences, String reason) {
    /** What became of a norm. */
    public enum What {
        /** It is left out. */
        DROPPED,
        /** Another stands in its place. */
        REPLACED,
        /** The original has nothing like it. */
        ADDED,
        /** One of its conditions was changed for the school: its hours, its sites, its people. */
        ADAPTED
    }

    /** @throws IllegalArgumentException if no reason is given */
    public Departure {
        sentences = List.copyOf(sentences);
        if (reason.isBlank()) {
            throw new IllegalArgumentException(rule + ": say why the school departs from the original");
        }
    }
}
