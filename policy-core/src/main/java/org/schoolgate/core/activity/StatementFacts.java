package org.schoolgate.core.activity;

import static org.schoolgate.core.activity.ActivityKind.ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.COMMENT;
import static org.schoolgate.core.activity.ActivityKind.CONCERN;
import static org.schoolgate.core.activity.ActivityKind.DIRECT_MESSAGE;
import static org.schoolgate.core.activity.ActivityKind.FOLLOW;
import static org.schoolgate.core.activity.ActivityKind.FOLLOWER;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_POST;
import static org.schoolgate.core.activity.ActivityKind.PHOTO_HANDLING;
import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.activity.ActivityKind.WORKPLACE_USE;
import static org.schoolgate.core.activity.Raiser.when;
import static org.schoolgate.core.logic.Test.isTrue;

import org.schoolgate.core.activity.FactType.AskedOf;
import org.schoolgate.core.activity.FactType.Kind;
import org.schoolgate.core.activity.FactType.Of;
import org.schoolgate.core.activity.FactType.Privacy;

/** The statements of a declaration: judgements that are a matter of routine. */
public final class StatementFacts {
    private StatementFacts() {}

    /** Is any child named in it, by first name, surname, nickname or initials? */
    public static final FactType<Situation, Boolean> NAMES_A_CHILD = FactType.<Situation, Boolean>named(
                    "names_a_child", ValueType.BOOLEAN)
            .on(POST, PERSONAL_POST, COMMENT)
            .asks(
                    Kind.FIND_OUT,
                    "Is any child named in it, by first name, surname, nickname or initials?",
                    AskedOf.AUTHOR)
            .about(Of.NAME)
            .safe(false)
            .routine(when(FoundFacts.POSSIBLE_PUPIL_NAME, isTrue()))
            .controllable()
            .answered(NameLooks::namesAChild);

    /** Is it polite and respectful to everybody, with nobody put down, mocked, belittled or frightened? */
    public static final FactType<Situation, Boolean> RESPECTFUL = FactType.<Situation, Boolean>named(
                    "respectful", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST, COMMENT)
            .asks(
                    Kind.JUDGE,
                    "Is it polite and respectful to everybody, with nobody put down, mocked, belittled or frightened?",
                    AskedOf.AUTHOR)
            .safe(true)
            .routine(when(FoundFacts.POSSIBLE_OFFENSIVE_WORD, isTrue()))
            .controllable()
            .answered();

    /** Is it plain school news or praise, with no criticism, no opinion and no call for views or replies? */
    public static final FactType<Situation, Boolean> PLAIN_NEWS_OR_PRAISE = FactType.<Situation, Boolean>named(
                    "plain_news_or_praise", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE)
            .asks(
                    Kind.JUDGE,
                    "Is it plain school news or praise, with no criticism, no opinion and no call for views or replies?",
                    AskedOf.AUTHOR)
            .safe(true)
            .routine()
            .controllable()
            .answered();

    /** Are the facts, the spelling and the grammar right, and is the tone professional and right for its readers? */
    public static final FactType<Situation, Boolean> CORRECT_AND_WELL_WORDED = FactType.<Situation, Boolean>named(
                    "correct_and_well_worded", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE)
            .asks(
                    Kind.JUDGE,
                    "Are the facts, the spelling and the grammar right, and is the tone professional and right for its readers?",
                    AskedOf.AUTHOR)
            .safe(true)
            .routine()
            .controllable()
            .answered();

    /** Is it written to, or about, one particular child or adult? */
    public static final FactType<Situation, Boolean> ABOUT_ONE_PERSON = FactType.<Situation, Boolean>named(
                    "about_one_person", ValueType.BOOLEAN)
            .on(POST, PERSONAL_POST, COMMENT, DIRECT_MESSAGE)
            .asks(Kind.JUDGE, "Is it written to, or about, one particular child or adult?", AskedOf.AUTHOR)
            .safe(false)
            .routine(when(FoundFacts.ONE_PERSON_WORDING, isTrue()))
            .controllable()
            .answered();

    /** Is it safe and suitable: nothing that could bring a child to harm (such as where a child is just now), fit for anyone who may see it, and not to be taken the wrong way? */
    public static final FactType<Situation, Boolean> SAFE_AND_SUITABLE = FactType.<Situation, Boolean>named(
                    "safe_and_suitable", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST, COMMENT, FOLLOW, FOLLOWER, PHOTO_HANDLING)
            .asks(
                    Kind.JUDGE,
                    "Is it safe and suitable: nothing that could bring a child to harm (such as where a child is just now), fit for anyone who may see it, and not to be taken the wrong way?",
                    AskedOf.AUTHOR)
            .safe(true)
            .routine()
            .controllable()
            .answered();

    /** Is all of it yours to publish: your own or used with permission and its maker named, and nothing private, confidential or against the law? */
    public static final FactType<Situation, Boolean> FREE_TO_PUBLISH = FactType.<Situation, Boolean>named(
                    "free_to_publish", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST)
            .asks(
                    Kind.JUDGE,
                    "Is all of it yours to publish: your own or used with permission and its maker named, and nothing private, confidential or against the law?",
                    AskedOf.AUTHOR)
            .safe(true)
            .routine()
            .controllable()
            .answered();

    /** Are you sure that it will stir up no row and harm neither the school's good name nor anyone who belongs to it? */
    public static final FactType<Situation, Boolean> HARMLESS_TO_SCHOOL = FactType.<Situation, Boolean>named(
                    "harmless_to_school", ValueType.BOOLEAN)
            .on(POST, PERSONAL_POST, COMMENT)
            .asks(
                    Kind.JUDGE,
                    "Are you sure that it will stir up no row and harm neither the school's good name nor anyone who belongs to it?",
                    AskedOf.AUTHOR)
            .safe(true)
            .routine()
            .controllable()
            .answered();

    /** Does following this account bring the school a clear benefit? Which? */
    public static final FactType<Situation, Boolean> BENEFIT_TO_SCHOOL = FactType.<Situation, Boolean>named(
                    "benefit_to_school", ValueType.BOOLEAN)
            .on(FOLLOW)
            .asks(Kind.JUDGE, "Does following this account bring the school a clear benefit? Which?", AskedOf.SLT)
            .safe(true)
            .routine()
            .answered();

    /** Does this follower seem to have to do with schools or with our school? */
    public static final FactType<Situation, Boolean> FOLLOWER_SCHOOL_FOCUSED = FactType.<Situation, Boolean>named(
                    "follower_school_focused", ValueType.BOOLEAN)
            .on(FOLLOWER)
            .asks(
                    Kind.JUDGE,
                    "Does this follower seem to have to do with schools or with our school?",
                    AskedOf.SENIOR_LEADER)
            .safe(true)
            .routine()
            .privacy(Privacy.PERSONAL)
            .answered();

    /** Can this comment or account stand: is nothing in it offensive, unfit for children, bullying, copied without leave or meant to undermine anyone? */
    public static final FactType<Situation, Boolean> ACCEPTABLE_COMMENT = FactType.<Situation, Boolean>named(
                    "acceptable_comment", ValueType.BOOLEAN)
            .on(COMMENT, FOLLOWER, CONCERN)
            .asks(
                    Kind.JUDGE,
                    "Can this comment or account stand: is nothing in it offensive, unfit for children, bullying, copied without leave or meant to undermine anyone?",
                    AskedOf.ACCOUNT_ADMINISTRATOR)
            .safe(true)
            .routine()
            .answered();

    /** If something went wrong online, would you know whom to tell, and how? */
    public static final FactType<Situation, Boolean> KNOWS_HOW_TO_REPORT = FactType.<Situation, Boolean>named(
                    "knows_how_to_report", ValueType.BOOLEAN)
            .on(CONCERN)
            .asks(
                    Kind.FIND_OUT,
                    "If something went wrong online, would you know whom to tell, and how?",
                    AskedOf.AUTHOR)
            .safe(true)
            .routine()
            .answered();

    /** Have you decided who may tag you in pictures? */
    public static final FactType<Situation, Boolean> TAGGING_DECIDED = FactType.<Situation, Boolean>named(
                    "tagging_decided", ValueType.BOOLEAN)
            .on(PERSONAL_ACCOUNT)
            .asks(Kind.FIND_OUT, "Have you decided who may tag you in pictures?", AskedOf.OWNER)
            .about(Of.ACCOUNT)
            .safe(true)
            .routine()
            .controllable()
            .answered();

    /** Have you thought how many people may see this, who they are, and for how long? */
    public static final FactType<Situation, Boolean> REACH_CONSIDERED = FactType.<Situation, Boolean>named(
                    "reach_considered", ValueType.BOOLEAN)
            .on(PERSONAL_POST)
            .asks(
                    Kind.JUDGE,
                    "Have you thought how many people may see this, who they are, and for how long?",
                    AskedOf.AUTHOR)
            .safe(true)
            .routine()
            .controllable()
            .answered();

    /** Does the profile say what the account is for? */
    public static final FactType<Situation, Boolean> PROFILE_STATES_AIMS = FactType.<Situation, Boolean>named(
                    "profile_states_aims", ValueType.BOOLEAN)
            .on(ACCOUNT)
            .asks(Kind.JUDGE, "Does the profile say what the account is for?", AskedOf.ACCOUNT_ADMINISTRATOR)
            .about(Of.ACCOUNT, Looks.ACCOUNT)
            .safe(true)
            .routine()
            .controllable()
            .answered();

    /** Does the profile say that the account only gives out news and that nobody will answer? */
    public static final FactType<Situation, Boolean> PROFILE_STATES_ONE_WAY = FactType.<Situation, Boolean>named(
                    "profile_states_one_way", ValueType.BOOLEAN)
            .on(ACCOUNT)
            .asks(
                    Kind.JUDGE,
                    "Does the profile say that the account only gives out news and that nobody will answer?",
                    AskedOf.ACCOUNT_ADMINISTRATOR)
            .about(Of.ACCOUNT, Looks.ACCOUNT)
            .safe(true)
            .routine()
            .controllable()
            .answered();

    /** Is the account tied to a shared school e-mail address, and not to one person's? */
    public static final FactType<Situation, Boolean> EMAIL_IS_SHARED = FactType.<Situation, Boolean>named(
                    "email_is_shared", ValueType.BOOLEAN)
            .on(ACCOUNT)
            .asks(
                    Kind.FIND_OUT,
                    "Is the account tied to a shared school e-mail address, and not to one person's?",
                    AskedOf.ACCOUNT_ADMINISTRATOR)
            .about(Of.ACCOUNT, Looks.ACCOUNT)
            .safe(true)
            .routine()
            .controllable()
            .answered();

    /** Is the password kept where only the right people can reach it? (Never tell the password.) */
    public static final FactType<Situation, Boolean> CREDENTIALS_KEPT_SECURELY = FactType.<Situation, Boolean>named(
                    "credentials_kept_securely", ValueType.BOOLEAN)
            .on(ACCOUNT)
            .asks(
                    Kind.JUDGE,
                    "Is the password kept where only the right people can reach it? (Never tell the password.)",
                    AskedOf.ACCOUNT_ADMINISTRATOR)
            .about(Of.ACCOUNT, Looks.ACCOUNT)
            .safe(true)
            .routine()
            .controllable()
            .answered();

    /** Is your account protected so that nobody else can get into it? */
    public static final FactType<Situation, Boolean> ACCOUNT_SECURE = FactType.<Situation, Boolean>named(
                    "account_secure", ValueType.BOOLEAN)
            .on(PERSONAL_ACCOUNT, FOLLOWER)
            .asks(Kind.FIND_OUT, "Is your account protected so that nobody else can get into it?", AskedOf.OWNER)
            .about(Of.ACCOUNT, Looks.ACCOUNT)
            .safe(true)
            .routine()
            .controllable()
            .answered();

    /** Does your own account say that you belong to the school? */
    public static final FactType<Situation, Boolean> ACCOUNT_NAMES_SCHOOL = FactType.<Situation, Boolean>named(
                    "account_names_school", ValueType.BOOLEAN)
            .on(PERSONAL_ACCOUNT, PERSONAL_POST)
            .asks(Kind.FIND_OUT, "Does your own account say that you belong to the school?", AskedOf.OWNER)
            .about(Of.ACCOUNT, Looks.ACCOUNT)
            .safe(false)
            .routine(when(FoundFacts.POSSIBLE_SCHOOL_AFFILIATION, isTrue()))
            .controllable()
            .answered();

    /** Does your own account show the school's crest or colours? */
    public static final FactType<Situation, Boolean> SCHOOL_BRANDING_USED = FactType.<Situation, Boolean>named(
                    "school_branding_used", ValueType.BOOLEAN)
            .on(PERSONAL_ACCOUNT, PERSONAL_POST)
            .asks(Kind.FIND_OUT, "Does your own account show the school's crest or colours?", AskedOf.OWNER)
            .about(Of.ACCOUNT, Looks.ACCOUNT)
            .safe(false)
            .routine()
            .controllable()
            .answered();

    /** Was this in paid working time? */
    public static final FactType<Situation, Boolean> IN_WORK_TIME = FactType.<Situation, Boolean>named(
                    "in_work_time", ValueType.BOOLEAN)
            .on(WORKPLACE_USE)
            .asks(Kind.FIND_OUT, "Was this in paid working time?", AskedOf.AUTHOR)
            .safe(false)
            .routine()
            .privacy(Privacy.PERSONAL)
            .answered();

    /** Does it mention the school, or could it touch the school, its good name or what is expected of its staff? */
    public static final FactType<Situation, Boolean> CONCERNS_SCHOOL = FactType.<Situation, Boolean>named(
                    "concerns_school", ValueType.BOOLEAN)
            .on(PERSONAL_POST, COMMENT)
            .asks(
                    Kind.JUDGE,
                    "Does it mention the school, or could it touch the school, its good name or what is expected of its staff?",
                    AskedOf.AUTHOR)
            .safe(false)
            .routine(when(FoundFacts.POSSIBLE_SCHOOL_AFFILIATION, isTrue()))
            .controllable()
            .answered();

    /** Does it show something of your private life that would set pupils a bad example? */
    public static final FactType<Situation, Boolean> POOR_ROLE_MODEL = FactType.<Situation, Boolean>named(
                    "poor_role_model", ValueType.BOOLEAN)
            .on(PERSONAL_POST)
            .asks(
                    Kind.JUDGE,
                    "Does it show something of your private life that would set pupils a bad example?",
                    AskedOf.AUTHOR)
            .safe(false)
            .routine()
            .controllable()
            .privacy(Privacy.PERSONAL)
            .answered();
}
