package org.schoolgate.core.activity;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.schoolgate.core.school.Records;

/** See {@link TextReader#all}. */
record Several(List<TextReader> readers) implements TextReader {
    @Override
    public String name() {
        return readers.stream().map(TextReader::name).collect(joining("+"));
    }

    @Override
    public Set<FindKind> looksFor() {
        Set<FindKind> kinds = EnumSet.noneOf(FindKind.class);
        readers.forEach(reader -> kinds.addAll(reader.looksFor()));
        return kinds;
    }

    @Override
    public List<Find> read(List<Passage> passages, Records records) {
        return readers.stream()
                .flatMap(reader -> reader.read(passages, records).stream())
                .toList();
    }
}
