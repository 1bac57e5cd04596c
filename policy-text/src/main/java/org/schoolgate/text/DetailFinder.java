package org.schoolgate.text;

import java.util.Optional;
import org.schoolgate.core.activity.FindKind;

/** Telephone numbers, postcodes, addresses, dates, times, ages, car numbers and prices. */
final class DetailFinder {
    private static final int FAR = 5;

    private final Reading reading;
    private final Words words;
    /** Whether something is sold for the school or a good cause; not known until somebody asks. */
    private Optional<Boolean> forTheSchool = Optional.empty();

    private DetailFinder(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
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
        if (!words.is(word, Words.HAS_DIGIT)) {
            if (reading.reads(word, "aged") || reading.reads(word, "age")) {
                return age(word);
            }
            if (reading.is(word, WordClass.DAY)) {
                return add("DATE", word, dateEnd(word + 1));
            }
            if (reading.is(word, WordClass.MONTH)) {
                return monthFirst(word);
            }
            if (reading.reads(word, "noon") || reading.reads(word, "midday")) {
                return add("TIME", word, word + 1);
            }
            int car = NumberShapes.carEnd(words, word);
            return car > word ? privately(word, car) : postcode(word);
        }
        if (price(word)) {
            return word + 1;
        }
        int end = telephone(word);
        if (end > word) {
            return end;
        }
        end = time(word);
        if (end > word) {
            return end;
        }
        end = dateEnd(word);
        if (end > word) {
            return add("DATE", word, end);
        }
        end = yearsOld(word);
        if (end > word) {
            return end;
        }
        end = address(word);
        if (end > word) {
            return end;
        }
        end = NumberShapes.carEnd(words, word);
        return end > word ? privately(word, end) : postcode(word);
    }

    private int add(String detail, int first, int end) {
        reading.find(FindKind.DETAIL, words.start(first), words.end(end - 1), Optional.of(detail), 0);
        return end;
    }

    private int privately(int first, int end) {
        reading.find(FindKind.PRIVATE_DETAIL, words.start(first), words.end(end - 1), Optional.of("PRIVATE"), 1);
        return end;
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

    /** "3pm", "3.30 pm", "15:30". */
    private int time(int word) {
        int next = word + 1;
        boolean hour = NumberShapes.isNumber(words, word, 0, 24);
        if (hour
                && next < words.count()
                && (reading.reads(next, "am") || reading.reads(next, "pm") || reading.reads(next, "oclock"))
                && Gap.only(words.gap(next), Gap.SPACE)) {
            return add("TIME", word, next + 1);
        }
        if (NumberShapes.isHourWithHalf(words, word)) {
            return add("TIME", word, next);
        }
        boolean minutes = hour
                && next < words.count()
                && (words.gap(next) == Gap.COLON || words.gap(next) == Gap.STOP)
                && NumberShapes.isMinutes(words, next);
        if (!minutes) {
            return word;
        }
        boolean half = next + 1 < words.count() && (reading.reads(next + 1, "am") || reading.reads(next + 1, "pm"));
        return half || words.gap(next) == Gap.COLON || words.length(next) > 2
                ? add("TIME", word, half ? next + 2 : next + 1)
                : word;
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
        boolean dated = next < words.count()
                && Gap.only(words.gap(next), Gap.SPACE)
                && (NumberShapes.isOrdinal(words, next)
                        || NumberShapes.isNumber(words, next, 1, 31)
                        || NumberShapes.isNumber(words, next, 1900, 2100));
        return dated ? add("DATE", word, next + 1) : word;
    }

    /** "aged 7", "age 10". */
    private int age(int word) {
        int next = word + 1;
        if (next < words.count()
                && NumberShapes.isNumber(words, next, 1, 110)
                && Gap.only(words.gap(next), Gap.SPACE)) {
            return add("AGE", word, next + 1);
        }
        return word;
    }

    /** "7 years old", "7-year-old". */
    private int yearsOld(int word) {
        boolean old =
                (reading.reads(word + 1, "years") || reading.reads(word + 1, "year") || reading.reads(word + 1, "yrs"))
                        && (reading.reads(word + 2, "old") || reading.reads(word + 2, "olds"));
        return old && NumberShapes.isNumber(words, word, 1, 110) ? add("AGE", word, word + 3) : word;
    }

    /** "12 Mill Lane". */
    private int address(int word) {
        if (!NumberShapes.isHouseNumber(words, word)) {
            return word;
        }
        for (int i = word + 1; i < Math.min(words.count(), word + FAR); i++) {
            boolean goesOn = words.capital(i) && Gap.only(words.gap(i), Gap.SPACE | Gap.COMMA);
            if (!goesOn) {
                return word;
            }
            if (i > word + 1 && NumberShapes.isStreet(reading, i)) {
                add("ADDRESS", word, i + 1);
                return privately(word, i + 1);
            }
        }
        return word;
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
