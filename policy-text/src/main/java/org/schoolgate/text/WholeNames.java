package org.schoolgate.text;

import java.util.Optional;

/** Finds first and family names that stand together: "Zoë Rasmussen", "Zoë B. Rasmussen", "Rasmussen, Zoë". */
final class WholeNames {
    private final Reading reading;
    private final Pieces pieces;
    private final NameMatcher matcher;
    private final NameFinds finds;

    WholeNames(Reading reading, Pieces pieces, NameMatcher matcher, NameFinds finds) {
        this.reading = reading;
        this.pieces = pieces;
        this.matcher = matcher;
        this.finds = finds;
    }

    /** The piece after the full name that starts with this first name; {@code piece} when there is none. */
    int end(int piece, NameMatcher.Match given) {
        int next = given.end();
        if (given.part().isEmpty() || next >= pieces.count() || pieces.possessive(next - 1)) {
            return piece;
        }
        if (matcher.mayFollow(next)) {
            int end = end(piece, given.part().get(), next, true);
            if (end > piece) {
                return end;
            }
        }
        // A middle name or initial between the two.
        boolean isMiddle = pieces.capital(next)
                && matcher.mayFollow(next)
                && next + 1 < pieces.count()
                && pieces.capital(next + 1);
        boolean after = isMiddle && Gap.only(pieces.gap(next + 1), NameMatcher.BETWEEN | Gap.STOP);
        return after ? end(piece, given.part().get(), next + 1, false) : piece;
    }

    private int end(int piece, NamePart given, int next, boolean isClose) {
        NameMatcher.Match family = matcher.at(next, NamePart.Kind.FAMILY);
        if (family.part().isEmpty()) {
            return piece;
        }
        Optional<FullName> full = reading.index.fullName(given, family.part().get());
        if (full.isEmpty()
                || !isWrittenAsName(piece, family.end(), given, family.part().get())) {
            return piece;
        }
        boolean mayBeCertain =
                isClose && maySettle(piece, family.end(), given, family.part().get());
        finds.full(piece, family.end(), full.get(), given, mayBeCertain);
        return family.end();
    }

    /** "They will read" is no Will Read: where both words are English words, both must be written as names are. */
    private boolean isWrittenAsName(int piece, int end, NamePart given, NamePart family) {
        if (!given.alsoAWord || !family.alsoAWord || reading.regions[pieces.word(piece)] != Region.TEXT) {
            return true;
        }
        return capitals(piece, end) && !reading.isShouted();
    }

    /** Whether it is written so that nothing else can be meant. */
    private boolean maySettle(int piece, int end, NamePart given, NamePart family) {
        int region = reading.regions[pieces.word(piece)];
        if (region != Region.TEXT && region != Region.HASHTAG) {
            return false;
        }
        boolean isWord = given.alsoAWord || family.alsoAWord;
        boolean clear = !isWord || (capitals(piece, end) && !reading.isShouted());
        return clear && (region == Region.TEXT || capitals(piece, end));
    }

    private boolean capitals(int piece, int end) {
        for (int i = piece; i < end; i++) {
            if (!pieces.capital(i)) {
                return false;
            }
        }
        return true;
    }

    /** "Rasmussen, Zoë": the piece after it; {@code piece} when there is none. */
    int familyFirstEnd(int piece, NameMatcher.Match family) {
        int next = family.end();
        boolean mayBeOne = family.part().isPresent()
                && pieces.capital(piece)
                && pieces.capital(next)
                && Gap.only(pieces.gap(next), NameMatcher.BETWEEN | Gap.COMMA);
        if (!mayBeOne) {
            return piece;
        }
        NameMatcher.Match given = matcher.at(next, NamePart.Kind.GIVEN);
        if (given.part().isEmpty()) {
            return piece;
        }
        Optional<FullName> full =
                reading.index.fullName(given.part().get(), family.part().get());
        boolean listed = (pieces.gap(next) & Gap.COMMA) != 0;
        boolean both = family.part().get().alsoAWord && given.part().get().alsoAWord;
        if (full.isEmpty() || (both && !listed)) {
            return piece;
        }
        finds.full(piece, given.end(), full.get(), given.part().get(), false);
        return given.end();
    }
}
