package org.schoolgate.core.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Facts, what they are about, and places in words: equal when all of them is, and discreet. */
class ValuesTest {
    private static final FactName NAME = () -> "eats_cake";
    private static final About PUPIL = About.of("child", "p-1");
    private static final Fact<Boolean> FACT = Fact.known(NAME, PUPIL, true, Provenance.ACTIVITY)
            .toldBy(Optional.of("t-1"), Optional.of(Instant.EPOCH))
            .foundBy("a-reader")
            .because(List.of(Fact.unknown(NAME, PUPIL)))
            .raisedBy(List.of(Fact.unknown(NAME, About.ACTIVITY)));

    @Test
    void aFactIsAnotherWhenAnythingKnownOfItIs() {
        assertThat(FACT).isEqualTo(FACT.foundBy("a-reader")).hasSameHashCodeAs(FACT.foundBy("a-reader"));
        assertThat(List.of(
                        Fact.known(() -> "eats_pie", PUPIL, true, Provenance.ACTIVITY),
                        Fact.known(NAME, About.ACTIVITY, true, Provenance.ACTIVITY),
                        Fact.known(NAME, PUPIL, false, Provenance.ACTIVITY),
                        Fact.known(NAME, PUPIL, true, Provenance.ANSWER),
                        FACT.toldBy(Optional.of("t-2"), Optional.of(Instant.EPOCH)),
                        FACT.toldBy(Optional.of("t-1"), Optional.empty()),
                        FACT.foundBy("another-reader"),
                        FACT.because(List.of()),
                        FACT.raisedBy(List.of())))
                .doesNotContain(FACT);
        assertThat(FACT).isNotEqualTo("eats_cake");
    }

    @Test
    void aFactPrintsWhetherItIsKnownAndNotItsValue() {
        assertThat(FACT).hasToString("eats_cake is known");
        assertThat(Fact.unknown(NAME, PUPIL)).hasToString("eats_cake is not known");
    }

    @Test
    void whatAFactIsAboutHasAnOrderInWhichPlacesComeBeforeTheirWords() {
        About place = About.at("words", "", "/text");
        About first = About.words("words", new Span("/text", 0, 4));
        About second = About.words("words", new Span("/text", 5, 9));
        assertThat(List.of(PUPIL, About.of("child", "p-2"), place, first, second))
                .isSorted();
        assertThat(first).isGreaterThan(place).isEqualByComparingTo(About.words("words", new Span("/text", 0, 4)));
        assertThat(place).isNotEqualTo(first).isNotEqualTo(About.at("words", "", "/alt"));
    }

    @Test
    void aSpanRunsForwardsFromTheStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span("/text", -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span("/text", 2, 1));
        assertThat(List.of(
                        new Span("/media/0/alt", 8, 9),
                        new Span("/text", 2, 2),
                        new Span("/text", 2, 3),
                        new Span("/text", 3, 3)))
                .isSorted();
    }

    @Test
    void membersPrintTheirNumberAndWhetherTheyAreAll() {
        assertThat(Members.all(List.of("Quill"), FACT)).hasToString("1 members");
        assertThat(Members.unknown(FACT)).hasToString("0 members or more");
    }

    @Test
    void noMoreThanANegativeNumberIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.atMost(-1, Pond.MEMBERS, Pond.fact(0)));
        assertThat(Condition.atMost(2, Pond.MEMBERS, Pond.fact(0)).sentence(true))
                .startsWith("no more than 2 ");
        assertThat(Condition.atMost(2, Pond.MEMBERS, Pond.fact(0)).sentence(false))
                .startsWith("more than 2 ");
    }

    @Test
    void aTestOfItsOwnNameIsTheSameTest() {
        org.schoolgate.core.logic.Test<Integer> even =
                org.schoolgate.core.logic.Test.named("even", number -> number % 2 == 0, List.of(1, 2));
        assertThat(even)
                .isEqualTo(org.schoolgate.core.logic.Test.named("even", number -> true, List.<Integer>of()))
                .isNotEqualTo(org.schoolgate.core.logic.Test.named("odd", number -> true, List.<Integer>of()))
                .isNotEqualTo("even");
    }

    @Test
    void aLeafsWordsHoldNoConnective() {
        assertThatIllegalArgumentException().isThrownBy(() -> Wording.is("the post", "kind, and short"));
        assertThat(Wording.is("the post", "handy").rest()).isEqualTo("handy");
    }

    @Test
    void aStepFromAValueIsOneOfItsOwnUnits() {
        assertThat(Steps.around(3)).containsExactly(2, 4);
        assertThat(Steps.around(LocalDate.of(2026, 3, 1)))
                .containsExactly(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 2));
        assertThat(Steps.around(LocalTime.NOON)).containsExactly(LocalTime.of(11, 59, 59), LocalTime.of(12, 0, 1));
        assertThat(Steps.around("noon")).isEmpty();
        assertThat(Steps.around(Integer.MAX_VALUE)).isEmpty();
    }

    @Test
    void aConditionIsAnotherWhenAnyOfItsPartsIs() {
        Condition<Pond> one = Pond.fact(0);
        Condition<Pond> other = Pond.fact(1);
        MemberList<Pond, Pond> streams = new MemberList<>("stream", Pond.MEMBERS.members());
        List<Object> all = List.of(
                one,
                other,
                Condition.on(
                        Wording.is("pond", "so in point 0"),
                        new Pond.Point(1),
                        org.schoolgate.core.logic.Test.isTrue()),
                Condition.on(
                        Wording.is("pond", "so in point 0"),
                        new Pond.Point(0),
                        org.schoolgate.core.logic.Test.isFalse()),
                Condition.not(one),
                Condition.not(other),
                one.and(other),
                one.or(other),
                Condition.every(Pond.MEMBERS, one),
                Condition.every(Pond.MEMBERS, other),
                Condition.every(streams, one),
                Condition.atMost(1, Pond.MEMBERS, one),
                Condition.atMost(2, Pond.MEMBERS, one),
                Condition.atMost(1, streams, one),
                Condition.atMost(1, Pond.MEMBERS, other),
                Standpoint.of("a-norm"),
                Standpoint.of("another-norm"),
                Standpoint.of("a-norm").asIfGranted(),
                new Circuit.Quantity(0, 4, 1),
                new Circuit.Quantity(1, 4, 1),
                new Circuit.Quantity(0, 8, 1),
                new Circuit.Quantity(0, 4, 2),
                org.schoolgate.core.logic.Test.between(1, 3),
                org.schoolgate.core.logic.Test.between(2, 3),
                org.schoolgate.core.logic.Test.between(1, 4),
                new Circuit.Path(null, step -> step),
                new Circuit.Path(new Circuit.Path(null, step -> step), step -> step));
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                assertThat(all.get(i).equals(all.get(j))).as("%d and %d", i, j).isEqualTo(i == j);
            }
        }
    }
}
