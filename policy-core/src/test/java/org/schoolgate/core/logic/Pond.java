package org.schoolgate.core.logic;

import java.util.ArrayList;
import java.util.List;

/**
 * Something with three facts, and with members of its own kind.
 *
 * @param id tells its facts apart from those of others
 * @param facts what is known: UNKNOWN for what is not
 * @param members those that are known
 * @param complete whether these are all
 */
record Pond(String id, List<Truth> facts, List<Pond> members, boolean complete) {
    static final int FACTS = 3;
    static final Standpoint HERE = Standpoint.of("a-norm");
    static final MemberList<Pond, Pond> MEMBERS = new MemberList<>("pond", Pond::list);

    static Pond of(Truth... facts) {
        List<Truth> all = new ArrayList<>(List.of(facts));
        while (all.size() < FACTS) {
            all.add(Truth.UNKNOWN);
        }
        return new Pond("", all, List.of(), true);
    }

    /** With a member for each truth, of which it is the first fact. */
    Pond with(boolean whole, Truth... ofMembers) {
        List<Pond> those = new ArrayList<>();
        for (Truth first : ofMembers) {
            those.add(new Pond(id + "/" + those.size(), List.of(first, Truth.UNKNOWN, Truth.UNKNOWN), List.of(), true));
        }
        return new Pond(id, facts, those, whole);
    }

    private Members<Pond> list() {
        Fact<Boolean> listed = Fact.known(() -> "listed", about(), true, Provenance.ACTIVITY);
        Fact<Boolean> more = Fact.unknown(() -> "more", about());
        return new Members<>(members, complete, complete ? List.of(listed) : List.of(listed, more));
    }

    private About about() {
        return About.of("pond", id);
    }

    /** Whether the fact of this number is so. */
    static Condition<Pond> fact(int number) {
        return Condition.on(Wording.is("pond", "so in point " + number), new Point(number), Test.isTrue());
    }

    record Point(int number) implements Reading<Pond, Boolean> {
        @Override
        public Fact<Boolean> read(Pond pond, Standpoint standpoint) {
            Truth truth = pond.facts.get(number);
            FactName name = () -> "point " + number;
            return truth == Truth.UNKNOWN
                    ? Fact.unknown(name, pond.about())
                    : Fact.known(name, pond.about(), truth == Truth.TRUE, Provenance.ACTIVITY);
        }

        @Override
        public String name() {
            return "point " + number;
        }
    }
}
