package org.schoolgate.testkit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Documents with one key or entry less. */
final class Pruning {
    /** The keys and indices that lead to something in a document. */
    record Place(List<Object> steps) {
        Place to(Object step) {
            List<Object> more = new ArrayList<>(steps);
            more.add(step);
            return new Place(List.copyOf(more));
        }

        Object last() {
            return steps.get(steps.size() - 1);
        }

        String pointer() {
            StringBuilder out = new StringBuilder();
            steps.forEach(step -> out.append('/').append(step));
            return out.toString();
        }
    }

    private Pruning() {}

    /** Every key and entry, the outer before the inner; the kind of activity apart. */
    static List<Place> places(Map<String, Object> draft) {
        List<Place> places = new ArrayList<>();
        draft.forEach((key, value) -> {
            if (!key.equals("activity")) {
                collect(value, new Place(List.of(key)), places);
            }
        });
        return places;
    }

    private static void collect(Object value, Place here, List<Place> places) {
        places.add(here);
        if (value instanceof Map) {
            Json.object(value).forEach((key, one) -> collect(one, here.to(key), places));
        } else if (value instanceof List) {
            List<Object> list = Json.list(value);
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), here.to(i), places);
            }
        }
    }

    /** What stands there. */
    static Object at(Map<String, Object> draft, Place place) {
        return step(holder(draft, place), place.last());
    }

    /** A copy without what stands there. */
    static Map<String, Object> without(Map<String, Object> draft, Place place) {
        Map<String, Object> copy = Json.object(Json.copy(draft));
        Object holder = holder(copy, place);
        if (holder instanceof Map) {
            Json.object(holder).remove(place.last());
        } else {
            Json.list(holder).remove(((Integer) place.last()).intValue());
        }
        return copy;
    }

    /** A copy with this value there instead. */
    static Map<String, Object> with(Map<String, Object> draft, Place place, Object value) {
        Map<String, Object> copy = Json.object(Json.copy(draft));
        Object holder = holder(copy, place);
        if (holder instanceof Map) {
            Json.object(holder).put(String.valueOf(place.last()), value);
        } else {
            Json.list(holder).set((Integer) place.last(), value);
        }
        return copy;
    }

    private static Object holder(Map<String, Object> copy, Place place) {
        Object holder = copy;
        for (Object step : place.steps().subList(0, place.steps().size() - 1)) {
            holder = step(holder, step);
        }
        return holder;
    }

    private static Object step(Object holder, Object step) {
        return step instanceof Integer index
                ? Json.list(holder).get(index)
                : requireNonNull(Json.object(holder).get(String.valueOf(step)));
    }
}
