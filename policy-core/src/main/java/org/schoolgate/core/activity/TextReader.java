package org.schoolgate.core.activity;

import java.util.List;
import java.util.Set;
import org.schoolgate.core.school.Records;

/**
 * Reads the words of an activity and says what it noticed. A school tool may bring its own (a grammar checker, a
 * language model) for any kind of find. Implementations are immutable and thread-safe; they may keep an index of the
 * roster for as long as {@link Records#roster} gives the same list object.
 */
public interface TextReader {
    /** The name that finds carry, such as {@code schoolgate-text}. */
    String name();

    /** The kinds it looks for in everything it reads. A kind that no reader looks for stays unknown, never absent. */
    Set<FindKind> looksFor();

    /** What it noticed, in the order of the passages and their spans; empty means that it looked and found nothing. */
    List<Find> read(List<Passage> passages, Records records);

    /** A reader that reads nothing: whatever words might say stays unknown. */
    static TextReader none() {
        return None.NONE;
    }

    /** All of these readers together: each looks for what it can, and every find is kept. */
    static TextReader all(List<TextReader> readers) {
        return new Several(List.copyOf(readers));
    }
}
