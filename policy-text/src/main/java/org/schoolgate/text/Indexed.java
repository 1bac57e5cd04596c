package org.schoolgate.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.schoolgate.core.school.Records;

/** An index of names, with the very lists that it was made from, each where it is known. */
record Indexed(
        Optional<String> school,
        Optional<? extends List<?>> roster,
        Optional<? extends List<?>> staff,
        Optional<? extends List<?>> accounts,
        NameIndex index) {

    /** The index kept in {@code last} if these records still give the same lists, a new one otherwise. */
    static Indexed of(Records records, Supplier<Indexed> last) {
        Optional<String> school = records.school();
        Optional<? extends List<?>> roster = records.roster();
        Optional<? extends List<?>> staff = records.staff();
        Optional<? extends List<?>> accounts = records.accounts();
        Indexed kept = last.get();
        boolean isKept = kept.school.equals(school)
                && isSame(kept.roster, roster)
                && isSame(kept.staff, staff)
                && isSame(kept.accounts, accounts);
        return isKept ? kept : new Indexed(school, roster, staff, accounts, new NameIndex(records));
    }

    /** An index of nobody, that no records match: nobody else can hand in this roster. */
    static Indexed none() {
        Optional<List<?>> nobody = Optional.of(List.of("nobody"));
        return new Indexed(Optional.empty(), nobody, nobody, nobody, NameIndex.ofNobody());
    }

    @SuppressWarnings(
            "ReferenceEquality") // the same list, not an equal one: comparing rosters would cost more than it saves
    private static boolean isSame(Optional<? extends List<?>> one, Optional<? extends List<?>> other) {
        return one.isPresent() && other.isPresent() ? one.get() == other.get() : one.isEmpty() && other.isEmpty();
    }

    /** Says nothing of the roster. */
    @Override
    public String toString() {
        return "the index of a roster";
    }
}
