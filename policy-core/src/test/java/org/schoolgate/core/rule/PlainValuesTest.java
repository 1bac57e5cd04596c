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

    @Test
    void aNormCitesSentencesThatThePaperHas() {
        Paper paper = Paper.citedAs("Moss Lane", "ML")
                .section("Pictures")
                .sentence(1, Paper.Sort.RULE)
                .build();
        assertThatIllegalArgumentException().isThrownBy(() -> paper.norm("ml-kind", "Pictures are kind.", 2));
    }

    @Test
    void aSentenceStandsInTheOutlineOnce() {
        Paper.Builder outline =
                Paper.citedAs("Moss Lane", "ML").section("Pictures").sentence(1, Paper.Sort.RULE);
        assertThatIllegalArgumentException().isThrownBy(() -> outline.sentence(1, Paper.Sort.AIM));
    }
}
