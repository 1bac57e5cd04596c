package org.schoolgate.rules.ashtonvale;

import static org.schoolgate.core.activity.ActivityKind.ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.COMMENT;
import static org.schoolgate.core.activity.ActivityKind.CONCERN;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_POST;
import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.logic.Condition.every;
import static org.schoolgate.core.logic.Condition.not;
import static org.schoolgate.core.rule.Due.noTime;
import static org.schoolgate.core.rule.Force.MUST;
import static org.schoolgate.core.vocabulary.People.agreedFirstBy;
import static org.schoolgate.core.vocabulary.People.inDoubt;
import static org.schoolgate.core.vocabulary.Publishing.aPersonalOpinion;
import static org.schoolgate.core.vocabulary.Publishing.suitableForEveryone;
import static org.schoolgate.core.vocabulary.Publishing.withAPicture;
import static org.schoolgate.rules.ashtonvale.AshtonValePaper.PAPER;
import static org.schoolgate.rules.ashtonvale.Phrases.aReply;
import static org.schoolgate.rules.ashtonvale.Phrases.aboutAnInternalDispute;
import static org.schoolgate.rules.ashtonvale.Phrases.anOpinion;
import static org.schoolgate.rules.ashtonvale.Phrases.balanced;
import static org.schoolgate.rules.ashtonvale.Phrases.concerning;
import static org.schoolgate.rules.ashtonvale.Phrases.consideredForDoubt;
import static org.schoolgate.rules.ashtonvale.Phrases.consideredWhatTheLinkShows;
import static org.schoolgate.rules.ashtonvale.Phrases.controversial;
import static org.schoolgate.rules.ashtonvale.Phrases.harmfulToTheSchoolsName;
import static org.schoolgate.rules.ashtonvale.Phrases.markedAsNotTheSchools;
import static org.schoolgate.rules.ashtonvale.Phrases.ofStaffWithinReach;
import static org.schoolgate.rules.ashtonvale.Phrases.pictureCredited;
import static org.schoolgate.rules.ashtonvale.Phrases.secondOpinionHad;
import static org.schoolgate.rules.ashtonvale.Phrases.tagging;
import static org.schoolgate.rules.ashtonvale.Phrases.withALink;
import static org.schoolgate.rules.ashtonvale.Phrases.withinReach;
import static org.schoolgate.rules.ashtonvale.Phrases.wordsCredited;

import java.util.List;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.ConcernSubject;
import org.schoolgate.core.activity.Lists;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Permission;
import org.schoolgate.core.rule.Rule;
import org.schoolgate.core.school.Tagging;

/** The second half of the appendix: what to do, and what never to do, on school accounts. */
final class SchoolAccounts {

    static final Rule<Situation> CONTROVERSIAL_CHECK = PAPER.norm(
                    "av-controversial-check", "What may stir controversy has a senior leader's consent first", 137)
            .on(POST)
            .must(not(controversial()).or(agreedFirstBy(ApprovalRole.SENIOR_LEADER)))
            .readAs("'Check with' is consent, and the bare possibility is enough.");

    static final Rule<Situation> PERSONAL_VIEW_MARKED = PAPER.norm(
                    "av-personal-view-marked", "A personal view carries a disclaimer", 138)
            .on(POST)
            .must(markedAsNotTheSchools())
            .when(aPersonalOpinion());

    static final Rule<Situation> CREDIT_AUTHOR = PAPER.norm(
                    "av-credit-author", "Whoever made what is shared is named", 142)
            .on(POST)
            .must(wordsCredited().and(every(Lists.PICTURES, pictureCredited())))
            .readAs(
                    "In what is passed on, its source names the maker. How a pupil's work is credited is for the SLT to say.");

    static final Permission OPINIONS = PAPER.norm(
                    "av-opinions", "Opinions may be voiced, balanced and marked as what they are", 143)
            .on(POST)
            .may(anOpinion().and(balanced()).and(not(aPersonalOpinion()).or(markedAsNotTheSchools())));

    static final Rule<Situation> BALANCED_OPINION = PAPER.norm(
                    "av-balanced-opinion", "Opinions are balanced and measured", 143)
            .on(POST)
            .must(balanced())
            .when(anOpinion());

    static final Rule<Situation> THINK_FIRST = PAPER.norm("av-think-first", "Think before answering a comment", 144)
            .on(COMMENT)
            .advised(consideredForDoubt())
            .readAs("Done once the question is answered, either way.");

    static final Rule<Situation> THINK_BEFORE_REPLYING = PAPER.norm("av-think-first", "Think before replying", 144)
            .on(POST)
            .advised(consideredForDoubt())
            .when(aReply());

    static final Rule<Situation> SECOND_OPINION = PAPER.norm(
                    "av-second-opinion", "In doubt how to answer a comment, ask somebody else first", 144)
            .on(COMMENT)
            .must(not(inDoubt()).or(secondOpinionHad()));

    static final Rule<Situation> SECOND_OPINION_ON_A_REPLY = PAPER.norm(
                    "av-second-opinion", "In doubt over a reply, ask somebody else first", 144)
            .on(POST)
            .must(not(inDoubt()).or(secondOpinionHad()))
            .when(aReply());

    static final Duty SEEK_ADVICE = PAPER.norm("av-seek-advice", "Those who run the accounts take advice", 145)
            .on(CONCERN)
            .duty(MUST, "AUTHOR", "take advice", inDoubt(), noTime());

    static final Duty REPORT_MISTAKE = PAPER.norm(
                    "av-report-mistake", "Every mistake is reported by the school's process", 145)
            .on(CONCERN)
            .duty(MUST, "AUTHOR", "report the mistake", concerning("about a mistake", ConcernSubject.MISTAKE), noTime())
            .seeAlso("the process for reporting mistakes");

    static final Rule<Situation> TAGGING_OFF = PAPER.norm(
                    "av-tagging-off", "Consider switching off the tagging of people", 146)
            .on(ACCOUNT)
            .advised(tagging("off", Tagging.OFF))
            .exceptWhen(tagging("impossible to switch off", Tagging.CANNOT_BE_OFF));

    static final Rule<Situation> TAGGING_OFF_FOR_A_PICTURE = PAPER.norm(
                    "av-tagging-off", "Consider switching off the tagging of people in a post's pictures", 146)
            .on(POST)
            .advised(tagging("off", Tagging.OFF))
            .when(withAPicture())
            .exceptWhen(tagging("impossible to switch off", Tagging.CANNOT_BE_OFF));

    static final Rule<Situation> NO_DISREPUTE = PAPER.norm(
                    "av-no-disrepute", "Nothing that is posted or linked to harms the school's name", 148)
            .on(POST)
            .must(not(harmfulToTheSchoolsName()).and(not(withALink()).or(consideredWhatTheLinkShows())))
            .readAs("Harm breaks it; a link only waits to be looked at. The doubtful case goes to a senior leader.");

    static final Rule<Situation> NO_DISREPUTE_BY_STAFF = PAPER.norm(
                    "av-no-disrepute", "Nothing in a personal post harms the school's name", 148)
            .on(PERSONAL_POST)
            .never(harmfulToTheSchoolsName())
            .when(withinReach());

    static final Rule<Situation> LINKED_CONTENT = PAPER.norm(
                    "av-linked-content", "No link or addition that may be unfitting", 151)
            .on(POST)
            .must(suitableForEveryone())
            .when(withALink().or(withAPicture()))
            .readAs("The bare possibility is enough. Of a picture alone AV-099 says the same.");

    static final Rule<Situation> ANY_AUDIENCE = PAPER.norm(
                    "av-any-audience", "Think of everybody who may read a school account", 151)
            .on(POST)
            .advised(suitableForEveryone())
            .readAs("With a link or a picture it is a must, by av-linked-content and AV-099.");

    static final Rule<Situation> NO_GRIEVANCES = PAPER.norm(
                    "av-no-grievances", "Disputes inside the school stay off social media", 153)
            .on(POST, PERSONAL_POST)
            .never(aboutAnInternalDispute())
            .when(ofStaffWithinReach())
            .readAs("Worded for social media at large, so that it reaches personal accounts in scope.");

    /** In the order of the paper. */
    static final List<Norm> NORMS = List.of(
            CONTROVERSIAL_CHECK,
            PERSONAL_VIEW_MARKED,
            CREDIT_AUTHOR,
            OPINIONS,
            BALANCED_OPINION,
            THINK_FIRST,
            THINK_BEFORE_REPLYING,
            SECOND_OPINION,
            SECOND_OPINION_ON_A_REPLY,
            SEEK_ADVICE,
            REPORT_MISTAKE,
            TAGGING_OFF,
            TAGGING_OFF_FOR_A_PICTURE,
            NO_DISREPUTE,
            NO_DISREPUTE_BY_STAFF,
            LINKED_CONTENT,
            ANY_AUDIENCE,
            NO_GRIEVANCES);

    private SchoolAccounts() {}
}
