package org.schoolgate.core.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.school.Role;

/** What a caller presumes, where a fact is kept, and which values it takes. */
class PresumptionTest {
    @Test
    void aPresumptionIsNothingUntilSomethingIsPresumed() {
        assertThat(Presumption.nothing().isNothing()).isTrue();
        assertThat(Presumption.ofRoutine().isNothing()).isFalse();
        assertThat(Presumption.nothing().and("tone", true).isNothing()).isFalse();
    }

    @Test
    void aPresumptionPrintsSizesAlone() {
        assertThat(Presumption.nothing().and("tone", "Quill")).hasToString("1 facts presumed");
        assertThat(Presumption.ofRoutine()).hasToString("0 facts presumed, and what is routine");
    }

    @Test
    void aSlotIsItsNameAndWhatItConcerns() {
        Slot slot = new Slot("tone", About.of("child", "p-1"));
        assertThat(slot).isEqualTo(new Slot("tone", About.of("child", "p-1")));
        assertThat(List.<Object>of(
                        new Slot("tone", About.ACTIVITY), new Slot("rights", About.of("child", "p-1")), "tone"))
                .doesNotContain(slot);
    }

    @Test
    void aValueIsTakenAsItselfOrAsJsonHasItAndInNoOtherShape() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(ValueType.DATE.parse().apply(day)).contains(day);
        assertThat(ValueType.DATE.parse().apply("2026-03-02")).contains(day);
        assertThat(ValueType.DATE.parse().apply("2 March")).isEmpty();
        assertThat(ValueType.DATE.parse().apply(2)).isEmpty();
        assertThat(ValueType.INSTANT.parse().apply("1970-01-01T00:00:00Z")).contains(Instant.EPOCH);
        assertThat(ValueType.COUNT.parse().apply(-1)).isEmpty();
        assertThat(ValueType.IDS.parse().apply(List.of("p-1", "p-2"))).contains(List.of("p-1", "p-2"));
        assertThat(ValueType.IDS.parse().apply(List.of("p-1", 2))).isEmpty();
        assertThat(ValueType.IDS.parse().apply("p-1")).isEmpty();
    }

    @Test
    void constantsAreTakenByNameAndOneThatIsNoneSpoilsTheSet() {
        assertThat(ValueType.oneOf(Role.class).parse().apply(Role.STAFF)).contains(Role.STAFF);
        assertThat(ValueType.oneOf(Role.class).parse().apply("STAFF")).contains(Role.STAFF);
        assertThat(ValueType.oneOf(Role.class).parse().apply("staff")).isEmpty();
        assertThat(ValueType.anyOf(Role.class).parse().apply(List.of("STAFF", "STAFF")))
                .contains(Set.of(Role.STAFF));
        assertThat(ValueType.anyOf(Role.class).parse().apply(List.of("STAFF", "nobody")))
                .isEmpty();
        assertThat(ValueType.anyOf(Role.class).parse().apply("STAFF")).isEmpty();
    }
}
