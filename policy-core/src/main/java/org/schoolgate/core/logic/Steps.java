package org.schoolgate.core.logic;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** One step either way from a number, a day or a time of day. */
final class Steps {
    private Steps() {}

    /** The nearest values below and above; none for what has no steps, and none beyond the end of a scale. */
    @SuppressWarnings("unchecked") // a neighbour is of its value's own type
    static <V> List<V> around(V value) {
        List<Object> near = new ArrayList<>();
        if (value instanceof Integer number && number != Integer.MAX_VALUE) {
            near.add(number - 1);
            near.add(number + 1);
        } else if (value instanceof LocalDate day) {
            near.add(day.minusDays(1));
            near.add(day.plusDays(1));
        } else if (value instanceof LocalTime time) {
            near.add(time.minusSeconds(1));
            near.add(time.plusSeconds(1));
        }
        return (List<V>) near;
    }
}
