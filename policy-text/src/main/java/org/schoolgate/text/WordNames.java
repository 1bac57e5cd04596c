package org.schoolgate.text;

/**
 * Whether a word that is a first name and an everyday word, such as Rose, Will or Summer, is written as a name here. A capital
 * tells in the middle of a sentence; elsewhere what stands around it must. A child that is missed is worse than a question.
 */
final class WordNames {
    private final Reading reading;
    private final Pieces pieces;
    private final Surroundings around;

    WordNames(Reading reading, Pieces pieces, Surroundings around) {
        this.reading = reading;
        this.pieces = pieces;
        this.around = around;
    }

    boolean isName(int piece, int end) {
        if (isThing(piece, end)) {
            return false;
        }
        if (!pieces.capital(piece) || reading.isShouted()) {
            return isNameWithoutCapitals(piece, end);
        }
        if (pieces.possessive(end - 1)) {
            return !isTime(piece) || !pieces.is(end, WordClass.SEASONAFTER);
        }
        boolean isClauseOf = pieces.reads(piece - 1, "that") && around.precedesVerb(end); // "thrilled that Joy passed"
        if (around.follows(piece, WordClass.DETERMINER) && !isClauseOf) {
            return false;
        }
        return isNamedOutright(piece, end) || isLikely(piece, end);
    }

    private boolean isTime(int piece) {
        return pieces.is(piece, WordClass.SEASON) || pieces.is(piece, WordClass.MONTH);
    }

    /** Signs of a name that hold for every word. */
    private boolean isNamedOutright(int piece, int end) {
        return around.isInCompany(piece, end)
                || around.isPlacedInClass(end)
                || around.isCalledOut(piece, end)
                || isMaker(piece, end);
    }

    private boolean isLikely(int piece, int end) {
        if (pieces.is(piece, WordClass.MONTH)) {
            return isMonthAsName(piece, end);
        }
        if (pieces.is(piece, WordClass.SEASON)) {
            return isSeasonAsName(piece, end);
        }
        if (pieces.is(piece, WordClass.MODAL)) {
            return isVerbAsName(piece, end);
        }
        if (around.isPraised(piece)) {
            return true;
        }
        if (reading.isHeadline()) {
            return isFollowedAsName(end) || around.followsRank(piece);
        }
        return !around.startsClause(piece) || !around.precedesThing(end) && !around.isListedWithThings(end);
    }

    /** What follows is what names are followed by. */
    private boolean isFollowedAsName(int end) {
        return around.precedesVerb(end) || around.endsClause(end);
    }

    /** "amelia and will", "WELL DONE ROSE": no capital tells. */
    private boolean isNameWithoutCapitals(int piece, int end) {
        boolean ends = around.endsClause(end);
        if (around.isPraised(piece)) {
            return ends;
        }
        boolean isCaseless = reading.isSmall() || reading.isShouted();
        return isCaseless
                && around.isInCertainCompany(piece, end)
                && (ends || !pieces.is(piece, WordClass.MODAL) && !isTime(piece));
    }

    /** "Rose Cottage", "Poppy Class", "our value is Hope", "Daisy the cow": a word that names a thing, a value or an animal. */
    private boolean isThing(int piece, int end) {
        boolean isNamed = pieces.capital(end)
                && !reading.isShouted()
                && (around.precedes(end, WordClass.NAMEDTHING) || (!reading.isHeadline() && isTitle(end)));
        boolean isTinted = end < pieces.count() && pieces.gap(end) == Gap.HYPHEN && !pieces.capital(end);
        return isNamed
                || isTinted
                || isAnimal(end)
                || around.hasBefore(piece, WordClass.VALUE)
                || around.isListedWith(piece, end, WordClass.FAITH);
    }

    /** "Dance Company": two everyday words with capitals stand here. */
    private boolean isTitle(int first) {
        int next = first + 1;
        return Gap.only(pieces.gap(first), Gap.SPACE)
                && pieces.capital(next)
                && Gap.only(pieces.gap(next), Gap.SPACE)
                && pieces.is(first, WordClass.COMMON)
                && pieces.is(next, WordClass.COMMON);
    }

    /** "the cow", "the therapy dog" stands here. */
    boolean isAnimal(int end) {
        return pieces.reads(end, "the")
                && Gap.only(pieces.gap(end), Gap.SPACE)
                && around.precedes(end + 1, WordClass.ANIMAL);
    }

    /** "A kite by May", "Speech of the day: May": a thing that somebody made or got. */
    private boolean isMaker(int piece, int end) {
        boolean made = pieces.reads(piece - 1, "by") && around.hasBefore(piece - 1, WordClass.AWARD);
        boolean named = piece > 2 && (pieces.gap(piece) & Gap.COLON) != 0 && pieces.reads(piece - 3, "of");
        return (made || named) && !around.precedesNumber(end);
    }

    /** A month has a capital everywhere. */
    private boolean isMonthAsName(int piece, int end) {
        if (around.precedesNumber(end)) {
            return false;
        }
        if (around.precedes(end, WordClass.SEASONAFTER)) {
            return isSomebody(end);
        }
        if (around.isPraised(piece)) {
            return true;
        }
        if (around.startsClause(piece) || reading.isHeadline()) {
            return isSaidOfSomebody(end);
        }
        boolean dated = around.follows(piece, WordClass.MONTHBEFORE)
                || around.follows(piece, WordClass.DAY)
                || around.follows(piece, WordClass.OWNER)
                || around.followsNumber(piece);
        return !dated && (Gap.only(pieces.gap(piece), Gap.SOFT) || isSaidOfSomebody(end));
    }

    private boolean isSeasonAsName(int piece, int end) {
        if (around.precedes(end, WordClass.SEASONAFTER)) {
            return isSomebody(end);
        }
        if (around.isPraised(piece) || around.precedesVerb(end)) {
            return true;
        }
        boolean timed = around.follows(piece, WordClass.MONTHBEFORE) || around.follows(piece, WordClass.OWNER);
        return !timed && !reading.isHeadline() && (isFollowedAsName(end) || !around.startsClause(piece));
    }

    private boolean isSaidOfSomebody(int end) {
        return isBeingOrHaving(end) ? isSomebody(end) : around.precedesVerb(end) && !isModal(end);
    }

    /** "May is our reader of the week", "Summer has lost her tooth": the verb alone would say it of a time of year too. */
    private boolean isSomebody(int verb) {
        return pieces.is(verb, WordClass.NAMECUE) && (isRank(verb + 1) || around.goesOnAboutSomebody(verb + 1));
    }

    private boolean isRank(int piece) {
        return pieces.reads(piece, "first") || pieces.reads(piece, "second") || pieces.reads(piece, "third");
    }

    private boolean isBeingOrHaving(int piece) {
        return pieces.reads(piece, "is")
                || pieces.reads(piece, "was")
                || pieces.reads(piece, "has")
                || pieces.reads(piece, "had");
    }

    private boolean isVerbAsName(int piece, int end) {
        boolean isAsked = around.precedes(end, WordClass.PRONOUN);
        if (around.isPraised(piece)) {
            return !isAsked;
        }
        if (around.startsClause(piece) || reading.isHeadline()) {
            return isFollowedAsName(end) && !isModal(end);
        }
        return !isAsked;
    }

    private boolean isModal(int end) {
        return around.precedes(end, WordClass.MODALAFTER) && !pieces.is(end, WordClass.NAMECUE);
    }
}
