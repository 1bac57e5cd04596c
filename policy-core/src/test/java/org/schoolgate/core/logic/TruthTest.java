package org.schoolgate.core.logic;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TruthTest {

    @ParameterizedTest
    @EnumSource
    void denialTwiceChangesNothing(Truth truth) {
        assertThat(truth.not().not()).isEqualTo(truth);
    }

    @Property
    void denialSwapsAndForOr(@ForAll Truth one, @ForAll Truth other) {
        assertThat(one.and(other).not()).isEqualTo(one.not().or(other.not()));
    }
}
