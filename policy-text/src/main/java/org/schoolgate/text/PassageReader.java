package org.schoolgate.text;

import java.util.List;
import java.util.Set;
import org.schoolgate.core.activity.Find;
import org.schoolgate.core.activity.FindKind;
import org.schoolgate.core.activity.Passage;
import org.schoolgate.core.activity.TextReader;
import org.schoolgate.core.school.Records;

/**
 * Reads one passage: the one thing that a school tool writes to bring a reader of its own, such as a grammar checker or a
 * language model. {@link #named} makes a {@link TextReader} of it, which {@link TextReader#all} joins with others.
 */
@FunctionalInterface
public interface PassageReader {
    /** What it noticed in these words, in any order. */
    List<Find> read(Passage passage, Records records);

    /**
     * This reader under a name. Its finds carry that name, are of the given kinds and lie inside the passage: others are
     * refused with an {@link IllegalArgumentException}, which says nothing of the words.
     *
     * @param name what its finds carry
     * @param kinds what it looks for in everything that it is given
     */
    default TextReader named(String name, Set<FindKind> kinds) {
        return new OwnReader(name, kinds, this);
    }
}
