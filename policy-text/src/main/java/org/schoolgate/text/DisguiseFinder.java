package org.schoolgate.text;

import java.util.Arrays;
import java.util.List;
import org.schoolgate.core.activity.FindKind;
import org.schoolgate.core.activity.NameEvidence;

/**
 * Names and bad words whose letters were spaced out, stretched, starred, or parted by pictures: {@code A m e l i a},
 * {@code Ame🎉lia}, {@code f**k}, {@code shiiit}.
 */
final class DisguiseFinder {
    private static final int FEWEST_SPACED = 3;
    private static final int LONGEST = 32;
    private static final int SIGNS = Gap.STAR | Gap.CURRENCY | Gap.END | Gap.AT;
    private static final int MOST_PARTS = 8;

    private final Reading reading;
    private final Words words;

    private DisguiseFinder(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
    }

    static void find(Reading reading) {
        DisguiseFinder finder = new DisguiseFinder(reading);
        int word = 0;
        while (word < reading.words.count()) {
            word = Math.max(word + 1, finder.at(word));
        }
    }

    private int at(int word) {
        if (!reading.inText(word) && reading.regions[word] != Region.FILE) {
            return word;
        }
        if (words.length(word) == 1) {
            int end = spaced(word);
            return end > word ? end : starred(word);
        }
        if (reading.nameAt[word] == 0 && reading.listed[word] < 0) {
            respelt(word);
        }
        boolean parted = word + 1 < words.count() && isParted(word + 1);
        int end = parted ? parted(word) : word;
        return end > word ? end : starred(word);
    }

    /** Single letters with the same gap between them. */
    private int spaced(int first) {
        int end = first + 1;
        while (end < words.count()
                && words.length(end) == 1
                && words.is(end, Words.HAS_LETTER)
                && words.gap(end) == words.gap(first + 1)
                && isThin(end)) {
            end++;
        }
        if (end - first < FEWEST_SPACED || end - first > LONGEST) {
            return end - first > LONGEST ? end : parted(first);
        }
        join(first, end);
        return end;
    }

    private boolean isThin(int word) {
        return words.start(word) - words.end(word - 1) <= 2;
    }

    private boolean isParted(int word) {
        return words.gap(word) != 0
                && Gap.only(words.gap(word), Gap.SYMBOL | Gap.STAR)
                && reading.regions[word] == reading.regions[word - 1];
    }

    /** Parts of one word with pictures between them. */
    private int parted(int first) {
        int end = first + 1;
        int letters = words.length(first);
        while (end < words.count() && end - first < MOST_PARTS && isParted(end)) {
            letters += words.length(end);
            end++;
            if (letters > LONGEST) {
                return first;
            }
            boolean last = end >= words.count() || !isParted(end);
            if (isBroken(first, end) && join(first, end)) {
                return end;
            }
            if (last) {
                return first;
            }
        }
        return first;
    }

    /** Two whole words with a picture between them are two words; a capital begins a new one. */
    private boolean isBroken(int first, int end) {
        for (int word = first + 1; word < end; word++) {
            if (words.capital(word) && !words.is(first, Words.ALL_CAPITALS) && words.length(word) > 1) {
                return false;
            }
        }
        return true;
    }

    private boolean join(int first, int end) {
        int from = words.from(first);
        int to = words.toBare(end - 1);
        return known(first, end, Arrays.copyOfRange(words.letters, from, to));
    }

    private void respelt(int word) {
        int from = words.from(word);
        int to = words.to(word);
        if (words.is(word, Words.STRETCHED)) {
            boolean known = offensive(word, word + 1, Respelling.shortened(words.letters, from, to, 1))
                    || offensive(word, word + 1, Respelling.shortened(words.letters, from, to, 2));
            if (known) {
                return;
            }
        }
        if (words.is(word, Words.HAS_DIGIT) && words.is(word, Words.HAS_LETTER) && words.length(word) > 2) {
            offensive(word, word + 1, Respelling.withoutNumerals(words.letters, from, to));
        }
    }

    private boolean known(int first, int end, char[] letters) {
        return name(first, end, letters) || offensive(first, end, letters);
    }

    private boolean name(int first, int end, char[] letters) {
        NameIndex index = reading.index;
        int token = index.token(letters, 0, letters.length);
        int node = token < 0 ? TokenTrie.NONE : index.names().step(TokenTrie.ROOT, token);
        if (node == TokenTrie.NONE || reading.nameAt[first] != 0) {
            return false;
        }
        for (NamePart part : index.names().at(node)) {
            if (part.ofPupil() && part.length > 2) {
                int evidence = NameFinder.bit(NameEvidence.DISGUISED)
                        | NameFinder.bit(
                                part.kind == NamePart.Kind.FAMILY
                                        ? NameEvidence.FAMILY_NAME
                                        : part.isFirst() ? NameEvidence.FIRST_NAME : NameEvidence.KNOWN_AS)
                        | (part.alsoAWord ? NameFinder.bit(NameEvidence.ALSO_A_WORD) : 0)
                        | (part.ofStaff() ? NameFinder.bit(NameEvidence.ALSO_STAFF) : 0)
                        | (part.ids().size() > 1 ? NameFinder.bit(NameEvidence.SHARED) : 0);
                int start = words.start(first);
                int stop = words.letterEnd(words.toBare(end - 1) - 1);
                reading.name(FindKind.PUPIL_NAME, start, stop, part.ids(), evidence, false);
                reading.markName(start, stop, NameFinder.PUPIL);
                return true;
            }
        }
        return false;
    }

    private boolean offensive(int first, int end, char[] letters) {
        Lexicon lexicon = Lexicon.standard();
        int listed = lexicon.find(letters, 0, letters.length);
        int node = listed < 0 ? TokenTrie.NONE : lexicon.phrases().step(TokenTrie.ROOT, listed);
        if (node == TokenTrie.NONE) {
            return false;
        }
        List<Phrase> ending = lexicon.phrases().at(node);
        for (Phrase phrase : ending) {
            if (phrase.sort() == Phrase.Sort.OFFENSIVE_WORD) {
                reading.find(
                        FindKind.OFFENSIVE_WORD,
                        words.start(first),
                        words.end(end - 1),
                        Aim.detail(reading, phrase, first, end),
                        phrase.grade());
                return true;
            }
        }
        return false;
    }

    /** {@code f**k}, {@code s***}, {@code a$$}: letters with signs in the place of others. */
    private int starred(int word) {
        if (((words.gap(word) | words.gap(word + 1)) & SIGNS) == 0) {
            return word;
        }
        String text = reading.text;
        int start = words.start(word);
        if (start > 0 && text.charAt(start - 1) == '$') {
            start--;
        }
        int end = start;
        boolean hasSign = false;
        while (end < text.length() && end - start < LONGEST && isLetterOrSign(text.charAt(end))) {
            hasSign |= !Character.isLetterOrDigit(text.charAt(end));
            end++;
        }
        while (end > start && text.charAt(end - 1) == '!') {
            end--;
        }
        if (!hasSign || end - start < FEWEST_SPACED) {
            return word;
        }
        return Masks.find(reading, start, end, word);
    }

    private static boolean isLetterOrSign(char sign) {
        return Character.isLetterOrDigit(sign) || "*$@!".indexOf(sign) >= 0;
    }
}
