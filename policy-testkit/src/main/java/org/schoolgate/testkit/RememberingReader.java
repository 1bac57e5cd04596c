package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.schoolgate.core.activity.Find;
import org.schoolgate.core.activity.FindKind;
import org.schoolgate.core.activity.Passage;
import org.schoolgate.core.activity.TextReader;
import org.schoolgate.core.school.Records;

/**
 * Reads each passage once for each school: the kit's drafts have few words between them, and reading those again and
 * again would take longer than deciding. It is for a reader
 * of which a passage's finds depend on nothing but the passage, the records and the place.
 */
final class RememberingReader implements TextReader {
    /** Laws that alter words would otherwise fill the memory. */
    private static final int MOST = 5_000;

    private final TextReader reader;
    private final Map<Seen, List<Find>> finds = new ConcurrentHashMap<>();

    RememberingReader(TextReader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return reader.name();
    }

    @Override
    public Set<FindKind> looksFor() {
        return reader.looksFor();
    }

    @Override
    public List<Find> read(List<Passage> passages, Records records) {
        if (finds.size() > MOST) {
            finds.clear();
        }
        List<Find> all = new ArrayList<>();
        for (Passage passage : passages) {
            all.addAll(finds.computeIfAbsent(
                    new Seen(records, passage, Locale.getDefault(), TimeZone.getDefault()),
                    seen -> reader.read(List.of(passage), records)));
        }
        return all;
    }

    /**
     * Records are told apart by which they are: comparing what they hold would take long. A reader that goes by the place
     * that its program runs at is not saved by what was read at another.
     */
    private record Seen(Records records, Passage passage, Locale locale, TimeZone zone) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Seen seen
                    && records == seen.records
                    && passage.equals(seen.passage)
                    && locale.equals(seen.locale)
                    && zone.equals(seen.zone);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(records) + passage.hashCode();
        }

        /** Gives the place alone. */
        @Override
        public String toString() {
            return passage.toString();
        }
    }
}
