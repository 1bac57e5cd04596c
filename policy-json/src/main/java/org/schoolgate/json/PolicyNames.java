package org.schoolgate.json;

import java.util.Optional;

/** The ids that the policies in hand give their rules, their duties and the acts of those. */
public interface PolicyNames {

    /** Whether some policy has a rule, duty or permission of that id. */
    boolean hasRule(String rule);

    /** Whether something of that duty or rule may be entered as done; without an act, all of it. */
    boolean hasDuty(String duty, Optional<String> act);
}
