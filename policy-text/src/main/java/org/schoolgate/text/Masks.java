package org.schoolgate.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.schoolgate.core.activity.FindKind;

/** Bad words written with stars and signs, as they are when somebody wants them read and not found. */
final class Masks {
    private static final int SHORTEST = 4;
    private static final int STRONG = 2;
    private static final Optional<String> SWEARING = Optional.of("SWEARING");
    private static final Map<String, Phrase> BY_MASK = masks();

    private Masks() {}

    /**
     * Adds what these signs and letters stand for.
     *
     * @return the first word after them, or {@code word}, the first among them, when they stand for nothing
     */
    static int find(Reading reading, int start, int end, int word) {
        String written = reading.text.substring(start, end).toLowerCase(Locale.ROOT);
        Phrase phrase = BY_MASK.get(written.indexOf('*') >= 0 ? written : letters(written));
        if (phrase == null) {
            return word;
        }
        int next = reading.words.at(end);
        reading.find(FindKind.OFFENSIVE_WORD, start, end, Aim.detail(reading, phrase, word, next), phrase.grade());
        return next;
    }

    private static String letters(String written) {
        StringBuilder read = new StringBuilder(written.length());
        written.chars().forEach(sign -> read.append(Respelling.letter((char) sign)));
        return read.toString();
    }

    private static Map<String, Phrase> masks() {
        Map<String, Phrase> masks = new HashMap<>();
        Lexicon.standard().singleWords(Phrase.Sort.OFFENSIVE_WORD).forEach((word, phrase) -> {
            masks.put(word, phrase);
            boolean isMasked = phrase.grade() >= STRONG || phrase.detail().equals(SWEARING);
            if (isMasked && word.length() >= SHORTEST) {
                int length = word.length();
                masks.putIfAbsent(word.charAt(0) + "*".repeat(length - 1), phrase);
                masks.putIfAbsent(word.charAt(0) + "*".repeat(length - 2) + word.charAt(length - 1), phrase);
                for (int i = 1; i < length; i++) {
                    masks.putIfAbsent(word.substring(0, i) + "*" + word.substring(i + 1), phrase);
                }
            }
        });
        return Map.copyOf(masks);
    }
}
