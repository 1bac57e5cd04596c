package org.schoolgate.core.activity;

import java.util.Optional;

/** An activity with another side. */
public interface Addressed {

    /** The other side. */
    Optional<PersonRef> with();
}
