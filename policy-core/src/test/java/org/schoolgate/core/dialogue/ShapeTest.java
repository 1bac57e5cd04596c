package org.schoolgate.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolgate.core.dialogue.Shape.Kind;
import org.schoolgate.core.school.Role;

/** Which values an answer of each shape may have. */
class ShapeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void aConstantIsTakenAsItselfOrByItsNameAndIsEnteredByName() {
        Shape role = Shape.oneOf(Role.class);
        assertThat(role.fitted(Role.STAFF)).contains("STAFF");
        assertThat(role.fitted("STAFF")).contains("STAFF");
        assertThat(role.accepts("nobody")).isFalse();
        assertThat(role.accepts(7)).isFalse();
        assertThat(Shape.anyOf(Role.class).fitted(List.of(Role.STAFF, "SLT"))).contains(List.of("STAFF", "SLT"));
    }

    @Test
    void severalValuesAreACollectionOfWhichEveryOneFits() {
        Shape days = Shape.of(Kind.DATES);
        assertThat(days.accepts(List.of(DAY, DAY.plusDays(1)))).isTrue();
        assertThat(days.accepts(List.of(DAY, "tomorrow"))).isFalse();
        assertThat(days.accepts(DAY)).isFalse();
    }

    @Test
    void aDateThatMayBeMissingIsOneOrNone() {
        Shape lastDay = Shape.of(Kind.DATE_OR_NONE);
        assertThat(lastDay.accepts(List.of())).isTrue();
        assertThat(lastDay.accepts(List.of(DAY))).isTrue();
        assertThat(lastDay.accepts(List.of(DAY, DAY))).isFalse();
    }

    @Test
    void aNumberIsNotNegative() {
        assertThat(Shape.of(Kind.NUMBER).accepts(0)).isTrue();
        assertThat(Shape.of(Kind.NUMBER).accepts(-1)).isFalse();
        assertThat(Shape.of(Kind.NUMBER).accepts("1")).isFalse();
    }

    @Test
    void itPrintsItsKindAndWhatMayBeChosen() {
        assertThat(Shape.of(Kind.NUMBER)).hasToString("NUMBER");
        assertThat(new Shape(Kind.ONE_OF, List.of("A", "B"))).hasToString("ONE_OF [A, B]");
    }
}
