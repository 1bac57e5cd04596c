package org.schoolgate.text;

import org.schoolgate.core.activity.FindKind;

/** Words that speak to one person or assess one: a handle at the start, praise or thanks that go to somebody. */
final class OnePersonFinder {
    /** How far after the praise its receiver may stand. */
    private static final int FAR = 6;

    private final Reading reading;
    private final Words words;

    private OnePersonFinder(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
    }

    static void find(Reading reading) {
        OnePersonFinder finder = new OnePersonFinder(reading);
        finder.handleAtStart();
        finder.awards();
        finder.titles();
        int reported = -1;
        for (int word = 1; word <= reading.words.count(); word++) {
            if (reading.isPraised[word] && word > reported && !finder.continues(word)) {
                reported = finder.praise(word) ? word + FAR : reported;
            }
        }
    }

    /** "Our star baker is Amelia", "Player of the match: Noah". */
    private void awards() {
        for (int word = 2; word < words.count(); word++) {
            boolean named = reading.nameAt[word] != 0 && reading.nameAt[word - 1] == 0;
            if (named
                    && (reading.reads(word - 1, "is")
                            || reading.is(word - 1, WordClass.AWARD)
                            || comesFrom(word)
                            || (words.gap(word) & (Gap.COLON | Gap.QUESTION)) != 0)) {
                award(word);
            }
        }
    }

    /** "Art of the week comes from Noah". */
    private boolean comesFrom(int name) {
        return reading.reads(name - 1, "from") && reading.reads(name - 2, "comes");
    }

    /** "Noah is our star of the week": what a name is, before it is said of whom. */
    private void titles() {
        for (int word = 0; word + 2 < words.count(); word++) {
            boolean of = reading.reads(word, "of") && reading.reads(word + 1, "the") && isTime(word + 2);
            for (int before = word - 1; of && before >= Math.max(0, word - FAR); before--) {
                if (reading.nameAt[before] != 0 && reading.reads(before + 1, "is")) {
                    reading.find(FindKind.ONE_PERSON_WORDING, words.start(before), words.end(word + 2));
                    break;
                }
            }
        }
    }

    private boolean isTime(int word) {
        return reading.reads(word, "week")
                || reading.reads(word, "day")
                || reading.reads(word, "month")
                || reading.reads(word, "match");
    }

    private void award(int name) {
        for (int before = name - 1; before >= Math.max(0, name - FAR); before--) {
            if (reading.is(before, WordClass.AWARD)) {
                reading.find(FindKind.ONE_PERSON_WORDING, words.start(before), words.end(name));
                return;
            }
            if ((words.gap(before) & Gap.SENTENCE) != 0) {
                return;
            }
        }
    }

    /** A longer phrase of praise goes on here: "thank you" in "thank you to". */
    private boolean continues(int word) {
        return word < words.count() && reading.isPraised[word + 1];
    }

    private void handleAtStart() {
        if (!reading.signs.isEmpty()) {
            Sign first = reading.signs.get(0);
            if (first.kind() == Sign.Kind.HANDLE
                    && reading.text.substring(0, first.start()).isBlank()) {
                int end = Math.max(first.end(), SignFinder.ownEnd(reading, first));
                reading.find(FindKind.ONE_PERSON_WORDING, first.start(), end);
            }
        }
    }

    /** @param word the first word after the praise */
    private boolean praise(int word) {
        int end = receiver(word);
        if (end < 0) {
            return false;
        }
        reading.find(FindKind.ONE_PERSON_WORDING, words.start(praiseStart(word)), words.end(wholeName(end)));
        return true;
    }

    /** The last word of the name or handle that goes on from here. */
    private int wholeName(int word) {
        int last = word;
        while (last + 1 < words.count() && goesOn(last + 1)) {
            last++;
        }
        return last;
    }

    private boolean goesOn(int word) {
        boolean isSame = reading.nameAt[word] != 0
                ? reading.nameAt[word] == reading.nameAt[word - 1]
                : reading.regions[word] == Region.HANDLE && reading.regions[word - 1] == Region.HANDLE;
        return isSame && Gap.only(words.gap(word), Gap.SOFT) && !words.is(word - 1, Words.POSSESSIVE);
    }

    private int praiseStart(int word) {
        int start = word - 1;
        while (start > 0 && word - start < FAR && Gap.only(words.gap(start), Gap.SOFT) && !words.capital(start)) {
            start--;
        }
        return start;
    }

    /** The last word that shows that one person is meant; below 0 when many are, or nobody can be told. */
    private int receiver(int word) {
        for (int i = word; i < Math.min(words.count(), word + FAR); i++) {
            if ((i > word && (words.gap(i) & (Gap.SENTENCE | Gap.DASH)) != 0)
                    || (words.gap(i) & Gap.SENTENCE & ~Gap.END) != 0) {
                return -1;
            }
            if (reading.nameAt[i] != 0 || reading.regions[i] == Region.HANDLE) {
                return i;
            }
            if (reading.is(i, WordClass.GROUP) || reading.isPublic[i]) {
                return -1;
            }
            if (reading.is(i, WordClass.RELATION) || speaksToOne(i)) {
                return i;
            }
        }
        return -1;
    }

    /** "her", "him", "you were brilliant", "the driver". */
    private boolean speaksToOne(int word) {
        boolean you = (reading.reads(word, "you") || reading.reads(word, "youve"))
                && (reading.reads(word + 1, "were")
                        || reading.reads(word + 1, "did")
                        || reading.reads(word + 1, "are")
                        || reading.reads(word, "youve"));
        return you || reading.reads(word, "who");
    }
}
