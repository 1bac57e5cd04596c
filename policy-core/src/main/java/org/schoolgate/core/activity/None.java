package org.schoolgate.core.activity;

import java.util.List;
import java.util.Set;
import org.schoolgate.core.school.Records;

/** See {@link TextReader#none}. */
enum None implements TextReader {
    NONE;

    @Override
    public Set<FindKind> looksFor() {
        return Set.of();
    }

    @Override
    public List<Find> read(List<Passage> passages, Records records) {
        return List.of();
    }
}
