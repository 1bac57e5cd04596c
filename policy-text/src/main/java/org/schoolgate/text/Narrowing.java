package org.schoolgate.text;

import java.util.ArrayList;
import java.util.List;

/** Narrows the pupils that a name may mean by the class or year named near it: "from 3K", "in Year 4". */
final class Narrowing {
    private static final int PIECES_AFTER = 6;
    private static final int PIECES_BEFORE = 4;

    private final Reading reading;
    private final Pieces pieces;

    Narrowing(Reading reading, Pieces pieces) {
        this.reading = reading;
        this.pieces = pieces;
    }

    /** Those of the pupils who are in the class or year named near; all of them when none is named, or nobody is left. */
    List<Named> near(int piece, int end, List<Named> pupils) {
        if (pupils.size() < 2) {
            return pupils;
        }
        for (int i = end; i < Math.min(pieces.count(), end + PIECES_AFTER); i++) {
            if (i > end && (pieces.gap(i) & Gap.SENTENCE) != 0) {
                break;
            }
            List<Named> narrowed = at(i, pupils);
            if (!narrowed.isEmpty()) {
                return narrowed;
            }
        }
        for (int i = piece - 1; i >= Math.max(0, piece - PIECES_BEFORE); i--) {
            if ((pieces.gap(i + 1) & Gap.SENTENCE) != 0) {
                break;
            }
            List<Named> narrowed = at(i, pupils);
            if (!narrowed.isEmpty()) {
                return narrowed;
            }
        }
        return pupils;
    }

    private List<Named> at(int piece, List<Named> pupils) {
        int year = year(piece);
        int className = className(piece);
        List<Named> narrowed = new ArrayList<>();
        if (year != ClassNames.NONE || className != ClassNames.NONE) {
            for (Named pupil : pupils) {
                if (pupil.isIn(year, className)) {
                    narrowed.add(pupil);
                }
            }
        }
        return narrowed;
    }

    /** Whether a class or a year group is named here. */
    boolean isClassAt(int piece) {
        return piece < pieces.count() && (year(piece) != ClassNames.NONE || className(piece) != ClassNames.NONE);
    }

    /** "(1C)" stands here: who is in that class, and no season or month. */
    boolean isClassInBrackets(int piece) {
        return piece < pieces.count() && (pieces.gap(piece) & Gap.BRACKET) != 0 && className(piece) != ClassNames.NONE;
    }

    private int className(int piece) {
        int name = reading.index.classNames().find(pieces.words.letters, pieces.from(piece), pieces.to(piece));
        boolean isWritten = name >= 0 && (pieces.capital(piece) || pieces.words.digit(pieces.from(piece)));
        return isWritten ? name : ClassNames.NONE;
    }

    /** "Year 4", "Y4", "Yr 4", "Reception". */
    private int year(int piece) {
        if (pieces.reads(piece, "reception")) {
            return ClassNames.RECEPTION;
        }
        boolean isWord = pieces.reads(piece, "year") || pieces.reads(piece, "yr") || pieces.reads(piece, "y");
        if (isWord && piece + 1 < pieces.count() && pieces.words.digit(pieces.from(piece + 1))) {
            return number(pieces.from(piece + 1), pieces.to(piece + 1));
        }
        boolean isShort = pieces.letter(piece) == 'y' && pieces.length(piece) > 1 && pieces.length(piece) < 4;
        return isShort && pieces.words.digit(pieces.from(piece) + 1)
                ? number(pieces.from(piece) + 1, pieces.to(piece))
                : ClassNames.NONE;
    }

    private int number(int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (!pieces.words.digit(i) || i - from > 1) {
                return ClassNames.NONE;
            }
            number = number * 10 + pieces.words.letters[i] - '0';
        }
        return number;
    }
}
