package org.schoolgate.core.vocabulary;

import static org.schoolgate.core.vocabulary.Phrases.is;

import org.schoolgate.core.activity.AccountFacts;
import org.schoolgate.core.activity.ComputedFacts;
import org.schoolgate.core.activity.FinerFacts;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.StatementFacts;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Test;
import org.schoolgate.core.logic.Wording;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Visibility;

/** Phrases about accounts, following and what others write. */
public final class Accounts {
    private Accounts() {}

    /** The account is of this kind. */
    public static Condition<Situation> onAccount(AccountKind kind) {
        return is(
                "the account",
                switch (kind) {
                    case SCHOOL -> "a school account";
                    case PROFESSIONAL -> "one run for somebody's work";
                    case PERSONAL -> "somebody's own";
                },
                AccountFacts.ACCOUNT_KIND,
                Test.is(kind));
    }

    /** It is on one of these platforms. */
    public static Condition<Situation> onPlatform(String words, Platform... platforms) {
        return is("the platform", words, AccountFacts.PLATFORM, Test.oneOf(platforms));
    }

    /** Only people let in can see the account. */
    public static Condition<Situation> privateAccount() {
        return is("the account", "private", AccountFacts.ACCOUNT_VISIBILITY, Test.is(Visibility.PRIVATE));
    }

    /** Anybody can see the account. */
    public static Condition<Situation> publicAccount() {
        return is("the account", "public", AccountFacts.ACCOUNT_VISIBILITY, Test.is(Visibility.PUBLIC));
    }

    /** Nobody but its owner can get into the account. */
    public static Condition<Situation> secureAccount() {
        return is("the account", "secure", StatementFacts.ACCOUNT_SECURE);
    }

    /** The password is kept where only the right people can reach it. */
    public static Condition<Situation> passwordKeptSafe() {
        return is("the password", "kept safe", StatementFacts.CREDENTIALS_KEPT_SECURELY);
    }

    /** The account followed is linked to education. */
    public static Condition<Situation> followingSomebodyInEducation() {
        return is("the account followed", "linked to education", FinerFacts.LINKED_TO_EDUCATION);
    }

    /** Following it brings the school a clear benefit. */
    public static Condition<Situation> ofBenefitToTheSchool() {
        return is("following it", "of clear benefit to the school", StatementFacts.BENEFIT_TO_SCHOOL);
    }

    /** What somebody else wrote, or the account that follows, may stay as it is. */
    public static Condition<Situation> acceptable() {
        return is("what came in", "acceptable", StatementFacts.ACCEPTABLE_COMMENT);
    }

    /** What somebody else wrote is inappropriate: offensive, unsuitable, others' material, or meant to undermine. */
    public static Condition<Situation> inappropriate() {
        return is("what came in", "inappropriate", ComputedFacts.INAPPROPRIATE_CONTENT);
    }

    /** It is bad enough to report to the site. */
    public static Condition<Situation> worthReportingToTheSite() {
        return is("what came in", "bad enough to be reported to the site", FinerFacts.REPORT_TO_PLATFORM);
    }

    /** It has to go further than a quiet word. */
    public static Condition<Situation> seriousEnoughToGoFurther() {
        return Condition.on(
                Wording.of("it", "goes", "go", "further than a quiet word"), FinerFacts.MUST_GO_FURTHER, Test.isTrue());
    }
}
