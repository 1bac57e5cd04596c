package org.schoolgate.core.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on one kind of subject, compiled: flat arrays, in which what they have in common stands once. A condition is
 * a number, of a leaf or of what is made of others; its lowest bit says whether it is denied. Truths are bytes, so that a
 * denial is a minus and a conjunction a minimum; a disjunction is wired as the denial of denials.
 *
 * @param <S> what is judged
 */
public final class Circuit<S> {
    static final byte FALSE = -1;
    static final byte UNKNOWN = 0;
    static final byte TRUE = 1;

    /** What a condition that is made of others is. */
    static final byte ALL = 0;

    static final byte EVERY = 1;
    static final byte AT_MOST = 2;

    private static final int DENIED = 1;
    private static final int MADE = 2;
    private static final int PLACES = 2;

    /** The condition that is always so: most rules have no other to apply under. */
    static final int ALWAYS = MADE;

    private static final Node NOTHING = new Node(ALL, 0, List.of());

    /** What is read. */
    final List<Input> inputs;
    /** The test of each input. */
    final Probe[] probes;

    /** What each condition that is made of others is. */
    final byte[] kinds;
    /** Of a conjunction, the first of its parts; of a quantifier, its quantity. */
    final int[] first;
    /** Of a conjunction, where its parts end. */
    final int[] end;
    /** Conditions that conjunctions are made of. */
    final int[] parts;

    final Quantity[] quantities;
    final List<Group> groups;

    private Circuit(Builder<S> from) {
        int size = from.nodes.size();
        inputs = List.copyOf(from.inputs);
        probes = inputs.stream().map(input -> new Probe(input.leaf.test())).toArray(Probe[]::new);
        kinds = new byte[size];
        first = new int[size];
        end = new int[size];
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Node node = from.nodes.get(i);
            kinds[i] = node.kind;
            first[i] = node.kind == ALL ? all.size() : node.quantity;
            all.addAll(node.parts);
            end[i] = all.size();
        }
        parts = all.stream().mapToInt(Integer::intValue).toArray();
        quantities = from.quantities.toArray(Quantity[]::new);
        groups = from.groups.stream().map(Pending::group).toList();
    }

    static boolean isDenied(int condition) {
        return (condition & DENIED) != 0;
    }

    static boolean isMade(int condition) {
        return (condition & MADE) != 0;
    }

    /** The input that this condition is, or its place among those that are made of others. */
    static int place(int condition) {
        return condition >> PLACES;
    }

    private static int conditionOfInput(int input) {
        return input << PLACES;
    }

    private static int conditionOfNode(int node) {
        return node << PLACES | MADE;
    }

    private static int not(int condition) {
        return condition ^ DENIED;
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
        return inputs.size() + " leaves";
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

    private record Node(byte kind, int quantity, List<Integer> parts) {}

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

        private Builder() {
            known.put(NOTHING.parts, node(NOTHING)); // the first, which is ALWAYS
        }

        /** The number by which this condition, judged from this standpoint, is named from now on. */
        public int add(Condition<S> condition, Standpoint standpoint) {
            return wire(condition, null, standpoint);
        }

        /** The number for "some of these", named by theirs. */
        public int anyOf(List<Integer> conditions) {
            return not(all(conditions.stream().map(Circuit::not).toList()));
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
                return not(wire(not.denied(), path, standpoint));
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
                return conditionOfInput(inputs.size() - 1);
            });
        }

        private int many(Condition.Many<?> many, @Nullable Path path, Standpoint standpoint) {
            List<Integer> refs = new ArrayList<>();
            for (Condition<?> part : many.parts()) {
                refs.add(wire(part, path, standpoint));
            }
            return many.all() ? all(refs) : anyOf(refs);
        }

        private int all(List<Integer> refs) {
            return refs.size() == 1 ? refs.get(0) : once(refs, () -> node(new Node(ALL, 0, refs)));
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
                return node(new Node(kind, quantities.size() - 1, List.of()));
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

        private int node(Node node) {
            nodes.add(node);
            return conditionOfNode(nodes.size() - 1);
        }

        private int once(Object key, IntSupplier condition) {
            Integer before = known.get(key);
            if (before != null) {
                return before;
            }
            int now = condition.getAsInt();
            known.put(key, now);
            return now;
        }
    }
}
