package org.schoolgate.core.activity;

/** What a reader of words may notice. The first fifteen raise questions; the rest are only shown. */
public enum FindKind {
    /** A word that matches a pupil's name or initials, or looks like a child's first name. */
    PUPIL_NAME,
    /** A title, a name of somebody on the staff, a word that may name an adult. */
    PERSON_NAME,
    /** Words that speak to one person, or assess one. */
    ONE_PERSON_WORDING,
    /** An account name other than the school's own. */
    ACCOUNT_MENTION,
    /** A web address. */
    LINK,
    /** A hashtag. */
    HASHTAG,
    /** A likely fault of spelling, grammar or tone; {@link Find#detail} says {@code LANGUAGE} or {@code TONE}. */
    WORDING_FAULT,
    /** An insult, a slur, a threat, a put-down. */
    OFFENSIVE_WORD,
    /** Blame, complaint, scolding, quarrel. */
    CRITICISM,
    /** Words that mark an opinion. */
    OPINION,
    /** A question to the readers, or a call for their views. */
    CALL_FOR_REPLIES,
    /** Prices, selling, booking. */
    ADVERTISING,
    /** A private or confidential detail; {@link Find#detail} says {@code PRIVATE} or {@code CONFIDENTIAL}. */
    PRIVATE_DETAIL,
    /** A subject that divides people. */
    CONTROVERSY,
    /** The school's name or handle, or a claim to belong to it. */
    SCHOOL_AFFILIATION,
    /** Any account name, the school's own too. */
    HANDLE,
    /** A telephone number, postcode, e-mail address, date, time or age; {@link Find#detail} says which. */
    DETAIL,
    /** Other language that asks for a look; {@link Find#detail} says which, {@link Find#grade} how strong. */
    LANGUAGE
}
