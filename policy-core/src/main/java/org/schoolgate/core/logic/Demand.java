package org.schoolgate.core.logic;

/** How strongly a sentence asks. */
public enum Demand {
    MUST("must"),
    SHOULD_NORMALLY("should normally"),
    SHOULD_PREFERABLY("should preferably");

    private final String modal;

    Demand(String modal) {
        this.modal = modal;
    }

    String modal() {
        return modal;
    }
}
