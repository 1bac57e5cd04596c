package org.schoolgate.text;

import java.util.Optional;
import org.schoolgate.core.activity.FindKind;

/** Telephone numbers, postcodes, addresses, dates, times, ages, car numbers and prices. */
final class DetailFinder {
    private static final int FAR = 5;

    private final Reading reading;
    private final Words words;
    private final SpokenTimes spoken;
    /** Whether something is sold for the school or a good cause; not known until somebody asks. */
    private Optional<Boolean> forTheSchool = Optional.empty();

    private DetailFinder(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
        this.spoken = new SpokenTimes(reading);
    }

    static void find(Reading reading) {
        DetailFinder finder = new DetailFinder(reading);
        int word = 0;
        while (word < reading.words.count()) {
            int end = reading.inText(word) ? finder.at(word) : word;
            word = Math.max(end, word + 1);
        }
    }

    private int at(int word) {
        boolean hasDigit = words.is(word, Words.HAS_DIGIT);
        if (!hasDigit && !isTimeWord(word)) {
            return word;
        }
        if (hasDigit && price(word)) {
            return word + 1;
        }
        int end = hasDigit ? telephone(word) : word;
        end = end > word ? end : add("TIME", word, timeEnd(word));
        end = end > word ? end : add("AGE", word, spoken.ageEnd(word));
        end = end > word ? end : add("DATE", word, dayEnd(word));
        return end > word || !hasDigit ? end : place(word);
    }

    private boolean isTimeWord(int word) {
        return reading.is(word, WordClass.NUMBER)
                || reading.is(word, WordClass.DAY)
                || reading.is(word, WordClass.MONTH);
    }

    private int place(int word) {
        int end = address(word);
        if (end > word) {
            return end;
        }
        end = NumberShapes.carEnd(words, word);
        return end > word ? privately(word, end) : postcode(word);
    }

    /** Adds what was found; nothing where {@code end} is where it starts. */
    private int add(String detail, int first, int end) {
        if (end > first) {
            reading.find(FindKind.DETAIL, start(first), words.end(end - 1), Optional.of(detail), 0);
        }
        return end;
    }

    private int privately(int first, int end) {
        reading.find(FindKind.PRIVATE_DETAIL, start(first), words.end(end - 1), Optional.of("PRIVATE"), 1);
        return end;
    }

    /** "+44 ..." and "(01632) ..." begin with their sign. */
    private int start(int word) {
        int start = words.start(word);
        boolean hasSign = start > 0
                && words.is(word, Words.HAS_DIGIT)
                && (reading.text.charAt(start - 1) == '+'
                        || words.gap(word + 1) != 0
                                && reading.text.charAt(start - 1) == '('
                                && (words.gap(word + 1) & Gap.BRACKET) != 0);
        return hasSign ? start - 1 : start;
    }

    private int telephone(int word) {
        int end = NumberShapes.telephoneEnd(reading, word);
        if (end > word) {
            add("TELEPHONE", word, end);
            privately(word, end);
        }
        return end;
    }

    private int postcode(int word) {
        int end = NumberShapes.postcodeEnd(words, word);
        if (end > word) {
            add("POSTCODE", word, end);
            privately(word, end);
        }
        return end;
    }

    /** The word after "3pm", "3.30 pm", "15:30" or a time that is said; the same word where none is. */
    private int timeEnd(int word) {
        int next = word + 1;
        boolean hour = NumberShapes.isNumber(words, word, 0, 24);
        if (hour && Gap.only(words.gap(next), Gap.SPACE) && (isHalf(next) || reading.reads(next, "oclock"))) {
            return halfEnd(next);
        }
        if (NumberShapes.isHourWithHalf(words, word)) {
            return next;
        }
        boolean minutes = hour
                && next < words.count()
                && (words.gap(next) == Gap.COLON || words.gap(next) == Gap.STOP)
                && NumberShapes.isMinutes(words, next);
        boolean half = minutes && isHalf(next + 1);
        boolean isTime = minutes && (half || words.gap(next) == Gap.COLON || words.length(next) > 2);
        return isTime ? half ? halfEnd(next + 1) : next + 1 : spoken.timeEnd(word);
    }

    private boolean isHalf(int word) {
        return reading.reads(word, "am") || reading.reads(word, "pm") || isSpelledHalf(word);
    }

    /** "p.m." */
    private boolean isSpelledHalf(int word) {
        return (reading.reads(word, "a") || reading.reads(word, "p"))
                && reading.reads(word + 1, "m")
                && words.gap(word + 1) == Gap.STOP;
    }

    private int halfEnd(int half) {
        return isSpelledHalf(half) ? half + 2 : half + 1;
    }

    private int dayEnd(int word) {
        if (reading.is(word, WordClass.DAY)) {
            return dateEnd(word + 1);
        }
        return reading.is(word, WordClass.MONTH) ? monthFirst(word) : dateEnd(word);
    }

    /** The word after a date that starts here: "5th May 2026", "05/03/2026"; the same word when none does. */
    private int dateEnd(int word) {
        int end = word;
        while (end < words.count() && end - word < FAR && isDatePart(end, word)) {
            end++;
        }
        boolean hasMonth = false;
        for (int i = word; i < end; i++) {
            hasMonth |= reading.is(i, WordClass.MONTH);
        }
        boolean afterDay = word > 0 && reading.is(word - 1, WordClass.DAY);
        boolean ordinal = end == word + 1 && NumberShapes.isOrdinal(words, word);
        int numeric = NumberShapes.numericDateEnd(words, word);
        if (numeric > word) {
            return numeric;
        }
        return (hasMonth && end > word + 1) || (afterDay && ordinal) || (afterDay && hasMonth) ? end : word;
    }

    private boolean isDatePart(int word, int first) {
        boolean close = word == first || Gap.only(words.gap(word), Gap.SPACE | Gap.COMMA | Gap.HYPHEN);
        return close
                && (NumberShapes.isOrdinal(words, word)
                        || NumberShapes.isNumber(words, word, 1, 31)
                        || NumberShapes.isNumber(words, word, 1900, 2100)
                        || reading.is(word, WordClass.MONTH)
                        || reading.reads(word, "of"));
    }

    private int monthFirst(int word) {
        int next = word + 1;
        boolean isDay =
                isSpaced(next) && (NumberShapes.isOrdinal(words, next) || NumberShapes.isNumber(words, next, 1, 31));
        boolean isYear = isYear(next) || isDay && isYear(next + 1); // "January 2026", "January 23rd, 2026"
        return isYear ? isYear(next) ? next + 1 : next + 2 : isDay ? next + 1 : word;
    }

    private boolean isYear(int word) {
        return isSpaced(word) && NumberShapes.isNumber(words, word, 1900, 2100);
    }

    private boolean isSpaced(int word) {
        return word < words.count() && Gap.only(words.gap(word), Gap.SPACE | Gap.COMMA);
    }

    /** "12 Mill Lane". */
    private int address(int word) {
        if (!NumberShapes.isHouseNumber(words, word)) {
            return word;
        }
        if (NumberShapes.isRoad(reading, word + 2) && !reading.is(word + 1, WordClass.FUNCTION)) {
            return lived(word, word + 3); // "14 oak road"
        }
        for (int i = word + 1; i < Math.min(words.count(), word + FAR); i++) {
            boolean goesOn = words.capital(i) && Gap.only(words.gap(i), Gap.SPACE | Gap.COMMA);
            if (!goesOn) {
                return word;
            }
            if (i > word + 1 && NumberShapes.isStreet(reading, i)) {
                return lived(word, i + 1);
            }
        }
        return word;
    }

    /** An address with what stands before its number: "Flat 3, Hazel Court", "12-14 High Street". */
    private int lived(int number, int end) {
        int before = number - 1;
        boolean isRange = before >= 0
                && NumberShapes.isHouseNumber(words, before)
                && (words.gap(number) == Gap.HYPHEN || words.gap(number) == Gap.DASH);
        boolean isFlat = reading.reads(before, "flat") && Gap.only(words.gap(number), Gap.SPACE);
        int first = isRange || isFlat ? before : number;
        add("ADDRESS", first, end);
        return privately(first, end);
    }

    /** "£3 each", "tickets £5": prices, and not sums that were raised or given. */
    private boolean price(int word) {
        if ((words.gap(word) & Gap.CURRENCY) == 0 || isForTheSchool()) {
            return false;
        }
        for (int i = Math.max(0, word - FAR); i < Math.min(words.count(), word + FAR); i++) {
            if (NumberShapes.isSelling(reading, i)) {
                int start = words.start(word) - 1;
                reading.find(FindKind.ADVERTISING, start, words.end(word), Optional.of("PRICE"), 1);
                return true;
            }
        }
        return false;
    }

    /** "Entry £2, in aid of the PTA": nobody gains from it privately. */
    private boolean isForTheSchool() {
        if (forTheSchool.isEmpty()) {
            boolean found = false;
            for (int word = 0; word < words.count() && !found; word++) {
                found = reading.is(word, WordClass.GOODCAUSE);
            }
            forTheSchool = Optional.of(found);
        }
        return forTheSchool.get();
    }
}
