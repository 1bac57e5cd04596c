package org.schoolgate.text;

import java.util.Optional;
import org.schoolgate.core.school.Pupil;

/** A pupil as far as names go. */
final class Named {
    final String id;
    final boolean left;
    final char givenInitial;
    final char familyInitial;
    final int yearGroup;
    final int className;

    Named(Pupil pupil, ClassNames classNames) {
        id = pupil.id();
        left = pupil.leftOn().isPresent();
        givenInitial = initial(pupil.firstName());
        familyInitial = initial(pupil.familyName());
        yearGroup = pupil.yearGroup().map(ClassNames::year).orElse(ClassNames.NONE);
        Optional<String> name = pupil.className();
        className = name.map(classNames::add).orElse(ClassNames.NONE);
    }

    private static char initial(Optional<String> name) {
        return name.map(Folding::fold)
                .filter(folded -> !folded.isEmpty())
                .map(folded -> folded.charAt(0))
                .orElse('\0');
    }

    boolean isIn(int year, int classOf) {
        return (year != ClassNames.NONE && year == yearGroup) || (classOf != ClassNames.NONE && classOf == className);
    }

    /** Says nothing of whom it names. */
    @Override
    public String toString() {
        return "a pupil's name";
    }
}
