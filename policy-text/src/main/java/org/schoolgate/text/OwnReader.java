package org.schoolgate.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.schoolgate.core.activity.Find;
import org.schoolgate.core.activity.FindKind;
import org.schoolgate.core.activity.Passage;
import org.schoolgate.core.activity.TextReader;
import org.schoolgate.core.school.Records;

/** See {@link PassageReader#named}. */
record OwnReader(String name, Set<FindKind> looksFor, PassageReader reader) implements TextReader {
    OwnReader {
        looksFor = Set.copyOf(looksFor);
    }

    @Override
    public List<Find> read(List<Passage> passages, Records records) {
        List<Find> finds = new ArrayList<>();
        for (Passage passage : passages) {
            reader.read(passage, records).stream()
                    .map(find -> checked(find, passage))
                    .sorted(Comparator.comparing(Find::span).thenComparing(Find::kind))
                    .forEach(finds::add);
        }
        return finds;
    }

    private Find checked(Find find, Passage passage) {
        boolean inside = find.span().in().equals(passage.in())
                && find.span().end() <= passage.text().length();
        if (!inside || !looksFor.contains(find.kind())) {
            throw new IllegalArgumentException("the reader " + name + " gave " + find + " that is outside "
                    + (inside ? "the kinds that it looks for" : passage.toString()));
        }
        return new Find(
                find.kind(),
                find.span(),
                find.written(),
                find.pupils(),
                find.evidence(),
                find.certain(),
                find.detail(),
                find.grade(),
                name);
    }

    @Override
    public String toString() {
        return name;
    }
}
