package org.schoolgate.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.schoolgate.core.activity.Find;
import org.schoolgate.core.activity.FindKind;
import org.schoolgate.core.activity.Passage;
import org.schoolgate.core.activity.TextReader;
import org.schoolgate.core.school.Records;

/**
 * The reader that comes with the library: names on the school's roster, handles, hashtags, links, personal details, and
 * British English that asks for a look. It works by word lists alone, in time linear in the text, and looks for every
 * kind of find. Immutable and thread-safe, save that it keeps the index of the roster that it read last.
 */
public final class StandardTextReader implements TextReader {
    static final String NAME = "schoolgate-text";

    private static final Set<FindKind> KINDS = Collections.unmodifiableSet(EnumSet.allOf(FindKind.class));

    private final AtomicReference<Indexed> indexed = new AtomicReference<>(Indexed.none());

    private StandardTextReader() {}

    /** A reader of its own index; keep it for as long as the records are kept. */
    public static TextReader standard() {
        return new StandardTextReader();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<FindKind> looksFor() {
        return KINDS;
    }

    @Override
    public List<Find> read(List<Passage> passages, Records records) {
        NameIndex index = index(records);
        List<Find> finds = new ArrayList<>();
        for (Passage passage : passages) {
            finds.addAll(read(passage, index));
        }
        return finds;
    }

    private static List<Find> read(Passage passage, NameIndex index) {
        Reading reading = new Reading(passage, index);
        SignFinder.find(reading);
        index.schoolName().find(reading);
        PhraseFinder phrases = new PhraseFinder(reading);
        phrases.prepare();
        new NameFinder(reading).find();
        DisguiseFinder.find(reading);
        phrases.find();
        PersonFinder.find(reading);
        OnePersonFinder.find(reading);
        DetailFinder.find(reading);
        StyleFinder.find(reading);
        return reading.finds();
    }

    /** The index is made anew only when the records give another list. */
    private NameIndex index(Records records) {
        Indexed current = Indexed.of(records, indexed::get);
        indexed.set(current);
        return current.index();
    }

    /** Says nothing of the roster. */
    @Override
    public String toString() {
        return NAME;
    }
}
