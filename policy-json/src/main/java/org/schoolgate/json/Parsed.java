package org.schoolgate.json;

import java.util.List;

/** What reading came to: the value, or every fault of the input. */
public sealed interface Parsed<T> {

    /** Every fault; empty when there is a value. */
    List<Fault> faults();

    /** The value. @throws FaultyInputException when there is none */
    T orElseThrow();

    /** The value that was read. */
    record Accepted<T>(T value) implements Parsed<T> {

        @Override
        public List<Fault> faults() {
            return List.of();
        }

        @Override
        public T orElseThrow() {
            return value;
        }

        @Override
        public String toString() {
            return "Accepted";
        }
    }

    /** Input that was refused, whole. */
    record Refused<T>(List<Fault> faults) implements Parsed<T> {

        public Refused {
            faults = List.copyOf(faults);
        }

        @Override
        public T orElseThrow() {
            throw new FaultyInputException(faults);
        }

        @Override
        public String toString() {
            return "Refused with " + faults.size() + " faults";
        }
    }
}
