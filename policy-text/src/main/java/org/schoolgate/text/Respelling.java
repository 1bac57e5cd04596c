package org.schoolgate.text;

import java.util.Arrays;

/** Undoes what is done to a word to make it hard to find. */
final class Respelling {
    private Respelling() {}

    /** Every row of three or more equal letters cut down to so many. */
    static char[] shortened(char[] letters, int from, int to, int keep) {
        char[] kept = new char[to - from];
        int size = 0;
        int i = from;
        while (i < to) {
            int row = i;
            while (row < to && letters[row] == letters[i]) {
                row++;
            }
            int copies = row - i > 2 ? keep : row - i;
            for (int copy = 0; copy < copies; copy++) {
                kept[size++] = letters[i];
            }
            i = row;
        }
        return Arrays.copyOf(kept, size);
    }

    /** Digits read as the letters that they are used for: {@code 4m3lia}. */
    static char[] withoutNumerals(char[] letters, int from, int to) {
        char[] read = Arrays.copyOfRange(letters, from, to);
        for (int i = 0; i < read.length; i++) {
            read[i] = letter(read[i]);
        }
        return read;
    }

    /** The letter that a digit or sign stands for; the sign itself where it stands for none. */
    static char letter(char sign) {
        return switch (sign) {
            case '0' -> 'o';
            case '1', '!', '|' -> 'i';
            case '3' -> 'e';
            case '4', '@' -> 'a';
            case '5', '$' -> 's';
            case '7', '+' -> 't';
            case '8' -> 'b';
            default -> sign;
        };
    }
}
