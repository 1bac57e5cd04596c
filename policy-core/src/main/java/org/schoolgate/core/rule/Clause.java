package org.schoolgate.core.rule;

import java.util.List;

/**
 * A place in a policy, and our own summary of what it says. Never the policy's words.
 *
 * @param policy the name by which the policy is cited
 * @param sentences ids of the sentences, the leading one first
 * @param section the heading of the leading sentence
 * @param position its place under that heading, counted from 1
 * @param summary in our own words
 */
public record Clause(String policy, List<String> sentences, String section, int position, String summary) {
    /** @throws IllegalArgumentException if no sentence is cited */
    public Clause {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a clause cites at least one sentence: " + summary);
        }
    }

    /** As it is cited: policy, section, position; sentences. */
    public String citation() {
        // A heading may end with a full stop or a colon, which end nothing here.
        boolean ended = section.endsWith(".") || section.endsWith(":");
        String heading = ended ? section.substring(0, section.length() - 1) : section;
        return policy + ", " + heading + ", " + position + "; " + String.join(", ", sentences);
    }

    @Override
    public String toString() {
        return citation();
    }
}
