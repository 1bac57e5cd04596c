package org.schoolgate.core.activity;

/** What sort of picture it is. */
public enum MediaKind {
    PHOTO,
    VIDEO,
    /** A drawing or design; a picture too. */
    GRAPHIC
}
