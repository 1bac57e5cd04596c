package org.schoolgate.text;

import java.util.List;
import org.schoolgate.core.activity.FindKind;
import org.schoolgate.core.activity.NameEvidence;

/** Words that look like a child's name although nobody on the roster has it: visitors, siblings, children of other schools. */
final class StrangerNames {
    private final Reading reading;
    private final Pieces pieces;
    private final Likelihood likelihood;
    private final Narrowing narrowing;

    StrangerNames(Reading reading, Pieces pieces, Likelihood likelihood, Narrowing narrowing) {
        this.reading = reading;
        this.pieces = pieces;
        this.likelihood = likelihood;
        this.narrowing = narrowing;
    }

    /** Gives the piece after the name that starts here; this one when there is none */
    int at(int piece) {
        if (!pieces.capital(piece) || !likelihood.inText(piece) || reading.isShouted() || pieces.length(piece) < 3) {
            return piece;
        }
        int word = pieces.word(piece);
        if (reading.isPublic[word]
                || likelihood.isAnimal(piece + 1)
                || likelihood.isPlace(piece, piece + 1)
                || pieces.is(piece, WordClass.COMMON)) {
            return piece;
        }
        boolean likely = pieces.is(piece, WordClass.GIVEN) ? isGiven(piece) : isCalledAChild(piece);
        if (!likely) {
            return piece;
        }
        int end = end(piece);
        int from = pieces.start(piece);
        int to = pieces.end(end - 1);
        int evidence = NameFinder.bit(NameEvidence.NOT_ON_ROSTER);
        reading.name(FindKind.PUPIL_NAME, from, to, List.of(), evidence, false);
        reading.markName(from, to, NameFinder.PUPIL);
        return end;
    }

    private boolean isGiven(int piece) {
        if (likelihood.follows(piece, "the", "a", "an") || likelihood.isDated(piece)) {
            return false;
        }
        return !pieces.is(piece, WordClass.PLACE) || likelihood.isPraised(piece) || isSaidToBeAChild(piece);
    }

    /** An unknown word with a capital that is said to be in a class or of an age: "Xanthia, aged 7", "Brannock in Year 4". */
    private boolean isCalledAChild(int piece) {
        if (pieces.classes(piece) != 0
                || !pieces.whole(piece)
                || pieces.words.is(pieces.word(piece), Words.ALL_CAPITALS)) {
            return false;
        }
        return isSaidToBeAChild(piece) || likelihood.follows(piece, "brother", "sister", "cousin", "son", "daughter");
    }

    private boolean isSaidToBeAChild(int piece) {
        int next = piece + 1;
        boolean says = pieces.reads(next, "in") || pieces.reads(next, "from");
        // "Volcanoes (Y4)" are a topic.
        boolean bracket = (pieces.gap(next) & Gap.BRACKET) != 0 && pieces.words.letters[pieces.to(piece) - 1] != 's';
        boolean inClass = (says && narrowing.isClassAt(next + 1)) || (bracket && narrowing.isClassAt(next));
        return inClass || pieces.reads(next, "aged");
    }

    /** The name with the family name that follows it, if one does. */
    private int end(int piece) {
        int next = piece + 1;
        boolean goesOn = next < pieces.count()
                && pieces.capital(next)
                && pieces.length(next) > 1
                && !pieces.possessive(piece)
                && likelihood.inText(next)
                && Gap.only(pieces.gap(next), Gap.SPACE | Gap.HYPHEN)
                && (pieces.classes(next) == 0 || (pieces.gap(next) & Gap.HYPHEN) != 0);
        return goesOn ? next + 1 : next;
    }
}
