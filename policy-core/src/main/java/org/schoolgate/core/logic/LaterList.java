package org.schoolgate.core.logic;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable list that is put together when it is first read, of what was known when it was made: most decisions are
 * asked for one word. Equal to any list of the same elements. Threads may share it: what is put together from one thing is
 * put together by one thread at a time.
 *
 * @param <E> the type of an element
 */
public final class LaterList<E> extends AbstractList<E> implements RandomAccess {
    private final Object source;
    private final Supplier<List<E>> maker;
    private volatile @Nullable List<E> made;

    private LaterList(Object source, Supplier<List<E>> maker) {
        this.source = source;
        this.maker = maker;
    }

    /**
     * The list that this gives.
     *
     * @param source what it is put together from, which no other thread reads meanwhile
     */
    public static <E> List<E> of(Object source, Supplier<List<E>> maker) {
        return new LaterList<>(source, maker);
    }

    /** An unmodifiable list of the same elements, which stays unread if it was. */
    public static <E> List<E> keep(List<E> list) {
        return list instanceof LaterList<E> ? list : List.copyOf(list);
    }

    private List<E> made() {
        List<E> list = made;
        if (list != null) {
            return list;
        }
        synchronized (source) {
            List<E> now = made == null ? List.copyOf(maker.get()) : made;
            made = now;
            return now;
        }
    }

    @Override
    public E get(int index) {
        return made().get(index);
    }

    @Override
    public int size() {
        return made().size();
    }
}
