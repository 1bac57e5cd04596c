package org.schoolgate.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A name written as one string, cut into given and family name; a title in front is left out. */
record PersonName(Optional<String> given, String family) {
    static PersonName of(String name) {
        List<String> words = Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !isTitle(word))
                .toList();
        if (words.size() < 2) {
            return new PersonName(Optional.empty(), String.join(" ", words));
        }
        int family = 1;
        // "Mary Anne Hall" has the family name Hall, "Jan van der Berg" the family name van der Berg.
        while (family < words.size() - 1
                && Character.isUpperCase(words.get(family).codePointAt(0))) {
            family++;
        }
        return new PersonName(Optional.of(words.get(0)), String.join(" ", words.subList(family, words.size())));
    }

    private static boolean isTitle(String word) {
        String folded = Folding.fold(word);
        char[] letters = folded.toCharArray();
        Lexicon lexicon = Lexicon.standard();
        return WordClass.TITLE.in(lexicon.classes(lexicon.find(letters, 0, letters.length)));
    }

    /** Says nothing of whom it names. */
    @Override
    public String toString() {
        return "a person's name";
    }
}
