package org.schoolgate.core.activity;

import java.util.Optional;

/** An activity with words. */
public interface Worded {

    /** The words, as written. */
    Optional<String> text();
}
