package org.schoolgate.core.rule;

/** What sort of thing a norm is. */
public enum NormKind {
    RULE,
    DUTY,
    PERMISSION,
    DEFINITION,
    METADATA
}
