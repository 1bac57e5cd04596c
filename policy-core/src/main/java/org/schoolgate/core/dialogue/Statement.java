package org.schoolgate.core.dialogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.Facts;

/**
 * One statement of a declaration.
 *
 * @param fact what is stated
 * @param text in plain English
 * @param askedOf the person who usually knows
 */
public record Statement(FactType<?, ?> fact, String text, FactType.AskedOf askedOf) {
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("names_a_child", "No child is named in it: no first name, surname, nickname or initials.");
        WORDS.put("about_one_person", "It is not written to, or about, one particular child or adult.");
        WORDS.put(
                "plain_news_or_praise",
                "It is plain school news or praise: no criticism, no opinion, no call for views or replies.");
        WORDS.put(
                "respectful",
                "It is polite and respectful to everybody; nobody is put down, mocked, belittled or frightened.");
        WORDS.put(
                "correct_and_well_worded",
                "Facts, spelling and grammar are right, and the tone is professional and right for its readers.");
        WORDS.put(
                "safe_and_suitable",
                "I have looked at all of it, pictures and links too: nothing could bring a child to harm, it is fit for"
                        + " anyone who may see it, and nobody can take it the wrong way.");
        WORDS.put(
                "free_to_publish",
                "It is ours to publish: our own, or used with permission and its maker named; nothing private,"
                        + " confidential or against the law.");
        WORDS.put(
                "harmless_to_school",
                "It will stir up no row and harm neither the school's good name nor anyone who belongs to it.");
    }

    /** The order in which they are signed: these first, then as the catalogue has them. */
    static int order(FactType<?, ?> fact) {
        int place = List.copyOf(WORDS.keySet()).indexOf(fact.name());
        return place < 0 ? WORDS.size() + Facts.order(fact) : place;
    }

    /** What somebody states who says of this fact that all is well. */
    static Statement of(FactType<?, ?> fact) {
        String answer = fact.safe().filter(Boolean.FALSE::equals).isPresent() ? "No." : "Yes.";
        return new Statement(fact, WORDS.getOrDefault(fact.name(), fact.question() + " " + answer), fact.askedOf());
    }

    /** Gives the fact alone. */
    @Override
    public String toString() {
        return "states " + fact.name();
    }
}
