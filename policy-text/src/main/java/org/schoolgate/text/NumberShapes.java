package org.schoolgate.text;

/** The shapes of numbers in British life. */
final class NumberShapes {
    private static final int SHORTEST_TELEPHONE = 10;
    private static final int LONGEST_TELEPHONE = 14;
    private static final int FREEPHONE = 8;
    private static final int MOST_GROUPS = 6;
    /** Postcode areas of one letter. */
    private static final String LARGE_AREAS = "beglmnsw";
    /** Letters that the second half of a postcode never has. */
    private static final String NEVER_INWARD = "cikmov";

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
                && words.length(word + 2) > 1
                && (isNumber(words, word + 2, 0, 99) || isNumber(words, word + 2, 1900, 2100));
        boolean iso = isNumber(words, word, 1900, 2100)
                && isNumber(words, word + 1, 1, 12)
                && isNumber(words, word + 2, 1, 31);
        return british || iso ? word + 3 : word;
    }

    /** The word after a telephone number of ten digits or more, in groups, that begins with 0 or +; or a short one, 0800 1111. */
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
        boolean isFreephone =
                digits == FREEPHONE && end == word + 2 && words.same(words.from(word), words.to(word), "0800");
        return digits >= SHORTEST_TELEPHONE || isFreephone ? end : word;
    }

    /** The word after a postcode such as "CH3 8AB" or "ch38ab"; the same word when there is none. */
    static int postcodeEnd(Words words, int word) {
        int from = words.from(word);
        int to = words.to(word);
        if (!words.is(word, Words.HAS_DIGIT) || words.digit(from)) {
            return word;
        }
        if (words.length(word) >= 5 && words.length(word) <= 7) {
            boolean isOne = sameCase(words, from, to) && isOutward(words, from, to - 3) && isInward(words, to - 3, to);
            return isOne ? word + 1 : word;
        }
        int next = word + 1;
        boolean isTwo = next < words.count()
                && Gap.only(words.gap(next), Gap.SPACE)
                && sameCase(words, from, words.to(next))
                && isOutward(words, from, to)
                && isInward(words, words.from(next), words.to(next))
                && (words.upper(from) || !isOrdinal(words, next));
        return isTwo ? next + 1 : word;
    }

    private static boolean sameCase(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.digit(i) && words.upper(i) != words.upper(from)) {
                return false;
            }
        }
        return true;
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
        boolean isArea = digit == from + 2 || LARGE_AREAS.indexOf(words.letters[from]) >= 0;
        return isArea && digit < to && words.digit(digit) && to - digit <= 2;
    }

    private static boolean isInward(Words words, int from, int to) {
        return to - from == 3
                && words.digit(from)
                && isInwardLetter(words, from + 1)
                && isInwardLetter(words, from + 2);
    }

    private static boolean isInwardLetter(Words words, int letter) {
        return !words.digit(letter) && NEVER_INWARD.indexOf(words.letters[letter]) < 0;
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

    /** A street's end that is hardly ever anything else, capital or not. */
    static boolean isRoad(Reading reading, int word) {
        return (reading.reads(word, "road")
                        || reading.reads(word, "street")
                        || reading.reads(word, "avenue")
                        || reading.reads(word, "lane"))
                && Gap.only(reading.words.gap(word) | reading.words.gap(word - 1), Gap.SPACE);
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
