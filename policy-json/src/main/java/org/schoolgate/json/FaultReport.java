package org.schoolgate.json;

import java.util.List;

/**
 * A draft that was refused.
 *
 * @param draft what the caller calls it
 * @param faults every fault
 */
public record FaultReport(String draft, List<Fault> faults) {

    public FaultReport {
        faults = List.copyOf(faults);
    }

    /** Gives the number of faults alone. */
    @Override
    public String toString() {
        return "refused with " + faults.size() + " faults";
    }
}
