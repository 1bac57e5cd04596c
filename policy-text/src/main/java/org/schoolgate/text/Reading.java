package org.schoolgate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.Find;
import org.schoolgate.core.activity.FindKind;
import org.schoolgate.core.activity.NameEvidence;
import org.schoolgate.core.activity.Passage;
import org.schoolgate.core.logic.Span;

/** One passage being read: its words, what they may be, and what has been found so far. Used by one thread. */
final class Reading {
    /** So many words in capitals, of four, are a whole text in capitals: a capital then says nothing of a name. */
    private static final int FEW = 3;

    final String in;
    final String text;
    final NameIndex index;
    final List<Sign> signs;
    final Words words;
    /** For each word, what the lists say that it may be. */
    final int[] classes;
    /** For each word, its number in the lists. */
    final int[] listed;

    final int[] regions;
    /** Words of a name that everybody knows. */
    final boolean[] isPublic;
    /** Words that praise or thanks speak to: the phrase ends right before them. */
    final boolean[] isPraised;
    /** Words where a name of somebody was found; 1 a pupil, 2 another person. */
    final byte[] nameAt;

    private final List<Find> finds = new ArrayList<>();
    private boolean shouted;
    private boolean headline;
    private boolean small;

    Reading(Passage passage, NameIndex index) {
        in = passage.in();
        text = passage.text();
        this.index = index;
        signs = Signs.in(text);
        words = new Words(text);
        regions = Region.of(words, signs, in.endsWith("/fileName"));
        int count = words.count();
        classes = new int[count];
        listed = new int[count];
        isPublic = new boolean[count];
        isPraised = new boolean[count + 1];
        nameAt = new byte[count];
        look();
    }

    private void look() {
        Lexicon lexicon = Lexicon.standard();
        int cased = 0;
        int shouting = 0;
        int capitals = 0;
        int inside = 0;
        int capitalsInside = 0;
        for (int word = 0; word < words.count(); word++) {
            listed[word] = lexicon.find(words.letters, words.from(word), words.to(word), words.hash(word));
            if (listed[word] < 0 && words.is(word, Words.POSSESSIVE)) {
                listed[word] = lexicon.find(words.letters, words.from(word), words.toBare(word));
            }
            classes[word] = lexicon.classes(listed[word]);
            if (regions[word] == Region.TEXT && words.length(word) > 1 && !words.is(word, Words.HAS_DIGIT)) {
                cased++;
                shouting += words.is(word, Words.ALL_CAPITALS) ? 1 : 0;
                capitals += words.capital(word) ? 1 : 0;
                if (!words.startsSentence(word)) {
                    inside++;
                    capitalsInside += words.capital(word) ? 1 : 0;
                }
            }
        }
        shouted = cased >= FEW && shouting * 4 >= cased * 3;
        small = capitals == 0;
        headline = inside >= FEW && capitalsInside * 4 >= inside * 3;
    }

    /** Whether nearly all of it is in capitals. */
    boolean isShouted() {
        return shouted;
    }

    /** Whether no word of it starts with a capital. */
    boolean isSmall() {
        return small;
    }

    /** Whether nearly every word starts with a capital. */
    boolean isHeadline() {
        return headline;
    }

    boolean inText(int word) {
        return regions[word] == Region.TEXT;
    }

    boolean is(int word, WordClass wordClass) {
        return word >= 0 && word < classes.length && wordClass.in(classes[word]);
    }

    boolean reads(int word, String letters) {
        return word >= 0 && word < words.count() && words.same(words.from(word), words.to(word), letters);
    }

    void find(FindKind kind, int start, int end) {
        find(kind, start, end, Optional.empty(), 0);
    }

    void find(FindKind kind, int start, int end, Optional<String> detail, int grade) {
        finds.add(new Find(
                kind,
                new Span(in, start, end),
                text.substring(start, end),
                List.of(),
                Set.of(),
                false,
                detail,
                grade,
                StandardTextReader.NAME));
    }

    void name(FindKind kind, int start, int end, List<String> pupils, int evidence, boolean certain) {
        finds.add(new Find(
                kind,
                new Span(in, start, end),
                text.substring(start, end),
                pupils,
                Evidences.of(evidence),
                certain,
                Optional.empty(),
                0,
                StandardTextReader.NAME));
    }

    /** Marks the words between two places as a name's. */
    void markName(int start, int end, byte of) {
        int first = words.at(start);
        boolean inside = first > 0 && words.end(first - 1) > start;
        for (int word = inside ? first - 1 : first; word < words.count() && words.start(word) < end; word++) {
            nameAt[word] = of;
        }
    }

    List<Find> finds() {
        finds.sort((one, other) -> {
            int byPlace = one.span().compareTo(other.span());
            return byPlace != 0 ? byPlace : one.kind().compareTo(other.kind());
        });
        return finds;
    }

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "the reading of " + words;
    }

    /** Sets of evidence, made once each. */
    private static final class Evidences {
        private static final List<Set<NameEvidence>> ALL = all();

        static Set<NameEvidence> of(int bits) {
            return ALL.get(bits);
        }

        private static List<Set<NameEvidence>> all() {
            NameEvidence[] values = NameEvidence.values();
            List<Set<NameEvidence>> all = new ArrayList<>();
            for (int bits = 0; bits < 1 << values.length; bits++) {
                List<NameEvidence> chosen = new ArrayList<>();
                for (int i = 0; i < values.length; i++) {
                    if ((bits & 1 << i) != 0) {
                        chosen.add(values[i]);
                    }
                }
                all.add(Set.copyOf(chosen));
            }
            return all;
        }
    }
}
