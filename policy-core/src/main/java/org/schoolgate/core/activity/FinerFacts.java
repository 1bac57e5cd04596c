package org.schoolgate.core.activity;

import static org.schoolgate.core.activity.ActivityKind.ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.COMMENT;
import static org.schoolgate.core.activity.ActivityKind.CONCERN;
import static org.schoolgate.core.activity.ActivityKind.DIRECT_MESSAGE;
import static org.schoolgate.core.activity.ActivityKind.FOLLOW;
import static org.schoolgate.core.activity.ActivityKind.FOLLOWER;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_CONNECTION;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_POST;
import static org.schoolgate.core.activity.ActivityKind.PHOTO_HANDLING;
import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.activity.ActivityKind.SIGN_IN;
import static org.schoolgate.core.activity.ActivityKind.WORKPLACE_USE;
import static org.schoolgate.core.activity.Raiser.on;
import static org.schoolgate.core.activity.Raiser.that;
import static org.schoolgate.core.activity.Raiser.when;
import static org.schoolgate.core.logic.Test.isFalse;
import static org.schoolgate.core.logic.Test.isTrue;

import org.schoolgate.core.activity.FactType.AskedOf;
import org.schoolgate.core.activity.FactType.Kind;
import org.schoolgate.core.activity.FactType.Of;
import org.schoolgate.core.activity.FactType.Privacy;
import org.schoolgate.core.logic.Test;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.Platform;

/** Judgements that are asked by themselves when something raises them. */
public final class FinerFacts {
    private FinerFacts() {}

    /** Is it positive, or at least plain news, about the school and everyone in it? */
    public static final FactType<Situation, Boolean> POSITIVE_OR_NEUTRAL = FactType.<Situation, Boolean>named(
                    "positive_or_neutral", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE)
            .asks(
                    Kind.JUDGE,
                    "Is it positive, or at least plain news, about the school and everyone in it?",
                    AskedOf.AUTHOR)
            .safe(true)
            .raised(when(StatementFacts.PLAIN_NEWS_OR_PRAISE, isFalse()), when(FoundFacts.POSSIBLE_CRITICISM, isTrue()))
            .controllable()
            .answered();

    /** Does it give an opinion: none, the school's, or somebody's own? */
    public static final FactType<Situation, Opinion> OPINION = FactType.<Situation, Opinion>named(
                    "opinion", ValueType.oneOf(Opinion.class))
            .on(POST)
            .asks(Kind.JUDGE, "Does it give an opinion: none, the school's, or somebody's own?", AskedOf.AUTHOR)
            .safe(Opinion.NONE)
            .raised(when(StatementFacts.PLAIN_NEWS_OR_PRAISE, isFalse()), when(FoundFacts.POSSIBLE_OPINION, isTrue()))
            .controllable()
            .answered();

    /** Is that opinion put fairly and calmly, with the other side in mind? */
    public static final FactType<Situation, Boolean> OPINION_BALANCED = FactType.<Situation, Boolean>named(
                    "opinion_balanced", ValueType.BOOLEAN)
            .on(POST)
            .asks(Kind.JUDGE, "Is that opinion put fairly and calmly, with the other side in mind?", AskedOf.AUTHOR)
            .safe(true)
            .raised(when(OPINION, Test.oneOf(Opinion.OF_THE_SCHOOL, Opinion.OF_A_PERSON)))
            .controllable()
            .answered();

    /** Does it argue about a school matter, or ask people for their views on one? */
    public static final FactType<Situation, Boolean> DISCUSSES_SCHOOL_ISSUE = FactType.<Situation, Boolean>named(
                    "discusses_school_issue", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE, COMMENT)
            .asks(
                    Kind.JUDGE,
                    "Does it argue about a school matter, or ask people for their views on one?",
                    AskedOf.AUTHOR)
            .safe(false)
            .raised(
                    when(StatementFacts.PLAIN_NEWS_OR_PRAISE, isFalse()),
                    when(FoundFacts.POSSIBLE_CALL_FOR_REPLIES, isTrue()),
                    on(DIRECT_MESSAGE))
            .controllable()
            .answered();

    /** Is the account being used here to be told something by the public? */
    public static final FactType<Situation, Boolean> ASKS_FOR_INFORMATION = FactType.<Situation, Boolean>named(
                    "asks_for_information", ValueType.BOOLEAN)
            .on(POST, FOLLOW, COMMENT)
            .asks(Kind.JUDGE, "Is the account being used here to be told something by the public?", AskedOf.AUTHOR)
            .safe(false)
            .raised(
                    when(StatementFacts.PLAIN_NEWS_OR_PRAISE, isFalse()),
                    when(FoundFacts.POSSIBLE_CALL_FOR_REPLIES, isTrue()),
                    on(FOLLOW))
            .controllable()
            .answered();

    /** Is it about a quarrel or complaint inside the school? */
    public static final FactType<Situation, Boolean> ABOUT_INTERNAL_DISPUTE = FactType.<Situation, Boolean>named(
                    "about_internal_dispute", ValueType.BOOLEAN)
            .on(POST, PERSONAL_POST)
            .asks(Kind.JUDGE, "Is it about a quarrel or complaint inside the school?", AskedOf.AUTHOR)
            .safe(false)
            .raised(
                    when(StatementFacts.PLAIN_NEWS_OR_PRAISE, isFalse()),
                    when(StatementFacts.CONCERNS_SCHOOL, isTrue()),
                    when(FoundFacts.POSSIBLE_CRITICISM, isTrue()))
            .controllable()
            .privacy(Privacy.PERSONAL)
            .answered();

    /** Is this school business? */
    public static final FactType<Situation, Boolean> SCHOOL_RELATED = FactType.<Situation, Boolean>named(
                    "school_related", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE)
            .asks(Kind.JUDGE, "Is this school business?", AskedOf.AUTHOR)
            .safe(true)
            .raised(that(Looks::withoutPurposes))
            .controllable()
            .answered();

    /** Does anybody gain from this privately, for instance by selling or advertising something? */
    public static final FactType<Situation, Boolean> PERSONAL_GAIN = FactType.<Situation, Boolean>named(
                    "personal_gain", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE, ACCOUNT)
            .asks(
                    Kind.JUDGE,
                    "Does anybody gain from this privately, for instance by selling or advertising something?",
                    AskedOf.AUTHOR)
            .safe(false)
            .raised(
                    when(StatementFacts.PLAIN_NEWS_OR_PRAISE, isFalse()),
                    when(SCHOOL_RELATED, isFalse()),
                    when(FoundFacts.POSSIBLE_ADVERTISING, isTrue()))
            .controllable()
            .answered();

    /** Is there foul language in it, or does it insult, threaten or discriminate against anyone, or accuse anyone falsely? */
    public static final FactType<Situation, Boolean> OFFENSIVE = FactType.<Situation, Boolean>named(
                    "offensive", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST, COMMENT)
            .asks(
                    Kind.JUDGE,
                    "Is there foul language in it, or does it insult, threaten or discriminate against anyone, or accuse anyone falsely?",
                    AskedOf.AUTHOR)
            .safe(false)
            .raised(
                    when(StatementFacts.RESPECTFUL, isFalse()),
                    when(StatementFacts.ACCEPTABLE_COMMENT, isFalse()),
                    when(FoundFacts.POSSIBLE_OFFENSIVE_WORD, isTrue()))
            .controllable()
            .answered();

    /** Does it pass judgement on somebody who works at the school? */
    public static final FactType<Situation, Boolean> JUDGES_COLLEAGUE = FactType.<Situation, Boolean>named(
                    "judges_colleague", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST)
            .asks(Kind.JUDGE, "Does it pass judgement on somebody who works at the school?", AskedOf.AUTHOR)
            .safe(false)
            .raised(when(StatementFacts.RESPECTFUL, isFalse()), when(FoundFacts.POSSIBLE_PERSON_NAME, isTrue()))
            .controllable()
            .privacy(Privacy.PERSONAL)
            .answered();

    /** Are the spelling and grammar right? */
    public static final FactType<Situation, Boolean> LANGUAGE_CORRECT = FactType.<Situation, Boolean>named(
                    "language_correct", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE)
            .asks(Kind.JUDGE, "Are the spelling and grammar right?", AskedOf.AUTHOR)
            .safe(true)
            .raised(
                    when(StatementFacts.CORRECT_AND_WELL_WORDED, isFalse()),
                    Looks.found(FoundFacts.POSSIBLE_WORDING_FAULT, "LANGUAGE"))
            .controllable()
            .answered();

    /** Is the tone professional and right for the people who will read it? */
    public static final FactType<Situation, Boolean> TONE_FITS = FactType.<Situation, Boolean>named(
                    "tone_fits", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST)
            .asks(Kind.JUDGE, "Is the tone professional and right for the people who will read it?", AskedOf.AUTHOR)
            .safe(true)
            .raised(
                    when(StatementFacts.CORRECT_AND_WELL_WORDED, isFalse()),
                    Looks.found(FoundFacts.POSSIBLE_WORDING_FAULT, "TONE"),
                    that(Looks::personalPostThatConcernsSchool))
            .controllable()
            .answered();

    /** Is a child involved? */
    public static final FactType<Situation, Boolean> CHILD_INVOLVED = FactType.<Situation, Boolean>named(
                    "child_involved", ValueType.BOOLEAN)
            .on(COMMENT, CONCERN)
            .asks(Kind.FIND_OUT, "Is a child involved?", AskedOf.ACCOUNT_ADMINISTRATOR)
            .safe(false)
            .raised(when(StatementFacts.ACCEPTABLE_COMMENT, isFalse()), on(CONCERN))
            .privacy(Privacy.SPECIAL)
            .answered();

    /** Could a child come to harm through it, for instance because it tells where the child is just now? */
    public static final FactType<Situation, Boolean> CHILD_AT_RISK = FactType.<Situation, Boolean>named(
                    "child_at_risk", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST, COMMENT, PHOTO_HANDLING, CONCERN)
            .asks(
                    Kind.JUDGE,
                    "Could a child come to harm through it, for instance because it tells where the child is just now?",
                    AskedOf.AUTHOR)
            .safe(false)
            .raised(when(StatementFacts.SAFE_AND_SUITABLE, isFalse()), when(CHILD_INVOLVED, isTrue()), on(CONCERN))
            .controllable()
            .privacy(Privacy.SPECIAL)
            .answered();

    /** Could anyone take it the wrong way? */
    public static final FactType<Situation, Boolean> COULD_BE_MISREAD = FactType.<Situation, Boolean>named(
                    "could_be_misread", ValueType.BOOLEAN)
            .on(POST, PERSONAL_POST, COMMENT, FOLLOW, PHOTO_HANDLING)
            .asks(Kind.JUDGE, "Could anyone take it the wrong way?", AskedOf.AUTHOR)
            .safe(false)
            .raised(when(StatementFacts.SAFE_AND_SUITABLE, isFalse()))
            .controllable()
            .answered();

    /** Have you looked at all of it, pictures and links too, and is it fit for anyone who may see it, children included? */
    public static final FactType<Situation, Boolean> SUITABLE_FOR_EVERYONE = FactType.<Situation, Boolean>named(
                    "suitable_for_everyone", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST, COMMENT, PHOTO_HANDLING)
            .asks(
                    Kind.JUDGE,
                    "Have you looked at all of it, pictures and links too, and is it fit for anyone who may see it, children included?",
                    AskedOf.AUTHOR)
            .safe(true)
            .raised(
                    when(StatementFacts.SAFE_AND_SUITABLE, isFalse()),
                    when(StatementFacts.ACCEPTABLE_COMMENT, isFalse()),
                    when(FoundFacts.LINK, isTrue()))
            .controllable()
            .answered();

    /** Did somebody else make any of it: words, picture, music or film? */
    public static final FactType<Situation, Boolean> OTHERS_MATERIAL = FactType.<Situation, Boolean>named(
                    "others_material", ValueType.BOOLEAN)
            .on(POST, PERSONAL_POST, COMMENT)
            .asks(Kind.FIND_OUT, "Did somebody else make any of it: words, picture, music or film?", AskedOf.AUTHOR)
            .safe(false)
            .raised(
                    when(StatementFacts.FREE_TO_PUBLISH, isFalse()),
                    when(StatementFacts.ACCEPTABLE_COMMENT, isFalse()),
                    that(Looks::passedOn))
            .controllable()
            .answered();

    /** Did the owner agree to this use beforehand, or is there a licence for it? */
    public static final FactType<Situation, Boolean> PERMISSION_HELD = FactType.<Situation, Boolean>named(
                    "permission_held", ValueType.BOOLEAN)
            .on(POST, PERSONAL_POST, COMMENT)
            .asks(
                    Kind.BRING_ABOUT,
                    "Did the owner agree to this use beforehand, or is there a licence for it?",
                    AskedOf.AUTHOR)
            .safe(true)
            .raised(when(OTHERS_MATERIAL, isTrue()), that(Looks::pictureNotCleared))
            .controllable()
            .answered();

    /** Is any of it told in confidence, known to you only through your work, or about a contract, a price or a business matter? */
    public static final FactType<Situation, Boolean> CONFIDENTIAL = FactType.<Situation, Boolean>named(
                    "confidential", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST)
            .asks(
                    Kind.JUDGE,
                    "Is any of it told in confidence, known to you only through your work, or about a contract, a price or a business matter?",
                    AskedOf.AUTHOR)
            .safe(false)
            .raised(
                    when(StatementFacts.FREE_TO_PUBLISH, isFalse()),
                    Looks.found(FoundFacts.POSSIBLE_PRIVATE_DETAIL, "CONFIDENTIAL"))
            .controllable()
            .privacy(Privacy.PERSONAL)
            .answered();

    /** Does it give away something private about anyone? */
    public static final FactType<Situation, Boolean> PRIVACY_ENCROACHED = FactType.<Situation, Boolean>named(
                    "privacy_encroached", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST)
            .asks(Kind.JUDGE, "Does it give away something private about anyone?", AskedOf.AUTHOR)
            .safe(false)
            .raised(
                    when(StatementFacts.FREE_TO_PUBLISH, isFalse()),
                    Looks.found(FoundFacts.POSSIBLE_PRIVATE_DETAIL, "PRIVATE"),
                    when(FoundFacts.POSSIBLE_PERSON_NAME, isTrue()))
            .controllable()
            .privacy(Privacy.PERSONAL)
            .answered();

    /** Is there a good ground for publishing these personal details? */
    public static final FactType<Situation, Boolean> PERSONAL_DATA_CLEARED = FactType.<Situation, Boolean>named(
                    "personal_data_cleared", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST, PHOTO_HANDLING)
            .asks(Kind.JUDGE, "Is there a good ground for publishing these personal details?", AskedOf.SLT)
            .safe(true)
            .raised(
                    when(StatementFacts.FREE_TO_PUBLISH, isFalse()),
                    when(FoundFacts.POSSIBLE_PUPIL_NAME, isTrue()),
                    when(FoundFacts.POSSIBLE_PRIVATE_DETAIL, isTrue()),
                    that(Looks::recognisableWithoutConsent))
            .privacy(Privacy.PERSONAL)
            .answered();

    /** Could it bring the school's people into trouble with the law, over a copy, a private matter or somebody's good name? */
    public static final FactType<Situation, Boolean> LEGAL_RISK = FactType.<Situation, Boolean>named(
                    "legal_risk", ValueType.BOOLEAN)
            .on(POST, PERSONAL_POST, ACCOUNT)
            .asks(
                    Kind.JUDGE,
                    "Could it bring the school's people into trouble with the law, over a copy, a private matter or somebody's good name?",
                    AskedOf.AUTHOR)
            .safe(false)
            .raised(when(StatementFacts.FREE_TO_PUBLISH, isFalse()), when(OFFENSIVE, isTrue()))
            .controllable()
            .answered();

    /** Could it make people think less of the school, its staff or its governors? */
    public static final FactType<Situation, Boolean> HARMS_REPUTATION = FactType.<Situation, Boolean>named(
                    "harms_reputation", ValueType.BOOLEAN)
            .on(POST, PERSONAL_POST, COMMENT, CONCERN)
            .asks(
                    Kind.JUDGE,
                    "Could it make people think less of the school, its staff or its governors?",
                    AskedOf.AUTHOR)
            .safe(false)
            .raised(when(StatementFacts.HARMLESS_TO_SCHOOL, isFalse()), that(Looks::concernAboutPostingByOthers))
            .controllable()
            .answered();

    /** Might people fall out over it in a way that touches the school? */
    public static final FactType<Situation, Boolean> CONTROVERSIAL = FactType.<Situation, Boolean>named(
                    "controversial", ValueType.BOOLEAN)
            .on(POST)
            .asks(Kind.JUDGE, "Might people fall out over it in a way that touches the school?", AskedOf.AUTHOR)
            .safe(false)
            .raised(when(StatementFacts.HARMLESS_TO_SCHOOL, isFalse()), when(FoundFacts.POSSIBLE_CONTROVERSY, isTrue()))
            .controllable()
            .answered();

    /** Could it hurt a colleague, a parent or a carer? */
    public static final FactType<Situation, Boolean> COULD_HARM_SOMEONE = FactType.<Situation, Boolean>named(
                    "could_harm_someone", ValueType.BOOLEAN)
            .on(PERSONAL_POST)
            .asks(Kind.JUDGE, "Could it hurt a colleague, a parent or a carer?", AskedOf.AUTHOR)
            .safe(false)
            .raised(when(StatementFacts.HARMLESS_TO_SCHOOL, isFalse()))
            .controllable()
            .answered();

    /** Is it about something that lies between the school and that one person or family? */
    public static final FactType<Situation, Boolean> INDIVIDUAL_MATTER = FactType.<Situation, Boolean>named(
                    "individual_matter", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST, COMMENT)
            .asks(
                    Kind.JUDGE,
                    "Is it about something that lies between the school and that one person or family?",
                    AskedOf.AUTHOR)
            .safe(false)
            .raised(when(StatementFacts.ABOUT_ONE_PERSON, isTrue()), on(DIRECT_MESSAGE))
            .controllable()
            .privacy(Privacy.PERSONAL)
            .answered();

    /** Could it embarrass or offend somebody at the school who can be recognised from it, or that person's family? */
    public static final FactType<Situation, Boolean> COULD_EMBARRASS = FactType.<Situation, Boolean>named(
                    "could_embarrass", ValueType.BOOLEAN)
            .on(POST, PERSONAL_POST, COMMENT)
            .asks(
                    Kind.JUDGE,
                    "Could it embarrass or offend somebody at the school who can be recognised from it, or that person's family?",
                    AskedOf.AUTHOR)
            .safe(false)
            .raised(
                    when(StatementFacts.NAMES_A_CHILD, isTrue()),
                    that(Looks::nameVisible),
                    when(StatementFacts.ABOUT_ONE_PERSON, isTrue()),
                    that(Looks::childRecognisable),
                    when(FoundFacts.POSSIBLE_PUPIL_NAME, isTrue()),
                    when(FoundFacts.POSSIBLE_PERSON_NAME, isTrue()))
            .controllable()
            .privacy(Privacy.PERSONAL)
            .answered();

    /** Is this person a child, or might it be one? (If unsure, say yes.) */
    public static final FactType<Situation, Boolean> PERSON_IS_CHILD = FactType.<Situation, Boolean>named(
                    "person_is_child", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE, FOLLOWER, COMMENT)
            .asks(Kind.FIND_OUT, "Is this person a child, or might it be one? (If unsure, say yes.)", AskedOf.AUTHOR)
            .about(Of.PERSON, Looks::personConcerned)
            .safe(false)
            .raised(
                    when(StatementFacts.ABOUT_ONE_PERSON, isTrue()),
                    that(Looks::notAnAdultOnRecord),
                    when(FieldFacts.AUDIENCE_KIND, Test.is(AudienceKind.INDIVIDUAL)))
            .privacy(Privacy.PERSONAL)
            .answered(Looks::personIsChild);

    /** Could a reader take this for the school speaking? */
    public static final FactType<Situation, Boolean> SPEAKS_FOR_SCHOOL = FactType.<Situation, Boolean>named(
                    "speaks_for_school", ValueType.BOOLEAN)
            .on(PERSONAL_POST, COMMENT)
            .asks(Kind.JUDGE, "Could a reader take this for the school speaking?", AskedOf.AUTHOR)
            .safe(false)
            .raised(
                    when(FoundFacts.POSSIBLE_SCHOOL_AFFILIATION, isTrue()),
                    when(StatementFacts.ACCOUNT_NAMES_SCHOOL, isTrue()))
            .controllable()
            .answered();

    /** Are the facts right, and is this something that the school itself would say? */
    public static final FactType<Situation, Boolean> INFORMATION_CORRECT = FactType.<Situation, Boolean>named(
                    "information_correct", ValueType.BOOLEAN)
            .on(POST, PERSONAL_POST, COMMENT)
            .asks(
                    Kind.JUDGE,
                    "Are the facts right, and is this something that the school itself would say?",
                    AskedOf.AUTHOR)
            .safe(true)
            .raised(when(StatementFacts.CORRECT_AND_WELL_WORDED, isFalse()), when(SPEAKS_FOR_SCHOOL, isTrue()))
            .controllable()
            .answered();

    /** Does the post or the profile say plainly that this is not the school speaking? */
    public static final FactType<Situation, Boolean> DISCLAIMER_SHOWN = FactType.<Situation, Boolean>named(
                    "disclaimer_shown", ValueType.BOOLEAN)
            .on(POST, PERSONAL_POST, PERSONAL_ACCOUNT)
            .asks(
                    Kind.BRING_ABOUT,
                    "Does the post or the profile say plainly that this is not the school speaking?",
                    AskedOf.AUTHOR)
            .safe(true)
            .raised(
                    when(OPINION, Test.is(Opinion.OF_A_PERSON)),
                    when(StatementFacts.CONCERNS_SCHOOL, isTrue()),
                    when(StatementFacts.ACCOUNT_NAMES_SCHOOL, isTrue()))
            .controllable()
            .answered();

    /** Can a reader tell which person or role is behind it, from the post or from the profile? */
    public static final FactType<Situation, Boolean> AUTHOR_IDENTIFIED = FactType.<Situation, Boolean>named(
                    "author_identified", ValueType.BOOLEAN)
            .on(POST, PERSONAL_POST, COMMENT, ACCOUNT, PERSONAL_ACCOUNT)
            .asks(
                    Kind.FIND_OUT,
                    "Can a reader tell which person or role is behind it, from the post or from the profile?",
                    AskedOf.AUTHOR)
            .safe(true)
            .raised(that(Looks::profileDoesNotSayWhoPosts), on(PERSONAL_POST), on(PERSONAL_ACCOUNT), on(COMMENT))
            .controllable()
            .privacy(Privacy.PERSONAL)
            .answered();

    /** Is this the account name of somebody outside our own accounts? */
    public static final FactType<LinkGiven, Boolean> MENTIONS_OTHER_ACCOUNT = FactType.<LinkGiven, Boolean>named(
                    "mentions_other_account", ValueType.BOOLEAN)
            .on(POST)
            .asks(Kind.FIND_OUT, "Is this the account name of somebody outside our own accounts?", AskedOf.AUTHOR)
            .about(Of.LINK)
            .safe(false)
            .raised(that(Looks::isMention))
            .controllable()
            .answered();

    /** Do we know and trust where this link, tag or shared post comes from, and is it fit for families? */
    public static final FactType<LinkGiven, Boolean> ORIGIN_TRUSTED = FactType.<LinkGiven, Boolean>named(
                    "origin_trusted", ValueType.BOOLEAN)
            .on(POST)
            .asks(
                    Kind.JUDGE,
                    "Do we know and trust where this link, tag or shared post comes from, and is it fit for families?",
                    AskedOf.HEADTEACHER)
            .about(Of.LINK)
            .safe(true)
            .raised(that(Looks::notOnTheTrustedList))
            .controllable()
            .answered();

    /** Is this an answer to somebody else, or written to one particular user? */
    public static final FactType<Situation, Boolean> ANSWERS_SOMEBODY = FactType.<Situation, Boolean>named(
                    "answers_somebody", ValueType.BOOLEAN)
            .on(POST, COMMENT)
            .asks(
                    Kind.FIND_OUT,
                    "Is this an answer to somebody else, or written to one particular user?",
                    AskedOf.AUTHOR)
            .safe(false)
            .raised(
                    when(FieldFacts.POST_KIND, Test.oneOf(PostKind.REPLY, PostKind.QUOTE)),
                    when(FoundFacts.ACCOUNT_MENTION, isTrue()),
                    when(FoundFacts.ONE_PERSON_WORDING, isTrue()))
            .controllable()
            .answered();

    /** Is this useful or of interest to families and the school as a whole? */
    public static final FactType<Situation, Boolean> OF_INTEREST_TO_COMMUNITY = FactType.<Situation, Boolean>named(
                    "of_interest_to_community", ValueType.BOOLEAN)
            .on(POST, PERSONAL_POST)
            .asks(Kind.JUDGE, "Is this useful or of interest to families and the school as a whole?", AskedOf.AUTHOR)
            .safe(true)
            .raised(
                    that(Looks::withoutPurposes),
                    when(
                            FieldFacts.AUDIENCE_KIND,
                            Test.oneOf(AudienceKind.YEAR_GROUP, AudienceKind.CLASS, AudienceKind.INDIVIDUAL)),
                    when(AccountFacts.ACCOUNT_KIND, Test.is(AccountKind.PROFESSIONAL)))
            .controllable()
            .answered();

    /** Does any family need to know or do something because of this? */
    public static final FactType<Situation, Boolean> FAMILIES_MUST_KNOW = FactType.<Situation, Boolean>named(
                    "families_must_know", ValueType.BOOLEAN)
            .on(POST)
            .asks(Kind.JUDGE, "Does any family need to know or do something because of this?", AskedOf.AUTHOR)
            .safe(false)
            .raised(that(Looks::newsToldNowhereElse))
            .answered();

    /** Are you in any doubt about it? */
    public static final FactType<Situation, Boolean> IN_DOUBT = FactType.<Situation, Boolean>named(
                    "in_doubt", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE, FOLLOW, FOLLOWER, COMMENT, PHOTO_HANDLING, SIGN_IN, CONCERN)
            .asks(Kind.JUDGE, "Are you in any doubt about it?", AskedOf.AUTHOR)
            .safe(false)
            .raised(when(FieldFacts.POST_KIND, Test.is(PostKind.REPLY)))
            .answered(Looks::inDoubt);

    /** Did one of the agreed people check this item against these rules before it went on the website? */
    public static final FactType<Situation, Boolean> NEWSFLASH_CHECKED = FactType.<Situation, Boolean>named(
                    "newsflash_checked", ValueType.BOOLEAN)
            .on(POST)
            .asks(
                    Kind.BRING_ABOUT,
                    "Did one of the agreed people check this item against these rules before it went on the website?",
                    AskedOf.ACCOUNT_ADMINISTRATOR)
            .safe(true)
            .raised(when(FieldFacts.ORIGIN, Test.is(Origin.WEBSITE_FEED)))
            .controllable()
            .answered();

    /** Does another paper of the school, such as the behaviour policy, speak against this? */
    public static final FactType<Situation, Boolean> OTHER_POLICY_TOUCHED = FactType.<Situation, Boolean>named(
                    "other_policy_touched", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE, COMMENT, PERSONAL_POST)
            .asks(
                    Kind.JUDGE,
                    "Does another paper of the school, such as the behaviour policy, speak against this?",
                    AskedOf.SLT)
            .safe(false)
            .raised(when(IN_DOUBT, isTrue()))
            .answered();

    /** Is the child your own? */
    public static final FactType<Situation, Boolean> OWN_CHILD = FactType.<Situation, Boolean>named(
                    "own_child", ValueType.BOOLEAN)
            .on(PERSONAL_CONNECTION, PERSONAL_ACCOUNT, PERSONAL_POST)
            .asks(Kind.FIND_OUT, "Is the child your own?", AskedOf.AUTHOR)
            .about(Of.PERSON)
            .privacy(Privacy.PERSONAL)
            .answered(Looks::ownChild);

    /** Is this account linked to education? How? */
    public static final FactType<Situation, Boolean> LINKED_TO_EDUCATION = FactType.<Situation, Boolean>named(
                    "linked_to_education", ValueType.BOOLEAN)
            .on(FOLLOW)
            .asks(Kind.JUDGE, "Is this account linked to education? How?", AskedOf.SLT)
            .safe(true)
            .answered(Looks::linkedToEducation);

    /** Does that link lie in the person's public work, and not in being a parent, pupil or member of staff here? */
    public static final FactType<Situation, Boolean> LINK_IS_PUBLIC_ROLE = FactType.<Situation, Boolean>named(
                    "link_is_public_role", ValueType.BOOLEAN)
            .on(FOLLOW)
            .asks(
                    Kind.JUDGE,
                    "Does that link lie in the person's public work, and not in being a parent, pupil or member of staff here?",
                    AskedOf.SLT)
            .safe(true)
            .raised(when(FieldFacts.OTHER_ACCOUNT_KIND, Test.is(PartyKind.PERSON)))
            .privacy(Privacy.PERSONAL)
            .answered();

    /** Does this person break the site's own rules, for instance by being too young for it? */
    public static final FactType<Situation, Boolean> BREAKS_PLATFORM_TERMS = FactType.<Situation, Boolean>named(
                    "breaks_platform_terms", ValueType.BOOLEAN)
            .on(FOLLOWER, COMMENT)
            .asks(
                    Kind.JUDGE,
                    "Does this person break the site's own rules, for instance by being too young for it?",
                    AskedOf.HEADTEACHER)
            .safe(false)
            .raised(
                    when(PersonFacts.AUTHOR_IS_PUPIL, isTrue()),
                    when(PERSON_IS_CHILD, isTrue()),
                    when(StatementFacts.ACCEPTABLE_COMMENT, isFalse()))
            .privacy(Privacy.PERSONAL)
            .answered();

    /** Is it meant to undermine somebody connected with the school, and not just a complaint to be answered another way? */
    public static final FactType<Situation, Boolean> UNDERMINES = FactType.<Situation, Boolean>named(
                    "undermines", ValueType.BOOLEAN)
            .on(COMMENT)
            .asks(
                    Kind.JUDGE,
                    "Is it meant to undermine somebody connected with the school, and not just a complaint to be answered another way?",
                    AskedOf.SLT)
            .safe(false)
            .raised(when(StatementFacts.ACCEPTABLE_COMMENT, isFalse()), when(FoundFacts.POSSIBLE_CRITICISM, isTrue()))
            .privacy(Privacy.PERSONAL)
            .answered();

    /** Is somebody being bullied here? */
    public static final FactType<Situation, Boolean> BULLYING = FactType.<Situation, Boolean>named(
                    "bullying", ValueType.BOOLEAN)
            .on(COMMENT, PERSONAL_POST, CONCERN)
            .asks(Kind.JUDGE, "Is somebody being bullied here?", AskedOf.SLT)
            .safe(false)
            .raised(
                    when(StatementFacts.ACCEPTABLE_COMMENT, isFalse()),
                    when(StatementFacts.RESPECTFUL, isFalse()),
                    when(FoundFacts.POSSIBLE_OFFENSIVE_WORD, isTrue()),
                    on(CONCERN))
            .privacy(Privacy.SPECIAL)
            .answered();

    /** Is it bad enough to report to the site itself? */
    public static final FactType<Situation, Boolean> REPORT_TO_PLATFORM = FactType.<Situation, Boolean>named(
                    "report_to_platform", ValueType.BOOLEAN)
            .on(COMMENT, FOLLOWER)
            .asks(Kind.JUDGE, "Is it bad enough to report to the site itself?", AskedOf.SLT)
            .safe(false)
            .raised(when(StatementFacts.ACCEPTABLE_COMMENT, isFalse()))
            .answered();

    /** Would saying why it was taken down give anybody away? */
    public static final FactType<Situation, Boolean> EXPLAINING_EXPOSES_SOMEONE = FactType.<Situation, Boolean>named(
                    "explaining_exposes_someone", ValueType.BOOLEAN)
            .on(COMMENT)
            .asks(Kind.JUDGE, "Would saying why it was taken down give anybody away?", AskedOf.ACCOUNT_ADMINISTRATOR)
            .safe(true)
            .raised(when(StatementFacts.ACCEPTABLE_COMMENT, isFalse()))
            .privacy(Privacy.PERSONAL)
            .answered();

    /** Must this go further than taking it down or a quiet word: to somebody higher up, or outside the school? */
    public static final FactType<Situation, Boolean> MUST_GO_FURTHER = FactType.<Situation, Boolean>named(
                    "must_go_further", ValueType.BOOLEAN)
            .on(COMMENT, CONCERN)
            .asks(
                    Kind.JUDGE,
                    "Must this go further than taking it down or a quiet word: to somebody higher up, or outside the school?",
                    AskedOf.SLT)
            .safe(false)
            .raised(when(StatementFacts.ACCEPTABLE_COMMENT, isFalse()), on(CONCERN))
            .privacy(Privacy.SPECIAL)
            .answered();

    /** Which staff or outside bodies have to be brought in? (Or none.) */
    public static final FactType<Situation, String> AGENCIES_NEEDED = FactType.<Situation, String>named(
                    "agencies_needed", ValueType.TEXT)
            .on(COMMENT, CONCERN)
            .asks(Kind.JUDGE, "Which staff or outside bodies have to be brought in? (Or none.)", AskedOf.SLT)
            .raised(when(MUST_GO_FURTHER, isTrue()), on(CONCERN))
            .privacy(Privacy.SPECIAL)
            .answered();

    /** Is it from a journalist, about something on social media? */
    public static final FactType<Situation, Boolean> PRESS_ENQUIRY = FactType.<Situation, Boolean>named(
                    "press_enquiry", ValueType.BOOLEAN)
            .on(COMMENT, DIRECT_MESSAGE, CONCERN)
            .asks(
                    Kind.FIND_OUT,
                    "Is it from a journalist, about something on social media?",
                    AskedOf.ACCOUNT_ADMINISTRATOR)
            .safe(false)
            .raised(that(Looks::notFoundInTheRecords), that(Looks::pressConcern))
            .privacy(Privacy.PERSONAL)
            .answered();

    /** Have you done what the school's media policy asks? */
    public static final FactType<Situation, Boolean> MEDIA_POLICY_FOLLOWED = FactType.<Situation, Boolean>named(
                    "media_policy_followed", ValueType.BOOLEAN)
            .on(COMMENT, DIRECT_MESSAGE, CONCERN)
            .asks(Kind.BRING_ABOUT, "Have you done what the school's media policy asks?", AskedOf.ACCOUNT_ADMINISTRATOR)
            .safe(true)
            .raised(when(PRESS_ENQUIRY, isTrue()))
            .controllable()
            .answered();

    /** Did somebody break our policy, or do what we cannot accept? */
    public static final FactType<Situation, Boolean> BREACH_FOUND = FactType.<Situation, Boolean>named(
                    "breach_found", ValueType.BOOLEAN)
            .on(CONCERN, COMMENT, FOLLOWER, ACCOUNT)
            .asks(Kind.JUDGE, "Did somebody break our policy, or do what we cannot accept?", AskedOf.HEADTEACHER)
            .safe(false)
            .raised(on(CONCERN), when(StatementFacts.ACCEPTABLE_COMMENT, isFalse()))
            .privacy(Privacy.SPECIAL)
            .answered();

    /** Might it be against the law? */
    public static final FactType<Situation, Boolean> CONSIDERED_ILLEGAL = FactType.<Situation, Boolean>named(
                    "considered_illegal", ValueType.BOOLEAN)
            .on(CONCERN)
            .asks(Kind.JUDGE, "Might it be against the law?", AskedOf.SLT)
            .safe(false)
            .raised(on(CONCERN))
            .privacy(Privacy.SPECIAL)
            .answered();

    /** Does the parent still want to take it further? */
    public static final FactType<Situation, Boolean> PARENT_DISSATISFIED = FactType.<Situation, Boolean>named(
                    "parent_dissatisfied", ValueType.BOOLEAN)
            .on(CONCERN)
            .asks(Kind.FIND_OUT, "Does the parent still want to take it further?", AskedOf.SLT)
            .safe(false)
            .raised(that(Looks::concernAboutAComment))
            .privacy(Privacy.PERSONAL)
            .answered();

    /** Could this picture embarrass somebody, be misread or be misused? */
    public static final FactType<Situation, Boolean> COMPROMISING_PICTURE = FactType.<Situation, Boolean>named(
                    "compromising_picture", ValueType.BOOLEAN)
            .on(PHOTO_HANDLING)
            .asks(Kind.JUDGE, "Could this picture embarrass somebody, be misread or be misused?", AskedOf.AUTHOR)
            .about(Of.PICTURE)
            .safe(false)
            .raised(when(StatementFacts.SAFE_AND_SUITABLE, isFalse()))
            .privacy(Privacy.PERSONAL)
            .answered();

    /** Was it taken by accident? */
    public static final FactType<Situation, Boolean> TAKEN_INADVERTENTLY = FactType.<Situation, Boolean>named(
                    "taken_inadvertently", ValueType.BOOLEAN)
            .on(PHOTO_HANDLING)
            .asks(Kind.FIND_OUT, "Was it taken by accident?", AskedOf.AUTHOR)
            .about(Of.PICTURE)
            .raised(when(COMPROMISING_PICTURE, isTrue()))
            .privacy(Privacy.SPECIAL)
            .answered();

    /** Has everything private that you saw on the device stayed private, save a worry about a child? (If you saw nothing, say yes.) */
    public static final FactType<Situation, Boolean> PRIVATE_CONTENT_KEPT_PRIVATE = FactType.<Situation, Boolean>named(
                    "private_content_kept_private", ValueType.BOOLEAN)
            .on(PHOTO_HANDLING)
            .asks(
                    Kind.FIND_OUT,
                    "Has everything private that you saw on the device stayed private, save a worry about a child? (If you saw nothing, say yes.)",
                    AskedOf.HEADTEACHER)
            .about(Of.ACCOUNT)
            .safe(true)
            .raised(that(Looks::inspected))
            .privacy(Privacy.PERSONAL)
            .answered();

    /** Is any copy left: on the device, among deleted items, in a backup, in a chat? */
    public static final FactType<Situation, Boolean> COPIES_LEFT = FactType.<Situation, Boolean>named(
                    "copies_left", ValueType.BOOLEAN)
            .on(PHOTO_HANDLING)
            .asks(
                    Kind.FIND_OUT,
                    "Is any copy left: on the device, among deleted items, in a backup, in a chat?",
                    AskedOf.AUTHOR)
            .about(Of.PICTURE)
            .safe(false)
            .raised()
            .controllable()
            .answered(Looks::copiesLeft);

    /** Can people talk or write to each other on this site or game, and was that part used? */
    public static final FactType<Situation, Boolean> INTERACTIVE_USE = FactType.<Situation, Boolean>named(
                    "interactive_use", ValueType.BOOLEAN)
            .on(WORKPLACE_USE, PERSONAL_ACCOUNT, SIGN_IN)
            .asks(
                    Kind.FIND_OUT,
                    "Can people talk or write to each other on this site or game, and was that part used?",
                    AskedOf.AUTHOR)
            .safe(false)
            .raised(when(AccountFacts.PLATFORM, Test.oneOf(Platform.YOUTUBE, Platform.GAME, Platform.OTHER)))
            .answered();

    /** Did the pupil try to get round the school's internet filter? */
    public static final FactType<Situation, Boolean> FIREWALL_ATTEMPT = FactType.<Situation, Boolean>named(
                    "firewall_attempt", ValueType.BOOLEAN)
            .on(WORKPLACE_USE)
            .asks(
                    Kind.FIND_OUT,
                    "Did the pupil try to get round the school's internet filter?",
                    AskedOf.NETWORK_MANAGER)
            .safe(false)
            .raised()
            .privacy(Privacy.SPECIAL)
            .answered();

    /** Did this person show discretion? */
    public static final FactType<Situation, Boolean> DISCREET = FactType.<Situation, Boolean>named(
                    "discreet", ValueType.BOOLEAN)
            .on(PERSONAL_POST, PERSONAL_ACCOUNT)
            .asks(Kind.JUDGE, "Did this person show discretion?", AskedOf.HEADTEACHER)
            .safe(true)
            .raised()
            .privacy(Privacy.SPECIAL)
            .answered();

    /** Does it give away private details of your own? */
    public static final FactType<Situation, Boolean> OWN_DETAILS_GIVEN = FactType.<Situation, Boolean>named(
                    "own_details_given", ValueType.BOOLEAN)
            .on(PERSONAL_POST, PERSONAL_ACCOUNT)
            .asks(Kind.FIND_OUT, "Does it give away private details of your own?", AskedOf.AUTHOR)
            .safe(false)
            .raised(Looks.found(FoundFacts.POSSIBLE_PRIVATE_DETAIL, "PRIVATE"))
            .controllable()
            .privacy(Privacy.PERSONAL)
            .answered();

    /** How old was your child when the account was opened? */
    public static final FactType<Situation, Integer> OWN_CHILD_AGE_AT_SETUP = FactType.<Situation, Integer>named(
                    "own_child_age_at_setup", ValueType.COUNT)
            .on(PERSONAL_ACCOUNT, PERSONAL_CONNECTION)
            .asks(Kind.FIND_OUT, "How old was your child when the account was opened?", AskedOf.OWNER)
            .about(Of.PERSON)
            .raised(when(OWN_CHILD, isTrue()))
            .privacy(Privacy.PERSONAL)
            .answered();

    /** Is the account the child's own, and not one that the family shares? */
    public static final FactType<Situation, Boolean> ACCOUNT_IS_CHILDS_OWN = FactType.<Situation, Boolean>named(
                    "account_is_childs_own", ValueType.BOOLEAN)
            .on(PERSONAL_ACCOUNT, PERSONAL_CONNECTION)
            .asks(Kind.FIND_OUT, "Is the account the child's own, and not one that the family shares?", AskedOf.OWNER)
            .about(Of.ACCOUNT)
            .safe(false)
            .raised(when(OWN_CHILD, isTrue()))
            .privacy(Privacy.PERSONAL)
            .answered();
}
