package org.schoolgate.core.activity;

import java.util.List;
import java.util.Optional;

/** An activity with pictures. */
public interface WithMedia {

    /** All pictures; empty: there are none. */
    Optional<List<Media>> media();
}
