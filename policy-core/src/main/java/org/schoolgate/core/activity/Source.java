package org.schoolgate.core.activity;

import java.util.Optional;
import org.schoolgate.core.school.Discreet;

/**
 * Whose post is answered, shared or quoted.
 *
 * @param account its handle or name
 */
public record Source(Optional<String> account) implements Discreet {

    @Override
    public String toString() {
        return typeName();
    }
}
