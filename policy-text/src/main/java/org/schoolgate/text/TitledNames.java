package org.schoolgate.text;

/** Grown-ups called by a title: "Mrs Hall", "Mr & Mrs O'Neill", "Miss Van Dyk", "Mr J. Amery", "Mrs H". */
final class TitledNames {
    /** What may stand between the words of a name. */
    private static final int BETWEEN = Gap.SPACE | Gap.HYPHEN | Gap.UNDERSCORE | Gap.APOSTROPHE;

    private static final int FEW_NAMES = 3;
    private static final int LONGEST_PARTICLE = 3;

    private final Reading reading;
    private final Pieces pieces;

    TitledNames(Reading reading, Pieces pieces) {
        this.reading = reading;
        this.pieces = pieces;
    }

    /** The piece after the name whose title stands here; this one when there is none. */
    int end(int piece) {
        if (!pieces.is(piece, WordClass.TITLE) && !isTitlePart(piece)) {
            return piece;
        }
        int title = secondTitle(piece);
        int next = title + 1;
        if (next >= pieces.count() || reading.isPublic[pieces.word(title)] || !mayFollow(title, next)) {
            return piece;
        }
        boolean hasInitial = pieces.length(next) == 1 && pieces.capital(next) && pieces.capital(next + 1);
        int name = hasInitial && mayGoOn(next + 1) || isParticle(next) ? next + 1 : next;
        return isName(title, name) ? nameEnd(name) : piece;
    }

    private boolean mayFollow(int title, int next) {
        int gap = pieces.gap(next);
        boolean isApart = (gap & (Gap.SPACE | Gap.UNDERSCORE)) != 0 || !pieces.whole(title);
        return isApart && Gap.only(gap, Gap.SPACE | Gap.STOP | Gap.UNDERSCORE);
    }

    /** "van Dyk": small letters before the name itself. */
    private boolean isParticle(int piece) {
        return !pieces.capital(piece)
                && pieces.length(piece) <= LONGEST_PARTICLE
                && pieces.capital(piece + 1)
                && NameForms.isParticle(new String(pieces.words.letters, pieces.from(piece), pieces.length(piece)));
    }

    private boolean isName(int title, int name) {
        if (pieces.is(name, WordClass.DAY)
                || pieces.is(name, WordClass.TITLE)
                || pieces.is(name, WordClass.DETERMINER)
                || pieces.is(name, WordClass.MODALAFTER)) {
            return false;
        }
        boolean isMarried =
                pieces.reads(title, "mr") || pieces.reads(title, "mrs"); // these are hardly ever anything else
        if (pieces.length(name) == 1) {
            return isMarried && pieces.capital(name);
        }
        return pieces.capital(title) && pieces.capital(name) || isMarried && reading.isSmall();
    }

    private int nameEnd(int name) {
        int end = name + 1;
        while (mayGoOn(end)
                && pieces.capital(end)
                && end - name < FEW_NAMES
                && !pieces.words.digit(pieces.to(end) - 1)
                && !pieces.is(end, WordClass.COMMON)) {
            end++;
        }
        return end;
    }

    private boolean mayGoOn(int piece) {
        return piece < pieces.count() && Gap.only(pieces.gap(piece), BETWEEN | Gap.STOP) && !endsSentence(piece);
    }

    /** A full stop ends a sentence, save after an initial. */
    private boolean endsSentence(int piece) {
        return (pieces.gap(piece) & Gap.STOP) != 0 && pieces.length(piece - 1) > 1;
    }

    /** "Mr and Mrs Hall": the title next to the name. */
    private int secondTitle(int piece) {
        int next = pieces.reads(piece + 1, "and") ? piece + 2 : piece + 1;
        boolean two = next < pieces.count()
                && pieces.is(next, WordClass.TITLE)
                && (next == piece + 2 || (pieces.gap(next) & Gap.AMPERSAND) != 0);
        return two ? next : piece;
    }

    /** The title inside a handle or hashtag. */
    private boolean isTitlePart(int piece) {
        return reading.regions[pieces.word(piece)] != Region.TEXT
                && (pieces.reads(piece, "mrs") || pieces.reads(piece, "mr") || pieces.reads(piece, "miss"));
    }
}
