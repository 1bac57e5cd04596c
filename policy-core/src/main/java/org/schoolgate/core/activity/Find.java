package org.schoolgate.core.activity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.logic.Span;

/**
 * Something that a reader noticed in the words of an activity. A find is a suspicion: it raises a question and decides
 * nothing, save a {@link #certain} one.
 *
 * @param kind what was noticed
 * @param span where
 * @param written the words as written, for showing to somebody who has the draft in hand
 * @param pupils ids of the pupils whose names match; empty for other finds
 * @param evidence how a name was matched, in the order of {@link NameEvidence}; empty for other finds
 * @param certain the first or known-as name together with the family name of exactly one pupil and of nobody on the staff
 * @param detail which sort of the kind, where a kind has several
 * @param grade how strong, from 1 (mild) to 3 (severe); 0 where the kind has no grades
 * @param reader the name of the reader that found it
 */
public record Find(
        FindKind kind,
        Span span,
        String written,
        List<String> pupils,
        Set<NameEvidence> evidence,
        boolean certain,
        Optional<String> detail,
        int grade,
        String reader) {
    public Find {
        pupils = List.copyOf(pupils);
        // In the order of the enum, whoever reads it: no hash order shows.
        evidence = evidence.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(evidence));
    }

    /** A find of no name. */
    public static Find of(FindKind kind, Span span, String written, String reader) {
        return new Find(kind, span, written, List.of(), Set.of(), false, Optional.empty(), 0, reader);
    }

    /** Gives the kind alone: the words may name a child. */
    @Override
    public String toString() {
        return "a find of " + kind;
    }
}
