package org.schoolgate.json;

import java.util.Optional;

/** The ids that the policies in hand give their rules, their duties and the acts of those. */
public interface PolicyNames {

    /** Whether some policy has a rule, duty or permission of that id. */
    boolean hasRule(String rule);

    /** Whether there is that duty or rule and, if an act is named, whether it has that act. */
    boolean hasDuty(String duty, Optional<String> act);
}
