package org.schoolgate.core.activity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Role;

/** Which reasons count: with words, entered by whoever acts, or by a Headteacher, deputy or leader on record. */
public final class Reasons {
    private static final Set<Role> LEADERS =
            Set.of(Role.HEADTEACHER, Role.DEPUTY_HEADTEACHER, Role.SLT, Role.SENIOR_LEADER, Role.SCHOOL_LEADER);

    private Reasons() {}

    /** Whether a reason that counts is entered for departing from this norm. */
    public static boolean entered(Situation situation, String norm) {
        List<Reason> reasons = situation.activity().reasons();
        return !reasons.isEmpty()
                && reasons.stream()
                        .anyMatch(reason -> reason.rule().equals(norm)
                                && !reason.text().isBlank()
                                && reason.by()
                                        .filter(by -> counts(situation, by))
                                        .isPresent());
    }

    private static boolean counts(Situation situation, String by) {
        boolean author = situation
                .activity()
                .by()
                .filter(who -> who instanceof OnRecord known && known.id().equals(by))
                .isPresent();
        Optional<Set<Role>> roles = situation.person(by).flatMap(Person::roles);
        return author
                || roles.filter(held -> held.stream().anyMatch(LEADERS::contains))
                        .isPresent();
    }
}
