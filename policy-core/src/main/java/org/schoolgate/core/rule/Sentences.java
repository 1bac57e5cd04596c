package org.schoolgate.core.rule;

/** Puts a sentence together from its words. */
final class Sentences {
    private Sentences() {}

    /** With a capital letter, the citation and a full stop. */
    static String cited(String words, Clause clause) {
        return capitalised(words) + " [" + clause.citation() + "].";
    }

    static String capitalised(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
