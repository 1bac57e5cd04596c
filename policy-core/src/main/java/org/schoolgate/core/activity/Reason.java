package org.schoolgate.core.activity;

import java.util.Optional;
import org.schoolgate.core.school.Discreet;

/**
 * Why an author departs from what is normal.
 *
 * @param rule the id of the rule departed from
 * @param by the id of the person who gives the reason
 * @param text the reason; a blank one does not count
 */
public record Reason(String rule, Optional<String> by, String text) implements Discreet {

    @Override
    public String toString() {
        return typeName();
    }
}
