package org.schoolgate.text;

import java.util.Optional;

/** The school's class names and year groups, as numbers. */
final class ClassNames {
    static final int NONE = -1;
    /** Reception comes before Year 1. */
    static final int RECEPTION = 0;

    private final TokenTable names = new TokenTable();

    int add(String name) {
        String folded = Folding.fold(name);
        return folded.isEmpty() ? NONE : names.add(folded);
    }

    int find(char[] letters, int from, int to) {
        return names.find(letters, from, to);
    }

    /** The year that a school's own wording means: {@code Year 4}, {@code Y4}, {@code 4}, {@code Reception}. */
    static int year(String written) {
        String folded = Folding.fold(written);
        if (folded.startsWith("reception") || folded.equals("r") || folded.equals("yr")) {
            return RECEPTION;
        }
        Optional<Integer> year = folded.chars()
                .filter(sign -> sign >= '0' && sign <= '9')
                .mapToObj(sign -> sign - '0')
                .reduce((tens, ones) -> tens * 10 + ones);
        return year.filter(number -> number < 14).orElse(NONE);
    }
}
