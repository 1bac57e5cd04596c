package org.schoolgate.rules.quillbridge;

import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.rule.Force.MUST;
import static org.schoolgate.core.vocabulary.Pictured.consentToImage;
import static org.schoolgate.core.vocabulary.Publishing.am;
import static org.schoolgate.core.vocabulary.Publishing.goingOutBetween;
import static org.schoolgate.core.vocabulary.Publishing.goingOutOnAWeekday;
import static org.schoolgate.core.vocabulary.Publishing.pm;
import static org.schoolgate.core.vocabulary.Publishing.urgentSchoolNews;
import static org.schoolgate.core.vocabulary.Publishing.withAPicture;
import static org.schoolgate.rules.quillbridge.Phrases.fromTheGarden;
import static org.schoolgate.rules.quillbridge.Phrases.seenByTheGardener;
import static org.schoolgate.rules.quillbridge.Phrases.shouting;
import static org.schoolgate.rules.quillbridge.QuillbridgePaper.PAPER;

import java.time.Duration;
import org.schoolgate.core.activity.ChildPictured;
import org.schoolgate.core.activity.Lists;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.policy.Edition;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Due;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Permission;
import org.schoolgate.core.rule.Rule;

/** The policy, in the order of the paper: each norm stands beside its clause. */
final class Quillbridge {
    private Quillbridge() {}

    static final Rule<Situation> HOURS = PAPER.norm("qu-hours", "Posts usually go out on weekdays from 8am to 5pm", 3)
            .on(POST)
            .normally(goingOutOnAWeekday().and(goingOutBetween(am(8), pm(5))))
            .exceptWhen(urgentSchoolNews())
            .readAs("'Usually' speaks of each post: outside the hours a reason is asked for. 17:00 is inside.");

    static final Permission URGENT_NEWS = PAPER.norm("qu-urgent-news", "Urgent school news may go out at any hour", 4)
            .on(POST)
            .may(urgentSchoolNews());

    static final Rule<Situation> NO_SHOUTING = PAPER.norm("qu-no-shouting", "Nothing is shouted in capitals", 5)
            .on(POST)
            .never(shouting())
            .readAs("Initials are no shouting: a person says which it is.");

    static final Rule<ChildPictured> IMAGE_CONSENT = PAPER.norm(
                    "qu-image-consent", "No picture shows a child whose parent has not agreed", 7)
            .on(POST)
            .forEach(Lists.CHILDREN_PICTURED)
            .must(consentToImage());

    static final Rule<Situation> GARDENER_FIRST = PAPER.norm(
                    "qu-gardener-first", "The gardener sees a picture from the garden before it is posted", 8)
            .on(POST)
            .must(seenByTheGardener())
            .when(fromTheGarden().and(withAPicture()));

    static final Duty POTTING_SHED = PAPER.norm(
                    "qu-potting-shed", "A post about the garden is pinned up in the shed within a day", 9)
            .on(POST)
            .duty(MUST, "AUTHOR", "pin it up in the potting shed", fromTheGarden(), Due.within(Duration.ofHours(24)))
            .readAs("A day is twenty-four hours.");

    static final Policy THE_POLICY = Policy.of("quillbridge", "How we post", PAPER)
            .school("Quillbridge Primary School (invented)")
            .edition(Edition.of(Edition.Status.DRAFT))
            .norms(HOURS, URGENT_NEWS, NO_SHOUTING, IMAGE_CONSENT, GARDENER_FIRST, POTTING_SHED)
            .build();
}
