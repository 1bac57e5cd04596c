package org.schoolgate.core.logic;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable list that is put together when it is first read, of what was known when it was made: most decisions are
 * asked for one word. Equal to any list of the same elements. Whoever puts it together gives the same list each time, so
 * that threads need not wait for one another.
 *
 * @param <E> the type of an element
 */
public final class LaterList<E> extends AbstractList<E> implements RandomAccess {
    private final Supplier<List<E>> maker;
    private volatile @Nullable List<E> made;

    private LaterList(Supplier<List<E>> maker) {
        this.maker = maker;
    }

    /** The list that this gives. */
    public static <E> List<E> of(Supplier<List<E>> maker) {
        return new LaterList<>(maker);
    }

    /** An unmodifiable list of the same elements, which stays unread if it was. */
    public static <E> List<E> keep(List<E> list) {
        return list instanceof LaterList<E> ? list : List.copyOf(list);
    }

    private List<E> made() {
        List<E> list = made;
        if (list == null) {
            list = List.copyOf(maker.get());
            made = list;
        }
        return list;
    }

    @Override
    public E get(int index) {
        return made().get(index);
    }

    @Override
    public int size() {
        return made().size();
    }

    /** Gives the size alone. */
    @Override
    public String toString() {
        return "a list of " + size();
    }
}
