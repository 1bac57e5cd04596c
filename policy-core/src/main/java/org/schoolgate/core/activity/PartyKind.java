package org.schoolgate.core.activity;

/** Whether an account belongs to a person. */
public enum PartyKind {
    PERSON,
    ORGANISATION
}
