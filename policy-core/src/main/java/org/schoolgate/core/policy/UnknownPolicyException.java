package org.schoolgate.core.policy;

import java.util.List;

/** No policy of that id is at hand. */
public final class UnknownPolicyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnknownPolicyException(String id, List<String> known) {
        super("no policy is called \"" + id + "\"; "
                + (known.isEmpty()
                        ? "none is at hand: put a module with a policy on the path"
                        : "there are " + String.join(", ", known)));
    }
}
