package org.schoolgate.core.activity;

import java.util.Optional;

/** An activity with words. */
public interface Worded {

    /** The words, as written. */
    Optional<String> text();

    /** Fills it in, whatever kind of activity it is. */
    interface Builder {

        /** Sets {@link Worded#text()}. */
        Builder text(String text);
    }
}
