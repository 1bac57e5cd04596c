package org.schoolgate.testkit;

import java.util.Locale;

/** A way in which a policy may be written down wrongly, and the kit writes it down wrongly on purpose. */
enum Operator {
    /** A norm is left out. */
    NORM_DROPPED,
    FORCE_RAISED,
    FORCE_LOWERED,
    EXCEPTION_DROPPED,
    EXCEPTION_NEGATED,
    /** "And" for "or", or the other way round. */
    CONNECTIVE_SWAPPED,
    LEAF_NEGATED,
    /** An hour, a day, an age or a number, by one step. */
    BOUND_MOVED,
    /** "Every" for "some", or the other way round. */
    QUANTIFIER_SWAPPED,
    /** One state of consent is taken for another. */
    CONSENT_MERGED,
    DUE_TIME_MOVED,
    CITATION_CHANGED;

    /** Whether no fault of this sort may go unseen. */
    boolean mustAllBeSeen() {
        return this == NORM_DROPPED || this == EXCEPTION_DROPPED;
    }

    /** As people say it. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
