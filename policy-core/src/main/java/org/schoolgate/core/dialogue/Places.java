package org.schoolgate.core.dialogue;

import java.util.ArrayList;
import java.util.List;

/** Reads JSON pointers into a draft. */
final class Places {
    private Places() {}

    /** The numbers among the steps of a pointer: {@code /media/1/children/0} has 1 and 0. */
    static List<Integer> numbers(String pointer) {
        List<Integer> numbers = new ArrayList<>();
        for (String step : pointer.split("/", -1)) {
            if (!step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9')) {
                numbers.add(Integer.parseInt(step));
            }
        }
        return numbers;
    }
}
