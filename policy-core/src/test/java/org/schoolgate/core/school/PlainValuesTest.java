package org.schoolgate.core.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainValuesTest {
    @Test
    void onlyANoAndAYesTakenBackAreRefusals() {
        assertThat(Arrays.stream(ConsentState.values()).filter(ConsentState::isRefusal))
                .containsExactly(ConsentState.REFUSED, ConsentState.WITHDRAWN);
    }

    @Test
    void aSafeguardingContactIsReachedInEveryWayThatIsKnown() {
        Optional<String> telephone = Optional.of("01632 960001");
        Optional<String> email = Optional.of("lead@school.example");
        assertThat(new SafeguardingContact("the lead", telephone, email).reachedAt())
                .isEqualTo("the lead (telephone 01632 960001, lead@school.example)");
        assertThat(new SafeguardingContact("the lead", telephone, Optional.empty()).reachedAt())
                .isEqualTo("the lead (telephone 01632 960001)");
        assertThat(new SafeguardingContact("the lead", Optional.empty(), email).reachedAt())
                .isEqualTo("the lead (lead@school.example)");
        assertThat(new SafeguardingContact("the lead", Optional.empty(), Optional.empty()).reachedAt())
                .isEqualTo("the lead");
    }

    @Test
    void whoIsBornOnALeapDayTurnsThirteenOnTheFirstOfMarch() {
        LocalDate leap = LocalDate.of(2012, 2, 29);
        assertThat(Birthdays.birthday(leap, 13)).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(Birthdays.birthday(leap, 12)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Birthdays.isUnder(13, leap, LocalDate.of(2025, 2, 28))).isTrue();
        assertThat(Birthdays.isUnder(13, leap, LocalDate.of(2025, 3, 1))).isFalse();
    }
}
