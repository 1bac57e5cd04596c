package org.schoolgate.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The word lists, ready to be looked up: what each word may be, and which phrases start with it. */
final class Lexicon {
    private final TokenTable words = new TokenTable();
    private final TokenTrie<Phrase> phrases = new TokenTrie<>();
    /** Phrases of one word, by the word. */
    private final Map<String, Phrase> single = new HashMap<>();

    private int[] classes = new int[8192];

    /** The lists beside these classes, read once. */
    static Lexicon standard() {
        return Holder.STANDARD;
    }

    private static final class Holder {
        private static final Lexicon STANDARD = new Lexicon();
    }

    private Lexicon() {
        WordLists.words("common-words.txt").forEach(word -> mark(word, WordClass.COMMON));
        WordLists.words("given-names.txt").forEach(word -> mark(word, WordClass.GIVEN));
        WordLists.lines("words.txt").forEach(this::readClass);
        WordLists.lines("language.txt").forEach(this::readPhrases);
    }

    TokenTrie<Phrase> phrases() {
        return phrases;
    }

    int find(char[] letters, int from, int to, int hash) {
        return words.find(letters, from, to, hash);
    }

    int find(char[] letters, int from, int to) {
        return words.find(letters, from, to);
    }

    /** The classes of a word of the lists; 0 for a word that is not there. */
    int classes(int word) {
        return word < 0 ? 0 : classes[word];
    }

    /** Whether the list has a word of its own for these letters. */
    boolean isCommon(String folded) {
        return WordClass.COMMON.in(classes(words.find(folded)));
    }

    boolean isPlace(String folded) {
        return WordClass.PLACE.in(classes(words.find(folded)));
    }

    /** The phrases of one word of this sort. */
    Map<String, Phrase> singleWords(Phrase.Sort sort) {
        Map<String, Phrase> chosen = new HashMap<>(single);
        chosen.values().removeIf(phrase -> phrase.sort() != sort);
        return chosen;
    }

    private void readClass(String line) {
        int colon = line.indexOf(':');
        WordClass wordClass = WordClass.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        split(line.substring(colon + 1), " ").forEach(word -> mark(word, wordClass));
    }

    private void readPhrases(String line) {
        int colon = line.indexOf(':');
        List<String> head = split(line.substring(0, colon), " ");
        Optional<String> detail = head.get(1).equals("-") ? Optional.empty() : Optional.of(head.get(1));
        Phrase phrase = new Phrase(Phrase.Sort.valueOf(head.get(0)), detail, Integer.parseInt(head.get(2)));
        split(line.substring(colon + 1), ",").forEach(words -> addPhrase(words, phrase));
    }

    private void addPhrase(String written, Phrase phrase) {
        int[] ids = split(written, " ").stream()
                .mapToInt(word -> words.add(Folding.fold(word)))
                .toArray();
        phrases.add(ids, phrase);
        if (ids.length == 1) {
            single.putIfAbsent(written, phrase);
        }
        grow();
    }

    private void mark(String word, WordClass wordClass) {
        int id = words.add(Folding.fold(word));
        grow();
        classes[id] |= wordClass.bit;
    }

    private void grow() {
        if (words.size() > classes.length) {
            classes = Arrays.copyOf(classes, classes.length * 2);
        }
    }

    private static List<String> split(String text, String by) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(by, -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
