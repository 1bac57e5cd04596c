package org.schoolgate.core.activity;

/** For whom a post is meant. */
public enum AudienceKind {
    EVERYONE,
    YEAR_GROUP,
    CLASS,
    INDIVIDUAL
}
