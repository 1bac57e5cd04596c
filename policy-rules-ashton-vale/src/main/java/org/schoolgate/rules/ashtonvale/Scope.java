package org.schoolgate.rules.ashtonvale;

import static org.schoolgate.core.activity.ActivityKind.PERSONAL_ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_POST;
import static org.schoolgate.core.vocabulary.People.doneBy;
import static org.schoolgate.rules.ashtonvale.AshtonValePaper.PAPER;
import static org.schoolgate.rules.ashtonvale.Phrases.anAccountNamingTheSchool;
import static org.schoolgate.rules.ashtonvale.Phrases.markedAsNotTheSchools;
import static org.schoolgate.rules.ashtonvale.Phrases.withinReach;

import java.util.List;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.rule.Definition;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Rule;
import org.schoolgate.core.school.Role;

/** What the policy means by its words, and what it reaches: its opening section. */
final class Scope {

    static final Definition SOCIAL_MEDIA = PAPER.norm(
                    "av-social-media", "Social media is whatever lets people write to one another directly", 4, 5)
            .defines()
            .readAs(
                    "The chat of games and the comments of video sites count; watching a film that a teacher shows does not.");

    static final Definition SCOPE_SCHOOL = PAPER.norm(
                    "av-scope-school",
                    "All staff, and all that represents the school, at any hour and anywhere",
                    11,
                    12)
            .defines()
            .readAs(
                    "Governors and volunteers are named nowhere; they are reached as users, and where they represent the school.");

    static final Definition PROFESSIONAL = PAPER.norm(
                    "av-professional",
                    "Professional is what uses an official channel, a school account or the school's name",
                    17,
                    18)
            .defines()
            .readAs("One of the three is enough. A personal account that uses the name is under both sets of rules.");

    static final Definition PERSONAL = PAPER.norm(
                    "av-personal", "Personal is what goes through somebody's own account", 19, 103)
            .defines();

    static final Definition PERSONAL_IN_SCOPE = PAPER.norm(
                    "av-personal-in-scope",
                    "Personal communication is reached when it touches the school or its standards",
                    16,
                    21,
                    105,
                    22,
                    106)
            .defines()
            .readAs(
                    "Outside only if it neither mentions nor affects the school and harms no standards. Contact with pupils and their pictures are never outside.");

    static final Rule<Situation> DISCLAIMER_ON_A_POST = PAPER.norm(
                    "av-personal-disclaimer",
                    "A personal post that touches the school says that it is not the school's",
                    20,
                    104,
                    41)
            .on(PERSONAL_POST)
            .must(markedAsNotTheSchools())
            .when(doneBy(Role.STAFF).and(withinReach()))
            .readAs(
                    "On the profile where the account names the school, otherwise on the post. A disclaimer excuses nothing else.");

    static final Rule<Situation> DISCLAIMER_ON_A_PROFILE = PAPER.norm(
                    "av-personal-disclaimer",
                    "A personal account that names the school says that it does not speak for it",
                    20,
                    104,
                    41)
            .on(PERSONAL_ACCOUNT)
            .must(markedAsNotTheSchools())
            .when(doneBy(Role.STAFF).and(anAccountNamingTheSchool()));

    /** In the order of the paper. */
    static final List<Norm> NORMS = List.of(
            SOCIAL_MEDIA,
            SCOPE_SCHOOL,
            PROFESSIONAL,
            PERSONAL,
            PERSONAL_IN_SCOPE,
            DISCLAIMER_ON_A_POST,
            DISCLAIMER_ON_A_PROFILE);

    private Scope() {}
}
