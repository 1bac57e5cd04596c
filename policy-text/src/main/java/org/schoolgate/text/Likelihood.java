package org.schoolgate.text;

/** Whether a word that somebody has as a name is likely to be meant as one here, by how it is written and what stands near. */
final class Likelihood {
    /** A shorter word in small letters is more often something else. */
    private static final int SHORTEST_SMALL = 3;

    private static final int SHORTEST_INSIDE = 3;
    /** How far before a name the word may stand that says what is named. */
    private static final int FAR = 4;

    private static final int SHORTEST_FAMILY_INSIDE = 5;

    private final Reading reading;
    private final Pieces pieces;
    private final Narrowing narrowing;

    Likelihood(Reading reading, Pieces pieces, Narrowing narrowing) {
        this.reading = reading;
        this.pieces = pieces;
        this.narrowing = narrowing;
    }

    boolean isGiven(NamePart part, int piece, int end) {
        if (reading.isPublic[pieces.word(piece)]) {
            return false;
        }
        if (!inText(piece)) {
            return part.length >= SHORTEST_INSIDE && (!part.alsoAWord || isWordAsNameInside(piece, end));
        }
        if (isPlace(piece, end) || (part.alsoAPlace && follows(piece, "in", "at", "near", "of", "around", "visit"))) {
            return false;
        }
        if (part.alsoAPlace && isListed(piece, end, WordClass.PLACE)) {
            return false;
        }
        if (part.alsoAWord) {
            return !isThing(piece, end) && isWordAsName(piece, end);
        }
        return pieces.capital(piece) || part.length >= SHORTEST_SMALL;
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
        return !part.alsoAWord || (isPraised(piece) && !pieces.capital(end) && endsClause(end));
    }

    /** "Victoria Park", "St George". */
    boolean isPlace(int piece, int end) {
        boolean isHead = end < pieces.count()
                && pieces.is(end, WordClass.PLACEHEAD)
                && pieces.capital(end)
                && pieces.capital(piece)
                && !reading.isShouted()
                && !pieces.possessive(end - 1)
                && Gap.only(pieces.gap(end), Gap.SPACE);
        return isHead || follows(piece, "st", "saint");
    }

    /** "Rose Cottage", "Poppy Class", "our value is Hope", "Daisy the cow": a word that names a thing, a value or an animal. */
    private boolean isThing(int piece, int end) {
        boolean close = Gap.only(pieces.gap(end), Gap.SPACE);
        boolean isNamed = close
                && !reading.isShouted()
                && pieces.capital(end)
                && (pieces.is(end, WordClass.NAMEDTHING) || (!reading.isHeadline() && isTitle(end)));
        return isNamed || isTinted(end) || isAnimal(end) || isValue(piece) || isListed(piece, end, WordClass.FAITH);
    }

    /** "Rose Dance Company": two everyday words with capitals stand here. */
    private boolean isTitle(int first) {
        int next = first + 1;
        return next < pieces.count()
                && pieces.capital(next)
                && Gap.only(pieces.gap(next), Gap.SPACE)
                && pieces.is(first, WordClass.COMMON)
                && pieces.is(next, WordClass.COMMON);
    }

    /** "Rose-tinted". */
    private boolean isTinted(int end) {
        return end < pieces.count() && pieces.gap(end) == Gap.HYPHEN && !pieces.capital(end);
    }

    /** "the cow", "the therapy dog" stands here. */
    boolean isAnimal(int end) {
        return pieces.reads(end, "the")
                && Gap.only(pieces.gap(end), Gap.SPACE)
                && Gap.only(pieces.gap(end + 1), Gap.SPACE)
                && pieces.is(end + 1, WordClass.ANIMAL);
    }

    private boolean isValue(int piece) {
        for (int before = piece - 1; before >= Math.max(0, piece - FAR); before--) {
            if ((pieces.gap(before + 1) & Gap.SENTENCE) != 0) {
                return false;
            }
            if (pieces.is(before, WordClass.VALUE)) {
                return true;
            }
        }
        return false;
    }

    /** A word such as Rose or Will, written as a name is. */
    private boolean isWordAsName(int piece, int end) {
        boolean capital = pieces.capital(piece) && !reading.isShouted();
        if (!capital) {
            return isPraised(piece) && endsClause(end);
        }
        if (pieces.possessive(end - 1)) {
            boolean isTime = pieces.is(piece, WordClass.SEASON) || pieces.is(piece, WordClass.MONTH);
            return !isTime || !pieces.is(end, WordClass.SEASONAFTER);
        }
        boolean isClauseOf = pieces.reads(piece - 1, "that") && isVerbCued(end); // "thrilled that Joy passed"
        if (piece > 0 && pieces.is(piece - 1, WordClass.DETERMINER) && isClose(piece) && !isClauseOf) {
            return false;
        }
        if (isInCompany(piece, end) || narrowing.isClassInBrackets(end)) {
            return true;
        }
        if (isMaker(piece, end)) {
            return true;
        }
        if (pieces.is(piece, WordClass.MONTH)) {
            return isMonthAsName(piece, end);
        }
        if (pieces.is(piece, WordClass.SEASON)) {
            return isSeasonAsName(piece, end);
        }
        if (pieces.is(piece, WordClass.MODAL)) {
            return isModalAsName(piece, end);
        }
        boolean inHeadline = reading.isHeadline() && !isCued(end) && !isPraised(piece);
        boolean isCompound = starts(piece) && Gap.only(pieces.gap(end), Gap.SPACE) && pieces.is(end, WordClass.THINGOF);
        return !inHeadline && !isCompound && !(starts(piece) && isListedWithThings(end));
    }

    /** "May and Rose", "Hope, Faith": another name beside it in a list. */
    private boolean isInCompany(int piece, int end) {
        return isCompany(end, piece) && isCompanyName(afterLink(end)) || piece > 0 && isCompanyName(beforeLink(piece));
    }

    private boolean isCompany(int end, int piece) {
        return end < pieces.count() && afterLink(end) > piece;
    }

    /** The piece after "and", "&" or a comma that stands at this place; below 0 where none does. */
    private int afterLink(int end) {
        if (end >= pieces.count()) {
            return -1;
        }
        if (pieces.reads(end, "and")) {
            return end + 1;
        }
        return (pieces.gap(end) & (Gap.COMMA | Gap.AMPERSAND)) != 0 && (pieces.gap(end) & Gap.SENTENCE) == 0 ? end : -1;
    }

    private int beforeLink(int piece) {
        if (pieces.reads(piece - 1, "and")) {
            return piece - 2;
        }
        return (pieces.gap(piece) & (Gap.COMMA | Gap.AMPERSAND)) != 0 && (pieces.gap(piece) & Gap.SENTENCE) == 0
                ? piece - 1
                : -1;
    }

    private boolean isCompanyName(int piece) {
        return piece >= 0
                && piece < pieces.count()
                && pieces.capital(piece)
                && (pieces.name(piece) >= 0 || pieces.is(piece, WordClass.GIVEN))
                && (isPraised(piece) || !pieces.is(piece, WordClass.MONTH))
                && !pieces.is(piece, WordClass.SEASON)
                && !pieces.is(piece, WordClass.PLACE);
    }

    /** "Jordan, Egypt and Turkey". */
    private boolean isListed(int piece, int end, WordClass among) {
        int next = afterLink(end);
        int before = piece > 0 ? beforeLink(piece) : -1;
        return next >= 0 && pieces.is(next, among) || before >= 0 && pieces.is(before, among);
    }

    /** "Iris, daffodil and tulip", "Grace and courtesy": a list of things. */
    private boolean isListedWithThings(int end) {
        int next = afterLink(end);
        if (next < 0 || next >= pieces.count() || pieces.capital(next)) {
            return false;
        }
        boolean goesOn = afterLink(next + 1) > next && !pieces.capital(next + 1);
        return (goesOn || pieces.reads(end, "and") || pieces.is(next, WordClass.COMMON))
                && !pieces.is(next, WordClass.RELATION)
                && !pieces.is(next, WordClass.PRONOUN)
                && !pieces.is(next, WordClass.COMPANION)
                && !pieces.is(next, WordClass.DETERMINER)
                && !pieces.is(next, WordClass.OWNER)
                && !pieces.is(next, WordClass.NAMECUE)
                && !pieces.is(next, WordClass.GROUP);
    }

    /** "A kite by May", "Speech of the day: May": a thing that somebody made or got. */
    private boolean isMaker(int piece, int end) {
        boolean made = pieces.reads(piece - 1, "by") && pieces.is(piece - 2, WordClass.AWARD);
        boolean named = piece > 2 && (pieces.gap(piece) & Gap.COLON) != 0 && pieces.reads(piece - 3, "of");
        return (made || named) && !startsDate(end);
    }

    private boolean isMonthAsName(int piece, int end) {
        if (isPraised(piece)) {
            return !startsDate(end) && !pieces.is(end, WordClass.SEASONAFTER);
        }
        boolean dated = piece > 0
                && isClose(piece)
                && (pieces.is(piece - 1, WordClass.MONTHBEFORE) || pieces.words.digit(pieces.from(piece - 1)));
        boolean isSaidOf = pieces.reads(end, "is") ? isAwarded(end) : isVerbCued(end) && !isModal(end);
        return !dated && !startsDate(end) && isSaidOf;
    }

    /** "May is our reader of the week". */
    private boolean isAwarded(int is) {
        for (int next = is + 1; next <= is + FAR && !endsClause(next); next++) {
            if (pieces.is(next, WordClass.AWARD)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSeasonAsName(int piece, int end) {
        if (pieces.is(end, WordClass.SEASONAFTER) && Gap.only(pieces.gap(end), Gap.SOFT)) {
            return false;
        }
        if (isPraised(piece) || isVerbCued(end)) {
            return true;
        }
        boolean timed = piece > 0
                && isClose(piece)
                && (pieces.is(piece - 1, WordClass.MONTHBEFORE) || pieces.is(piece - 1, WordClass.OWNER));
        return !timed && !reading.isHeadline() && (isCued(end) || !starts(piece));
    }

    private boolean isModalAsName(int piece, int end) {
        if (isPraised(piece)) {
            return !pieces.is(end, WordClass.PRONOUN) || !Gap.only(pieces.gap(end), Gap.SPACE);
        }
        if (starts(piece) || reading.isHeadline()) {
            return isCued(end) && !isModal(end);
        }
        return !isModal(end) || !pieces.is(end, WordClass.PRONOUN);
    }

    private boolean isModal(int end) {
        return end < pieces.count()
                && pieces.is(end, WordClass.MODALAFTER)
                && Gap.only(pieces.gap(end), Gap.SPACE)
                && !pieces.is(end, WordClass.NAMECUE);
    }

    private boolean startsDate(int end) {
        return end < pieces.count() && pieces.words.digit(pieces.from(end));
    }

    /** What follows is what names are followed by. */
    private boolean isCued(int end) {
        return isVerbCued(end) || endsClause(end);
    }

    private boolean isVerbCued(int end) {
        if (end >= pieces.count() || !Gap.only(pieces.gap(end), Gap.SPACE)) {
            return false;
        }
        int length = pieces.length(end);
        int last = pieces.to(end) - 1;
        if (length > 4 && pieces.words.letters[last] == 'y' && pieces.words.letters[last - 1] == 'l') {
            return isVerbCued(end + 1); // "Will kindly gave"
        }
        boolean past = length > 4 && pieces.words.letters[last] == 'd' && pieces.words.letters[last - 1] == 'e';
        return pieces.is(end, WordClass.NAMECUE) || past && !pieces.is(end, WordClass.MODALAFTER);
    }

    boolean endsClause(int end) {
        return (pieces.gap(end) & (Gap.SENTENCE | Gap.COMMA | Gap.BRACKET | Gap.DASH | Gap.AMPERSAND | Gap.SYMBOL)) != 0
                || (end < pieces.count() && (pieces.reads(end, "and") || pieces.is(end, WordClass.PRAISEEND)));
    }

    boolean isPraised(int piece) {
        return pieces.whole(piece) && reading.isPraised[pieces.word(piece)];
    }

    private boolean starts(int piece) {
        return (pieces.gap(piece) & (Gap.SENTENCE | Gap.COLON | Gap.QUOTE | Gap.SYMBOL | Gap.DASH)) != 0;
    }

    private boolean isClose(int piece) {
        return Gap.only(pieces.gap(piece), Gap.SOFT);
    }

    boolean follows(int piece, String... before) {
        if (piece == 0 || !Gap.only(pieces.gap(piece), Gap.SPACE | Gap.STOP | Gap.HYPHEN)) {
            return false;
        }
        for (String word : before) {
            if (pieces.reads(piece - 1, word)) {
                return true;
            }
        }
        return false;
    }

    boolean inText(int piece) {
        return reading.regions[pieces.word(piece)] == Region.TEXT;
    }

    /** Inside a hashtag or handle: a capital of its own, at the end, after words that speak to somebody. */
    private boolean isWordAsNameInside(int piece, int end) {
        if (!pieces.capital(piece) || pieces.is(piece, WordClass.SEASON) || pieces.is(piece, WordClass.MONTH)) {
            return false;
        }
        boolean last = end >= pieces.count() || pieces.gap(end) != Pieces.JOINED;
        boolean addressed = piece > 0
                && (pieces.reads(piece - 1, "done")
                        || pieces.reads(piece - 1, "birthday")
                        || pieces.reads(piece - 1, "go")
                        || pieces.reads(piece - 1, "team")
                        || pieces.reads(piece - 1, "congratulations")
                        || pieces.reads(piece - 1, "for")
                        || pieces.reads(piece - 1, "thanks"));
        return last && addressed;
    }
}
