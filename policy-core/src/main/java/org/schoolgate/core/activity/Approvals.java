package org.schoolgate.core.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.schoolgate.core.activity.ApprovalGiven.Limit;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Role;

/**
 * Which approvals count: those entered by somebody who had the role when it was entered. One entered by anybody else, or
 * by nobody, is as not entered. A refusal stands until the same person agrees later.
 */
public final class Approvals {
    private static final Comparator<Approval> LATEST_THEN_STRICTEST = Comparator.comparing(
                    (Approval approval) -> approval.at().orElse(Instant.MIN))
            .thenComparing(approval -> approval.state() == ApprovalState.REFUSED);

    private Approvals() {}

    /** TRUE if somebody in the role has agreed, to the activity or to departing from this norm, and nobody refused. */
    public static Truth standing(Situation situation, ApprovalRole role, String norm) {
        return standing(situation, role, norm, Set.of());
    }

    static Truth standing(Situation situation, ApprovalRole role, String norm, Set<Limit> limits) {
        Map<String, Approval> last = lastOfEach(situation, role, norm, limits);
        return Truth.of(!last.isEmpty()
                && last.values().stream().allMatch(approval -> approval.state() == ApprovalState.GIVEN));
    }

    /** Whether somebody in the role has refused and not agreed since. */
    public static boolean refused(Situation situation, ApprovalRole role, String norm) {
        return refused(situation, role, norm, Set.of());
    }

    static boolean refused(Situation situation, ApprovalRole role, String norm, Set<Limit> limits) {
        return lastOfEach(situation, role, norm, limits).values().stream()
                .anyMatch(approval -> approval.state() == ApprovalState.REFUSED);
    }

    /** Whether one of the approvals that count gives no moment, so that it cannot be late. */
    static boolean hasUndated(Situation situation, ApprovalRole role, String norm, Set<Limit> limits) {
        return lastOfEach(situation, role, norm, limits).values().stream()
                .anyMatch(approval -> approval.at().isEmpty());
    }

    /** The approvals that count, in the role, for the activity or this norm: each person's last. */
    public static List<Approval> counting(Situation situation, ApprovalRole role, String norm) {
        return List.copyOf(lastOfEach(situation, role, norm, Set.of()).values());
    }

    /** The people other than whoever acts who have agreed, in any role. */
    public static List<String> others(Situation situation) {
        Optional<String> author = situation
                .activity()
                .by()
                .flatMap(by -> by instanceof OnRecord known ? Optional.of(known.id()) : Optional.empty());
        return situation.activity().approvals().stream()
                .filter(approval -> approval.state() == ApprovalState.GIVEN && had(situation, approval))
                .flatMap(approval -> approval.by().stream())
                .filter(by -> !author.equals(Optional.of(by)))
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, Approval> lastOfEach(
            Situation situation, ApprovalRole role, String norm, Set<Limit> limits) {
        Map<String, Approval> last = new TreeMap<>();
        for (Approval approval : situation.activity().approvals()) {
            boolean forThis = approval.of().map(norm::equals).orElse(true);
            boolean inRole = approval.role() == role || implies(approval.role(), role);
            if (forThis && inRole && had(situation, approval) && keeps(situation, approval, limits)) {
                last.merge(
                        approval.by().orElseThrow(),
                        approval,
                        (one, other) -> LATEST_THEN_STRICTEST.compare(one, other) >= 0 ? one : other);
            }
        }
        return last;
    }

    private static boolean keeps(Situation situation, Approval approval, Set<Limit> limits) {
        return limits.stream().allMatch(limit -> switch (limit) {
            case BEFOREHAND -> approval.state() == ApprovalState.REFUSED || isInTime(situation, approval);
            case APART_FROM_THE_HEADTEACHER ->
                approval.role() != ApprovalRole.HEADTEACHER && !isHeadteacher(situation, approval);
            case BY_SOMEBODY_ELSE -> !isByAuthor(situation, approval);
        });
    }

    /** An approval that gives no moment, or one of an activity of which none is known, is not known to be late. */
    private static boolean isInTime(Situation situation, Approval approval) {
        Optional<Instant> happened = FieldFacts.HAPPENED_AT.of(situation).value();
        return approval.at()
                .flatMap(at -> happened.map(moment -> !at.isAfter(moment)))
                .orElse(true);
    }

    private static boolean isHeadteacher(Situation situation, Approval approval) {
        return approval.by()
                .flatMap(situation::person)
                .flatMap(Person::roles)
                .filter(roles -> roles.contains(Role.HEADTEACHER))
                .isPresent();
    }

    private static boolean isByAuthor(Situation situation, Approval approval) {
        return situation
                .activity()
                .by()
                .filter(by -> by instanceof OnRecord known && approval.by().equals(Optional.of(known.id())))
                .isPresent();
    }

    /** An approval as Headteacher is one of the senior leadership too; one governor's is not the governing body's. */
    private static boolean implies(ApprovalRole given, ApprovalRole wanted) {
        return given != ApprovalRole.GOVERNORS
                && wanted != ApprovalRole.GOVERNORS
                && Role.withImplied(Set.of(given.role())).contains(wanted.role());
    }

    /** Whether whoever entered it had the role at that moment. */
    private static boolean had(Situation situation, Approval approval) {
        Optional<Person> person = approval.by().flatMap(situation::person);
        boolean hasRole = person.flatMap(Person::roles)
                .map(Role::withImplied)
                .filter(roles -> roles.contains(approval.role().role()))
                .isPresent();
        return hasRole
                && person.filter(one -> stillHere(situation, one, approval.at()))
                        .isPresent();
    }

    private static boolean stillHere(Situation situation, Person person, Optional<Instant> at) {
        Optional<LocalDate> day =
                at.flatMap(instant -> situation.records().zone().map(zone -> LocalDate.ofInstant(instant, zone)));
        return person.leftOn()
                .map(left -> day.filter(one -> !one.isAfter(left)).isPresent())
                .orElse(true);
    }
}
