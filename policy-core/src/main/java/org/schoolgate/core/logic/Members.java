package org.schoolgate.core.logic;

import java.util.List;

/**
 * The members of a list, as far as they are known.
 *
 * @param known those that are known
 * @param complete whether these are all
 * @param because the facts that say so: the known ones, and where the list is not complete the open ones as well
 * @param <M> the type of a member
 */
public record Members<M>(List<M> known, boolean complete, List<Fact<?>> because) {
    public Members {
        known = List.copyOf(known);
        because = List.copyOf(because);
    }

    /** A list of which nothing is known but what it waits for. */
    public static <M> Members<M> unknown(Fact<?> open) {
        return new Members<>(List.of(), false, List.of(open));
    }

    /** A whole list, and the fact that it is whole. */
    public static <M> Members<M> all(List<M> members, Fact<?> because) {
        return new Members<>(members, true, List.of(because));
    }

    /** Gives sizes alone: members may be children. */
    @Override
    public String toString() {
        return known.size() + (complete ? " members" : " members or more");
    }
}
