package org.schoolgate.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ways in which a name may be written. */
final class NameForms {
    /** Letters that are written as two where the accent is missing on a keyboard. */
    private static final Map<Character, String> LONG_FORMS = Map.of(
            'ä', "ae", 'ö', "oe", 'ü', "ue", 'ø', "oe", 'å', "aa", 'Ä', "ae", 'Ö', "oe", 'Ü', "ue", 'Ø', "oe", 'Å',
            "aa");

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "di", "del", "della", "der", "den", "van", "von", "le", "la", "du", "al",
            "el", "bin", "ibn", "bint", "ap", "st", "mc", "mac", "o", "ter", "ten", "af", "av", "y", "e");

    private static final int SHORTEST_MAC = 5;

    private NameForms() {}

    /**
     * @param tokens its words, folded
     * @param whole whether it is the whole name
     */
    record Form(List<String> tokens, boolean whole) {
        /** Says nothing of the name. */
        @Override
        public String toString() {
            return "a form of a name";
        }
    }

    /** "Van", "de": what a family name may begin with in small letters. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    static Set<Form> given(String name) {
        Set<Form> forms = new LinkedHashSet<>();
        for (String spelling : spellings(name)) {
            List<String> tokens = tokens(spelling);
            addWhole(forms, tokens);
            if (tokens.size() > 1 && tokens.get(0).length() > 2) {
                forms.add(new Form(tokens.subList(0, 1), false));
            }
        }
        return forms;
    }

    static Set<Form> family(String name) {
        Set<Form> forms = new LinkedHashSet<>();
        for (String spelling : spellings(name)) {
            List<String> tokens = tokens(spelling);
            addWhole(forms, tokens);
            addSplit(forms, tokens, spelling);
            addScottish(forms, tokens);
            if (tokens.size() > 1) {
                tokens.stream()
                        .filter(token -> token.length() > 2 && !PARTICLES.contains(token))
                        .forEach(token -> forms.add(new Form(List.of(token), false)));
            }
        }
        return forms;
    }

    private static void addWhole(Set<Form> forms, List<String> tokens) {
        if (!tokens.isEmpty()) {
            forms.add(new Form(tokens, true));
            forms.add(new Form(List.of(String.join("", tokens)), true));
        }
    }

    /** {@code Mc Donald}, {@code O Brien}: prefixes that some write apart. */
    private static void addSplit(Set<Form> forms, List<String> tokens, String name) {
        if (tokens.size() != 1) {
            return;
        }
        String token = tokens.get(0);
        int prefix = token.startsWith("mc") && token.length() > 4
                ? 2
                : token.startsWith("mac") && token.length() > 6 ? 3 : apostropheAt(name);
        if (prefix > 0 && prefix < token.length()) {
            forms.add(new Form(List.of(token.substring(0, prefix), token.substring(prefix)), true));
        }
    }

    /** {@code MacLeod} is often written {@code McLeod}, and the other way round: near enough to ask, not to be certain. */
    private static void addScottish(Set<Form> forms, List<String> tokens) {
        String token = tokens.size() == 1 ? tokens.get(0) : "";
        if (token.startsWith("mac") && token.length() > SHORTEST_MAC) {
            forms.add(new Form(List.of("mc" + token.substring(3)), false));
        } else if (token.startsWith("mc") && token.length() >= SHORTEST_MAC) {
            forms.add(new Form(List.of("mac" + token.substring(2)), false));
        }
    }

    private static int apostropheAt(String name) {
        for (int i = 1; i < Math.min(name.length(), 4); i++) {
            if (Folding.of(name.charAt(i)).kind == Folding.APOSTROPHE) {
                return i;
            }
        }
        return 0;
    }

    private static List<String> spellings(String name) {
        if (name.chars().noneMatch(letter -> LONG_FORMS.containsKey((char) letter))) {
            return List.of(name);
        }
        StringBuilder spelled = new StringBuilder();
        name.chars()
                .forEach(letter ->
                        spelled.append(LONG_FORMS.getOrDefault((char) letter, String.valueOf((char) letter))));
        return List.of(name, spelled.toString());
    }

    private static List<String> tokens(String name) {
        Words words = new Words(name);
        List<String> tokens = new ArrayList<>();
        for (int word = 0; word < words.count(); word++) {
            tokens.add(new String(words.letters, words.from(word), words.length(word)));
        }
        return tokens;
    }
}
