package org.schoolgate.text;

import java.util.Optional;

/** Whether a bad word is thrown at somebody: "you idiot", "Mrs Hall is useless", and not "an idiot's guide". */
final class Aim {
    private static final int BEFORE = 4;
    private static final int AFTER = 2;
    private static final String[] PEOPLE = {
        "you", "your", "youre", "he", "hes", "him", "his", "she", "shes", "her", "they", "theyre", "them"
    };

    private Aim() {}

    /** Which sort the phrase is, as it stands from one word to another; {@code _AIMED} where it is aimed at a person. */
    static Optional<String> detail(Reading reading, Phrase phrase, int first, int end) {
        return phrase.mayBeAimed() && isAimed(reading, first, end)
                ? phrase.detail().map(detail -> detail + "_AIMED")
                : phrase.detail();
    }

    private static boolean isAimed(Reading reading, int first, int end) {
        Words words = reading.words;
        for (int word = first; word > Math.max(0, first - BEFORE) && !words.startsSentence(word); word--) {
            if (isSomebody(reading, word - 1)) {
                return true;
            }
        }
        for (int word = end; word < Math.min(words.count(), end + AFTER) && !words.startsSentence(word); word++) {
            if (isSomebody(reading, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSomebody(Reading reading, int word) {
        if (reading.nameAt[word] != 0 || reading.regions[word] == Region.HANDLE || reading.is(word, WordClass.ROLE)) {
            return true;
        }
        for (String person : PEOPLE) {
            if (reading.reads(word, person)) {
                return true;
            }
        }
        return false;
    }
}
