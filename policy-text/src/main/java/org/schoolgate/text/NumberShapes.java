package org.schoolgate.text;

/** The shapes of numbers in British life. */
final class NumberShapes {
    private static final int SHORTEST_TELEPHONE = 10;
    private static final int LONGEST_TELEPHONE = 13;
    private static final int MOST_GROUPS = 6;

    private NumberShapes() {}

    static boolean isDigits(Words words, int word) {
        return words.is(word, Words.HAS_DIGIT) && !words.is(word, Words.HAS_LETTER);
    }

    static boolean isNumber(Words words, int word, int least, int most) {
        if (!isDigits(words, word) || words.length(word) > 4) {
            return false;
        }
        int number = 0;
        for (int i = words.from(word); i < words.to(word); i++) {
            number = number * 10 + words.letters[i] - '0';
        }
        return number >= least && number <= most;
    }

    static boolean isMinutes(Words words, int word) {
        int length = words.length(word);
        char first = words.letters[words.from(word)];
        boolean two = length >= 2 && first >= '0' && first < '6' && words.digit(words.from(word) + 1);
        return two && (length == 2 || (length == 4 && endsInHalf(words, word)));
    }

    /** "3pm", "11am". */
    static boolean isHourWithHalf(Words words, int word) {
        int digits = words.length(word) - 2;
        if (digits < 1 || digits > 2 || !endsInHalf(words, word)) {
            return false;
        }
        for (int i = words.from(word); i < words.from(word) + digits; i++) {
            if (!words.digit(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsInHalf(Words words, int word) {
        int to = words.to(word);
        char half = words.letters[to - 2];
        return words.letters[to - 1] == 'm' && (half == 'a' || half == 'p');
    }

    /** "1st", "22nd". */
    static boolean isOrdinal(Words words, int word) {
        int digits = words.length(word) - 2;
        if (digits < 1 || digits > 2 || !words.digit(words.from(word)) || !words.is(word, Words.HAS_LETTER)) {
            return false;
        }
        String ending = new String(words.letters, words.to(word) - 2, 2);
        return ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th");
    }

    /** The word after "05/03/2026", "5.3.26" or "2026-03-05"; the same word when there is none. */
    static int numericDateEnd(Words words, int word) {
        if (word + 2 >= words.count() || words.gap(word + 1) != words.gap(word + 2)) {
            return word;
        }
        int gap = words.gap(word + 1);
        if (gap != Gap.SLASH && gap != Gap.STOP && gap != Gap.HYPHEN) {
            return word;
        }
        boolean british = isNumber(words, word, 1, 31)
                && isNumber(words, word + 1, 1, 12)
                && (isNumber(words, word + 2, 0, 99) || isNumber(words, word + 2, 1900, 2100));
        boolean iso = isNumber(words, word, 1900, 2100)
                && isNumber(words, word + 1, 1, 12)
                && isNumber(words, word + 2, 1, 31);
        return british || iso ? word + 3 : word;
    }

    /** The word after a telephone number of ten to thirteen digits, in groups, that begins with 0 or +. */
    static int telephoneEnd(Reading reading, int word) {
        Words words = reading.words;
        if (!isDigits(words, word)) {
            return word;
        }
        int start = words.start(word);
        boolean international = start > 0 && reading.text.charAt(start - 1) == '+';
        if (words.letters[words.from(word)] != '0' && !international) {
            return word;
        }
        int digits = 0;
        int end = word;
        while (end < words.count()
                && end - word < MOST_GROUPS
                && isDigits(words, end)
                && (end == word || Gap.only(words.gap(end), Gap.SPACE | Gap.HYPHEN | Gap.BRACKET))
                && digits + words.length(end) <= LONGEST_TELEPHONE) {
            digits += words.length(end);
            end++;
        }
        return digits >= SHORTEST_TELEPHONE ? end : word;
    }

    /** The word after a postcode such as "CH3 8AB"; the same word when there is none. */
    static int postcodeEnd(Words words, int word) {
        int length = words.length(word);
        if (!words.capital(word) || !words.is(word, Words.HAS_DIGIT)) {
            return word;
        }
        if (length >= 5 && length <= 7 && allUpper(words, words.from(word), words.to(word))) {
            int split = words.to(word) - 3;
            return isOutward(words, words.from(word), split) && isInward(words, split, words.to(word))
                    ? word + 1
                    : word;
        }
        int next = word + 1;
        boolean two = next < words.count()
                && Gap.only(words.gap(next), Gap.SPACE)
                && allUpper(words, words.from(word), words.to(word))
                && allUpper(words, words.from(next), words.to(next))
                && isOutward(words, words.from(word), words.to(word))
                && isInward(words, words.from(next), words.to(next));
        return two ? next + 1 : word;
    }

    private static boolean allUpper(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.upper(i) && !words.digit(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOutward(Words words, int from, int to) {
        if (to - from < 2 || to - from > 4 || words.digit(from)) {
            return false;
        }
        int digit = words.digit(from + 1) ? from + 1 : from + 2;
        if (digit >= to || !words.digit(digit)) {
            return false;
        }
        return to - digit <= 2;
    }

    private static boolean isInward(Words words, int from, int to) {
        return to - from == 3 && words.digit(from) && !words.digit(from + 1) && !words.digit(from + 2);
    }

    /** The word after a car's number such as "AB12 CDE"; the same word when there is none. */
    static int carEnd(Words words, int word) {
        int from = words.from(word);
        boolean first = words.length(word) == 4
                && allUpper(words, from, words.to(word))
                && !words.digit(from)
                && !words.digit(from + 1)
                && words.digit(from + 2)
                && words.digit(from + 3);
        int next = word + 1;
        if (!first || next >= words.count() || !Gap.only(words.gap(next), Gap.SPACE) || words.length(next) != 3) {
            return word;
        }
        boolean second = allUpper(words, words.from(next), words.to(next)) && !words.is(next, Words.HAS_DIGIT);
        return second ? next + 1 : word;
    }

    static boolean isHouseNumber(Words words, int word) {
        int length = words.length(word);
        int last = words.to(word) - 1;
        boolean letter = length > 1 && !words.digit(last);
        for (int i = words.from(word); i < (letter ? last : last + 1); i++) {
            if (!words.digit(i)) {
                return false;
            }
        }
        return length <= 4;
    }

    static boolean isStreet(Reading reading, int word) {
        return reading.is(word, WordClass.PLACEHEAD)
                && (reading.reads(word, "road")
                        || reading.reads(word, "street")
                        || reading.reads(word, "avenue")
                        || reading.reads(word, "lane")
                        || reading.reads(word, "close")
                        || reading.reads(word, "drive")
                        || reading.reads(word, "crescent")
                        || reading.reads(word, "terrace")
                        || reading.reads(word, "way")
                        || reading.reads(word, "mews")
                        || reading.reads(word, "gardens")
                        || reading.reads(word, "court")
                        || reading.reads(word, "square"));
    }

    static boolean isSelling(Reading reading, int word) {
        return reading.reads(word, "each")
                || reading.reads(word, "only")
                || reading.reads(word, "buy")
                || reading.reads(word, "order")
                || reading.reads(word, "selling")
                || reading.reads(word, "sold")
                || reading.reads(word, "sale")
                || reading.reads(word, "per")
                || reading.reads(word, "tickets")
                || reading.reads(word, "ticket")
                || reading.reads(word, "off");
    }
}
