package org.schoolgate.text;

import java.util.ArrayList;
import java.util.List;

/** A first, known-as or family name, with everybody who has it. */
final class NamePart {
    enum Kind {
        GIVEN,
        FAMILY
    }

    final int id;
    final Kind kind;
    /** Whether it reads as an English word too. */
    final boolean alsoAWord;
    /** Whether it is a town or country too. */
    final boolean alsoAPlace;

    final int length;
    private final List<Named> pupils = new ArrayList<>(1);
    private List<String> ids = List.of();
    private boolean first;
    private boolean knownAs;
    private boolean staff;

    NamePart(int id, Kind kind, List<String> tokens) {
        this.id = id;
        this.kind = kind;
        alsoAWord = tokens.stream().allMatch(Lexicon.standard()::isCommon);
        alsoAPlace = tokens.size() == 1 && Lexicon.standard().isPlace(tokens.get(0));
        length = tokens.stream().mapToInt(String::length).sum();
    }

    void addPupil(Named pupil, boolean asKnown) {
        if (pupils.isEmpty() || pupils.get(pupils.size() - 1) != pupil) {
            pupils.add(pupil);
        }
        knownAs |= asKnown;
        first |= !asKnown;
    }

    void addStaff() {
        staff = true;
    }

    void freeze() {
        ids = pupils.stream().map(pupil -> pupil.id).toList();
    }

    List<Named> pupils() {
        return pupils;
    }

    /** The ids of its pupils, made once: a common name has many. */
    List<String> ids() {
        return ids;
    }

    boolean ofPupil() {
        return !pupils.isEmpty();
    }

    boolean ofStaff() {
        return staff;
    }

    boolean isFirst() {
        return first;
    }

    boolean isKnownAs() {
        return knownAs;
    }

    /** Says nothing of whom it names. */
    @Override
    public String toString() {
        return "a part of a name";
    }
}
