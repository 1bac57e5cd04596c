package org.schoolgate.testkit;

import static org.schoolgate.core.vocabulary.Publishing.am;
import static org.schoolgate.core.vocabulary.Publishing.goingOutBetween;
import static org.schoolgate.core.vocabulary.Publishing.goingOutOnAWeekday;
import static org.schoolgate.core.vocabulary.Publishing.offensive;
import static org.schoolgate.core.vocabulary.Publishing.pm;
import static org.schoolgate.core.vocabulary.Publishing.urgentSchoolNews;

import java.time.Duration;
import java.util.List;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Due;
import org.schoolgate.core.rule.Force;
import org.schoolgate.core.rule.Paper;

/** Invented policies to lay beside the one that is held to the laws: one that says nothing, one that says a little. */
final class Partners {
    private static final Paper PAPER = Paper.citedAs("Invented", "IN")
            .section("All of it")
            .sentence(1, Paper.Sort.RULE)
            .sentence(2, Paper.Sort.RULE)
            .sentence(3, Paper.Sort.DUTY)
            .build();

    private static final Policy SILENT =
            Policy.of("invented-silent", "A policy that says nothing", PAPER).build();

    private static final Policy STRICT = Policy.of("invented-strict", "A policy that says a little", PAPER)
            .decidedBy("HEADTEACHER")
            .norms(
                    PAPER.norm("in-hours", "Nothing goes out at night", 1)
                            .on(ActivityKind.POST, ActivityKind.DIRECT_MESSAGE)
                            .must(goingOutOnAWeekday().and(goingOutBetween(am(9), pm(4))))
                            .exceptWhen(urgentSchoolNews()),
                    PAPER.norm("in-offence", "Nothing offends", 2)
                            .on(ActivityKind.POST, ActivityKind.PERSONAL_POST)
                            .never(offensive()),
                    PAPER.norm("in-watch", "Comments are looked at within a day", 3)
                            .on(ActivityKind.COMMENT, ActivityKind.POST)
                            .duty(
                                    Force.MUST,
                                    "OFFICE",
                                    "look at it",
                                    Condition.always(),
                                    Due.within(Duration.ofHours(24))))
            .build();

    private Partners() {}

    static List<Policy> all() {
        return List.of(SILENT, STRICT);
    }
}
