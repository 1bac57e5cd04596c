package org.schoolgate.rules.cavendish;

import static org.schoolgate.core.activity.ActivityKind.ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.ACCOUNT_PROPOSAL;
import static org.schoolgate.core.activity.ActivityKind.COMMENT;
import static org.schoolgate.core.activity.ActivityKind.CONCERN;
import static org.schoolgate.core.activity.ActivityKind.DIRECT_MESSAGE;
import static org.schoolgate.core.activity.ActivityKind.FOLLOWER;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_CONNECTION;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_POST;
import static org.schoolgate.core.activity.ActivityKind.PHOTO_HANDLING;
import static org.schoolgate.core.activity.ActivityKind.POLICY;
import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.activity.ActivityKind.SIGN_IN;
import static org.schoolgate.core.logic.Condition.always;
import static org.schoolgate.core.logic.Condition.every;
import static org.schoolgate.core.logic.Condition.not;
import static org.schoolgate.core.rule.Due.atOnce;
import static org.schoolgate.core.rule.Due.noTime;
import static org.schoolgate.core.rule.Due.ongoing;
import static org.schoolgate.core.rule.Force.MUST;
import static org.schoolgate.core.vocabulary.Accounts.acceptable;
import static org.schoolgate.core.vocabulary.Accounts.privateAccount;
import static org.schoolgate.core.vocabulary.People.agreedBy;
import static org.schoolgate.core.vocabulary.People.doneBy;
import static org.schoolgate.core.vocabulary.Pictured.aNameInAPicture;
import static org.schoolgate.core.vocabulary.Pictured.consentToImage;
import static org.schoolgate.core.vocabulary.Pictured.rightsInOrder;
import static org.schoolgate.core.vocabulary.Publishing.correctlyWritten;
import static org.schoolgate.core.vocabulary.Publishing.easilyMisread;
import static org.schoolgate.core.vocabulary.Publishing.forASchoolPurpose;
import static org.schoolgate.core.vocabulary.Publishing.goingOutFromUs;
import static org.schoolgate.core.vocabulary.Publishing.meantForEverybody;
import static org.schoolgate.core.vocabulary.Publishing.namingAChild;
import static org.schoolgate.core.vocabulary.Publishing.ofInterestToTheCommunity;
import static org.schoolgate.core.vocabulary.Publishing.offensive;
import static org.schoolgate.core.vocabulary.Publishing.respectful;
import static org.schoolgate.core.vocabulary.Publishing.riskyForAChild;
import static org.schoolgate.core.vocabulary.Publishing.suitableForEveryone;
import static org.schoolgate.core.vocabulary.Publishing.wordsInOrder;
import static org.schoolgate.rules.cavendish.CavendishPaper.PAPER;
import static org.schoolgate.rules.cavendish.Phrases.aLegalRisk;
import static org.schoolgate.rules.cavendish.Phrases.aPoorRoleModel;
import static org.schoolgate.rules.cavendish.Phrases.aboutAPostingByOthers;
import static org.schoolgate.rules.cavendish.Phrases.aboutAnIndividualMatter;
import static org.schoolgate.rules.cavendish.Phrases.aboutSafetyOrSecurity;
import static org.schoolgate.rules.cavendish.Phrases.breakingTheTermsOfTheSite;
import static org.schoolgate.rules.cavendish.Phrases.correctInItsFacts;
import static org.schoolgate.rules.cavendish.Phrases.discreet;
import static org.schoolgate.rules.cavendish.Phrases.doneByAnEmployeeOrGovernor;
import static org.schoolgate.rules.cavendish.Phrases.embarrassingSomebodyRecognised;
import static org.schoolgate.rules.cavendish.Phrases.fittingInTone;
import static org.schoolgate.rules.cavendish.Phrases.foundInBreach;
import static org.schoolgate.rules.cavendish.Phrases.fromATrustedOrigin;
import static org.schoolgate.rules.cavendish.Phrases.harmfulToReputation;
import static org.schoolgate.rules.cavendish.Phrases.harmfulToSomebody;
import static org.schoolgate.rules.cavendish.Phrases.involvingAChild;
import static org.schoolgate.rules.cavendish.Phrases.oldEnoughWhenItWasOpened;
import static org.schoolgate.rules.cavendish.Phrases.onFacebookOrTwitter;
import static org.schoolgate.rules.cavendish.Phrases.onFacebookUnder13;
import static org.schoolgate.rules.cavendish.Phrases.onTheBlogWhereTheLimitDoesNotReach;
import static org.schoolgate.rules.cavendish.Phrases.ownChild;
import static org.schoolgate.rules.cavendish.Phrases.schoolRelated;
import static org.schoolgate.rules.cavendish.Phrases.showingAChild;
import static org.schoolgate.rules.cavendish.Phrases.speakingForTheSchool;
import static org.schoolgate.rules.cavendish.Phrases.theChildsOwnAccount;
import static org.schoolgate.rules.cavendish.Phrases.widerUseDecided;
import static org.schoolgate.rules.cavendish.Phrases.withAPupil;

import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.ChildPictured;
import org.schoolgate.core.activity.LinkGiven;
import org.schoolgate.core.activity.Lists;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.policy.Edition;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Definition;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Permission;
import org.schoolgate.core.rule.Rule;
import org.schoolgate.core.school.Role;

/** Cavendish Community Primary School's draft policy on social media networking, in the order of the paper. */
final class Cavendish {
    private Cavendish() {}

    // ---- rationale

    static final Rule<Situation> SPECIFICS_AND_SPIRIT = PAPER.norm(
                    "cv-specifics-and-spirit",
                    "Its rules are kept, and its spirit: safe, appropriate, careful, respectful",
                    6,
                    49)
            .on(POST, PERSONAL_POST, COMMENT)
            .alsoConcerning(ActivityKind.values())
            .normally(respectful()
                    .and(not(riskyForAChild()))
                    .and(not(easilyMisread()))
                    .and(suitableForEveryone()))
            .exceptWhen(agreedBy(ApprovalRole.HEADTEACHER))
            .notSpeaking()
            .readAs("That its rules are kept is theirs to find; the spirit names no conduct, and so is normally kept.");

    static final Rule<Situation> SPIRIT_IN_MESSAGES = PAPER.norm(
                    "cv-specifics-and-spirit", "Private messages keep to its spirit as well", 6, 49)
            .on(DIRECT_MESSAGE)
            .normally(respectful().and(not(riskyForAChild())).and(suitableForEveryone()))
            .when(goingOutFromUs())
            .exceptWhen(agreedBy(ApprovalRole.HEADTEACHER))
            .notSpeaking();

    static final Rule<Situation> SPIRIT_IN_PICTURES = PAPER.norm(
                    "cv-specifics-and-spirit", "Whoever handles pictures keeps to its spirit as well", 6, 49)
            .on(PHOTO_HANDLING)
            .normally(not(riskyForAChild()).and(not(easilyMisread())).and(suitableForEveryone()))
            .exceptWhen(agreedBy(ApprovalRole.HEADTEACHER))
            .notSpeaking();

    static final Definition SCOPE = PAPER.norm(
                    "cv-scope", "It binds employees and governors, on the school's accounts and on their own", 7, 9, 16)
            .onEveryActivity()
            .defines()
            .readAs("The blog's films are held to the same rules; what is not negotiable reaches personal accounts.");

    // ---- context

    static final Rule<Situation> GENERAL_INTEREST = PAPER.norm(
                    "cv-general-interest", "What is published is normally of general interest", 12)
            .on(POST)
            .normally(forASchoolPurpose().and(meantForEverybody()).or(ofInterestToTheCommunity()))
            .readAs("It describes what the school does, and so normally.");

    static final Rule<Situation> PERSONAL_DISCRETION = PAPER.norm(
                    "cv-personal-discretion", "Employees and governors are discreet in their private use", 14)
            .on(PERSONAL_POST, PERSONAL_ACCOUNT)
            .normally(discreet())
            .when(doneByAnEmployeeOrGovernor())
            .readAs("Nobody is judged unasked: a doubt that is reported goes to the Headteacher.");

    // ---- non negotiables

    static final Rule<Situation> SAFEGUARD_CHILDREN = PAPER.norm(
                    "cv-safeguard-children", "Nothing puts a child at risk, on any account", 17, 16)
            .on(POST, PERSONAL_POST, COMMENT, DIRECT_MESSAGE)
            .never(riskyForAChild())
            .when(goingOutFromUs())
            .readAs("Any child, at any time; a risk that no other rule names breaks it.");

    static final Rule<Situation> NO_IMAGE_WITH_NAME = PAPER.norm(
                    "cv-no-image-with-name", "A child's image and a child's name never stand together", 18, 16)
            .on(POST, COMMENT)
            .must(noChildNamed())
            .when(showingAChild())
            .readAs(
                    "Any child's name beside any child's image: in words, tags, captions, file names or the picture. No consent lifts it.");

    static final Rule<Situation> NO_IMAGE_WITH_NAME_IN_PRIVATE = PAPER.norm(
                    "cv-no-image-with-name", "Nor do they on personal accounts", 18, 16)
            .on(PERSONAL_POST)
            .must(noChildNamed())
            .when(showingAChild())
            .exceptWhen(ownChild().and(agreedBy(ApprovalRole.HEADTEACHER)))
            .readAs(
                    "The words cover a named picture of one's own child; it is a question to the Headteacher, and no finding by itself.");

    static final Rule<ChildPictured> IMAGE_CONSENT = PAPER.norm(
                    "cv-image-consent", "Every child shown has a parent's or carer's consent", 18, 16)
            .on(POST, PERSONAL_POST, COMMENT)
            .forEach(Lists.CHILDREN_PICTURED)
            .must(consentToImage())
            .readAs("Consent for the school's accounts does not reach a personal account. No reply is not consent.");

    static final Rule<Situation> NO_IDENTIFYING_EMBARRASSMENT = PAPER.norm(
                    "cv-no-identifying-embarrassment",
                    "Nothing that identifies somebody and may embarrass or offend",
                    19,
                    43,
                    16)
            .on(POST, PERSONAL_POST, COMMENT)
            .never(embarrassingSomebodyRecognised())
            .readAs(
                    "Both are needed; that a child can be recognised is enough to ask, and only a person can say that no harm comes of it.");

    static final Rule<Situation> NO_INDIVIDUAL_MATTERS = PAPER.norm(
                    "cv-no-individual-matters",
                    "No reference to a matter between the school and one person",
                    20,
                    13,
                    16)
            .on(POST, PERSONAL_POST, COMMENT, DIRECT_MESSAGE)
            .never(aboutAnIndividualMatter())
            .when(goingOutFromUs())
            .readAs("Even without a name, and in private messages too.");

    static final Rule<Situation> REPUTATION = PAPER.norm(
                    "cv-reputation", "Nothing harms the good name of the school, its staff or its governors", 21, 16)
            .on(POST, PERSONAL_POST, COMMENT)
            .never(harmfulToReputation())
            .readAs("Possible harm is enough. A worry about a child raised with the right person is no harm.");

    static final Rule<Situation> REPRESENTS_SCHOOL = PAPER.norm(
                    "cv-represents-school",
                    "What the school's accounts say is true, and the Headteacher stands behind it",
                    22,
                    16)
            .on(POST)
            .must(correctInItsFacts().and(doneBy(Role.HEADTEACHER).or(agreedBy(ApprovalRole.HEADTEACHER))))
            .readAs("'Legitimately' is both true and authorised.");

    static final Rule<Situation> NO_POSING_AS_SCHOOL = PAPER.norm(
                    "cv-represents-school", "Nobody else passes for the voice of the school", 22, 16)
            .on(PERSONAL_POST, COMMENT)
            .never(speakingForTheSchool());

    static final Rule<Situation> NO_LEGAL_RISK = PAPER.norm(
                    "cv-no-legal-risk", "No use brings staff or governors into trouble with the law", 23, 16)
            .on(POST, PERSONAL_POST)
            .must(not(aLegalRisk()).and(wordsInOrder()).and(every(Lists.PICTURES, rightsInOrder())))
            .readAs("Copyright, private matters and good names: the list is ours.");

    static final Rule<Situation> NO_LEGAL_RISK_FROM_ACCOUNTS = PAPER.norm(
                    "cv-no-legal-risk", "No account brings staff or governors into trouble with the law", 23, 16)
            .on(ACCOUNT)
            .never(aLegalRisk());

    // ---- use of school accounts

    static final Rule<Situation> SCHOOL_BUSINESS_ONLY = PAPER.norm(
                    "cv-school-business-only", "The school's accounts carry school business alone", 25)
            .on(POST, DIRECT_MESSAGE)
            .must(forASchoolPurpose().or(schoolRelated()))
            .when(goingOutFromUs())
            .readAs("The blog and its films as well, though the sentence names only the other two.");

    static final Rule<Situation> HEADTEACHER_POSTS = PAPER.norm(
                    "cv-headteacher-posts", "Only the Headteacher posts on the school's accounts", 26)
            .on(POST, SIGN_IN)
            .must(doneBy(Role.HEADTEACHER))
            .exceptWhen(onTheBlogWhereTheLimitDoesNotReach())
            .readAs(
                    "In person, and nobody by delegation; replies and shares are posts. The blog is included until the Headteacher says otherwise.");

    static final Permission LIMIT_MAY_BE_REVIEWED = PAPER.norm(
                    "cv-limit-may-be-reviewed", "The limit may be reviewed if wider use is planned", 27)
            .on(POLICY, ACCOUNT_PROPOSAL)
            .may(widerUseDecided())
            .readAs("Until the policy is changed the limit holds, for new accounts too.");

    static final Duty MONITOR = PAPER.norm("cv-monitor", "Everything on the school's accounts is watched", 28)
            .on(POST, COMMENT, DIRECT_MESSAGE)
            .duty(MUST, "HEADTEACHER", "keep watch over everything on the school's accounts", always(), ongoing())
            .readAs("The school's accounts alone. No interval is given, and none is invented.");

    static final Duty REMOVE_INAPPROPRIATE = PAPER.norm(
                    "cv-remove-inappropriate", "An inappropriate comment is taken down", 28, 18, 19)
            .on(COMMENT)
            .duty(
                    MUST,
                    "HEADTEACHER",
                    "take the comment down",
                    not(acceptable()).or(showingAChild().and(not(noChildNamed()))),
                    noTime())
            .findingOn(COMMENT)
            .readAs(
                    "Removing is a must, banning the author a choice. A comment that names a child who is shown is inappropriate.");

    static final Duty REMOVE_OWN_POSTING = PAPER.norm(
                    "cv-remove-inappropriate", "An inappropriate posting of the school's is taken down", 28, 18, 19)
            .on(POST, DIRECT_MESSAGE)
            .duty(MUST, "HEADTEACHER", "take the posting down", showingAChild().and(not(noChildNamed())), noTime());

    static final Permission DISCIPLINE = PAPER.norm(
                    "cv-discipline",
                    "Misuse may be followed by discipline, up to dismissal where it is serious",
                    29,
                    50)
            .on(CONCERN, ACCOUNT, POLICY)
            .may(foundInBreach())
            .readAs("A power of the employer, decided case by case; nothing here decides on discipline.");

    static final Duty SECURITY_CONCERN = PAPER.norm(
                    "cv-security-concern", "A worry about safety or security goes to the Headteacher at once", 30)
            .on(CONCERN)
            .duty(
                    MUST,
                    "AUTHOR",
                    "tell the Headteacher",
                    aboutSafetyOrSecurity().and(doneByAnEmployeeOrGovernor()),
                    atOnce())
            .readAs("A worry about the Headteacher is not provided for.");

    static final Rule<LinkGiven> TRUSTED_ORIGINS = PAPER.norm(
                    "cv-trusted-origins", "Links, mentions, hashtags and shares come from trusted origins", 31)
            .on(POST)
            .forEach(Lists.LINKS)
            .must(fromATrustedOrigin())
            .readAs("All four are tested for their origin; one that is not on the school's list is not known.");

    static final Rule<Situation> CORRECT_LANGUAGE = PAPER.norm(
                    "cv-correct-language", "The language is correct and fitting", 32)
            .on(POST, DIRECT_MESSAGE)
            .must(correctlyWritten().and(fittingInTone()))
            .when(goingOutFromUs());

    static final Rule<Situation> COURTEOUS = PAPER.norm("cv-courteous", "As careful and courteous as face to face", 32)
            .on(POST, DIRECT_MESSAGE)
            .must(respectful())
            .when(goingOutFromUs())
            .readAs("A standard for conduct, and so a must. CV-045 says the same again, of personal posts as well.");

    static final Permission COMMENTS_WELCOME = PAPER.norm(
                    "cv-comments-welcome", "Comments are welcome where the site allows them", 33)
            .on(COMMENT)
            .may(always());

    static final Permission BAN_POLICY_BREAKER = PAPER.norm(
                    "cv-ban-policy-breaker",
                    "The school may ban somebody who breaks its policy, and delete what they wrote",
                    34)
            .on(COMMENT, FOLLOWER)
            .may(foundInBreach())
            .readAs("A choice, unless the terms of the site are broken as well.");

    static final Duty BAN_AND_REPORT_TERMS_BREAKER = PAPER.norm(
                    "cv-ban-and-report-terms-breaker",
                    "Whoever breaks the terms of the site is banned and reported",
                    35)
            .on(COMMENT, FOLLOWER)
            .duty(MUST, "HEADTEACHER", "ban", "ban the person from the account", aBreachOfTerms(), noTime())
            .and("report", "report the person to the site", aBreachOfTerms(), noTime())
            .findingOn(COMMENT, FOLLOWER)
            .readAs(
                    "An account run in a child's name counts as the child's. Twitter's limit of age is not stated here: it is asked.");

    static final Definition FACEBOOK_UNDER_13 = PAPER.norm(
                    "cv-facebook-under-13", "A Facebook account of somebody under 13 breaks that site's terms", 36)
            .on(FOLLOWER, COMMENT)
            .defines();

    // ---- use of personal accounts

    static final Permission PERSONAL_USE_ALLOWED = PAPER.norm(
                    "cv-personal-use-allowed", "Employees and governors may use social media privately", 38)
            .on(PERSONAL_ACCOUNT)
            .may(doneByAnEmployeeOrGovernor());

    static final Rule<Situation> PERSONAL_PRIVACY_SETTINGS = PAPER.norm(
                    "cv-personal-privacy-settings", "Their own accounts have secure settings", 38)
            .on(PERSONAL_ACCOUNT)
            .must(privateAccount())
            .when(doneByAnEmployeeOrGovernor())
            .readAs("What is secure is not said; a public account is not.");

    static final Rule<Situation> NO_PUPILS_ON_PERSONAL = PAPER.norm(
                    "cv-no-pupils-on-personal", "No pupil of the school sees their own accounts", 39)
            .on(PERSONAL_ACCOUNT)
            .must(privateAccount())
            .when(doneByAnEmployeeOrGovernor())
            .readAs(
                    "Any setting that lets a pupil look in falls short. Former pupils are not mentioned. A private account answers CV-038 as well.");

    static final Rule<Situation> NO_PUPIL_LET_IN = PAPER.norm(
                    "cv-no-pupils-on-personal", "No pupil is let in to them, one's own child excepted", 39)
            .on(PERSONAL_CONNECTION)
            .must(privateAccount().and(not(withAPupil())))
            .when(doneByAnEmployeeOrGovernor())
            .exceptWhen(privateAccount().and(ownChild()))
            .readAs("One's own child, pupil or not, and nobody else's.");

    static final Rule<Situation> OWN_CHILD_UNDER_13 = PAPER.norm(
                    "cv-own-child-under-13", "Nobody lets their own child under 13 open an account of its own", 40)
            .on(PERSONAL_CONNECTION, PERSONAL_ACCOUNT)
            .must(oldEnoughWhenItWasOpened()
                    .or(not(theChildsOwnAccount()))
                    .or(not(onFacebookOrTwitter()).and(agreedBy(ApprovalRole.HEADTEACHER))))
            .when(doneByAnEmployeeOrGovernor().and(ownChild()))
            .readAs(
                    "Facebook and Twitter are named; for another site the Headteacher is asked. An account shared by the family is not meant.");

    static final Rule<Situation> PERSONAL_NO_DETRIMENT = PAPER.norm(
                    "cv-personal-no-detriment",
                    "Nothing on their own accounts harms children, colleagues, parents or the school",
                    41)
            .on(PERSONAL_POST)
            .must(not(riskyForAChild()).and(not(harmfulToReputation())).and(not(harmfulToSomebody())))
            .when(doneByAnEmployeeOrGovernor())
            .readAs("Possible harm is enough.");

    static final Rule<Situation> ROLE_MODEL = PAPER.norm(
                    "cv-role-model", "They think of the example that private activities set", 42)
            .on(PERSONAL_POST)
            .advised(not(aPoorRoleModel()))
            .readAs("The must falls on thinking of it, so it is advice; harm to children is another rule's.");

    static final Rule<Situation> NO_ABUSIVE_LANGUAGE = PAPER.norm(
                    "cv-no-abusive-language", "No abusive or inappropriate language on any account", 44)
            .on(PERSONAL_POST, POST, COMMENT, DIRECT_MESSAGE)
            .never(offensive())
            .when(goingOutFromUs())
            .readAs("An open list. Whoever writes is measured by it, so that what others write may not stay either.");

    static final Rule<Situation> NO_HARASSMENT = PAPER.norm(
                    "cv-no-harassment", "Nobody is harassed, frightened or treated with disrespect", 45)
            .on(PERSONAL_POST, POST, COMMENT, DIRECT_MESSAGE)
            .must(respectful())
            .when(goingOutFromUs())
            .readAs("In private messages too. Whoever writes is measured by it.");

    static final Duty THIRD_PARTY_POSTING = PAPER.norm(
                    "cv-third-party-posting",
                    "Inappropriate postings by others are made known to the Headteacher or Deputy at once",
                    46,
                    47)
            .on(CONCERN)
            .duty(
                    MUST,
                    "AUTHOR",
                    "tell the Headteacher or the Deputy Headteacher",
                    aboutAPostingByOthers()
                            .and(not(acceptable()).or(harmfulToReputation()).or(involvingAChild()))
                            .and(doneByAnEmployeeOrGovernor()),
                    atOnce())
            .readAs(
                    "Any inappropriate posting by others, above all one about a child, and not only what brings disrepute.");

    static final Permission NOT_RESPONSIBLE_FOR_OTHERS = PAPER.norm(
                    "cv-not-responsible-for-others", "Nobody is blamed for what others post", 47)
            .on(CONCERN)
            .may(aboutAPostingByOthers())
            .readAs("It frees nobody from taking down what stands on the school's own accounts.");

    static final Definition NOT_EXHAUSTIVE = PAPER.norm(
                    "cv-not-exhaustive", "What it does not mention is not thereby permitted", 48)
            .on(POLICY)
            .defines();

    static final Definition STATUS_DRAFT = PAPER.norm(
                    "cv-status-draft", "A draft, with the dates of agreement and review left blank", 51, 52, 53)
            .on(POLICY)
            .states()
            .readAs("Applied as though in force; every decision says that it is a draft.");

    private static Condition<Situation> noChildNamed() {
        return not(namingAChild()).and(not(aNameInAPicture()));
    }

    private static Condition<Situation> aBreachOfTerms() {
        return breakingTheTermsOfTheSite().or(onFacebookUnder13());
    }

    static final Policy THE_POLICY = Policy.of("cavendish", "Policy on the use of social media networking", PAPER)
            .school("Cavendish Community Primary School")
            .edition(Edition.of(Edition.Status.DRAFT))
            .decidedBy("HEADTEACHER")
            .norms(
                    SPECIFICS_AND_SPIRIT,
                    SPIRIT_IN_MESSAGES,
                    SPIRIT_IN_PICTURES,
                    SCOPE,
                    GENERAL_INTEREST,
                    PERSONAL_DISCRETION,
                    SAFEGUARD_CHILDREN,
                    NO_IMAGE_WITH_NAME,
                    NO_IMAGE_WITH_NAME_IN_PRIVATE,
                    IMAGE_CONSENT,
                    NO_IDENTIFYING_EMBARRASSMENT,
                    NO_INDIVIDUAL_MATTERS,
                    REPUTATION,
                    REPRESENTS_SCHOOL,
                    NO_POSING_AS_SCHOOL,
                    NO_LEGAL_RISK,
                    NO_LEGAL_RISK_FROM_ACCOUNTS,
                    SCHOOL_BUSINESS_ONLY,
                    HEADTEACHER_POSTS,
                    LIMIT_MAY_BE_REVIEWED,
                    MONITOR,
                    REMOVE_INAPPROPRIATE,
                    REMOVE_OWN_POSTING,
                    DISCIPLINE,
                    SECURITY_CONCERN,
                    TRUSTED_ORIGINS,
                    CORRECT_LANGUAGE,
                    COURTEOUS,
                    COMMENTS_WELCOME,
                    BAN_POLICY_BREAKER,
                    BAN_AND_REPORT_TERMS_BREAKER,
                    FACEBOOK_UNDER_13,
                    PERSONAL_USE_ALLOWED,
                    PERSONAL_PRIVACY_SETTINGS,
                    NO_PUPILS_ON_PERSONAL,
                    NO_PUPIL_LET_IN,
                    OWN_CHILD_UNDER_13,
                    PERSONAL_NO_DETRIMENT,
                    ROLE_MODEL,
                    NO_ABUSIVE_LANGUAGE,
                    NO_HARASSMENT,
                    THIRD_PARTY_POSTING,
                    NOT_RESPONSIBLE_FOR_OTHERS,
                    NOT_EXHAUSTIVE,
                    STATUS_DRAFT)
            .build();
}
