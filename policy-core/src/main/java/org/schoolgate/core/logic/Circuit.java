package org.schoolgate.core.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on one kind of subject, compiled: what they have in common stands there once, in flat arrays, each part
 * before what it is part of. A condition is named by a number; the number turned round is its denial. Truths are bytes,
 * so that a denial is a minus and a conjunction a minimum; a disjunction is wired as the denial of denials.
 *
 * @param <S> what is judged
 */
public final class Circuit<S> {
    static final byte FALSE = -1;
    static final byte UNKNOWN = 0;
    static final byte TRUE = 1;

    /** What a node is. */
    static final byte LEAF = 0;

    static final byte ALL = 1;
    static final byte EVERY = 2;
    static final byte AT_MOST = 3;

    /** What each node is. */
    final byte[] kinds;
    /** Of a leaf, its input; of a conjunction, the first of its parts; of a quantifier, its quantity. */
    final int[] first;
    /** Of a conjunction, where its parts end. */
    final int[] end;
    /** Conditions that conjunctions are made of. */
    final int[] parts;

    final List<Input> inputs;
    final List<Quantity> quantities;
    final List<Group> groups;
    /** The test of each input. */
    final Test<Object>[] tests;
    /** The one value that passes, where there is just one: compared without a set. */
    final @Nullable Object[] only;
    /** The one element that a set has to hold, where there is just one. */
    final @Nullable Object[] element;

    @SuppressWarnings("unchecked") // an array of tests of whatever is read
    private Circuit(Builder<S> from) {
        int size = from.nodes.size();
        kinds = new byte[size];
        first = new int[size];
        end = new int[size];
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Node node = from.nodes.get(i);
            kinds[i] = node.kind;
            first[i] = node.kind == ALL ? all.size() : node.index;
            all.addAll(node.parts);
            end[i] = all.size();
        }
        parts = all.stream().mapToInt(Integer::intValue).toArray();
        inputs = List.copyOf(from.inputs);
        quantities = List.copyOf(from.quantities);
        groups = from.groups.stream().map(Pending::group).toList();
        tests = (Test<Object>[]) new Test<?>[inputs.size()];
        only = new Object[inputs.size()];
        element = new Object[inputs.size()];
        for (int i = 0; i < tests.length; i++) {
            Test<Object> test = inputs.get(i).leaf.test();
            tests[i] = test;
            only[i] = test instanceof Test.OneOf<?> one ? single(one.expected()) : null;
            element[i] = (Test<?>) test instanceof Test.Includes<?> some ? single(some.wanted()) : null;
        }
    }

    private static @Nullable Object single(Set<?> values) {
        return values.size() == 1 ? values.iterator().next() : null;
    }

    /** Starts a circuit. */
    public static <S> Builder<S> builder() {
        return new Builder<>();
    }

    /** An empty sheet for this subject. */
    public Sheet<S> sheet(S subject) {
        return new Sheet<>(this, subject);
    }

    /** The number of nodes alone. */
    @Override
    public String toString() {
        return kinds.length + " nodes";
    }

    /** Something that is read: a leaf, of what the path leads to, from a standpoint. */
    record Input(
            Condition.Leaf<Object, Object> leaf, @Nullable Path path, Standpoint standpoint) {
        Fact<Object> read(Object subject) {
            return leaf.reading().read(Path.follow(path, subject), standpoint);
        }
    }

    /** How many members of a group must be so. */
    record Quantity(int group, int member, int most) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Quantity that && group == that.group && member == that.member && most == that.most;
        }

        @Override
        public int hashCode() {
            return Objects.hash(group, member, most);
        }
    }

    /** The members of a list, and the circuit that is worked for each. */
    record Group(MemberList<Object, Object> list, @Nullable Path path, Circuit<Object> each) {
        Members<Object> of(Object subject) {
            return list.of(Path.follow(path, subject));
        }
    }

    /** From a subject to what it leads to. */
    record Path(@Nullable Path before, Function<Object, Object> step) {
        static Object follow(@Nullable Path path, Object subject) {
            return path == null ? subject : path.step.apply(follow(path.before, subject));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Path that && Objects.equals(before, that.before) && step.equals(that.step);
        }

        @Override
        public int hashCode() {
            return Objects.hash(before, step);
        }
    }

    private record Node(byte kind, int index, List<Integer> parts) {}

    /** A group whose circuit is still being wired. */
    private record Pending(
            MemberList<Object, Object> list, @Nullable Path path, Builder<Object> each) {
        Group group() {
            return new Group(list, path, each.build());
        }
    }

    /** Collects conditions. What is put in twice stands there once. */
    public static final class Builder<S> {
        private final List<Node> nodes = new ArrayList<>();
        private final List<Input> inputs = new ArrayList<>();
        private final List<Quantity> quantities = new ArrayList<>();
        private final List<Pending> groups = new ArrayList<>();
        private final Map<Object, Integer> known = new HashMap<>();

        private Builder() {}

        /** The number by which this condition, judged from this standpoint, is named from now on. */
        public int add(Condition<S> condition, Standpoint standpoint) {
            return wire(condition, null, standpoint);
        }

        /** The number for "some of these", named by theirs. */
        public int anyOf(List<Integer> conditions) {
            return -all(conditions.stream().map(one -> -one).toList());
        }

        /** The place of this list among the lists of the subject. */
        @SuppressWarnings("unchecked") // a list is only ever asked for the members of its own subject
        public <M> int group(MemberList<S, M> list) {
            return group((MemberList<Object, Object>) (MemberList<?, ?>) list, null);
        }

        /** What is wired for each member of the list at this place. */
        @SuppressWarnings("unchecked") // the place was given out for a list of such members
        public <M> Builder<M> each(int group) {
            return (Builder<M>) (Builder<?>) groups.get(group).each;
        }

        /** The circuit. */
        public Circuit<S> build() {
            return new Circuit<>(this);
        }

        @SuppressWarnings("unchecked") // the parts of a condition judge what the path leads to
        private int wire(Condition<?> condition, @Nullable Path path, Standpoint standpoint) {
            if (condition instanceof Condition.Not<?> not) {
                return -wire(not.denied(), path, standpoint);
            }
            if (condition instanceof Condition.Many<?> many) {
                return many(many, path, standpoint);
            }
            if (condition instanceof Condition.SeenFrom<?, ?> seen) {
                return wire(seen.there(), new Path(path, (Function<Object, Object>) seen.path()), standpoint);
            }
            if (condition instanceof Condition.Every<?, ?> every) {
                return quantity(EVERY, every.members(), every.each(), 0, path, standpoint);
            }
            if (condition instanceof Condition.AtMost<?, ?> few) {
                return quantity(AT_MOST, few.members(), few.each(), few.most(), path, standpoint);
            }
            return leaf((Condition.Leaf<Object, Object>) condition, path, standpoint);
        }

        /** Leaves that read and test the same are one, however they are worded. */
        private int leaf(Condition.Leaf<Object, Object> leaf, @Nullable Path path, Standpoint standpoint) {
            List<Object> key = new ArrayList<>();
            key.add(leaf.reading());
            key.add(leaf.test());
            key.add(path == null ? "" : path);
            key.add(leaf.reading().dependsOnStandpoint() ? standpoint : "");
            return once(key, () -> {
                inputs.add(new Input(leaf, path, standpoint));
                return new Node(LEAF, inputs.size() - 1, List.of());
            });
        }

        private int many(Condition.Many<?> many, @Nullable Path path, Standpoint standpoint) {
            int sign = many.all() ? 1 : -1;
            List<Integer> refs = new ArrayList<>();
            for (Condition<?> part : many.parts()) {
                refs.add(sign * wire(part, path, standpoint));
            }
            return sign * all(refs);
        }

        private int all(List<Integer> refs) {
            return refs.size() == 1 ? refs.get(0) : once(refs, () -> new Node(ALL, 0, refs));
        }

        @SuppressWarnings("unchecked") // the members of a list are what each of them is judged as
        private int quantity(
                byte kind,
                MemberList<?, ?> list,
                Condition<?> each,
                int most,
                @Nullable Path path,
                Standpoint standpoint) {
            int group = group((MemberList<Object, Object>) list, path);
            int member = groups.get(group).each.wire(each, null, standpoint);
            Quantity quantity = new Quantity(group, member, most);
            return once(List.of(kind, quantity), () -> {
                quantities.add(quantity);
                return new Node(kind, quantities.size() - 1, List.of());
            });
        }

        private int group(MemberList<Object, Object> list, @Nullable Path path) {
            for (int i = 0; i < groups.size(); i++) {
                Pending group = groups.get(i);
                if (group.list.equals(list) && Objects.equals(group.path, path)) {
                    return i;
                }
            }
            groups.add(new Pending(list, path, new Builder<>()));
            return groups.size() - 1;
        }

        private int once(Object key, java.util.function.Supplier<Node> node) {
            Integer before = known.get(key);
            if (before != null) {
                return before;
            }
            nodes.add(node.get());
            known.put(key, nodes.size());
            return nodes.size();
        }
    }
}
