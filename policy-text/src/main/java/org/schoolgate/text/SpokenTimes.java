package org.schoolgate.text;

import java.util.List;

/** Times of day and ages as they are said: "quarter past 3", "half 3", "at 3.15", "turned eight". */
final class SpokenTimes {
    private static final List<String> NUMBERS =
            List.of(("one two three four five six seven eight nine ten eleven twelve "
                            + "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty")
                    .split(" "));
    private static final int HOURS = 12;
    private static final int LAST_HOUR = 24;
    private static final int OLDEST = 110;

    private final Reading reading;
    private final Words words;

    SpokenTimes(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
    }

    /** The word after a time that is said here; the same word when none is. */
    int timeEnd(int word) {
        if (reading.reads(word, "noon") || reading.reads(word, "midday") || reading.reads(word, "midnight")) {
            return word + 1;
        }
        boolean isHalf = reading.reads(word, "half");
        if (isHalf && isDigits(word + 1, HOURS) && isClose(word + 1)) {
            return word + 2;
        }
        boolean isPart = isHalf || reading.reads(word, "quarter");
        int minutes = isPart || number(word) > 0 ? word + 1 : word;
        if (minutes > word && reading.reads(minutes, "minutes")) {
            minutes++;
        }
        boolean isPast = reading.reads(minutes, "past");
        boolean isTo = reading.reads(minutes, "to") && (reading.reads(word, "quarter") || follows(word));
        return minutes > word && (isPast || isTo) && isHour(minutes + 1) ? minutes + 2 : digitsEnd(word);
    }

    /** "At 3.15", "1530 hours". */
    private int digitsEnd(int word) {
        int next = word + 1;
        boolean hours = words.length(word) == 4 && NumberShapes.isNumber(words, word, 0, LAST_HOUR * 100);
        if (hours && (reading.reads(next, "hours") || reading.reads(next, "hrs"))) {
            return word + 2;
        }
        boolean isWritten = follows(word)
                && NumberShapes.isNumber(words, word, 0, LAST_HOUR)
                && next < words.count()
                && words.gap(next) == Gap.STOP
                && words.length(next) == 2
                && NumberShapes.isMinutes(words, next);
        return isWritten ? word + 2 : word;
    }

    /** What stands before a time of day. */
    private boolean follows(int word) {
        return reading.reads(word - 1, "at")
                || reading.reads(word - 1, "by")
                || reading.reads(word - 1, "until")
                || reading.reads(word - 1, "till")
                || reading.reads(word - 1, "from");
    }

    private boolean isHour(int word) {
        int hour = number(word);
        return hour > 0 && hour <= HOURS && isClose(word);
    }

    /** The word after an age that is said here: "aged seven", "ages 4 to 11", "turned 8", "8th birthday". */
    int ageEnd(int word) {
        int next = word + 1;
        boolean says = reading.reads(word, "aged") || reading.reads(word, "age") || reading.reads(word, "ages");
        if (says && isAge(next) && isClose(next)) {
            boolean isRange = isAge(next + 2)
                    && (reading.reads(next + 1, "to")
                            || reading.reads(next + 1, "and")
                            || reading.reads(next + 1, "or"));
            boolean isShort = isAge(next + 1) && Gap.only(words.gap(next + 1), Gap.HYPHEN | Gap.DASH);
            return isRange ? next + 3 : isShort ? next + 2 : next + 1;
        }
        boolean turns = reading.reads(word, "turned") || reading.reads(word, "turns") || reading.reads(word, "turning");
        if (turns && isAge(next) && isClose(next) && !isCounting(next)) {
            return next + 1;
        }
        if (isAge(word) && isSaidOfSomebody(word) && isClose(word) && closes(word)) {
            return next;
        }
        boolean isOrdinal = words.is(word, Words.HAS_DIGIT) && NumberShapes.isOrdinal(words, word);
        return isOrdinal && reading.reads(next, "birthday") ? next + 1 : yearsOld(word);
    }

    /** "She is", "he's", "Amelia is" stand before. */
    private boolean isSaidOfSomebody(int word) {
        boolean isPerson = reading.reads(word - 2, "she")
                || reading.reads(word - 2, "he")
                || word > 1 && reading.nameAt[word - 2] != 0;
        return isPerson && reading.reads(word - 1, "is")
                || reading.reads(word - 1, "shes")
                || reading.reads(word - 1, "hes");
    }

    /** Nothing that the number may count follows: "she is 7 today", and not "she is one of us". */
    private boolean closes(int number) {
        int next = number + 1;
        return !Gap.only(words.gap(next), Gap.SOFT)
                || reading.is(next, WordClass.PRAISEEND)
                || reading.reads(next, "now")
                || reading.reads(next, "tomorrow")
                || reading.reads(next, "and");
    }

    /** "7 years old", "seven-year-old", "7yo", "7yrs old". */
    private int yearsOld(int word) {
        if (isJoined(word, "yo")) {
            return word + 1;
        }
        if (isJoined(word, "yrs") && reading.reads(word + 1, "old")) {
            return word + 2;
        }
        boolean old = isYears(word + 1) && (reading.reads(word + 2, "old") || reading.reads(word + 2, "olds"));
        return old && isAge(word) ? word + 3 : word;
    }

    /** A number of one or two digits with these letters right after it. */
    private boolean isJoined(int word, String letters) {
        int digits = words.length(word) - letters.length();
        return (digits == 1 || digits == 2)
                && words.same(words.to(word) - letters.length(), words.to(word), letters)
                && words.digit(words.from(word))
                && words.digit(words.from(word) + digits - 1);
    }

    private boolean isYears(int word) {
        return reading.reads(word, "years") || reading.reads(word, "year") || reading.reads(word, "yrs");
    }

    /** "8 cartwheels": a word follows that the number counts. */
    private boolean isCounting(int number) {
        int next = number + 1;
        return next < words.count()
                && Gap.only(words.gap(next), Gap.SPACE)
                && !reading.is(next, WordClass.FUNCTION)
                && !reading.is(next, WordClass.PRAISEEND);
    }

    private boolean isAge(int word) {
        return number(word) > 0 || isDigits(word, OLDEST);
    }

    private boolean isClose(int word) {
        return Gap.only(words.gap(word), Gap.SPACE);
    }

    private boolean isDigits(int word, int most) {
        return word < words.count() && NumberShapes.isNumber(words, word, 1, most);
    }

    /** The number, from 1 to 59, that this word gives; 0 when it gives none. */
    private int number(int word) {
        if (word >= words.count()) {
            return 0;
        }
        if (words.is(word, Words.HAS_DIGIT)) {
            return NumberShapes.isNumber(words, word, 1, 59)
                    ? Integer.parseInt(new String(words.letters, words.from(word), words.length(word)))
                    : 0;
        }
        if (!reading.is(word, WordClass.NUMBER)) {
            return 0;
        }
        for (int i = 0; i < NUMBERS.size(); i++) {
            if (reading.reads(word, NUMBERS.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }
}
