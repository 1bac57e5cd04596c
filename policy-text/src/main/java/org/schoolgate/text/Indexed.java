package org.schoolgate.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.schoolgate.core.school.Records;

/** An index of names, with the very lists that it was made from. */
record Indexed(Optional<String> school, List<?> roster, List<?> staff, List<?> accounts, NameIndex index) {
    private static final List<?> UNKNOWN = List.of("not known");
    /** A list that nobody else can hand in, as the one empty list is. */
    private static final List<?> NOBODY = List.of("nobody");

    /** The index kept in {@code last} if these records still give the same lists, a new one otherwise. */
    static Indexed of(Records records, Supplier<Indexed> last) {
        List<?> roster = known(records.roster());
        List<?> staff = known(records.staff());
        List<?> accounts = known(records.accounts());
        Indexed kept = last.get();
        Optional<String> school = records.school();
        return kept.school.equals(school) && kept.isOf(roster, staff, accounts)
                ? kept
                : new Indexed(school, roster, staff, accounts, new NameIndex(records));
    }

    /** An index of nobody, that no records match. */
    static Indexed none() {
        return new Indexed(Optional.empty(), NOBODY, NOBODY, NOBODY, NameIndex.ofNobody());
    }

    @SuppressWarnings(
            "ReferenceEquality") // the same list, not an equal one: comparing rosters would cost more than it saves
    private boolean isOf(List<?> theRoster, List<?> theStaff, List<?> theAccounts) {
        return roster == theRoster && staff == theStaff && accounts == theAccounts;
    }

    private static List<?> known(Optional<? extends List<?>> list) {
        return list.isPresent() ? list.get() : UNKNOWN;
    }

    /** Says nothing of the roster. */
    @Override
    public String toString() {
        return "the index of a roster";
    }
}
