package org.schoolgate.core.activity;

import java.util.List;
import java.util.Optional;

/** An activity that may name children. */
public interface Naming {

    /** All children named in it; empty: none of the school's is. */
    Optional<List<Named>> named();

    /** Fills it in, whatever kind of activity it is. */
    interface Builder {

        /** Sets {@link Naming#named()}. */
        Builder named(List<Named> named);
    }
}
