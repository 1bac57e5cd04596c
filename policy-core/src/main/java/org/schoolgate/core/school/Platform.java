package org.schoolgate.core.school;

/** Where an account lives. */
public enum Platform {
    TWITTER,
    FACEBOOK,
    INSTAGRAM,
    YOUTUBE,
    /** A blog of the school, or of somebody who belongs to it. */
    BLOG,
    /** A closed service for lessons. */
    LEARNING_PLATFORM,
    GAME,
    OTHER
}
