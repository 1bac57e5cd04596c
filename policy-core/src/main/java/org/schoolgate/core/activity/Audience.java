package org.schoolgate.core.activity;

import java.util.Optional;
import org.schoolgate.core.school.Discreet;

/**
 * For whom a post is meant.
 *
 * @param kind how wide the circle is
 * @param of which year group, class or person, as the school writes it
 */
public record Audience(Optional<AudienceKind> kind, Optional<String> of) implements Discreet {

    @Override
    public String toString() {
        return typeName();
    }
}
