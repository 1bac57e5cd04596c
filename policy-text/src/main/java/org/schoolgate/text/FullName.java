package org.schoolgate.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A given name together with a family name, with everybody who has both. */
final class FullName {
    /** The pupils for whom both are whole, and no half of a double-barrelled name. */
    private final Set<Named> whole = new LinkedHashSet<>(1);

    private final Set<Named> pupils = new LinkedHashSet<>(1);
    private boolean staff;

    void add(Named pupil, boolean isWhole) {
        pupils.add(pupil);
        if (isWhole) {
            whole.add(pupil);
        }
    }

    void addStaff() {
        staff = true;
    }

    List<Named> pupils() {
        return new ArrayList<>(pupils);
    }

    boolean ofStaff() {
        return staff;
    }

    boolean ofPupil() {
        return !pupils.isEmpty();
    }

    /** Whether the name, in full, is that of exactly one pupil, who is at the school, and of nobody on the staff. */
    boolean ofOnePupilAlone() {
        return whole.size() == 1 && !staff && whole.stream().noneMatch(pupil -> pupil.left);
    }

    /** Says nothing of whom it names. */
    @Override
    public String toString() {
        return "a full name";
    }
}
