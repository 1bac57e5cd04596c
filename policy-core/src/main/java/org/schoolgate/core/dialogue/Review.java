package org.schoolgate.core.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.ComputedFacts;
import org.schoolgate.core.activity.Digest;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.Slot;
import org.schoolgate.core.activity.Supposition;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Level;
import org.schoolgate.core.rule.MemberFinding;
import org.schoolgate.core.rule.Outcome;
import org.schoolgate.core.school.Discreet;

/**
 * What became of something published now that the world has changed: a consent was withdrawn, a child must not be shown
 * any more, a pupil has left. What is judged is that it still stands there today; that it went out at the right hour, or
 * by somebody who could post then, is judged as of then.
 *
 * @param draft the caller's own name for it
 * @param outcome what became of it
 * @param rules ids of the rules that it breaks, or that have to be asked about
 * @param changes what could be left out of it, so that the rest may stay
 * @param whatToDo in plain English, naming nobody
 */
public record Review(String draft, Result outcome, List<String> rules, List<Change> changes, List<String> whatToDo)
        implements Discreet {
    /** What became of it. */
    public enum Result {
        /** It may stay as it is. */
        STANDS,
        /** Something has to be asked; until then it is safer taken down. */
        ASK,
        /** It may not stay as it is. */
        BROKEN,
        /** What was handed in is not what was published. */
        OTHER_DRAFT
    }

    private static final Set<String> OF_THE_CHILD =
            Set.of("image_consent", "name_consent", "left_school_on", "other_is_pupil", "author_is_pupil");

    public Review {
        rules = List.copyOf(rules);
        changes = List.copyOf(changes);
        whatToDo = List.copyOf(whatToDo);
    }

    /**
     * Judges again.
     *
     * @param activity what was published
     * @param checker with the records as they are now
     * @param now today
     * @throws IllegalArgumentException if the activity points at something that the records do not hold any more
     */
    public static Review of(Published published, Activity activity, Checker checker, Instant now) {
        if (!Digest.of(activity).equals(published.digest())) {
            return new Review(
                    published.draft(),
                    Result.OTHER_DRAFT,
                    List.of(),
                    List.of(),
                    List.of("Hand in what was published, word for word and picture for picture."));
        }
        List<Finding> against = new ArrayList<>(against(checker.decide(activity, now)));
        today(activity, checker, now).stream()
                .filter(Review::concernsAChild)
                .filter(finding -> against.stream()
                        .noneMatch(
                                other -> other.rule().id().equals(finding.rule().id())))
                .forEach(against::add);
        return judged(published.draft(), against);
    }

    private static List<Finding> against(Decision decision) {
        return decision.findings().stream()
                .filter(finding -> finding.level().atMost().isAbove(Level.ADVISE))
                .toList();
    }

    /** The same activity, with the children's consents and days as they are today. */
    private static List<Finding> today(Activity activity, Checker checker, Instant now) {
        ZoneId zone = checker.records().zone().orElse(ZoneOffset.UTC);
        LocalDate day = now.atZone(zone).toLocalDate();
        Slot local = new Slot(ComputedFacts.LOCAL_DATE.name(), About.ACTIVITY);
        Situation situation =
                checker.situation(activity).supposing(Supposition.nothing().with(local, day));
        return against(checker.decide(situation, Optional.of(now)));
    }

    private static boolean concernsAChild(Finding finding) {
        return finding.evidence().stream().anyMatch(Review::isOfAChild);
    }

    private static boolean isOfAChild(Fact<?> fact) {
        return OF_THE_CHILD.contains(fact.name()) || fact.because().stream().anyMatch(Review::isOfAChild);
    }

    private static Review judged(String draft, List<Finding> against) {
        if (against.isEmpty()) {
            return new Review(draft, Result.STANDS, List.of(), List.of(), List.of());
        }
        boolean broken = against.stream().anyMatch(finding -> finding.outcome() == Outcome.BROKEN);
        List<Change> changes = changes(against);
        List<String> todo = new ArrayList<>();
        todo.add(broken ? "Take it down." : "Take it down until this has been asked.");
        changes.forEach(change -> todo.add("Or: " + change.text()));
        return new Review(
                draft,
                broken ? Result.BROKEN : Result.ASK,
                against.stream().map(finding -> finding.rule().id()).toList(),
                changes,
                todo);
    }

    private static List<Change> changes(List<Finding> against) {
        Set<Change> changes = new LinkedHashSet<>();
        for (Finding finding : against) {
            for (MemberFinding member : finding.members()) {
                String place = member.about().place();
                boolean pictured = place.startsWith("/media/");
                if (pictured && member.level().atMost().isAbove(Level.ADVISE)) {
                    changes.add(new Change.LeaveOut(place));
                }
            }
        }
        return List.copyOf(changes);
    }

    @Override
    public String toString() {
        return typeName() + " " + outcome;
    }
}
