package org.schoolgate.core.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The outline of a policy as it lies on the table: its sections, the sentences in them by number, and of what sort each
 * is. Norms cite it by number.
 */
public final class Paper {
    /** What a sentence is. */
    public enum Sort {
        RULE,
        DUTY,
        PERMISSION,
        DEFINITION,
        METADATA,
        AIM,
        HEADING
    }

    /**
     * One sentence.
     *
     * @param id such as {@code AH-052}
     * @param section the heading under which it stands
     * @param position its place there, counted from 1; 0 for the heading itself
     * @param sorts what it is
     * @param note our own note on it; may be empty
     */
    public record Sentence(String id, String section, int position, List<Sort> sorts, String note) {
        public Sentence {
            sorts = List.copyOf(sorts);
        }
    }

    private final String citedAs;
    private final String prefix;
    private final Map<String, Sentence> sentences;

    private Paper(String citedAs, String prefix, Map<String, Sentence> sentences) {
        this.citedAs = citedAs;
        this.prefix = prefix;
        this.sentences = sentences;
    }

    /** Starts the outline of a paper that is cited by this name and whose sentences have this prefix. */
    public static Builder citedAs(String name, String prefix) {
        return new Builder(name, prefix);
    }

    /** All sentences, in order. */
    public List<Sentence> sentences() {
        return List.copyOf(sentences.values());
    }

    /**
     * A norm of this id, standing in the sentences of these numbers.
     *
     * @param summary what it says, in our own words
     * @throws IllegalArgumentException if the paper has no such sentence
     */
    public Draft norm(String id, String summary, int... numbers) {
        List<Sentence> places = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int number : numbers) {
            Sentence place = sentences.get(id(number));
            if (place == null) {
                throw new IllegalArgumentException(id + " cites " + id(number)
                        + ", and the paper has no such sentence; it has " + sentences.size());
            }
            places.add(place);
            ids.add(place.id());
        }
        Sentence first = places.get(0);
        return Draft.of(id, new Clause(citedAs, ids, first.section(), first.position(), summary));
    }

    private String id(int number) {
        String digits = Integer.toString(number); // no format: that would load what knows every language of the JDK
        return prefix + "-" + "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    }

    /** Collects sections and their sentences in the order of the paper. */
    public static final class Builder {
        private final Paper paper;
        private String section = "";
        private int position;

        private Builder(String name, String prefix) {
            paper = new Paper(name, prefix, new LinkedHashMap<>());
        }

        /** A heading that is a sentence itself. */
        public Builder heading(int number, String words) {
            section(words);
            return put(number, 0, "", Sort.HEADING);
        }

        /** A part of the paper without a heading of its own. */
        public Builder section(String name) {
            section = name;
            position = 0;
            return this;
        }

        /** The next sentence of the section. */
        public Builder sentence(int number, Sort... sorts) {
            return sentence(number, "", sorts);
        }

        /** The next sentence of the section, with a note of our own. */
        public Builder sentence(int number, String note, Sort... sorts) {
            position++;
            return put(number, position, note, sorts);
        }

        private Builder put(int number, int place, String note, Sort... sorts) {
            String id = paper.id(number);
            if (paper.sentences.put(id, new Sentence(id, section, place, Arrays.asList(sorts), note)) != null) {
                throw new IllegalArgumentException(id + " stands in the outline twice; give each sentence one place");
            }
            return this;
        }

        /** The outline. */
        public Paper build() {
            return new Paper(paper.citedAs, paper.prefix, new LinkedHashMap<>(paper.sentences));
        }
    }

    /** Gives the name and the number of sentences. */
    @Override
    public String toString() {
        return citedAs + ", " + new ArrayList<>(sentences.keySet()).size() + " sentences";
    }
}
