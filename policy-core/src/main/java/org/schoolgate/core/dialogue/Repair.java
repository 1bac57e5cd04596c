package org.schoolgate.core.dialogue;

import java.util.List;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.policy.Verdict;
import org.schoolgate.core.school.Discreet;

/**
 * Changes that together make an activity permitted, none of which can be spared.
 *
 * @param changes what has to be done, the cheapest first
 * @param repaired the activity with all of them made
 * @param verdict what is decided of it then
 */
public record Repair(List<Change> changes, Activity repaired, Verdict verdict) implements Discreet {
    public Repair {
        changes = List.copyOf(changes);
    }

    /** What all of it costs. */
    public int cost() {
        return changes.stream().mapToInt(Change::cost).sum();
    }

    @Override
    public String toString() {
        return typeName() + " of " + changes.size();
    }
}
