package org.schoolgate.text;

import java.util.List;
import org.schoolgate.core.activity.Find;
import org.schoolgate.core.activity.FindKind;
import org.schoolgate.core.activity.Passage;
import org.schoolgate.core.activity.TextReader;
import org.schoolgate.core.school.Records;

/** Reads texts with the invented school of the corpus. */
final class Finds {
    private static final Records RECORDS = Corpus.records();
    private static final TextReader READER = StandardTextReader.standard();

    private Finds() {}

    static List<Find> in(String text) {
        return READER.read(List.of(new Passage("/text", text)), RECORDS);
    }

    static List<Find> in(String text, FindKind kind) {
        return in(text).stream().filter(find -> find.kind() == kind).toList();
    }

    /** The words found of one kind, as written. */
    static List<String> words(String text, FindKind kind) {
        return in(text, kind).stream().map(Find::written).toList();
    }

    /** The kinds and details found, such as {@code DETAIL:AGE aged 7}. */
    static List<String> details(String text, FindKind kind) {
        return in(text, kind).stream()
                .map(find -> find.detail().orElse("-") + " " + find.written())
                .toList();
    }
}
