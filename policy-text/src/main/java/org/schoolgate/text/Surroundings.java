package org.schoolgate.text;

/** What stands around a piece of the text: where its clause begins and ends, which words are beside it, what it is joined with. */
final class Surroundings {
    /** How far a word may stand from a name and still speak of it. */
    private static final int FAR = 8;

    private static final int CLAUSE_START = Gap.SENTENCE | Gap.COLON | Gap.QUOTE | Gap.SYMBOL | Gap.DASH;
    private static final int CLAUSE_END =
            Gap.SENTENCE | Gap.COMMA | Gap.BRACKET | Gap.DASH | Gap.AMPERSAND | Gap.SYMBOL | Gap.QUOTE;

    private final Reading reading;
    private final Pieces pieces;
    private final Narrowing narrowing;
    private final boolean rollCall;

    Surroundings(Reading reading, Pieces pieces, Narrowing narrowing) {
        this.reading = reading;
        this.pieces = pieces;
        this.narrowing = narrowing;
        rollCall = isRollCall();
    }

    boolean startsClause(int piece) {
        return (pieces.gap(piece) & CLAUSE_START) != 0;
    }

    boolean endsClause(int end) {
        return (pieces.gap(end) & CLAUSE_END) != 0 || pieces.reads(end, "and") || pieces.is(end, WordClass.PRAISEEND);
    }

    /** Praise, thanks or good wishes end right before this piece. */
    boolean isPraised(int piece) {
        return pieces.whole(piece) && reading.isPraised[pieces.word(piece)];
    }

    /** Whether the piece before is of this class, and nothing but space or a hyphen is between. */
    boolean follows(int piece, WordClass wordClass) {
        return piece > 0 && Gap.only(pieces.gap(piece), Gap.SOFT) && pieces.is(piece - 1, wordClass);
    }

    boolean followsNumber(int piece) {
        return piece > 0 && Gap.only(pieces.gap(piece), Gap.SOFT) && pieces.words.digit(pieces.to(piece - 1) - 1);
    }

    /** "1st Poppy", "2nd Amber". */
    boolean followsRank(int piece) {
        return piece > 0 && NumberShapes.isOrdinal(pieces.words, pieces.word(piece - 1));
    }

    boolean followsAny(int piece, String... words) {
        if (piece == 0 || !Gap.only(pieces.gap(piece), Gap.SPACE | Gap.STOP | Gap.HYPHEN)) {
            return false;
        }
        for (String word : words) {
            if (pieces.reads(piece - 1, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of this class is next, with only space between. */
    boolean precedes(int end, WordClass wordClass) {
        return isNext(end) && pieces.is(end, wordClass);
    }

    boolean precedesNumber(int end) {
        return end < pieces.count() && pieces.words.digit(pieces.from(end));
    }

    private boolean isNext(int end) {
        return end < pieces.count() && Gap.only(pieces.gap(end), Gap.SPACE);
    }

    /** What follows is what people do: "made", "kindly gave", "jumped". */
    boolean precedesVerb(int end) {
        if (!isNext(end)) {
            return false;
        }
        if (endsIn(end, 'l', 'y')) {
            return precedesVerb(end + 1);
        }
        return pieces.is(end, WordClass.NAMECUE) || endsIn(end, 'e', 'd') && !pieces.is(end, WordClass.MODALAFTER);
    }

    /**
     * "Garden", "weather": a thing that the word before says more of, as "rose" or "amber" do. A word in -s is none of them: it
     * may be what a child does ("Rose leaves us in July").
     */
    boolean precedesThing(int end) {
        if (!isNext(end) || pieces.capital(end)) {
            return false;
        }
        boolean isPlainWord = pieces.is(end, WordClass.COMMON)
                && pieces.words.letters[pieces.to(end) - 1] != 's'
                && !pieces.is(end, WordClass.FUNCTION)
                && !pieces.is(end, WordClass.MODALAFTER)
                && !pieces.is(end, WordClass.MONTHBEFORE)
                && !pieces.is(end, WordClass.DETERMINER)
                && !pieces.is(end, WordClass.AWARD);
        return pieces.is(end, WordClass.THINGOF)
                || isPlainWord && !precedesVerb(end) && !endsIn(end, 'n', 'g')
                || pieces.is(end, WordClass.COMMON) && isPlural(end + 1);
    }

    /** "Are", "were": what stands before is no one person. */
    private boolean isPlural(int verb) {
        return pieces.reads(verb, "are") || pieces.reads(verb, "were") || pieces.reads(verb, "have");
    }

    private boolean endsIn(int piece, char lastButOne, char last) {
        int end = pieces.to(piece);
        return pieces.length(piece) > 4
                && pieces.words.letters[end - 1] == last
                && pieces.words.letters[end - 2] == lastButOne;
    }

    /** The sentence goes on about a person: "her", "his", "sister", "captain". */
    boolean goesOnAboutSomebody(int end) {
        for (int i = end; i < Math.min(pieces.count(), end + FAR) && (pieces.gap(i) & Gap.SENTENCE) == 0; i++) {
            if (pieces.is(i, WordClass.RELATION) || pieces.is(i, WordClass.AWARD)) {
                return true;
            }
        }
        return false;
    }

    /** The sentence has spoken of such a word before. */
    boolean hasBefore(int piece, WordClass wordClass) {
        for (int i = piece; i > Math.max(0, piece - FAR) && (pieces.gap(i) & Gap.SENTENCE) == 0; i--) {
            if (pieces.is(i - 1, wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** "in Year 4", "from 3K", "(5H)", "aged 7". */
    boolean isPlacedInClass(int end) {
        boolean says = pieces.reads(end, "in") || pieces.reads(end, "from") || pieces.reads(end, "of");
        return says && narrowing.isClassAt(end + 1) || narrowing.isClassInBrackets(end) || pieces.reads(end, "aged");
    }

    /** Names stand in a list, each with a colon after it. */
    boolean isCalledOut(int piece, int end) {
        return rollCall && startsClause(piece) && (pieces.gap(end) & Gap.COLON) != 0;
    }

    private boolean isRollCall() {
        int called = 0;
        for (int i = 0; i + 1 < pieces.count() && called < 2; i++) {
            boolean isCalled = (pieces.gap(i + 1) & Gap.COLON) != 0 && startsClause(i) && isNameLike(i);
            called += isCalled ? 1 : 0;
        }
        return called > 1;
    }

    private boolean isNameLike(int piece) {
        return pieces.capital(piece)
                && (pieces.name(piece) >= 0 || pieces.is(piece, WordClass.GIVEN))
                && !pieces.is(piece, WordClass.SEASON)
                && !pieces.is(piece, WordClass.PLACE);
    }

    /** "May and Rose", "Hope, Faith": another name beside it in a list. */
    boolean isInCompany(int piece, int end) {
        return isCompany(afterLink(end)) || isCompany(beforeLink(piece));
    }

    private boolean isCompany(int piece) {
        return piece >= 0
                && piece < pieces.count()
                && isNameLike(piece)
                && (isPraised(piece) || !pieces.is(piece, WordClass.MONTH));
    }

    /** "amelia and will": a name that is nothing else stands beside it. */
    boolean isInCertainCompany(int piece, int end) {
        return isCertainCompany(afterLink(end)) || isCertainCompany(beforeLink(piece));
    }

    private boolean isCertainCompany(int piece) {
        return piece >= 0
                && piece < pieces.count()
                && pieces.name(piece) >= 0
                && !pieces.is(piece, WordClass.COMMON)
                && !pieces.is(piece, WordClass.PLACE);
    }

    /** "Jordan, Egypt and Turkey". */
    boolean isListedWith(int piece, int end, WordClass among) {
        int next = afterLink(end);
        int before = beforeLink(piece);
        return next >= 0 && pieces.is(next, among) || before >= 0 && pieces.is(before, among);
    }

    /** "Iris, daffodil and tulip", "Grace and courtesy": a list of things. */
    boolean isListedWithThings(int end) {
        int next = afterLink(end);
        if (next < 0 || next >= pieces.count() || pieces.capital(next)) {
            return false;
        }
        boolean goesOn = afterLink(next + 1) > next && !pieces.capital(next + 1);
        return (goesOn || pieces.reads(end, "and"))
                && !pieces.is(next, WordClass.FUNCTION)
                && !pieces.is(next, WordClass.RELATION)
                && !pieces.is(next, WordClass.DETERMINER)
                && !pieces.is(next, WordClass.NAMECUE)
                && !pieces.is(next, WordClass.GROUP);
    }

    /** The piece after "and", "&" or a comma that stands at this place; below 0 where none does. */
    private int afterLink(int place) {
        int end = isScore(place) ? place + 1 : place;
        if (end >= pieces.count()) {
            return -1;
        }
        if (pieces.reads(end, "and") || pieces.reads(end, "or")) {
            return end + 1;
        }
        return isLink(end) ? end : -1;
    }

    private int beforeLink(int piece) {
        if (piece == 0) {
            return -1;
        }
        if (pieces.reads(piece - 1, "and") || pieces.reads(piece - 1, "or")) {
            return piece - 2;
        }
        return isLink(piece) ? isScore(piece - 1) ? piece - 2 : piece - 1 : -1;
    }

    /** "Hope 2, Isla 1": what each in a list has got. */
    private boolean isScore(int piece) {
        return piece > 0
                && piece < pieces.count()
                && pieces.length(piece) < 3
                && pieces.words.digit(pieces.from(piece))
                && pieces.gap(piece) == Gap.SPACE;
    }

    private boolean isLink(int piece) {
        return (pieces.gap(piece) & (Gap.COMMA | Gap.AMPERSAND)) != 0 && (pieces.gap(piece) & Gap.SENTENCE) == 0;
    }
}
