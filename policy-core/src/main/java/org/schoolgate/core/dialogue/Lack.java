package org.schoolgate.core.dialogue;

import java.util.List;
import org.schoolgate.core.policy.Question;
import org.schoolgate.core.school.Discreet;

/**
 * Something that a school's records do not say and that its policy asks for.
 *
 * @param question what is asked for, for one of those whom it is lacking for
 * @param subjects ids of all whom or what it is lacking for; empty where it is about the school
 * @param rules ids of the rules and duties that wait for it
 * @param sentences ids of the policies' sentences behind these
 * @param percent how many ordinary posts in a hundred end at ASK while it is lacking
 */
public record Lack(Question question, List<String> subjects, List<String> rules, List<String> sentences, int percent)
        implements Discreet {
    public Lack {
        subjects = List.copyOf(subjects);
        rules = List.copyOf(rules);
        sentences = List.copyOf(sentences);
    }

    @Override
    public String toString() {
        return "lacks " + question.fact();
    }
}
