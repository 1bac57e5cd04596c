package org.schoolgate.core.activity;

import org.schoolgate.core.logic.About;

/**
 * One link, mention or hashtag in the words, one account tagged in a picture, or the source of what is passed on.
 *
 * @param situation what it belongs to
 * @param kind what it is: {@link FindKind#LINK}, {@link FindKind#ACCOUNT_MENTION} or {@link FindKind#HASHTAG}
 * @param written as written
 * @param about where it is
 */
public record LinkGiven(Situation situation, FindKind kind, String written, About about) implements Subject {
    @Override
    public boolean isMeantBy(String of) {
        return of.equals(written);
    }

    /** Gives the kind alone. */
    @Override
    public String toString() {
        return "a " + kind;
    }
}
