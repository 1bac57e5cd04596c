package org.schoolgate.text;

import java.util.List;
import org.schoolgate.core.activity.FindKind;

/** Words for one person by what they do: "our caretaker", "the new headteacher". */
final class PersonFinder {
    private static final int FAR = 4;

    private final Reading reading;
    private final Words words;

    private PersonFinder(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
    }

    static void find(Reading reading) {
        PersonFinder finder = new PersonFinder(reading);
        for (int word = 0; word < reading.words.count(); word++) {
            if (reading.is(word, WordClass.ROLE) && reading.inText(word)) {
                finder.role(word);
            }
        }
    }

    private void role(int word) {
        int first = pointer(word);
        if (first < 0 || goesOn(word)) {
            return;
        }
        int start = words.start(first);
        int end = words.letterEnd(words.toBare(word) - 1);
        if (reading.nameAt[word] == 0) {
            reading.name(FindKind.PERSON_NAME, start, end, List.of(), 0, false);
            reading.nameAt[word] = NameFinder.PERSON;
        }
    }

    /** The word that points at one person, such as "our"; below 0 where the role is meant in general. */
    private int pointer(int word) {
        boolean close = Gap.only(words.gap(word), Gap.SOFT);
        for (int before = word - 1; before >= Math.max(0, word - FAR) && close; before--) {
            if (points(before)) {
                return isAskedFor(before) ? -1 : before;
            }
            close = reading.is(before, WordClass.ROLEBEFORE) && Gap.only(words.gap(before), Gap.SOFT);
        }
        return -1;
    }

    private boolean points(int word) {
        return reading.is(word, WordClass.OWNER)
                || reading.reads(word, "the")
                || reading.reads(word, "my")
                || reading.reads(word, "his")
                || reading.reads(word, "her");
    }

    /** "Please speak to the class teacher" means whoever that is. */
    private boolean isAskedFor(int pointer) {
        for (int before = pointer - 1; before >= Math.max(0, pointer - FAR); before--) {
            if (reading.reads(before, "speak")
                    || reading.reads(before, "talk")
                    || reading.reads(before, "contact")
                    || reading.reads(before, "ask")
                    || reading.reads(before, "see")
                    || reading.reads(before, "tell")
                    || reading.reads(before, "inform")
                    || reading.reads(before, "let")) {
                return true;
            }
        }
        return false;
    }

    /** The role only describes what follows: "the author visit", "the head lice". */
    private boolean goesOn(int word) {
        int next = word + 1;
        if (next >= words.count() || !Gap.only(words.gap(next), Gap.SOFT) || words.is(word, Words.POSSESSIVE)) {
            return false;
        }
        if (reading.is(next, WordClass.GROUP)) {
            return !reading.is(next, WordClass.NAMECUE);
        }
        boolean describes = (reading.is(next, WordClass.COMMON) || reading.is(next, WordClass.ROLE))
                && !reading.is(next, WordClass.NAMECUE)
                && !reading.is(next, WordClass.MODAL)
                && !reading.is(next, WordClass.MODALAFTER)
                && !reading.is(next, WordClass.MONTHBEFORE)
                && !reading.is(next, WordClass.DETERMINER);
        return describes
                || reading.reads(word, "head") && reading.reads(next, "of")
                || reading.reads(next, "lice")
                || reading.reads(next, "start")
                || reading.reads(next, "to");
    }
}
