package org.schoolgate.examples.quickstart;

import java.util.List;
import java.util.Set;
import org.schoolgate.core.activity.Find;
import org.schoolgate.core.activity.FindKind;
import org.schoolgate.core.activity.Passage;
import org.schoolgate.core.activity.TextReader;
import org.schoolgate.core.logic.Span;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.text.PassageReader;
import org.schoolgate.text.StandardTextReader;

/** A reader of your own beside the standard one; ask your language model or grammar checker where this one looks for a word. */
public final class YourOwnReader {

    private YourOwnReader() {}

    /** Prints who found what, and where. */
    public static void main(String[] args) {
        TextReader both = TextReader.all(List.of(StandardTextReader.standard(), opinions()));
        List<Passage> words = List.of(new Passage("/text", "We think that the chess club is ace. See bit.ly/xyz"));
        for (Find find : both.read(words, SchoolRecords.builder().build())) {
            System.out.println(
                    find.reader() + ": " + find.kind() + " at " + find.span().start());
        }
    }

    /** Give it to a checker: {@code policy.checker().reading(both)}. */
    static TextReader opinions() {
        PassageReader reader = (passage, records) -> {
            int start = passage.text().indexOf("is ace");
            int end = start + "is ace".length();
            return start < 0
                    ? List.of()
                    : List.of(Find.of(FindKind.OPINION, new Span(passage.in(), start, end), "is ace", "our-reader"));
        };
        return reader.named("our-reader", Set.of(FindKind.OPINION));
    }
}
