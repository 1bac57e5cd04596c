package org.schoolgate.rules.ashtonvale;

import static org.schoolgate.core.activity.ActivityKind.CONCERN;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_CONNECTION;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_POST;
import static org.schoolgate.core.logic.Condition.always;
import static org.schoolgate.core.logic.Condition.not;
import static org.schoolgate.core.rule.Due.ongoing;
import static org.schoolgate.core.rule.Force.ADVISED;
import static org.schoolgate.core.vocabulary.People.doneBy;
import static org.schoolgate.core.vocabulary.Publishing.respectful;
import static org.schoolgate.rules.ashtonvale.AshtonValePaper.PAPER;
import static org.schoolgate.rules.ashtonvale.Phrases.givingOwnDetailsAway;
import static org.schoolgate.rules.ashtonvale.Phrases.havingDecidedOnTagging;
import static org.schoolgate.rules.ashtonvale.Phrases.knowingHowToReport;
import static org.schoolgate.rules.ashtonvale.Phrases.ofStaffWithinReach;
import static org.schoolgate.rules.ashtonvale.Phrases.showingTheSchoolsBranding;
import static org.schoolgate.rules.ashtonvale.Phrases.withItsReachConsidered;
import static org.schoolgate.rules.ashtonvale.Phrases.withinReach;

import java.util.List;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Rule;
import org.schoolgate.core.school.Role;

/** The first half of the appendix: staff and their own accounts. */
final class Tips {

    static final Rule<Situation> NO_BRANDING_ON_AN_ACCOUNT = PAPER.norm(
                    "av-no-school-branding", "No school logo or branding on a personal account", 125)
            .on(PERSONAL_ACCOUNT)
            .never(showingTheSchoolsBranding())
            .when(doneBy(Role.STAFF))
            .readAs("A flat ban, unlike the tips around it. A disclaimer does not cure it.");

    static final Rule<Situation> NO_BRANDING_BEHIND_A_POST = PAPER.norm(
                    "av-no-school-branding", "No school logo or branding on the account of a personal post", 125)
            .on(PERSONAL_POST)
            .never(showingTheSchoolsBranding())
            .when(ofStaffWithinReach());

    static final Duty TIP_SETTINGS = PAPER.norm("av-tip-settings", "Staff check their settings from time to time", 126)
            .on(PERSONAL_ACCOUNT)
            .duty(ADVISED, "OWNER", "check the settings and try how private they are", always(), ongoing());

    static final Duty TIP_FOOTPRINT = PAPER.norm(
                    "av-tip-footprint", "Staff keep track of what can be found about them", 127)
            .on(PERSONAL_ACCOUNT)
            .duty(ADVISED, "OWNER", "keep track of what can be found online", always(), ongoing());

    static final Rule<Situation> TIP_OWN_DETAILS = PAPER.norm(
                    "av-tip-own-details", "Private details of one's own stay private", 128)
            .on(PERSONAL_ACCOUNT)
            .advised(not(givingOwnDetailsAway()))
            .readAs("It does not undo the duty to say who one is.");

    static final Rule<Situation> TIP_OWN_DETAILS_IN_A_POST = PAPER.norm(
                    "av-tip-own-details", "A post gives away no private details of one's own", 128)
            .on(PERSONAL_POST)
            .advised(not(givingOwnDetailsAway()))
            .when(withinReach());

    static final Duty TIP_CONNECTIONS = PAPER.norm(
                    "av-tip-connections", "Staff go through their connections regularly", 129)
            .on(PERSONAL_CONNECTION)
            .duty(ADVISED, "AUTHOR", "go through the connections and keep only those wanted", always(), ongoing())
            .readAs("Whatever is wanted, pupils and former pupils stay out.");

    static final Rule<Situation> TIP_REACH = PAPER.norm(
                    "av-tip-reach", "Think how far a post goes, who sees it and how long it lasts", 130)
            .on(PERSONAL_POST)
            .advised(withItsReachConsidered())
            .when(withinReach());

    static final Rule<Situation> TIP_POLITE_CRITICISM = PAPER.norm(
                    "av-tip-polite-criticism", "Criticism is voiced politely", 131)
            .on(PERSONAL_POST)
            .advised(respectful())
            .when(withinReach());

    static final Rule<Situation> TIP_OWN_IMAGES = PAPER.norm(
                    "av-tip-own-images", "Decide who may tag you in pictures", 132)
            .on(PERSONAL_ACCOUNT)
            .advised(havingDecidedOnTagging());

    static final Rule<Situation> TIP_KNOW_REPORTING = PAPER.norm(
                    "av-tip-know-reporting", "Know how a problem is reported", 134)
            .on(CONCERN)
            .advised(knowingHowToReport());

    /** In the order of the paper. */
    static final List<Norm> NORMS = List.of(
            NO_BRANDING_ON_AN_ACCOUNT,
            NO_BRANDING_BEHIND_A_POST,
            TIP_SETTINGS,
            TIP_FOOTPRINT,
            TIP_OWN_DETAILS,
            TIP_OWN_DETAILS_IN_A_POST,
            TIP_CONNECTIONS,
            TIP_REACH,
            TIP_POLITE_CRITICISM,
            TIP_OWN_IMAGES,
            TIP_KNOW_REPORTING);

    private Tips() {}
}
