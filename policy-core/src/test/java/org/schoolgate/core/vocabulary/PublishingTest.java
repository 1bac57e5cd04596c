package org.schoolgate.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolgate.core.vocabulary.Publishing.am;
import static org.schoolgate.core.vocabulary.Publishing.goingOutBetween;
import static org.schoolgate.core.vocabulary.Publishing.goingOutOnAWeekday;
import static org.schoolgate.core.vocabulary.Publishing.pm;

import org.junit.jupiter.api.Test;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Condition;

class PublishingTest {
    @Test
    void hoursAndDaysAreTheSameWhereNoneOfTheirBoundsDiffers() {
        assertThat(test(goingOutBetween(am(8), pm(6))))
                .isEqualTo(test(goingOutBetween(am(8), pm(6))))
                .isNotEqualTo(test(goingOutOnAWeekday()))
                .isNotIn(test(goingOutBetween(am(8), pm(6))).neighbours());
        assertThat(test(goingOutOnAWeekday()))
                .isEqualTo(test(goingOutOnAWeekday()))
                .isNotEqualTo(test(goingOutBetween(am(8), pm(6))))
                .isNotIn(test(goingOutOnAWeekday()).neighbours());
    }

    private static org.schoolgate.core.logic.Test<?> test(Condition<Situation> condition) {
        return ((Condition.Leaf<?, ?>) condition).test();
    }
}
