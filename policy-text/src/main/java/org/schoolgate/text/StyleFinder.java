package org.schoolgate.text;

import java.util.Optional;
import org.schoolgate.core.activity.FindKind;

/** Shouting in capitals, rows of exclamation marks, a question that closes the text. */
final class StyleFinder {
    private static final int ROW = 3;
    private static final int SHOUTED_WORDS = 3;
    private static final int LONG = 4;
    private static final Optional<String> TONE = Optional.of("TONE");

    private final Reading reading;
    private final Words words;

    private StyleFinder(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
    }

    static void find(Reading reading) {
        StyleFinder finder = new StyleFinder(reading);
        finder.shouting();
        finder.rows();
        finder.closingQuestion();
    }

    /** Three words in capitals in a row, one of them long enough to be no abbreviation. */
    private void shouting() {
        int first = 0;
        while (first < words.count()) {
            int end = first;
            int longOnes = 0;
            while (end < words.count()
                    && isShouted(end)
                    && (end == first || Gap.only(words.gap(end), Gap.SOFT | Gap.COMMA))) {
                boolean isLong = words.length(end) >= LONG && !reading.is(end, WordClass.ABBREVIATION);
                longOnes += isLong ? 1 : 0;
                end++;
            }
            if (end - first >= SHOUTED_WORDS && longOnes > 1) {
                reading.find(FindKind.WORDING_FAULT, words.start(first), words.end(end - 1), TONE, 1);
            }
            first = Math.max(end, first + 1);
        }
    }

    private boolean isShouted(int word) {
        return reading.inText(word)
                && (words.is(word, Words.ALL_CAPITALS) || (words.length(word) == 1 && words.capital(word)));
    }

    private void rows() {
        String text = reading.text;
        int start = text.indexOf("!!");
        while (start >= 0) {
            int end = start;
            while (end < text.length() && (text.charAt(end) == '!' || text.charAt(end) == '?')) {
                end++;
            }
            if (end - start >= ROW) {
                reading.find(FindKind.WORDING_FAULT, start, end, TONE, 1);
            }
            start = text.indexOf("!!", end);
        }
    }

    /** The last sentence is a question; what may follow it are hashtags, links and pictures. */
    private void closingQuestion() {
        int last = words.count() - 1;
        while (last >= 0 && !reading.inText(last)) {
            last--;
        }
        if (last < 0 || (words.gap(last + 1) & Gap.QUESTION) == 0) {
            return;
        }
        int first = last;
        while (first > 0 && (words.gap(first) & Gap.SENTENCE) == 0) {
            first--;
        }
        int mark = reading.text.indexOf('?', words.end(last));
        int end = mark < 0 ? words.end(last) : mark + 1;
        reading.find(FindKind.CALL_FOR_REPLIES, words.start(first), end, Optional.of("QUESTION"), 1);
    }
}
