package org.schoolgate.core.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question about an {@code S} that has a truth, knows its own English sentence and can say which facts decided it.
 * The algebra is closed, the leaves are open: an author adds a phrase by writing a wording, a reading and a test.
 * Conditions that print alike mean alike.
 *
 * @param <S> what is judged
 */
public sealed interface Condition<S> {

    /** Whether it holds. The quick path: equal to the truth of {@link #explain}. */
    Truth test(S subject, Standpoint standpoint);

    /** Whether it holds, and the facts that decided. */
    Explanation explain(S subject, Standpoint standpoint);

    /** This condition, or its denial, as a sentence without a full stop. */
    String sentence(boolean holds);

    /** The same sentence as a demand. */
    String demand(Demand demand, boolean holds);

    /** The leaves, in the order in which they print. */
    Stream<Leaf<?, ?>> leaves();

    /** A leaf: a wording, what is read and a test of it. What is not known is UNKNOWN, here and nowhere else. */
    static <S, V> Condition<S> on(Wording wording, Reading<? super S, V> reading, Test<? super V> test) {
        return new Leaf<>(wording, reading, test);
    }

    /** Holds when every part does; of no parts, TRUE. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied at once
    static <S> Condition<S> allOf(Condition<S>... parts) {
        return Many.of(true, Arrays.asList(parts));
    }

    /** Holds when some part does; of no parts, FALSE. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied at once
    static <S> Condition<S> anyOf(Condition<S>... parts) {
        return Many.of(false, Arrays.asList(parts));
    }

    /** Holds when some of these do; of none, FALSE. */
    static <S> Condition<S> anyOf(List<Condition<S>> parts) {
        return Many.of(false, parts);
    }

    /** The denial. Denying twice gives the condition back. */
    static <S> Condition<S> not(Condition<S> condition) {
        return condition instanceof Not<S> not ? not.denied() : new Not<>(condition);
    }

    /** Holds when each member does: UNKNOWN while a member may be missing from the list, TRUE of an empty list. */
    static <S, M> Condition<S> every(MemberList<S, M> members, Condition<M> each) {
        return new Every<>(members, each);
    }

    /** Holds when some member does: FALSE of an empty list. */
    static <S, M> Condition<S> some(MemberList<S, M> members, Condition<M> one) {
        return not(every(members, not(one)));
    }

    /** Holds when no more than this many members do. */
    static <S, M> Condition<S> atMost(int most, MemberList<S, M> members, Condition<M> each) {
        return new AtMost<>(most, members, each);
    }

    /** The same condition, asked of something to which the subject leads: of a picture, whether its post is about an event. */
    static <S, T> Condition<S> seenFrom(Function<? super S, T> path, Condition<T> there) {
        return new SeenFrom<>(path, there);
    }

    /** Holds of everything. */
    static <S> Condition<S> always() {
        return new Many<>(true, List.of());
    }

    /** Holds when one member does and no other. */
    static <S, M> Condition<S> exactlyOne(MemberList<S, M> members, Condition<M> one) {
        return some(members, one).and(atMost(1, members, one));
    }

    /** Both. */
    default Condition<S> and(Condition<S> that) {
        return allOf(this, that);
    }

    /** Either, or both. */
    default Condition<S> or(Condition<S> that) {
        return anyOf(this, that);
    }

    /** See {@link Condition#on}. */
    record Leaf<S, V>(Wording wording, Reading<? super S, V> reading, Test<? super V> test) implements Condition<S> {
        @Override
        public Truth test(S subject, Standpoint standpoint) {
            return reading.read(subject, standpoint).passes(test);
        }

        @Override
        public Explanation explain(S subject, Standpoint standpoint) {
            Fact<V> fact = reading.read(subject, standpoint);
            return new Explanation(fact.passes(test), List.of(fact));
        }

        @Override
        public String sentence(boolean holds) {
            return wording.says(holds);
        }

        @Override
        public String demand(Demand demand, boolean holds) {
            return wording.demands(demand, holds);
        }

        @Override
        public Stream<Leaf<?, ?>> leaves() {
            return Stream.of(this);
        }

        // By hand, as in all parts of a condition: what a record makes for itself is made when it is first asked for.

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Leaf<?, ?> that
                    && wording.equals(that.wording)
                    && reading.equals(that.reading)
                    && test.equals(that.test);
        }

        @Override
        public int hashCode() {
            return Objects.hash(wording, reading, test);
        }
    }

    /** See {@link Condition#not}. */
    record Not<S>(Condition<S> denied) implements Condition<S> {
        @Override
        public Truth test(S subject, Standpoint standpoint) {
            return denied.test(subject, standpoint).not();
        }

        @Override
        public Explanation explain(S subject, Standpoint standpoint) {
            return denied.explain(subject, standpoint).not();
        }

        @Override
        public String sentence(boolean holds) {
            return denied.sentence(!holds);
        }

        @Override
        public String demand(Demand demand, boolean holds) {
            return denied.demand(demand, !holds);
        }

        @Override
        public Stream<Leaf<?, ?>> leaves() {
            return denied.leaves();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Not<?> that && denied.equals(that.denied);
        }

        @Override
        public int hashCode() {
            return 31 * denied.hashCode();
        }
    }

    /** Conjunction or disjunction of several parts; nested ones of the same kind are flattened. */
    record Many<S>(boolean all, List<Condition<S>> parts) implements Condition<S> {
        public Many {
            Set<Condition<S>> flat = new LinkedHashSet<>(); // a part said twice is one part
            for (Condition<S> part : parts) {
                if (part instanceof Many<S> many && many.all() == all) {
                    flat.addAll(many.parts());
                } else {
                    flat.add(part);
                }
            }
            parts = List.copyOf(flat);
        }

        static <S> Condition<S> of(boolean all, List<Condition<S>> parts) {
            Many<S> many = new Many<>(all, parts);
            return many.parts.size() == 1 ? many.parts.get(0) : many;
        }

        @Override
        public Truth test(S subject, Standpoint standpoint) {
            Truth decisive = all ? Truth.FALSE : Truth.TRUE;
            Truth truth = decisive.not();
            for (Condition<S> part : parts) {
                Truth one = part.test(subject, standpoint);
                if (one == decisive) {
                    return decisive;
                }
                truth = all ? truth.and(one) : truth.or(one);
            }
            return truth;
        }

        @Override
        public Explanation explain(S subject, Standpoint standpoint) {
            List<Explanation> explained = new ArrayList<>(parts.size());
            parts.forEach(part -> explained.add(part.explain(subject, standpoint)));
            return all ? Explanation.all(explained) : Explanation.any(explained);
        }

        @Override
        public String sentence(boolean holds) {
            return joined(holds);
        }

        @Override
        public String demand(Demand demand, boolean holds) {
            return Demanding.of(this, demand, holds);
        }

        /** By De Morgan a denial swaps the connective and denies the parts: "not (...)" is never said. */
        private String joined(boolean holds) {
            if (parts.isEmpty()) {
                return all == holds ? "nothing is asked" : "nothing would do";
            }
            StringBuilder said = new StringBuilder();
            Wording previous = null;
            for (Condition<S> part : parts) {
                if (said.length() > 0) {
                    said.append(all == holds ? " and " : " or ");
                }
                Wording own = holds && part instanceof Leaf<S, ?> leaf ? leaf.wording() : null;
                if (own != null && previous != null && own.sharesStartWith(previous)) {
                    said.append(own.rest());
                } else if (own != null && previous != null && own.subject().equals(previous.subject())) {
                    said.append(own.predicate(true));
                } else {
                    said.append(bracketed(part, part.sentence(holds)));
                }
                previous = own;
            }
            return said.toString();
        }

        @Override
        public Stream<Leaf<?, ?>> leaves() {
            return parts.stream().flatMap(Condition::leaves);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Many<?> that && all == that.all && parts.equals(that.parts);
        }

        @Override
        public int hashCode() {
            return Objects.hash(all, parts);
        }
    }

    /** See {@link Condition#seenFrom}. */
    record SeenFrom<S, T>(Function<? super S, T> path, Condition<T> there) implements Condition<S> {
        @Override
        public Truth test(S subject, Standpoint standpoint) {
            return there.test(path.apply(subject), standpoint);
        }

        @Override
        public Explanation explain(S subject, Standpoint standpoint) {
            return there.explain(path.apply(subject), standpoint);
        }

        @Override
        public String sentence(boolean holds) {
            return there.sentence(holds);
        }

        @Override
        public String demand(Demand demand, boolean holds) {
            return there.demand(demand, holds);
        }

        @Override
        public Stream<Leaf<?, ?>> leaves() {
            return there.leaves();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof SeenFrom<?, ?> that && path.equals(that.path) && there.equals(that.there);
        }

        @Override
        public int hashCode() {
            return Objects.hash(path, there);
        }
    }

    /** See {@link Condition#every}. */
    record Every<S, M>(MemberList<S, M> members, Condition<M> each) implements Condition<S> {
        @Override
        public Truth test(S subject, Standpoint standpoint) {
            Members<M> found = members.of(subject);
            Truth truth = found.complete() ? Truth.TRUE : Truth.UNKNOWN;
            for (M member : found.known()) {
                truth = truth.and(each.test(member, standpoint));
                if (truth == Truth.FALSE) {
                    return truth;
                }
            }
            return truth;
        }

        @Override
        public Explanation explain(S subject, Standpoint standpoint) {
            Members<M> found = members.of(subject);
            List<Explanation> parts = new ArrayList<>();
            for (M member : found.known()) {
                parts.add(each.explain(member, standpoint));
            }
            if (!found.complete()) {
                parts.add(new Explanation(Truth.UNKNOWN, openOf(found)));
            }
            Explanation all = Explanation.all(parts);
            return all.truth() == Truth.UNKNOWN
                    ? all
                    : new Explanation(all.truth(), concat(knownOf(found), all.because()));
        }

        @Override
        public String sentence(boolean holds) {
            return quantified(holds ? "every " : "some ", each, members.noun(), holds);
        }

        @Override
        public String demand(Demand demand, boolean holds) {
            return holds ? Demanding.ofEach(this, demand) : Demanding.that(demand, sentence(false));
        }

        @Override
        public Stream<Leaf<?, ?>> leaves() {
            return each.leaves();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Every<?, ?> that && members.equals(that.members) && each.equals(that.each);
        }

        @Override
        public int hashCode() {
            return Objects.hash(members, each);
        }
    }

    /** See {@link Condition#atMost}. */
    record AtMost<S, M>(int most, MemberList<S, M> members, Condition<M> each) implements Condition<S> {
        /** @throws IllegalArgumentException if the number is negative */
        public AtMost {
            if (most < 0) {
                throw new IllegalArgumentException("at most " + most + " members: a number of members is 0 or more");
            }
        }

        @Override
        public Truth test(S subject, Standpoint standpoint) {
            return explain(subject, standpoint).truth();
        }

        @Override
        public Explanation explain(S subject, Standpoint standpoint) {
            Members<M> found = members.of(subject);
            List<Explanation> parts = new ArrayList<>();
            found.known().forEach(member -> parts.add(each.explain(member, standpoint)));
            int sure = count(parts, Truth.TRUE);
            int possible = sure + count(parts, Truth.UNKNOWN);
            if (sure > most) {
                return new Explanation(Truth.FALSE, concat(knownOf(found), because(parts, Truth.TRUE)));
            }
            if (found.complete() && possible <= most) {
                return new Explanation(Truth.TRUE, concat(knownOf(found), because(parts, Truth.FALSE)));
            }
            return new Explanation(Truth.UNKNOWN, concat(openOf(found), because(parts, Truth.UNKNOWN)));
        }

        @Override
        public String sentence(boolean holds) {
            return quantified((holds ? "no more than " : "more than ") + most + " ", each, members.noun(), true);
        }

        @Override
        public String demand(Demand demand, boolean holds) {
            return Demanding.that(demand, sentence(holds));
        }

        @Override
        public Stream<Leaf<?, ?>> leaves() {
            return each.leaves();
        }

        private static int count(List<Explanation> parts, Truth truth) {
            return (int) parts.stream().filter(part -> part.truth() == truth).count();
        }

        private static List<Fact<?>> because(List<Explanation> parts, Truth truth) {
            List<Fact<?>> facts = new ArrayList<>();
            parts.stream().filter(part -> part.truth() == truth).forEach(part -> facts.addAll(part.because()));
            return facts;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof AtMost<?, ?> that
                    && most == that.most
                    && members.equals(that.members)
                    && each.equals(that.each);
        }

        @Override
        public int hashCode() {
            return Objects.hash(most, members, each);
        }
    }

    private static List<Fact<?>> openOf(Members<?> found) {
        return found.because().stream().filter(Fact::isUnknown).toList();
    }

    private static List<Fact<?>> knownOf(Members<?> found) {
        List<Fact<?>> known = new ArrayList<>(found.because());
        known.removeIf(Fact::isUnknown);
        return known;
    }

    private static List<Fact<?>> concat(List<Fact<?>> first, List<Fact<?>> second) {
        Set<Fact<?>> both = new LinkedHashSet<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }

    private static boolean isLeaf(Condition<?> condition) {
        return bare(condition) instanceof Leaf<?, ?>;
    }

    /** The condition without what does not show when it is printed in brackets: a denial, a path. */
    private static Condition<?> bare(Condition<?> condition) {
        if (condition instanceof Not<?> not) {
            return bare(not.denied());
        }
        return condition instanceof SeenFrom<?, ?> seen ? bare(seen.there()) : condition;
    }

    /** A member's leaf takes the quantifier before its noun; anything longer stands in brackets after it. */
    private static String quantified(String quantifier, Condition<?> each, String noun, boolean holds) {
        return isLeaf(each)
                ? quantifier + each.sentence(holds)
                : "for " + quantifier + noun + ", (" + each.sentence(holds) + ")";
    }

    private static String bracketed(Condition<?> part, String said) {
        return bare(part) instanceof Many<?> many && many.parts().size() > 1 ? "(" + said + ")" : said;
    }
}
