package org.schoolgate.text;

import java.util.Arrays;

/**
 * A text as the pieces that names are made of: its words, and the parts of its hashtags, handles, links and run-together
 * words. One list for the whole text, so that a name is looked for in one pass.
 */
final class Pieces {
    /** Nothing stands between this piece and the one before: they were cut apart. */
    static final int JOINED = 0;

    final Words words;
    private final int[] classes;
    private int[] from;
    private int[] to;
    private int[] gaps;
    private int[] names;
    private int[] word;
    private int[] disguised;
    private int count;

    Pieces(Words words, int[] classes) {
        this.words = words;
        this.classes = classes;
        int room = words.count() + 8;
        from = new int[room];
        to = new int[room];
        gaps = new int[room];
        names = new int[room];
        word = new int[room];
        disguised = new int[room];
    }

    void add(int start, int end, int gap, int name, int ofWord, boolean isDisguised) {
        if (count + 1 >= from.length) {
            int room = count * 2 + 2;
            from = Arrays.copyOf(from, room);
            to = Arrays.copyOf(to, room);
            gaps = Arrays.copyOf(gaps, room);
            names = Arrays.copyOf(names, room);
            word = Arrays.copyOf(word, room);
            disguised = Arrays.copyOf(disguised, room);
        }
        from[count] = start;
        to[count] = end;
        gaps[count] = gap;
        names[count] = name;
        word[count] = ofWord;
        disguised[count] = isDisguised ? 1 : 0;
        count++;
    }

    int count() {
        return count;
    }

    int from(int piece) {
        return from[piece];
    }

    int to(int piece) {
        return to[piece];
    }

    int length(int piece) {
        return to[piece] - from[piece];
    }

    char letter(int piece) {
        return words.letters[from[piece]];
    }

    /** What stands before the piece; the end of the text after the last. */
    int gap(int piece) {
        return piece < count ? gaps[piece] : Gap.EDGE;
    }

    /** The piece's number in the index of names; below 0 where no name has it. */
    int name(int piece) {
        return piece < count ? names[piece] : TokenTable.NONE;
    }

    int word(int piece) {
        return word[piece];
    }

    boolean isDisguised(int piece) {
        return disguised[piece] != 0 || words.is(word[piece], Words.DISGUISED);
    }

    boolean capital(int piece) {
        return piece < count && words.upper(from[piece]);
    }

    boolean allCapitals(int piece) {
        for (int i = from[piece]; i < to[piece]; i++) {
            if (!words.upper(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the piece is all of its word. */
    boolean whole(int piece) {
        return from[piece] == words.from(word[piece]) && to[piece] >= words.toBare(word[piece]);
    }

    boolean possessive(int piece) {
        return words.is(word[piece], Words.POSSESSIVE) && to[piece] == words.toBare(word[piece]);
    }

    int start(int piece) {
        return words.letterStart(from[piece]);
    }

    int end(int piece) {
        return words.letterEnd(to[piece] - 1);
    }

    /** What the word may be; a part of a word may be nothing. */
    int classes(int piece) {
        return piece >= 0 && piece < count && whole(piece) ? classes[word[piece]] : 0;
    }

    boolean is(int piece, WordClass wordClass) {
        return wordClass.in(classes(piece));
    }

    boolean reads(int piece, String letters) {
        return piece >= 0 && piece < count && words.same(from[piece], to[piece], letters);
    }

    /** Gives the size alone. */
    @Override
    public String toString() {
        return count + " pieces";
    }
}
