package org.schoolgate.core.school;

/** What a consent is about. */
public enum ConsentUse {
    /** A picture in which the child can be seen. */
    IMAGE,
    /** The child's name. */
    NAME,
    /** Something that the child made. */
    WORK
}
