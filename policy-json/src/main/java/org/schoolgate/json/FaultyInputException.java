package org.schoolgate.json;

import java.util.List;

/** Thrown where a value was demanded of input that had been refused. Its message says nothing of the input. */
public final class FaultyInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    FaultyInputException(List<Fault> faults) {
        super("the input does not fit its form; faults: " + faults.size());
        this.faults = List.copyOf(faults);
    }

    /** Every fault of the input. */
    public List<Fault> faults() {
        return faults;
    }
}
