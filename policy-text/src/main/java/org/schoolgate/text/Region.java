package org.schoolgate.text;

import java.util.Arrays;
import java.util.List;

/** Which words of a text stand in plain prose, and which in a handle, a hashtag, a link or a file's name. */
final class Region {
    static final int TEXT = 0;
    static final int HANDLE = 1;
    static final int HASHTAG = 2;
    static final int LINK = 3;
    static final int EMAIL = 4;
    static final int FILE = 5;

    private Region() {}

    static int[] of(Words words, List<Sign> signs, boolean isFileName) {
        int[] regions = new int[words.count()];
        if (isFileName) {
            Arrays.fill(regions, FILE);
        }
        int word = 0;
        for (Sign sign : signs) {
            while (word < words.count() && words.start(word) < sign.start()) {
                word++;
            }
            while (word < words.count() && words.start(word) < sign.end()) {
                regions[word++] = of(sign.kind());
            }
        }
        return regions;
    }

    private static int of(Sign.Kind kind) {
        return switch (kind) {
            case HANDLE -> HANDLE;
            case HASHTAG -> HASHTAG;
            case LINK -> LINK;
            case EMAIL -> EMAIL;
        };
    }
}
