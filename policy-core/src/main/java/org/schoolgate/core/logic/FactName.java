package org.schoolgate.core.logic;

/** What a fact is a fact of: its one name, stable across versions, as {@code snake_case}. */
public interface FactName {
    /** The stable name, never blank. */
    String name();
}
