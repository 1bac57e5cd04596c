package org.schoolgate.text;

import java.util.List;
import org.schoolgate.core.activity.FindKind;
import org.schoolgate.core.activity.NameEvidence;

/** Two or three capitals that are some pupil's initials: {@code ZH}, {@code Z.H.}, {@code Z H}. */
final class InitialsFinder {
    private static final int MOST = 3;

    private InitialsFinder() {}

    /** Gives the piece after the initials that start here; this one when there are none */
    static int at(Reading reading, Pieces pieces, int piece) {
        if (reading.isShouted()
                || !pieces.capital(piece)
                || reading.regions[pieces.word(piece)] != Region.TEXT
                || pieces.length(piece) > MOST) {
            return piece;
        }
        int end = pieces.length(piece) > 1 ? piece + 1 : spelled(pieces, piece);
        int letters = pieces.length(piece) > 1 ? pieces.length(piece) : end - piece;
        if (letters < 2
                || letters > MOST
                || !pieces.allCapitals(piece)
                || (isOneWord(piece, end)
                        && !pieces.reads(piece - 1, "by")
                        && isAbbreviation(reading, pieces, piece, end))) {
            return piece;
        }
        List<String> pupils =
                reading.index.initials().of(pieces.words.letters, pieces.from(piece), pieces.from(piece) + letters);
        if (pupils.isEmpty()) {
            return piece;
        }
        int evidence =
                NameFinds.bit(NameEvidence.INITIALS) | (pupils.size() > 1 ? NameFinds.bit(NameEvidence.SHARED) : 0);
        reading.name(FindKind.PUPIL_NAME, pieces.start(piece), pieces.end(end - 1), pupils, evidence, false);
        reading.markName(pieces.start(piece), pieces.end(end - 1), NameFinds.PUPIL);
        return end;
    }

    private static boolean isOneWord(int piece, int end) {
        return end == piece + 1;
    }

    /** The piece after a row of single capitals with the same short gap between them. */
    private static int spelled(Pieces pieces, int piece) {
        int end = piece + 1;
        while (end < pieces.count()
                && end - piece <= MOST
                && pieces.length(end) == 1
                && pieces.capital(end)
                && Gap.only(pieces.gap(end), Gap.SPACE | Gap.STOP)) {
            end++;
        }
        return end;
    }

    private static boolean isAbbreviation(Reading reading, Pieces pieces, int piece, int end) {
        Lexicon lexicon = Lexicon.standard();
        int from = pieces.from(piece);
        int to = pieces.to(end - 1);
        int classes = lexicon.classes(lexicon.find(reading.words.letters, from, to));
        return WordClass.ABBREVIATION.in(classes) || WordClass.COMMON.in(classes) || WordClass.TITLE.in(classes);
    }
}
