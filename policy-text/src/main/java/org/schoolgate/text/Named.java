package org.schoolgate.text;

import java.util.Optional;
import org.schoolgate.core.school.Pupil;

/** A pupil as far as names go. */
final class Named {
    final String id;
    final boolean left;
    final char familyInitial;
    final int yearGroup;
    final int className;

    Named(Pupil pupil, ClassNames classNames) {
        id = pupil.id();
        left = pupil.leftOn().isPresent();
        familyInitial = pupil.familyName()
                .map(Folding::fold)
                .filter(name -> !name.isEmpty())
                .map(name -> name.charAt(0))
                .orElse('\0');
        yearGroup = pupil.yearGroup().map(ClassNames::year).orElse(ClassNames.NONE);
        Optional<String> name = pupil.className();
        className = name.map(classNames::add).orElse(ClassNames.NONE);
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
