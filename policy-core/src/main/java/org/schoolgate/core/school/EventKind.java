package org.schoolgate.core.school;

/** What sort of event a school holds. */
public enum EventKind {
    EVENT,
    /** A visit away from school; a school event too. */
    TRIP
}
