package org.schoolgate.core.policy;

import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.Find;
import org.schoolgate.core.activity.FindKind;
import org.schoolgate.core.activity.FinerFacts;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.school.SafeguardingContact;

/**
 * Whenever a child may be at risk, the first notice says whom to tell, whatever the policies say or leave out: a school
 * owes that to the child and not to its policy on social media.
 */
final class Safeguarding {
    private static final String TELL = "A child may be at risk. Before anything else, tell ";
    private static final String NOBODY_NAMED =
            "the school's designated safeguarding lead; the records name nobody" + " (/safeguardingContact)";
    private static final String DANGER = ". If a child is in danger now, ring 999.";

    private Safeguarding() {}

    /** The notice, in the name of the first of the policies. */
    static Optional<Notice> of(List<WiredPolicy> policies, Situation situation) {
        if (policies.isEmpty() || !mayBeAtRisk(situation)) {
            return Optional.empty();
        }
        String whom = situation
                .records()
                .safeguardingContact()
                .map(SafeguardingContact::reachedAt)
                .orElse(NOBODY_NAMED);
        return Optional.of(
                new Notice(Notice.Key.SAFEGUARDING, policies.get(0).policy().id(), TELL + whom + DANGER, List.of()));
    }

    private static boolean mayBeAtRisk(Situation situation) {
        return isRaised(situation) || wordsSaySo(situation);
    }

    /** Somebody said so; or something has raised the question, and nobody has denied it yet. */
    private static boolean isRaised(Situation situation) {
        if (!FinerFacts.CHILD_AT_RISK.speaksOf(situation.kind())) {
            return false;
        }
        Fact<Boolean> risk = FinerFacts.CHILD_AT_RISK.of(situation);
        return risk.value().orElseGet(() -> risk.because().isEmpty());
    }

    private static boolean wordsSaySo(Situation situation) {
        boolean received = situation.kind() == ActivityKind.COMMENT;
        return (received || situation.kind() == ActivityKind.DIRECT_MESSAGE)
                && !deniedByAPerson(situation)
                && (said(situation, FindKind.LANGUAGE, "SAFEGUARDING")
                        || said(situation, FindKind.OFFENSIVE_WORD, "THREAT"));
    }

    /** Words are a suspicion; somebody who has looked, and signed with name and time that no child is at risk, settles it. */
    private static boolean deniedByAPerson(Situation situation) {
        Fact<Boolean> risk = FinerFacts.CHILD_AT_RISK.of(situation);
        return risk.value().equals(Optional.of(false))
                && risk.by().isPresent()
                && risk.at().isPresent();
    }

    private static boolean said(Situation situation, FindKind kind, String detail) {
        List<Find> finds = situation.finds(kind).orElseGet(List::of);
        return finds.stream().anyMatch(find -> find.detail().equals(Optional.of(detail)));
    }
}
