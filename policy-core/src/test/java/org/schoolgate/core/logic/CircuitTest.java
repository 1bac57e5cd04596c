package org.schoolgate.core.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolgate.core.logic.Condition.allOf;
import static org.schoolgate.core.logic.Condition.anyOf;
import static org.schoolgate.core.logic.Condition.atMost;
import static org.schoolgate.core.logic.Condition.every;
import static org.schoolgate.core.logic.Condition.not;
import static org.schoolgate.core.logic.Condition.seenFrom;
import static org.schoolgate.core.logic.Condition.some;
import static org.schoolgate.core.logic.Pond.HERE;
import static org.schoolgate.core.logic.Pond.MEMBERS;
import static org.schoolgate.core.logic.Pond.fact;
import static org.schoolgate.core.logic.Truth.FALSE;
import static org.schoolgate.core.logic.Truth.TRUE;
import static org.schoolgate.core.logic.Truth.UNKNOWN;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a compiled condition says is what the condition itself says. */
class CircuitTest {
    private static final List<Truth> EACH = List.of(FALSE, UNKNOWN, TRUE);

    // ---- each kind of node

    @ParameterizedTest
    @EnumSource
    void aLeafIsWhatItsFactIs(Truth truth) {
        assertThat(truth(fact(0), Pond.of(truth))).isEqualTo(truth);
        assertThat(truth(not(fact(0)), Pond.of(truth))).isEqualTo(truth.not());
    }

    @Test
    void aConjunctionIsTheSmallestAndADisjunctionTheLargest() {
        for (Truth one : EACH) {
            for (Truth other : EACH) {
                Pond pond = Pond.of(one, other);
                assertThat(truth(allOf(fact(0), fact(1)), pond)).isEqualTo(one.and(other));
                assertThat(truth(anyOf(fact(0), fact(1)), pond)).isEqualTo(one.or(other));
            }
        }
        assertThat(truth(allOf(), Pond.of())).isEqualTo(TRUE);
        assertThat(truth(anyOf(), Pond.of())).isEqualTo(FALSE);
    }

    @Test
    void everyOfAWholeList() {
        assertThat(ofMembers(every(MEMBERS, fact(0)), true)).isEqualTo(TRUE);
        assertThat(ofMembers(every(MEMBERS, fact(0)), true, TRUE, TRUE)).isEqualTo(TRUE);
        assertThat(ofMembers(every(MEMBERS, fact(0)), true, TRUE, UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(ofMembers(every(MEMBERS, fact(0)), true, UNKNOWN, FALSE)).isEqualTo(FALSE);
    }

    @Test
    void everyOfAListFromWhichMembersMayBeMissing() {
        assertThat(ofMembers(every(MEMBERS, fact(0)), false)).isEqualTo(UNKNOWN);
        assertThat(ofMembers(every(MEMBERS, fact(0)), false, TRUE)).isEqualTo(UNKNOWN);
        assertThat(ofMembers(every(MEMBERS, fact(0)), false, FALSE)).isEqualTo(FALSE);
    }

    @Test
    void someOfAListFromWhichMembersMayBeMissing() {
        assertThat(ofMembers(some(MEMBERS, fact(0)), true)).isEqualTo(FALSE);
        assertThat(ofMembers(some(MEMBERS, fact(0)), false)).isEqualTo(UNKNOWN);
        assertThat(ofMembers(some(MEMBERS, fact(0)), false, FALSE)).isEqualTo(UNKNOWN);
        assertThat(ofMembers(some(MEMBERS, fact(0)), false, TRUE)).isEqualTo(TRUE);
    }

    @Test
    void atMostSoMany() {
        assertThat(ofMembers(atMost(1, MEMBERS, fact(0)), true, TRUE, FALSE)).isEqualTo(TRUE);
        assertThat(ofMembers(atMost(1, MEMBERS, fact(0)), true, TRUE, UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(ofMembers(atMost(1, MEMBERS, fact(0)), true, TRUE, UNKNOWN, TRUE))
                .isEqualTo(FALSE);
        assertThat(ofMembers(atMost(1, MEMBERS, fact(0)), false, TRUE)).isEqualTo(UNKNOWN);
        assertThat(ofMembers(atMost(1, MEMBERS, fact(0)), false, TRUE, TRUE)).isEqualTo(FALSE);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSeenFromElsewhereIsReadThere(Truth truth) {
        assertThat(truth(
                        seenFrom(CircuitTest::first, fact(0)),
                        Pond.of(truth.not()).with(true, truth)))
                .isEqualTo(truth);
    }

    // ---- reading

    @Test
    void partsOfTwoConditionsAreReadOnce() {
        List<String> read = new ArrayList<>();
        Condition<Pond> counted = counting(read, false);
        Circuit.Builder<Pond> builder = Circuit.builder();
        int one = builder.add(allOf(counted, fact(1)), HERE);
        int other = builder.add(anyOf(fact(2), not(counted)), Standpoint.of("another-norm"));
        Sheet<Pond> sheet = builder.build().sheet(Pond.of(TRUE, TRUE, FALSE));
        assertThat(sheet.readAll(one)).isEqualTo(TRUE);
        assertThat(sheet.readAll(other)).isEqualTo(FALSE);
        assertThat(read).hasSize(1);
    }

    @Test
    void whatDependsOnTheStandpointIsReadFromEach() {
        List<String> read = new ArrayList<>();
        Condition<Pond> counted = counting(read, true);
        Circuit.Builder<Pond> builder = Circuit.builder();
        int one = builder.add(counted, HERE);
        int other = builder.add(counted, HERE.asIfGranted());
        Sheet<Pond> sheet = builder.build().sheet(Pond.of(TRUE));
        sheet.readAll(one);
        sheet.readAll(other);
        assertThat(read).hasSize(2);
    }

    @Test
    void nothingIsReadOnceItIsSettled() {
        List<String> read = new ArrayList<>();
        Circuit.Builder<Pond> builder = Circuit.builder();
        int both = builder.add(allOf(fact(0), counting(read, false)), HERE);
        Sheet<Pond> sheet = builder.build().sheet(Pond.of(FALSE));
        assertThat(sheet.readUntilSettled(both)).isEqualTo(FALSE);
        assertThat(read).isEmpty();
        sheet.readAll(both);
        assertThat(read).hasSize(1);
    }

    private static Condition<Pond> counting(List<String> read, boolean dependsOnStandpoint) {
        Reading<Pond, Boolean> reading = new Reading<>() {
            @Override
            public Fact<Boolean> read(Pond pond, Standpoint standpoint) {
                read.add(name());
                return Fact.known(() -> "counted", About.ACTIVITY, true, Provenance.ACTIVITY);
            }

            @Override
            public String name() {
                return "counted";
            }

            @Override
            public boolean dependsOnStandpoint() {
                return dependsOnStandpoint;
            }
        };
        return Condition.on(Wording.is("pond", "counted"), reading, org.schoolgate.core.logic.Test.isTrue());
    }

    // ---- all of them together

    @Property
    void aCompiledConditionSaysWhatTheConditionSays(
            @ForAll("conditions") Condition<Pond> condition, @ForAll("ponds") Pond pond) {
        Circuit.Builder<Pond> builder = Circuit.builder();
        builder.add(every(MEMBERS, fact(1)), HERE); // not alone in its circuit
        int compiled = builder.add(condition, HERE);
        Sheet<Pond> sheet = builder.build().sheet(pond);
        Explanation said = condition.explain(pond, HERE);

        assertThat(sheet.readAll(compiled)).isEqualTo(said.truth());
        assertThat(sheet.truth(compiled)).isEqualTo(said.truth());
        Set<Fact<?>> because = new LinkedHashSet<>();
        sheet.because(compiled, because::add);
        assertThat(because).isEqualTo(new LinkedHashSet<>(said.because()));
    }

    @Property
    void readingUntilItIsSettledGivesTheSame(
            @ForAll("conditions") Condition<Pond> condition, @ForAll("ponds") Pond pond) {
        Circuit.Builder<Pond> builder = Circuit.builder();
        int compiled = builder.add(condition, HERE);
        Sheet<Pond> sheet = builder.build().sheet(pond);
        Truth settled = sheet.readUntilSettled(compiled);
        assertThat(settled).isEqualTo(condition.test(pond, HERE)).isEqualTo(sheet.truth(compiled));
    }

    @Provide
    Arbitrary<Condition<Pond>> conditions() {
        return conditions(3);
    }

    private static Arbitrary<Condition<Pond>> conditions(int depth) {
        Arbitrary<Condition<Pond>> leaves =
                Arbitraries.integers().between(0, Pond.FACTS - 1).map(Pond::fact);
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Condition<Pond>> inner = conditions(depth - 1);
        return Arbitraries.oneOf(
                leaves,
                inner.map(Condition::not),
                inner.list().ofMaxSize(3).map(parts -> Condition.Many.of(true, parts)),
                inner.list().ofMaxSize(3).map(Condition::anyOf),
                inner.map(each -> every(MEMBERS, each)),
                inner.map(one -> some(MEMBERS, one)),
                inner.map(each -> atMost(1, MEMBERS, each)),
                inner.map(there -> seenFrom(pond -> pond.members().isEmpty() ? pond : first(pond), there)));
    }

    @Provide
    Arbitrary<Pond> ponds() {
        return ponds("p", 2);
    }

    private static Arbitrary<Pond> ponds(String id, int depth) {
        Arbitrary<List<Truth>> facts = Arbitraries.of(Truth.class).list().ofSize(Pond.FACTS);
        Arbitrary<List<Pond>> members = depth == 0
                ? Arbitraries.just(List.of())
                : Combinators.combine(
                                ponds(id + "0", depth - 1),
                                ponds(id + "1", depth - 1),
                                Arbitraries.integers().between(0, 2))
                        .as((one, other, size) -> List.of(one, other).subList(0, size));
        return Combinators.combine(facts, members, Arbitraries.of(true, false))
                .as((known, those, complete) -> new Pond(id, known, those, complete));
    }

    private static Truth ofMembers(Condition<Pond> condition, boolean complete, Truth... members) {
        return truth(condition, Pond.of().with(complete, members));
    }

    private static Truth truth(Condition<Pond> condition, Pond pond) {
        Circuit.Builder<Pond> builder = Circuit.builder();
        int compiled = builder.add(condition, HERE);
        Sheet<Pond> sheet = builder.build().sheet(pond);
        Truth read = sheet.readAll(compiled);
        assertThat(sheet.truth(compiled)).isEqualTo(read);
        return read;
    }

    private static Pond first(Pond pond) {
        return pond.members().get(0);
    }
}
