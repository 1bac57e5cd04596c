package org.schoolgate.text;

import java.util.Arrays;

/**
 * A text cut into words, in one pass: folded letters, each with the place in the text that it came from, and for each
 * word what stood before it. Apostrophes inside a word are dropped ({@code O'Brien} reads {@code obrien}); everything else that is
 * no letter or digit parts words.
 */
final class Words {
    static final int CAPITAL = 1;
    static final int ALL_CAPITALS = 1 << 1;
    static final int ALL_SMALL = 1 << 2;
    static final int HAS_DIGIT = 1 << 3;
    static final int HAS_LETTER = 1 << 4;
    static final int DISGUISED = 1 << 5;
    static final int POSSESSIVE = 1 << 6;
    static final int MIXED = 1 << 7;
    static final int STRETCHED = 1 << 8;

    private static final byte UPPER = 1;
    private static final byte AFTER_APOSTROPHE = 2;
    private static final byte DIGIT = 4;

    final String text;
    char[] letters;
    private int[] starts;
    private int[] ends;
    private byte[] marks;
    private int letterCount;

    private int[] from;
    private int[] hashes;
    private int[] flags;
    private int[] gaps;
    private int count;

    private int gap = Gap.EDGE;
    private boolean open;
    private boolean apostrophe;
    private boolean disguise;

    Words(String text) {
        this.text = text;
        int room = text.length() + 4;
        letters = new char[room];
        starts = new int[room];
        ends = new int[room];
        marks = new byte[room];
        int words = text.length() / 2 + 4;
        from = new int[words];
        hashes = new int[words];
        flags = new int[words];
        gaps = new int[words];
        read();
    }

    int count() {
        return count;
    }

    int from(int word) {
        return from[word];
    }

    int to(int word) {
        return from[word + 1];
    }

    int length(int word) {
        return from[word + 1] - from[word];
    }

    int hash(int word) {
        return hashes[word];
    }

    boolean is(int word, int flag) {
        return (flags[word] & flag) != 0;
    }

    /** What stands before the word; of the word after the last: what ends the text. */
    int gap(int word) {
        return gaps[word];
    }

    int start(int word) {
        return starts[from[word]];
    }

    int end(int word) {
        return ends[from[word + 1] - 1];
    }

    int letterStart(int letter) {
        return starts[letter];
    }

    int letterEnd(int letter) {
        return ends[letter];
    }

    boolean upper(int letter) {
        return (marks[letter] & UPPER) != 0;
    }

    boolean digit(int letter) {
        return (marks[letter] & DIGIT) != 0;
    }

    /** Whether these letters, from one place to another, are exactly a word. */
    boolean same(int start, int end, String word) {
        if (end - start != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (letters[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an apostrophe stands inside the word. */
    boolean hasApostrophe(int word) {
        for (int i = from[word] + 1; i < from[word + 1]; i++) {
            if ((marks[i] & AFTER_APOSTROPHE) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the word's letters end without a possessive {@code 's}. */
    int toBare(int word) {
        return is(word, POSSESSIVE) ? to(word) - 1 : to(word);
    }

    boolean startsSentence(int word) {
        return (gaps[word] & Gap.SENTENCE) != 0;
    }

    boolean capital(int word) {
        return is(word, CAPITAL);
    }

    /** The first word that starts at or after this place of the text. */
    int at(int place) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Gives the size alone: the words may name a child. */
    @Override
    public String toString() {
        return count + " words";
    }

    private void read() {
        int length = text.length();
        int i = 0;
        while (i < length) {
            int codePoint = text.charAt(i);
            int next = i + 1;
            if (codePoint >= Character.MIN_HIGH_SURROGATE && codePoint <= Character.MAX_HIGH_SURROGATE) {
                codePoint = text.codePointAt(i);
                next = i + Character.charCount(codePoint);
            }
            take(Folding.of(codePoint), i, next);
            i = next;
        }
        close();
        from[count] = letterCount;
        gaps[count] = gap | Gap.EDGE;
    }

    private void take(Folding sign, int start, int end) {
        switch (sign.kind) {
            case Folding.WORD -> letter(sign, start, end);
            case Folding.MARK -> {
                if (open && !apostrophe && ends[letterCount - 1] == start) {
                    ends[letterCount - 1] = end;
                }
            }
            case Folding.INVISIBLE -> disguise |= open && sign.disguise;
            case Folding.APOSTROPHE -> {
                if (open && !apostrophe) {
                    apostrophe = true;
                } else {
                    close();
                    gap |= Gap.APOSTROPHE;
                }
            }
            default -> {
                close();
                gap |= sign.gap;
            }
        }
    }

    private void letter(Folding sign, int start, int end) {
        if (!open) {
            begin();
        }
        flags[count] |= sign.digit ? HAS_DIGIT : HAS_LETTER;
        if (disguise || sign.disguise) {
            flags[count] |= DISGUISED;
            disguise = false;
        }
        byte mark = (byte) ((sign.upper ? UPPER : 0) | (apostrophe ? AFTER_APOSTROPHE : 0) | (sign.digit ? DIGIT : 0));
        apostrophe = false;
        for (char letter : sign.letters) {
            append(letter, start, end, mark);
        }
    }

    private void append(char letter, int start, int end, byte mark) {
        if (letterCount == letters.length) {
            int room = letterCount * 2;
            letters = Arrays.copyOf(letters, room);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            marks = Arrays.copyOf(marks, room);
        }
        letters[letterCount] = letter;
        starts[letterCount] = start;
        ends[letterCount] = end;
        marks[letterCount] = mark;
        hashes[count] = 31 * hashes[count] + letter;
        letterCount++;
    }

    private void begin() {
        open = true;
        disguise = false;
        from[count] = letterCount;
        gaps[count] = gap;
        gap = 0;
    }

    private void close() {
        if (!open) {
            return;
        }
        open = false;
        disguise = false;
        if (apostrophe) {
            apostrophe = false;
            gap |= Gap.APOSTROPHE;
        }
        flags[count] |= cases(from[count], letterCount);
        if (letterCount - from[count] > 2
                && letters[letterCount - 1] == 's'
                && (marks[letterCount - 1] & AFTER_APOSTROPHE) != 0) {
            flags[count] |= POSSESSIVE;
        }
        count++;
    }

    private int cases(int start, int end) {
        int uppers = 0;
        int digits = 0;
        int found = 0;
        for (int i = start; i < end; i++) {
            boolean isUpper = (marks[i] & UPPER) != 0;
            if (isUpper) {
                uppers++;
                if (i > start && (marks[i - 1] & (UPPER | DIGIT)) == 0) {
                    found |= MIXED;
                }
            } else if ((marks[i] & DIGIT) != 0) {
                digits++;
            }
            if (i >= start + 2 && letters[i] == letters[i - 1] && letters[i] == letters[i - 2]) {
                found |= STRETCHED;
            }
        }
        if (uppers > 0 && (marks[start] & UPPER) != 0) {
            found |= CAPITAL;
        }
        int small = end - start - uppers - digits;
        if (uppers > 1 && (small == 0 || (small == 1 && (marks[end - 1] & AFTER_APOSTROPHE) != 0))) {
            found |= ALL_CAPITALS;
        }
        return uppers == 0 ? found | ALL_SMALL : found;
    }
}
