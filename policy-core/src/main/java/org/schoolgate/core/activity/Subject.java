package org.schoolgate.core.activity;

import org.schoolgate.core.logic.About;

/** What a condition may judge: a whole situation, or a member of it (a picture, a child shown, a name, a link ...). */
public sealed interface Subject
        permits Situation, Picture, ChildPictured, NameGiven, LinkGiven, Administrator, Contact {
    /** The situation that it belongs to. */
    Situation situation();

    /** How evidence and questions point at it. */
    About about();

    /** Whether an answer given {@code of} this (a pupil's id, a picture's index, a word or link as written) means it. */
    default boolean isMeantBy(String of) {
        return of.equals(about().id());
    }
}
