package org.schoolgate.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schoolgate.core.school.Pupil;

/** Whose initials two or three letters may be. */
final class Initials {
    private final Map<Integer, List<String>> pupils = new HashMap<>();

    void add(Pupil pupil, Named named) {
        if (pupil.firstName().isEmpty() || pupil.familyName().isEmpty()) {
            return;
        }
        String given = initials(pupil.firstName().get());
        String family = initials(pupil.familyName().get());
        if (given.isEmpty() || family.isEmpty()) {
            return;
        }
        String first = given.substring(0, 1);
        put(first + family.charAt(0), named);
        if (given.length() == 2) {
            put(given + family.charAt(0), named);
        }
        if (family.length() == 2) {
            put(first + family, named);
        }
    }

    /** The ids of the pupils with these initials. */
    List<String> of(char[] letters, int from, int to) {
        int key = 0;
        for (int i = from; i < to; i++) {
            key = key << 8 | (letters[i] & 0xFF);
        }
        return pupils.getOrDefault(key, List.of());
    }

    private void put(String letters, Named named) {
        int key = 0;
        for (int i = 0; i < letters.length(); i++) {
            key = key << 8 | (letters.charAt(i) & 0xFF);
        }
        pupils.computeIfAbsent(key, unused -> new ArrayList<>()).add(named.id);
    }

    private static String initials(String name) {
        Words words = new Words(name);
        StringBuilder letters = new StringBuilder();
        for (int word = 0; word < words.count(); word++) {
            letters.append(words.letters[words.from(word)]);
        }
        return letters.toString();
    }

    /** Says nothing of whom they name. */
    @Override
    public String toString() {
        return "the initials of " + pupils.size() + " pairs";
    }
}
