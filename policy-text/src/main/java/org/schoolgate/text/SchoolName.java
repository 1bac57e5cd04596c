package org.schoolgate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.FindKind;

/** The school's own name in a text: the words of it that tell it from other schools, one after another. */
final class SchoolName {
    private static final Optional<String> NAME = Optional.of("NAME");
    private static final Set<String> COMMON_TO_SCHOOLS = Set.of(
            "primary",
            "school",
            "schools",
            "infant",
            "infants",
            "junior",
            "nursery",
            "academy",
            "college",
            "high",
            "first",
            "middle",
            "community",
            "church",
            "of",
            "england",
            "ce",
            "c",
            "e",
            "rc",
            "catholic",
            "voluntary",
            "aided",
            "controlled",
            "the",
            "and",
            "an",
            "a",
            "invented",
            "trust");

    private final List<String> telling;
    private final boolean common;

    SchoolName(Optional<String> name) {
        telling = name.map(SchoolName::telling).orElse(List.of());
        common = telling.stream().allMatch(Lexicon.standard()::isCommon);
    }

    private static List<String> telling(String name) {
        int bracket = name.indexOf('(');
        Words words = new Words(bracket > 0 ? name.substring(0, bracket) : name);
        List<String> telling = new ArrayList<>();
        for (int word = 0; word < words.count(); word++) {
            String letters = new String(words.letters, words.from(word), words.length(word));
            if (!COMMON_TO_SCHOOLS.contains(letters)) {
                telling.add(letters);
            }
        }
        return telling;
    }

    void find(Reading reading) {
        if (telling.isEmpty()) {
            return;
        }
        Words words = reading.words;
        for (int word = 0; word + telling.size() <= words.count(); word++) {
            if (isAt(reading, word)) {
                int last = word + telling.size() - 1;
                int end = words.letterEnd(words.toBare(last) - 1);
                reading.find(FindKind.SCHOOL_AFFILIATION, words.start(word), end, NAME, 1);
            }
        }
    }

    /** A name made of everyday words alone, such as Green Lane, must be written with capitals. */
    private boolean isAt(Reading reading, int first) {
        Words words = reading.words;
        for (int i = 0; i < telling.size(); i++) {
            int word = first + i;
            boolean reads = words.same(words.from(word), words.toBare(word), telling.get(i));
            boolean close = i == 0 || Gap.only(words.gap(word), Gap.SOFT);
            if (!reads || !close || common && !words.capital(word) || !reading.inText(word)) {
                return false;
            }
        }
        return true;
    }
}
