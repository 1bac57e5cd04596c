package org.schoolgate.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.schoolgate.core.activity.FindKind;

/** The phrases of the word lists. */
final class PhraseFinder {
    /** What may stand between the words of a phrase. */
    private static final int BETWEEN = Gap.SOFT | Gap.STAR | Gap.QUOTE;

    /** More words than any phrase has. */
    private static final int LONGEST = 16;

    private final int[] nodes = new int[LONGEST];
    private final Reading reading;
    private final Words words;
    private final TokenTrie<Phrase> phrases = Lexicon.standard().phrases();
    /** For each sort, where its last find ends: a longer phrase hides the shorter ones inside it. */
    private final Map<Phrase.Sort, Integer> ends = new EnumMap<>(Phrase.Sort.class);

    PhraseFinder(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
    }

    /** Marks names that everybody knows, and the words that praise is spoken to. */
    void prepare() {
        for (int word = 0; word < words.count(); word++) {
            walk(word, false);
        }
        for (int word = words.count() - 1; word > 0; word--) {
            if (reading.isPraised[word] && reading.reads(word, "to")) {
                reading.isPraised[word + 1] = true;
            }
        }
    }

    /** Adds what the lists have found; names must have been marked before. */
    void find() {
        for (int word = 0; word < words.count(); word++) {
            if (reading.inText(word)) {
                walk(word, true);
            }
        }
    }

    private void walk(int first, boolean finds) {
        int node = TokenTrie.ROOT;
        int word = first;
        while (word < words.count()
                && word - first < LONGEST
                && reading.listed[word] >= 0
                && (word == first || Gap.only(words.gap(word), BETWEEN))) {
            node = phrases.step(node, reading.listed[word]);
            if (node == TokenTrie.NONE) {
                break;
            }
            nodes[word - first] = node;
            word++;
        }
        for (int end = word; end > first; end--) {
            List<Phrase> ending = phrases.at(nodes[end - first - 1]);
            for (int i = 0; i < ending.size(); i++) {
                take(ending.get(i), first, end, finds);
            }
        }
    }

    private void take(Phrase phrase, int first, int end, boolean finds) {
        if (finds && phrase.isFind()) {
            add(phrase, first, end);
        } else if (!finds && phrase.sort() == Phrase.Sort.PUBLIC) {
            Arrays.fill(reading.isPublic, first, end, true);
        } else if (!finds && phrase.sort() == Phrase.Sort.PRAISE && reading.inText(first)) {
            reading.isPraised[end] = true;
        }
    }

    private void add(Phrase phrase, int first, int end) {
        if (isInnocent(phrase, first, end)) {
            return;
        }
        int last = ends.getOrDefault(phrase.sort(), 0);
        if (end <= last) {
            return;
        }
        ends.put(phrase.sort(), end);
        FindKind kind = phrase.sort().kind;
        int start = words.start(first);
        int stop = words.end(end - 1);
        reading.find(kind, start, stop, Aim.detail(reading, phrase, first, end), phrase.grade());
    }

    private boolean isInnocent(Phrase phrase, int first, int end) {
        boolean isName = phrase.sort() == Phrase.Sort.WORDING_FAULT && reading.nameAt[first] == NameFinder.PUPIL;
        if (reading.isPublic[first] || isName) {
            return true;
        }
        if (phrase.sort() == Phrase.Sort.WORDING_FAULT && words.hasApostrophe(first)) {
            return true; // "children's" is right where "childrens" is wrong
        }
        if (phrase.sort() == Phrase.Sort.LANGUAGE && reading.reads(first, "were") && !words.hasApostrophe(first)) {
            return true; // "we're at the zoo" is now, "were at the zoo" is past
        }
        if (phrase.sort() != Phrase.Sort.OFFENSIVE_WORD || end > first + 1) {
            return false;
        }
        boolean asName = words.capital(first)
                && !words.is(first, Words.ALL_CAPITALS)
                && (reading.nameAt[first] != 0
                        || (reading.is(first, WordClass.OFFENSIVENAME) && !words.startsSentence(first)));
        return asName;
    }
}
