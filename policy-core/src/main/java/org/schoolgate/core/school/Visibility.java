package org.schoolgate.core.school;

/** Who can see an account. */
public enum Visibility {
    /** Anybody. */
    PUBLIC,
    /** Only those whom its owner has let in. */
    PRIVATE
}
