package org.schoolgate.core.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a circuit reads of one subject, and what it works out from that. First what is needed is read, once; then the
 * truths can be worked out as often as one likes, without looking anything up. Not shared between threads.
 *
 * @param <S> what is judged
 */
public final class Sheet<S> {
    private static final Truth[] TRUTHS = Truth.values();

    private final Circuit<S> circuit;
    private final S subject;
    private final @Nullable Fact<?>[] facts;
    private final @Nullable Object[] values;
    private final @Nullable Listed[] groups;
    private final byte[] truths;

    /** The members of a list, each with its own sheet. */
    private static final class Listed {
        private final Members<Object> members;
        private final Sheet<Object>[] sheets;

        private Listed(Members<Object> members, Sheet<Object>[] sheets) {
            this.members = members;
            this.sheets = sheets;
        }
    }

    Sheet(Circuit<S> circuit, S subject) {
        this.circuit = circuit;
        this.subject = subject;
        facts = new Fact<?>[circuit.inputs.size()];
        values = new Object[circuit.inputs.size()];
        groups = new Listed[circuit.groups.size()];
        truths = new byte[circuit.kinds.length];
    }

    /** What it is about. */
    public S subject() {
        return subject;
    }

    // ---- reading

    /** Reads whatever the condition asks about, and gives its truth. */
    public Truth readAll(int condition) {
        return TRUTHS[read(condition, true) + 1];
    }

    /** Reads no more than what settles the condition, from the first part on, and gives its truth. */
    public Truth readUntilSettled(int condition) {
        return TRUTHS[read(condition, false) + 1];
    }

    /** Reads the members of the list at this place. */
    @SuppressWarnings("unchecked") // an array of sheets of these members
    public <M> Members<M> readMembers(int group) {
        Listed listed = groups[group];
        if (listed == null) {
            Circuit.Group of = circuit.groups.get(group);
            Members<Object> members = of.of(subject);
            Sheet<Object>[] sheets =
                    (Sheet<Object>[]) new Sheet<?>[members.known().size()];
            for (int i = 0; i < sheets.length; i++) {
                sheets[i] = of.each().sheet(members.known().get(i));
            }
            listed = new Listed(members, sheets);
            groups[group] = listed;
        }
        return (Members<M>) (Members<?>) listed.members;
    }

    private byte read(int condition, boolean all) {
        if (condition < 0) {
            return (byte) -read(-condition, all);
        }
        int node = condition - 1;
        int first = circuit.first[node];
        return switch (circuit.kinds[node]) {
            case Circuit.LEAF -> readLeaf(first);
            case Circuit.ALL -> readParts(first, circuit.end[node], all);
            case Circuit.EVERY -> readEvery(circuit.quantities.get(first), all);
            default -> readAtMost(circuit.quantities.get(first));
        };
    }

    private byte readLeaf(int input) {
        if (facts[input] == null) {
            Fact<Object> fact = circuit.inputs.get(input).read(subject);
            facts[input] = fact;
            values[input] = fact.value().orElse(null);
        }
        return tested(input);
    }

    private byte readParts(int from, int to, boolean all) {
        byte truth = Circuit.TRUE;
        for (int i = from; i < to && (all || truth != Circuit.FALSE); i++) {
            truth = min(truth, read(circuit.parts[i], all));
        }
        return truth;
    }

    private byte readEvery(Circuit.Quantity quantity, boolean all) {
        byte truth = readMembers(quantity.group()).complete() ? Circuit.TRUE : Circuit.UNKNOWN;
        for (Sheet<Object> sheet : sheets(quantity.group())) {
            if (all || truth != Circuit.FALSE) {
                truth = min(truth, sheet.read(quantity.member(), all));
            }
        }
        return truth;
    }

    private byte readAtMost(Circuit.Quantity quantity) {
        readMembers(quantity.group());
        for (Sheet<Object> sheet : sheets(quantity.group())) {
            sheet.read(quantity.member(), true);
            sheet.work();
        }
        return atMost(quantity);
    }

    // ---- working out

    /** Works out every truth from what was read. What nobody read is UNKNOWN, and decides nothing that was asked. */
    public void work() {
        for (Listed listed : groups) {
            if (listed != null) {
                for (Sheet<Object> sheet : listed.sheets) {
                    sheet.work();
                }
            }
        }
        byte[] kinds = circuit.kinds;
        for (int node = 0; node < kinds.length; node++) {
            int first = circuit.first[node];
            truths[node] = switch (kinds[node]) {
                case Circuit.LEAF -> tested(first);
                case Circuit.ALL -> ofParts(first, circuit.end[node]);
                case Circuit.EVERY -> every(circuit.quantities.get(first));
                default -> atMost(circuit.quantities.get(first));
            };
        }
    }

    private byte tested(int input) {
        Object value = values[input];
        if (value == null) {
            return Circuit.UNKNOWN;
        }
        Object only = circuit.only[input];
        boolean passes = only == null ? passes(input, value) : only == value || only.equals(value);
        return passes ? Circuit.TRUE : Circuit.FALSE;
    }

    private boolean passes(int input, Object value) {
        Object element = circuit.element[input];
        return element == null ? circuit.tests[input].passes(value) : ((Set<?>) value).contains(element);
    }

    private byte ofParts(int from, int to) {
        byte truth = Circuit.TRUE;
        for (int i = from; i < to; i++) {
            truth = min(truth, workedOut(circuit.parts[i]));
        }
        return truth;
    }

    private byte every(Circuit.Quantity quantity) {
        Listed listed = groups[quantity.group()];
        if (listed == null) {
            return Circuit.UNKNOWN;
        }
        byte truth = listed.members.complete() ? Circuit.TRUE : Circuit.UNKNOWN;
        for (Sheet<Object> sheet : listed.sheets) {
            truth = min(truth, sheet.workedOut(quantity.member()));
        }
        return truth;
    }

    private byte atMost(Circuit.Quantity quantity) {
        Listed listed = groups[quantity.group()];
        if (listed == null) {
            return Circuit.UNKNOWN;
        }
        int sure = 0;
        int possible = 0;
        for (Sheet<Object> sheet : listed.sheets) {
            byte one = sheet.workedOut(quantity.member());
            sure += one == Circuit.TRUE ? 1 : 0;
            possible += one == Circuit.FALSE ? 0 : 1;
        }
        if (sure > quantity.most()) {
            return Circuit.FALSE;
        }
        return listed.members.complete() && possible <= quantity.most() ? Circuit.TRUE : Circuit.UNKNOWN;
    }

    private static byte min(byte one, byte other) {
        return one < other ? one : other;
    }

    private byte workedOut(int condition) {
        return condition > 0 ? truths[condition - 1] : (byte) -truths[-condition - 1];
    }

    // ---- what was worked out

    /** The truth of this condition, as worked out. */
    public Truth truth(int condition) {
        return TRUTHS[workedOut(condition) + 1];
    }

    /** How many members the list at this place has, as far as they were read. */
    public int size(int group) {
        Listed listed = groups[group];
        return listed == null ? 0 : listed.sheets.length;
    }

    /** Whether the members of the list at this place were read, and are all. */
    public boolean isComplete(int group) {
        Listed listed = groups[group];
        return listed != null && listed.members.complete();
    }

    /** The sheet of one member. */
    @SuppressWarnings("unchecked") // the place was given out for a list of such members
    public <M> Sheet<M> member(int group, int index) {
        return (Sheet<M>) (Sheet<?>) sheets(group)[index];
    }

    private Sheet<Object>[] sheets(int group) {
        Listed listed = groups[group];
        if (listed == null) {
            throw new IllegalStateException("the members of a list have to be read first");
        }
        return listed.sheets;
    }

    // ---- why

    /**
     * The facts that decided this condition, as {@link Condition#explain} gives them: of the parts that have the truth
     * of the whole. One of them may stand there twice.
     */
    public List<Fact<?>> because(int condition) {
        List<Fact<?>> because = new ArrayList<>();
        because(Math.abs(condition) - 1, because);
        return because;
    }

    private void because(int node, List<Fact<?>> into) {
        int first = circuit.first[node];
        switch (circuit.kinds[node]) {
            case Circuit.LEAF -> add(facts[first], into);
            case Circuit.ALL -> becauseOfParts(truths[node], first, circuit.end[node], into);
            case Circuit.EVERY -> becauseOfEvery(truths[node], circuit.quantities.get(first), into);
            default -> becauseOfAtMost(truths[node], circuit.quantities.get(first), into);
        }
    }

    private static void add(@Nullable Fact<?> fact, List<Fact<?>> into) {
        if (fact != null) {
            into.add(fact);
        }
    }

    private void becauseOfParts(byte truth, int from, int to, List<Fact<?>> into) {
        for (int i = from; i < to; i++) {
            int part = circuit.parts[i];
            if (workedOut(part) == truth) {
                because(Math.abs(part) - 1, into);
            }
        }
    }

    /** That the list is whole belongs to what is decided; that it is open, to what is not. */
    private void becauseOfEvery(byte truth, Circuit.Quantity quantity, List<Fact<?>> into) {
        if (truth != Circuit.UNKNOWN) {
            listedBecause(quantity, false, into);
        }
        becauseOfMembers(truth, quantity, into);
        if (truth == Circuit.UNKNOWN && !isComplete(quantity.group())) {
            listedBecause(quantity, true, into);
        }
    }

    private void becauseOfAtMost(byte truth, Circuit.Quantity quantity, List<Fact<?>> into) {
        listedBecause(quantity, truth == Circuit.UNKNOWN, into);
        becauseOfMembers((byte) -truth, quantity, into); // too many: those that are so; few enough: those that are not
    }

    private void becauseOfMembers(byte truth, Circuit.Quantity quantity, List<Fact<?>> into) {
        Listed listed = groups[quantity.group()];
        if (listed != null) {
            for (Sheet<Object> sheet : listed.sheets) {
                if (sheet.workedOut(quantity.member()) == truth) {
                    sheet.because(Math.abs(quantity.member()) - 1, into);
                }
            }
        }
    }

    private void listedBecause(Circuit.Quantity quantity, boolean open, List<Fact<?>> into) {
        Listed listed = groups[quantity.group()];
        if (listed != null) {
            for (Fact<?> fact : listed.members.because()) {
                if (fact.isUnknown() == open) {
                    into.add(fact);
                }
            }
        }
    }

    /** Gives sizes alone: what it is about may be a child. */
    @Override
    public String toString() {
        return "a sheet of " + facts.length + " facts";
    }
}
