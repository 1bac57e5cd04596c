package org.schoolgate.core.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** The laws of the logic: exhaustive where the space is small, seeded trees of conditions where it is not. */
class KleeneLawsTest {
    private static final int LEAVES = 4;
    private static final int TREES = 1_000;
    private static final Standpoint HERE = Standpoint.of("a-norm");

    /** What is known of each of four things. */
    private record World(List<Truth> truths) {
        World with(int index, Truth truth) {
            List<Truth> other = new ArrayList<>(truths);
            other.set(index, truth);
            return new World(other);
        }
    }

    private record Thing(int index) implements Reading<World, Boolean>, FactName {
        @Override
        public Fact<Boolean> read(World world, Standpoint standpoint) {
            return fact(this, world.truths().get(index));
        }

        @Override
        public String name() {
            return "thing_" + index;
        }
    }

    private record Itself() implements Reading<Truth, Boolean>, FactName {
        @Override
        public Fact<Boolean> read(Truth truth, Standpoint standpoint) {
            return fact(this, truth);
        }

        @Override
        public String name() {
            return "itself";
        }
    }

    private static final Condition<Truth> SO = Condition.on(Wording.is("member", "so"), new Itself(), Test.isTrue());
    private static final MemberList<Members<Truth>, Truth> MEMBERS = new MemberList<>("member", members -> members);

    private static Fact<Boolean> fact(FactName name, Truth truth) {
        return truth.isUnknown()
                ? Fact.unknown(name, About.ACTIVITY)
                : Fact.known(name, About.ACTIVITY, truth.isTrue(), Provenance.ACTIVITY);
    }

    private static Condition<World> leaf(int index) {
        return Condition.on(Wording.is("thing " + index, "so"), new Thing(index), Test.isTrue());
    }

    private static Condition<World> tree(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return leaf(random.nextInt(LEAVES));
        }
        return switch (random.nextInt(3)) {
            case 0 -> Condition.not(tree(random, depth - 1));
            case 1 -> tree(random, depth - 1).and(tree(random, depth - 1));
            default -> tree(random, depth - 1).or(tree(random, depth - 1));
        };
    }

    private static List<Condition<World>> trees() {
        Random random = new Random(20260302);
        List<Condition<World>> trees = new ArrayList<>();
        for (int i = 0; i < TREES; i++) {
            trees.add(tree(random, 4));
        }
        return trees;
    }

    private static List<World> worlds() {
        List<World> worlds = List.of(new World(List.of()));
        for (int i = 0; i < LEAVES; i++) {
            List<World> longer = new ArrayList<>();
            for (World world : worlds) {
                for (Truth truth : Truth.values()) {
                    List<Truth> truths = new ArrayList<>(world.truths());
                    truths.add(truth);
                    longer.add(new World(truths));
                }
            }
            worlds = longer;
        }
        return worlds;
    }

    @org.junit.jupiter.api.Test
    void truthsAreADistributiveLattice() {
        for (Truth a : Truth.values()) {
            for (Truth b : Truth.values()) {
                assertThat(a.and(b)).isEqualTo(b.and(a));
                assertThat(a.or(b)).isEqualTo(b.or(a));
                assertThat(a.and(a.or(b))).isEqualTo(a);
                assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
                for (Truth c : Truth.values()) {
                    assertThat(a.and(b.and(c))).isEqualTo(a.and(b).and(c));
                    assertThat(a.or(b.or(c))).isEqualTo(a.or(b).or(c));
                    assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
                }
            }
        }
    }

    @org.junit.jupiter.api.Test
    void nestingDoesNotShow() {
        Condition<World> first = leaf(0).and(leaf(1)).and(leaf(2));
        assertThat(leaf(0).and(leaf(1).and(leaf(2)))).isEqualTo(first);
        assertThat(first.and(leaf(1))).isEqualTo(first);
        assertThat(Condition.not(Condition.not(first))).isEqualTo(first);
    }

    @org.junit.jupiter.api.Test
    void quickAndExplainingPathsAgreeAndEvidenceSuffices() {
        List<World> worlds = worlds();
        for (Condition<World> tree : trees()) {
            for (World world : worlds) {
                Explanation explained = tree.explain(world, HERE);
                assertThat(tree.test(world, HERE)).isEqualTo(explained.truth());
                assertThat(Condition.not(tree).test(world, HERE))
                        .isEqualTo(explained.truth().not());
                boolean open = explained.truth().isUnknown();
                assertThat(explained.because()).allMatch(fact -> fact.isUnknown() == open);
                assertThat(tree.test(remembering(world, explained), HERE)).isEqualTo(explained.truth());
            }
        }
    }

    private static World remembering(World world, Explanation explained) {
        Set<String> names = explained.because().stream().map(Fact::name).collect(Collectors.toSet());
        World left = world;
        for (int i = 0; i < LEAVES; i++) {
            left = names.contains(new Thing(i).name()) ? left : left.with(i, Truth.UNKNOWN);
        }
        return left;
    }

    @org.junit.jupiter.api.Test
    void learningNeverTurnsWhatIsDecided() {
        List<World> worlds = worlds();
        for (Condition<World> tree : trees()) {
            for (World world : worlds) {
                Truth before = tree.test(world, HERE);
                for (int i = 0; i < LEAVES && !before.isUnknown(); i++) {
                    if (world.truths().get(i).isUnknown()) {
                        assertThat(tree.test(world.with(i, Truth.TRUE), HERE)).isEqualTo(before);
                        assertThat(tree.test(world.with(i, Truth.FALSE), HERE)).isEqualTo(before);
                    }
                }
            }
        }
    }

    @org.junit.jupiter.api.Test
    void anEmptyListHoldsForEveryMemberAndAnUnknownOneIsUnknown() {
        Members<Truth> none = new Members<>(List.of(), true, List.of());
        Members<Truth> notTold = Members.unknown(fact(new Itself(), Truth.UNKNOWN));
        assertThat(Condition.every(MEMBERS, SO).test(none, HERE)).isEqualTo(Truth.TRUE);
        assertThat(Condition.some(MEMBERS, SO).test(none, HERE)).isEqualTo(Truth.FALSE);
        assertThat(Condition.every(MEMBERS, SO).test(notTold, HERE)).isEqualTo(Truth.UNKNOWN);
        assertThat(Condition.some(MEMBERS, SO).test(notTold, HERE)).isEqualTo(Truth.UNKNOWN);
    }

    @org.junit.jupiter.api.Test
    void aMemberThatDecidesDoesSoThoughOthersMayBeMissing() {
        Fact<Boolean> open = fact(new Itself(), Truth.UNKNOWN);
        Members<Truth> oneNot = new Members<>(List.of(Truth.FALSE), false, List.of(open));
        Members<Truth> oneSo = new Members<>(List.of(Truth.TRUE), false, List.of(open));
        assertThat(Condition.every(MEMBERS, SO).test(oneNot, HERE)).isEqualTo(Truth.FALSE);
        assertThat(Condition.some(MEMBERS, SO).test(oneSo, HERE)).isEqualTo(Truth.TRUE);
        assertThat(Condition.atMost(0, MEMBERS, SO).test(oneSo, HERE)).isEqualTo(Truth.FALSE);
    }

    @org.junit.jupiter.api.Test
    void countingMembersIsExact() {
        for (Truth a : Truth.values()) {
            for (Truth b : Truth.values()) {
                Members<Truth> two = new Members<>(List.of(a, b), true, List.of());
                Truth both = a.and(b);
                Truth either = a.or(b);
                assertThat(Condition.atMost(1, MEMBERS, SO).test(two, HERE)).isEqualTo(both.not());
                assertThat(Condition.atMost(0, MEMBERS, SO).test(two, HERE)).isEqualTo(either.not());
                assertThat(Condition.exactlyOne(MEMBERS, SO).test(two, HERE)).isEqualTo(either.and(both.not()));
            }
        }
    }
}
