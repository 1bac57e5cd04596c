package org.schoolgate.core.vocabulary;

import static org.schoolgate.core.vocabulary.Phrases.is;

import org.schoolgate.core.activity.Administrator;
import org.schoolgate.core.activity.ApprovalGiven;
import org.schoolgate.core.activity.ApprovalGiven.Limit;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.ComputedFacts;
import org.schoolgate.core.activity.FinerFacts;
import org.schoolgate.core.activity.PersonFacts;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.Subject;
import org.schoolgate.core.activity.TripFacts;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Test;
import org.schoolgate.core.logic.Wording;
import org.schoolgate.core.school.AgreeingBody;
import org.schoolgate.core.school.Role;

/** Phrases about who acts, who is on the other side, and who has agreed. */
public final class People {
    private People() {}

    /** Whoever acts has this role; implied roles count. */
    public static Condition<Situation> doneBy(Role role) {
        return is("whoever acts", role.words(), PersonFacts.AUTHOR_ROLES, Test.includes(role));
    }

    /** Whoever acts is a pupil of the school. */
    public static Condition<Situation> doneByAPupil() {
        return is("whoever acts", "a pupil of the school", PersonFacts.AUTHOR_IS_PUPIL);
    }

    /** Whoever acts is approved to look after the accounts. */
    public static Condition<Situation> doneBySomebodyApproved() {
        return is("whoever acts", "approved to look after the accounts", PersonFacts.MAY_ADMINISTER);
    }

    /** The one person concerned is a child, or may be. */
    public static Condition<Situation> concerningAChild() {
        return is("the person concerned", "a child", FinerFacts.PERSON_IS_CHILD);
    }

    /** Whoever acts is in doubt about it. */
    public static Condition<Situation> inDoubt() {
        return is("whoever acts", "in doubt about it", FinerFacts.IN_DOUBT);
    }

    /** The administrator has this role; implied roles count. */
    public static Condition<Administrator> administratorIn(Role role) {
        return is("administrator", role.words(), ComputedFacts.ADMINISTRATOR_ROLES, Test.includes(role));
    }

    /** The administrator is approved to look after the accounts. */
    public static Condition<Administrator> approvedAdministrator() {
        return is("administrator", "approved to look after the accounts", ComputedFacts.ADMINISTRATOR_MAY_ADMINISTER);
    }

    /** This body has agreed that whoever acts may post. */
    public static Condition<Situation> agreedToPostBy(AgreeingBody body) {
        return is("whoever acts", "agreed to by " + words(body), PersonFacts.POSTING_AGREED_BY, Test.includes(body));
    }

    /** This body has agreed that the administrator may post. */
    public static Condition<Administrator> administratorAgreedToBy(AgreeingBody body) {
        return is(
                "administrator",
                "agreed to by " + words(body),
                ComputedFacts.ADMINISTRATOR_AGREED_BY,
                Test.includes(body));
    }

    /** Whoever acts leads the trip. */
    public static Condition<Situation> doneByTheLeadOfTheTrip() {
        return is("whoever acts", "the lead of the trip", TripFacts.LEADS_THE_TRIP);
    }

    /** Somebody in this role has agreed: to the activity, or to this departure from the rule in hand. */
    public static <S extends Subject> Condition<S> agreedBy(ApprovalRole role) {
        return Condition.on(
                Wording.has("it", "the agreement of " + words(role)), new ApprovalGiven(role), Test.isTrue());
    }

    /** Somebody in this role has agreed before it took place. */
    public static <S extends Subject> Condition<S> agreedFirstBy(ApprovalRole role) {
        return Condition.on(
                Wording.has("it", "the agreement of " + words(role) + " beforehand"),
                new ApprovalGiven(role, Limit.BEFOREHAND),
                Test.isTrue());
    }

    private static String words(ApprovalRole role) {
        return switch (role) {
            case SLT -> "the SLT";
            case GOVERNORS -> "the governors";
            default -> role.role().words();
        };
    }

    private static String words(AgreeingBody body) {
        return body == AgreeingBody.GOVERNORS ? "the governors" : "the Headteacher";
    }
}
