package org.schoolgate.rules.cavendish;

import static org.schoolgate.core.vocabulary.People.doneBy;
import static org.schoolgate.core.vocabulary.Phrases.is;
import static org.schoolgate.core.vocabulary.Phrases.says;

import java.util.List;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.ComputedFacts;
import org.schoolgate.core.activity.ConcernSubject;
import org.schoolgate.core.activity.DayFacts;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.FieldFacts;
import org.schoolgate.core.activity.FinerFacts;
import org.schoolgate.core.activity.LinkGiven;
import org.schoolgate.core.activity.PersonFacts;
import org.schoolgate.core.activity.PersonRef;
import org.schoolgate.core.activity.SchoolFacts;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.StatementFacts;
import org.schoolgate.core.activity.ValueType;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Test;
import org.schoolgate.core.logic.Wording;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.vocabulary.Accounts;

/** Phrases that only this policy needs. */
final class Phrases {
    private static final int FACEBOOKS_AGE = 13;

    /**
     * Whoever writes or follows is under 13 by the records. They hold no date of birth of a stranger: there the answer on
     * the terms of the site, which speaks of age, decides alone.
     */
    private static final FactType<Situation, Boolean> UNDER_13_ON_RECORD = FactType.<Situation, Boolean>named(
                    "under_13_on_record", ValueType.BOOLEAN)
            .on(ActivityKind.COMMENT, ActivityKind.FOLLOWER)
            .computed((type, situation) -> {
                Fact<PersonRef> author = FieldFacts.AUTHOR.of(situation);
                if (author.value().filter(PersonRef.Stranger.class::isInstance).isPresent()) {
                    return type.computed(situation, false, List.of(author));
                }
                Fact<Boolean> under = DayFacts.UNDER_13.of(situation);
                return author.isUnknown() || under.isUnknown()
                        ? type.waitingFor(situation, List.of(author, under))
                        : type.computed(situation, under.value().orElseThrow(), List.of(under));
            });

    private Phrases() {}

    static Condition<Situation> doneByAnEmployeeOrGovernor() {
        return doneBy(Role.STAFF).or(doneBy(Role.GOVERNOR));
    }

    static Condition<Situation> showingAChild() {
        return says(Wording.of("it", "shows", "show", "a child"), ComputedFacts.CHILD_SHOWN);
    }

    static Condition<Situation> embarrassingSomebodyRecognised() {
        return is("it", "a possible embarrassment to somebody recognised from it", FinerFacts.COULD_EMBARRASS);
    }

    static Condition<Situation> aboutAnIndividualMatter() {
        return is("it", "about a matter of one person's with the school", FinerFacts.INDIVIDUAL_MATTER);
    }

    static Condition<Situation> harmfulToReputation() {
        return is("it", "harmful to the good name of the school", FinerFacts.HARMS_REPUTATION);
    }

    static Condition<Situation> harmfulToSomebody() {
        return is("it", "harmful to a colleague, a parent, a carer", FinerFacts.COULD_HARM_SOMEONE);
    }

    static Condition<Situation> correctInItsFacts() {
        return is("it", "correct in its facts", FinerFacts.INFORMATION_CORRECT);
    }

    static Condition<Situation> speakingForTheSchool() {
        return says(Wording.of("it", "speaks", "speak", "for the school"), FinerFacts.SPEAKS_FOR_SCHOOL);
    }

    static Condition<Situation> aLegalRisk() {
        return is("it", "a legal risk", FinerFacts.LEGAL_RISK);
    }

    static Condition<Situation> onTheBlogWhereTheLimitDoesNotReach() {
        return Accounts.onPlatform("among the blog, YouTube", Platform.BLOG, Platform.YOUTUBE)
                .and(Condition.not(
                        is("the limit", "meant for the blog too", SchoolFacts.HEADTEACHER_ONLY_COVERS_BLOG)));
    }

    static Condition<Situation> widerUseDecided() {
        return is("wider use", "decided by a change of the policy", SchoolFacts.OTHER_PLATFORM_ALLOWED);
    }

    static Condition<Situation> schoolRelated() {
        return is("it", "school business", FinerFacts.SCHOOL_RELATED);
    }

    static Condition<LinkGiven> fromATrustedOrigin() {
        return is("link", "from an origin that is known, fit for families, trusted", FinerFacts.ORIGIN_TRUSTED);
    }

    static Condition<Situation> fittingInTone() {
        return is("it", "fitting in tone", FinerFacts.TONE_FITS);
    }

    static Condition<Situation> foundInBreach() {
        return is("somebody", "found in breach of the policy", FinerFacts.BREACH_FOUND);
    }

    static Condition<Situation> breakingTheTermsOfTheSite() {
        return is("its author", "in breach of the terms of the site", FinerFacts.BREAKS_PLATFORM_TERMS);
    }

    static Condition<Situation> onFacebookUnder13() {
        return Accounts.onPlatform("Facebook", Platform.FACEBOOK)
                .and(is("its author", "under 13 by the records", UNDER_13_ON_RECORD));
    }

    static Condition<Situation> aboutSafetyOrSecurity() {
        return is(
                "the concern",
                "about safety, security",
                FieldFacts.CONCERN_SUBJECT,
                Test.includes(ConcernSubject.SAFETY_OR_SECURITY));
    }

    static Condition<Situation> aboutAPostingByOthers() {
        return is(
                "the concern",
                "about a posting by others",
                FieldFacts.CONCERN_SUBJECT,
                Test.includes(ConcernSubject.POSTING_BY_OTHERS));
    }

    static Condition<Situation> involvingAChild() {
        return says(Wording.of("it", "involves", "involve", "a child"), FinerFacts.CHILD_INVOLVED);
    }

    static Condition<Situation> withAPupil() {
        return is("the other person", "a pupil of the school", PersonFacts.OTHER_IS_PUPIL);
    }

    static Condition<Situation> ownChild() {
        return is("the child", "the author's own", FinerFacts.OWN_CHILD);
    }

    static Condition<Situation> oldEnoughWhenItWasOpened() {
        return is(
                "the child",
                "at least 13 when the account was opened",
                FinerFacts.OWN_CHILD_AGE_AT_SETUP,
                Test.between(FACEBOOKS_AGE, Integer.MAX_VALUE));
    }

    static Condition<Situation> theChildsOwnAccount() {
        return is("the account", "the child's own", FinerFacts.ACCOUNT_IS_CHILDS_OWN);
    }

    static Condition<Situation> onFacebookOrTwitter() {
        return Accounts.onPlatform("among Twitter, Facebook", Platform.TWITTER, Platform.FACEBOOK);
    }

    static Condition<Situation> aPoorRoleModel() {
        return is("it", "a poor example to pupils", StatementFacts.POOR_ROLE_MODEL);
    }

    static Condition<Situation> discreet() {
        return is("whoever acts", "discreet", FinerFacts.DISCREET);
    }
}
