package org.schoolgate.text;

import java.util.Arrays;

/** Cuts words into the pieces that names are looked for in. */
final class PieceCutter {
    /** The longest piece that running-together hides; names are no longer. */
    private static final int LONGEST = 16;
    /** Shorter pieces say nothing inside a run of letters. */
    private static final int SHORTEST_NAME = 3;

    private static final String[] ENDINGS = {"ing", "ed", "er", "s"};

    private final Words words;
    private final NameIndex index;
    private final Lexicon lexicon;
    private final int[] regions;
    private final Pieces pieces;

    PieceCutter(Words words, int[] classes, int[] regions, NameIndex index) {
        this.words = words;
        this.index = index;
        this.lexicon = Lexicon.standard();
        this.regions = regions;
        this.pieces = new Pieces(words, classes);
    }

    Pieces cut() {
        for (int word = 0; word < words.count(); word++) {
            cut(word);
        }
        return pieces;
    }

    private void cut(int word) {
        int from = words.from(word);
        int to = words.toBare(word);
        int gap = word > 0 && regions[word] != regions[word - 1] ? words.gap(word) | Gap.OTHER : words.gap(word);
        int name = to == words.to(word)
                ? index.token(words.letters, from, to, words.hash(word))
                : index.token(words.letters, from, to);
        if (name >= 0) {
            pieces.add(from, to, gap, name, word, false);
        } else if (words.is(word, Words.MIXED)) {
            camel(word, from, to, gap);
        } else if (regions[word] != Region.TEXT) {
            if (!runTogether(word, from, to, gap)) {
                pieces.add(from, to, gap, TokenTable.NONE, word, false);
            }
        } else {
            int respelt = respelt(word, from, to);
            boolean isDisguised = words.is(word, Words.STRETCHED) || respelt >= 0 && words.is(word, Words.HAS_DIGIT);
            pieces.add(from, to, gap, respelt, word, isDisguised);
        }
    }

    private void camel(int word, int from, int to, int gap) {
        int start = from;
        int before = gap;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || startsPiece(i, to)) {
                int name = index.token(words.letters, start, i);
                name = name >= 0 ? name : singular(start, i);
                if (name >= 0 || regions[word] == Region.TEXT || !runTogether(word, start, i, before)) {
                    pieces.add(start, i, before, name, word, false);
                }
                start = i;
                before = Pieces.JOINED;
            }
        }
    }

    /** A capital after a small letter, the last capital of a row before a small one, a digit after a letter. */
    private boolean startsPiece(int i, int to) {
        boolean upper = words.upper(i);
        if (words.digit(i)) {
            return !words.digit(i - 1) && words.letters[i - 1] != 'y';
        }
        return (upper && !words.upper(i - 1) && !words.digit(i - 1))
                || (upper && words.upper(i - 1) && i + 1 < to && !words.upper(i + 1) && !words.digit(i + 1));
    }

    /** A plural, a stretched or a disguised spelling of a name; below 0 when it is none. */
    private int respelt(int word, int from, int to) {
        if (words.is(word, Words.STRETCHED)) {
            int name = stretched(from, to);
            if (name >= 0) {
                return name;
            }
        }
        int singular = words.capital(word) ? singular(from, to) : TokenTable.NONE;
        if (singular >= 0) {
            return singular;
        }
        int length = to - from;
        return words.is(word, Words.HAS_DIGIT) && words.is(word, Words.HAS_LETTER) && length > SHORTEST_NAME
                ? numerals(from, to)
                : TokenTable.NONE;
    }

    /** "Two Amelias", "#NoahsArk": the name without its s; but roses and robins are no names. */
    private int singular(int from, int to) {
        boolean ends = to - from > SHORTEST_NAME && words.letters[to - 1] == 's';
        boolean word = ends && WordClass.COMMON.in(lexicon.classes(lexicon.find(words.letters, from, to - 1)));
        return ends && !word ? index.token(words.letters, from, to - 1) : TokenTable.NONE;
    }

    private int stretched(int from, int to) {
        for (int keep = 1; keep <= 2; keep++) {
            char[] short_ = Respelling.shortened(words.letters, from, to, keep);
            int name = index.token(short_, 0, short_.length);
            if (name >= 0) {
                return name;
            }
        }
        return TokenTable.NONE;
    }

    private int numerals(int from, int to) {
        char[] letters = Respelling.withoutNumerals(words.letters, from, to);
        return index.token(letters, 0, letters.length);
    }

    /**
     * Cuts a run of small letters such as {@code welldoneamelia} into words and names: the cut with the fewest pieces, if there
     * is one that leaves nothing over. Linear: no piece is longer than {@link #LONGEST}.
     */
    private boolean runTogether(int word, int from, int to, int gap) {
        int length = to - from;
        if (length <= SHORTEST_NAME) {
            return false;
        }
        int[] pieceCount = new int[length + 1];
        int[] cutAt = new int[length + 1];
        Arrays.fill(pieceCount, Integer.MAX_VALUE);
        pieceCount[0] = 0;
        for (int start = 0; start < length; start++) {
            if (pieceCount[start] != Integer.MAX_VALUE) {
                extend(from, start, length, pieceCount, cutAt);
            }
        }
        if (pieceCount[length] == Integer.MAX_VALUE || pieceCount[length] == 1) {
            return false;
        }
        int[] ends = new int[pieceCount[length] + 1];
        int at = length;
        for (int i = pieceCount[length]; i > 0; i--) {
            ends[i] = at;
            at = cutAt[at];
        }
        for (int i = 1; i < ends.length; i++) {
            int start = from + ends[i - 1];
            int end = from + ends[i];
            pieces.add(start, end, i == 1 ? gap : Pieces.JOINED, index.token(words.letters, start, end), word, false);
        }
        return true;
    }

    private void extend(int from, int start, int length, int[] pieceCount, int[] cutAt) {
        int hash = 0;
        int digits = 0;
        for (int end = start + 1; end <= length && end <= start + LONGEST; end++) {
            char letter = words.letters[from + end - 1];
            hash = 31 * hash + letter;
            digits += words.digit(from + end - 1) ? 1 : 0;
            boolean reads = digits == end - start
                    || (end - start >= SHORTEST_NAME && index.token(words.letters, from + start, from + end, hash) >= 0)
                    || isWord(from + start, from + end, hash);
            if (reads && pieceCount[start] + 1 < pieceCount[end]) {
                pieceCount[end] = pieceCount[start] + 1;
                cutAt[end] = start;
            }
        }
    }

    private boolean isWord(int from, int to, int hash) {
        int length = to - from;
        if (length < 2) {
            return false;
        }
        int classes = lexicon.classes(lexicon.find(words.letters, from, to, hash));
        if (length == 2) {
            return WordClass.ABBREVIATION.in(classes) || WordClass.COMMON.in(classes);
        }
        return classes != 0 || isInflected(from, to);
    }

    /** "rocks", "winning", "jumped": a word of the lists with an ending. */
    private boolean isInflected(int from, int to) {
        for (String ending : ENDINGS) {
            int stem = to - ending.length();
            if (stem - from >= SHORTEST_NAME && words.same(stem, to, ending)) {
                int classes = lexicon.classes(lexicon.find(words.letters, from, stem));
                return WordClass.COMMON.in(classes);
            }
        }
        return false;
    }
}
