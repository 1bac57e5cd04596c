package org.schoolgate.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainValuesTest {
    @Test
    void anIntervalRunsFromTheMilderToTheStricter() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Level.FORBID, Level.ADVISE));
        Interval wide = new Interval(Level.ADVISE, Level.FORBID);
        assertThat(wide.contains(Interval.at(Level.APPROVE))).isTrue();
        assertThat(wide.contains(Interval.upTo(Level.APPROVE))).isFalse();
        assertThat(Interval.upTo(Level.APPROVE).contains(wide)).isFalse();
    }

    @Test
    void aClauseCitesAtLeastOneSentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Clause("Moss Lane", List.of(), "Pictures", 1, "Pictures are kind."));
        assertThat(new Clause("Moss Lane", List.of("ML-1"), "Pictures:", 1, "Pictures are kind.").citation())
                .isEqualTo("Moss Lane, Pictures, 1; ML-1");
    }
}
