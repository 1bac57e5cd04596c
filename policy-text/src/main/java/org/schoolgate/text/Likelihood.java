package org.schoolgate.text;

/** Whether a word that somebody has as a name is likely to be meant as one here, by how it is written and what stands near. */
final class Likelihood {
    /** A shorter word in small letters is more often something else. */
    private static final int SHORTEST_SMALL = 3;

    private static final int SHORTEST_INSIDE = 3;
    private static final int SHORTEST_FAMILY_INSIDE = 5;
    private static final String[] ADDRESSING = {"done", "birthday", "go", "team", "congratulations", "for", "thanks"};

    private final Reading reading;
    private final Pieces pieces;
    private final Surroundings around;
    private final WordNames words;

    Likelihood(Reading reading, Pieces pieces, Surroundings around) {
        this.reading = reading;
        this.pieces = pieces;
        this.around = around;
        this.words = new WordNames(reading, pieces, around);
    }

    boolean isGiven(NamePart part, int piece, int end) {
        if (reading.isPublic[pieces.word(piece)]) {
            return false;
        }
        if (!inText(piece)) {
            return part.length >= SHORTEST_INSIDE && (!part.alsoAWord || isWordInside(piece, end));
        }
        if (isPlace(piece, end) || part.alsoAPlace && isOnTheMap(piece, end)) {
            return false;
        }
        if (part.alsoAWord) {
            return words.isName(piece, end);
        }
        boolean isCounted = around.followsNumber(piece) && !reading.isSmall(); // "180 max"
        return pieces.capital(piece) || part.length >= SHORTEST_SMALL && !isCounted;
    }

    boolean isFamily(NamePart part, int piece, int end) {
        if (reading.isPublic[pieces.word(piece)] || part.alsoAPlace) {
            return false;
        }
        if (!inText(piece)) {
            return !part.alsoAWord && part.length >= SHORTEST_FAMILY_INSIDE;
        }
        boolean asWritten = pieces.capital(end - 1)
                || (reading.isSmall() && !part.alsoAWord && part.length >= SHORTEST_FAMILY_INSIDE);
        if (!asWritten || reading.isShouted() || isPlace(piece, end) || part.length < SHORTEST_SMALL) {
            return false;
        }
        return !part.alsoAWord || (around.isPraised(piece) && !pieces.capital(end) && around.endsClause(end));
    }

    /** "Victoria Park", "St George". */
    boolean isPlace(int piece, int end) {
        boolean isHead = around.precedes(end, WordClass.PLACEHEAD)
                && pieces.capital(end)
                && pieces.capital(piece)
                && !reading.isShouted()
                && !pieces.possessive(end - 1);
        return isHead || around.followsAny(piece, "st", "saint");
    }

    /** "In Jordan", "Egypt, Jordan and Turkey". */
    private boolean isOnTheMap(int piece, int end) {
        return around.followsAny(piece, "in", "at", "near", "of", "around", "visit")
                || around.isListedWith(piece, end, WordClass.PLACE);
    }

    /** "23 Jan", "Jan 23rd". */
    boolean isDated(int piece) {
        return pieces.is(piece, WordClass.MONTH)
                && (around.followsNumber(piece)
                        || around.followsRank(piece)
                        || around.follows(piece, WordClass.DAY)
                        || around.precedesNumber(piece + 1));
    }

    /** "Daisy the cow": what stands here says so. */
    boolean isAnimal(int end) {
        return words.isAnimal(end);
    }

    boolean isPraised(int piece) {
        return around.isPraised(piece);
    }

    boolean follows(int piece, String... before) {
        return around.followsAny(piece, before);
    }

    boolean inText(int piece) {
        return reading.regions[pieces.word(piece)] == Region.TEXT;
    }

    /** Inside a hashtag or handle: a capital of its own, at the end, after a word that speaks to or of somebody. */
    private boolean isWordInside(int piece, int end) {
        boolean last = pieces.gap(end) != Pieces.JOINED || end >= pieces.count();
        return last
                && pieces.capital(piece)
                && !pieces.is(piece, WordClass.SEASON)
                && !pieces.is(piece, WordClass.MONTH)
                && isAddressed(piece);
    }

    private boolean isAddressed(int piece) {
        for (String word : ADDRESSING) {
            if (pieces.reads(piece - 1, word)) {
                return true;
            }
        }
        return false;
    }
}
