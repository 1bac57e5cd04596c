package org.schoolgate.core.logic;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a circuit reads of one subject. First what is needed is read, once; then truths can be worked out from it as often
 * as one likes, without looking anything up and without making anything. Not shared between threads while it is read.
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
        int place = Circuit.place(condition);
        byte truth = Circuit.isMade(condition) ? readMade(place, all) : readLeaf(place);
        return Circuit.isDenied(condition) ? (byte) -truth : truth;
    }

    private byte readLeaf(int input) {
        if (facts[input] == null) {
            Fact<Object> fact = circuit.inputs.get(input).read(subject);
            facts[input] = fact;
            values[input] = Probe.kept(fact.value().orElse(null));
        }
        return tested(input);
    }

    private byte readMade(int node, boolean all) {
        int first = circuit.first[node];
        return switch (circuit.kinds[node]) {
            case Circuit.ALL -> readParts(first, circuit.end[node], all);
            case Circuit.EVERY -> readEvery(circuit.quantities[first], all);
            default -> readAtMost(circuit.quantities[first]);
        };
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
        }
        return atMost(quantity);
    }

    // ---- working out, from what was read; what nobody read is UNKNOWN, and decides nothing that was asked

    /** The truth of this condition. */
    public Truth truth(int condition) {
        return condition == Circuit.ALWAYS ? Truth.TRUE : TRUTHS[worth(condition) + 1];
    }

    /** Whether this condition is TRUE. */
    public boolean isTrue(int condition) {
        return condition == Circuit.ALWAYS || worth(condition) == Circuit.TRUE;
    }

    /** Whether this condition is FALSE. */
    public boolean isFalse(int condition) {
        return condition != Circuit.ALWAYS && worth(condition) == Circuit.FALSE;
    }

    private byte worth(int condition) {
        int place = Circuit.place(condition);
        byte truth = Circuit.isMade(condition) ? made(place) : tested(place);
        return Circuit.isDenied(condition) ? (byte) -truth : truth;
    }

    private byte tested(int input) {
        return circuit.probes[input].truth(values[input]);
    }

    private byte made(int node) {
        int first = circuit.first[node];
        return switch (circuit.kinds[node]) {
            case Circuit.ALL -> ofParts(first, circuit.end[node]);
            case Circuit.EVERY -> every(circuit.quantities[first]);
            default -> atMost(circuit.quantities[first]);
        };
    }

    private byte ofParts(int from, int to) {
        byte truth = Circuit.TRUE;
        for (int i = from; i < to && truth != Circuit.FALSE; i++) {
            truth = min(truth, worth(circuit.parts[i]));
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
            truth = min(truth, sheet.worth(quantity.member()));
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
            byte one = sheet.worth(quantity.member());
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

    // ---- the members of lists

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
     * Gives the facts that decided this condition, as {@link Condition#explain} does: of the parts that have the truth of
     * the whole. One of them may be given twice.
     */
    public void because(int condition, Consumer<Fact<?>> into) {
        because(condition, worth(condition), into);
    }

    private void because(int condition, byte truth, Consumer<Fact<?>> into) {
        int place = Circuit.place(condition);
        if (Circuit.isMade(condition)) {
            becauseOfMade(place, Circuit.isDenied(condition) ? (byte) -truth : truth, into);
            return;
        }
        Fact<?> fact = facts[place];
        if (fact != null) {
            into.accept(fact);
        }
    }

    private void becauseOfMade(int node, byte truth, Consumer<Fact<?>> into) {
        int first = circuit.first[node];
        switch (circuit.kinds[node]) {
            case Circuit.ALL -> becauseOfParts(truth, first, circuit.end[node], into);
            case Circuit.EVERY -> becauseOfEvery(truth, circuit.quantities[first], into);
            default -> becauseOfAtMost(truth, circuit.quantities[first], into);
        }
    }

    /** Where all are so, each of them is. */
    private void becauseOfParts(byte truth, int from, int to, Consumer<Fact<?>> into) {
        for (int i = from; i < to; i++) {
            int part = circuit.parts[i];
            if (truth == Circuit.TRUE || worth(part) == truth) {
                because(part, truth, into);
            }
        }
    }

    /** That the list is whole belongs to what is decided; that it is open, to what is not. */
    private void becauseOfEvery(byte truth, Circuit.Quantity quantity, Consumer<Fact<?>> into) {
        if (truth != Circuit.UNKNOWN) {
            listedBecause(quantity, false, into);
        }
        becauseOfMembers(truth, quantity, into);
        if (truth == Circuit.UNKNOWN && !isComplete(quantity.group())) {
            listedBecause(quantity, true, into);
        }
    }

    private void becauseOfAtMost(byte truth, Circuit.Quantity quantity, Consumer<Fact<?>> into) {
        listedBecause(quantity, truth == Circuit.UNKNOWN, into);
        becauseOfMembers((byte) -truth, quantity, into); // too many: those that are so; few enough: those that are not
    }

    private void becauseOfMembers(byte truth, Circuit.Quantity quantity, Consumer<Fact<?>> into) {
        Listed listed = groups[quantity.group()];
        if (listed != null) {
            for (Sheet<Object> sheet : listed.sheets) {
                if (sheet.worth(quantity.member()) == truth) {
                    sheet.because(quantity.member(), truth, into);
                }
            }
        }
    }

    private void listedBecause(Circuit.Quantity quantity, boolean open, Consumer<Fact<?>> into) {
        Listed listed = groups[quantity.group()];
        if (listed != null) {
            for (Fact<?> fact : listed.members.because()) {
                if (fact.isUnknown() == open) {
                    into.accept(fact);
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
