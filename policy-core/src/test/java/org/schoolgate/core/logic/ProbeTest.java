package org.schoolgate.core.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProbeTest {
    @Test
    void itPassesWhatTheTestPasses() {
        agrees(org.schoolgate.core.logic.Test.isTrue(), true, false);
        agrees(org.schoolgate.core.logic.Test.is(DayOfWeek.MONDAY), DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        agrees(
                org.schoolgate.core.logic.Test.is("a pond"),
                String.valueOf(new char[] {'a', ' ', 'p', 'o', 'n', 'd'}),
                "a lake");
        agrees(
                org.schoolgate.core.logic.Test.oneOf(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                DayOfWeek.TUESDAY,
                DayOfWeek.SUNDAY);
        agrees(org.schoolgate.core.logic.Test.between(2, 4), 4, 5);
    }

    @Test
    void itLooksIntoSets() {
        Set<DayOfWeek> weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        agrees(org.schoolgate.core.logic.Test.includes(DayOfWeek.SUNDAY), weekend, Set.of());
        agrees(
                org.schoolgate.core.logic.Test.includes(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                weekend,
                Set.of(DayOfWeek.TUESDAY));
    }

    private static <V> void agrees(org.schoolgate.core.logic.Test<V> test, V passing, V failing) {
        List.of(passing, failing)
                .forEach(value ->
                        assertThat(truth(test, value)).isEqualTo(test.passes(value) ? Circuit.TRUE : Circuit.FALSE));
        assertThat(truth(test, passing)).isEqualTo(Circuit.TRUE);
        assertThat(new Probe(any(test)).truth(null)).isEqualTo(Circuit.UNKNOWN);
    }

    private static byte truth(org.schoolgate.core.logic.Test<?> test, Object value) {
        return new Probe(any(test)).truth(Probe.kept(value));
    }

    @SuppressWarnings("unchecked") // each test is given values of its own kind
    private static org.schoolgate.core.logic.Test<Object> any(org.schoolgate.core.logic.Test<?> test) {
        return (org.schoolgate.core.logic.Test<Object>) test;
    }
}
