package org.schoolgate.core.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LaterListTest {
    private final List<String> made = new ArrayList<>();
    private final List<String> later = LaterList.of(made, () -> {
        made.add("once");
        return List.of("a", "b");
    });

    @Test
    void itIsMadeWhenItIsReadAndOnce() {
        assertThat(LaterList.keep(later)).isSameAs(later);
        assertThat(made).isEmpty();
        assertThat(later.get(1)).isEqualTo("b");
        assertThat(later).hasSize(2);
        assertThat(made).hasSize(1);
    }

    @Test
    void twoOfOneSourceAreNotMadeAtTheSameTime() {
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Supplier<List<String>> busy = () -> {
            most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
            LockSupport.parkNanos(1_000_000);
            atWork.decrementAndGet();
            return List.of("a");
        };
        Object source = new Object();
        List<List<String>> lists =
                Stream.generate(() -> LaterList.of(source, busy)).limit(64).toList();
        assertThat(lists.parallelStream().mapToInt(List::size).sum()).isEqualTo(64);
        assertThat(most).hasValue(1);
    }

    @Test
    void itEqualsAnyListOfTheSameElements() {
        assertThat(later).isEqualTo(List.of("a", "b")).hasSameHashCodeAs(List.of("a", "b"));
        assertThat(List.of("a", "b")).isEqualTo(later);
    }

    @Test
    void nobodyChangesIt() {
        assertThatThrownBy(() -> later.add("c")).isInstanceOf(UnsupportedOperationException.class);
        List<String> mine = new ArrayList<>(List.of("a"));
        List<String> kept = LaterList.keep(mine);
        mine.add("b");
        assertThat(kept).containsExactly("a");
    }

    @Test
    void itPrintsLikeAnyList() {
        assertThat(later).hasToString("[a, b]");
    }
}
