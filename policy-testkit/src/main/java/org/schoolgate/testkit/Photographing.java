package org.schoolgate.testkit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.Post;
import org.schoolgate.core.dialogue.Published;
import org.schoolgate.core.dialogue.Review;
import org.schoolgate.core.dialogue.Showable;
import org.schoolgate.core.dialogue.WhoMayBeShown;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.policy.Verdict;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Outcome;
import org.schoolgate.core.school.Consent;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.ImmutableConsent;

/** Laws of who may be shown, and of what was shown. */
final class Photographing {
    private static final List<String> ACCOUNTS = List.of("school-twitter", "school-facebook", "class-twitter", "bare");

    private final Policy policy;

    Photographing(Policy policy) {
        this.policy = policy;
    }

    /** The list says of each child what deciding a post of that child alone says, of a hidden child what of a refused one. */
    Optional<String> childByChild(World world, Chance chance) {
        OffsetDateTime at = OffsetDateTime.parse(chance.one("2026-03-02T10:15:00Z", "2026-02-10T20:00:00Z"));
        Checker checker = world.checker(policy);
        Post template = WhoMayBeShown.ordinary(
                world.office().records(), Optional.of(chance.one(ACCOUNTS)), Optional.empty(), at);
        List<String> pupils = WhoMayBeShown.pupils(world.office().records(), Optional.empty(), at.toLocalDate());
        List<Showable> list = WhoMayBeShown.of(pupils, template, checker);
        Checker otherwise = checker.presuming(WhoMayBeShown.otherwiseInOrder());
        for (Showable one : list) {
            Decision alone = otherwise.decide(WhoMayBeShown.alone(one.pupil(), template));
            if (one.whether() != expected(alone)) {
                return Optional.of(one.pupil() + " is " + one.whether() + " and alone " + Shown.brief(alone));
            }
        }
        return Optional.empty();
    }

    private static Showable.Whether expected(Decision decision) {
        return decision.permitted()
                ? Showable.Whether.YES
                : decision.verdict() == Verdict.FORBID ? Showable.Whether.NO : Showable.Whether.ASK;
    }

    /** What stands, stands while nothing changes; with every consent withdrawn since, nothing that needs one does. */
    Optional<String> judgedAgain(World world, Chance chance) {
        Checker checker = world.checker(policy);
        Optional<Published> published = Published.of("a post", world.activity(), checker, World.NOW);
        if (published.isEmpty() || world.activity().at().isEmpty()) {
            return Optional.empty();
        }
        Instant then = world.activity().at().get().toInstant();
        Review same = Review.of(published.get(), world.activity(), checker, then);
        if (same.outcome() != Review.Result.STANDS) {
            return Optional.of("at its own time it is " + same.outcome() + " by " + same.rules());
        }
        Office withdrawn = world.office().consenting(allWithdrawn(world.office()));
        Review after =
                Review.of(published.get(), world.activity(), world.at(withdrawn).checker(policy), World.NOW);
        boolean shows = world.activity() instanceof Post post
                && checker.decide(post).findings().stream().anyMatch(Photographing::restsOnConsent);
        return shows && after.outcome() == Review.Result.STANDS
                ? Optional.of("every consent was withdrawn, and a recognisable child still stands there")
                : Optional.empty();
    }

    private static boolean restsOnConsent(Finding finding) {
        return finding.outcome() == Outcome.KEPT
                && finding.evidence().stream()
                        .anyMatch(fact -> fact.name().equals("image_consent")
                                && fact.about().what().equals("child")
                                && !fact.about().id().startsWith("/"));
    }

    private static List<Consent> allWithdrawn(Office office) {
        return office.records().consents().stream()
                .<Consent>map(consent -> ImmutableConsent.copyOf(consent).withState(ConsentState.WITHDRAWN))
                .toList();
    }
}
