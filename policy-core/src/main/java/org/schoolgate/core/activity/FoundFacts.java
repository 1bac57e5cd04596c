package org.schoolgate.core.activity;

import static org.schoolgate.core.activity.ActivityKind.COMMENT;
import static org.schoolgate.core.activity.ActivityKind.DIRECT_MESSAGE;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_POST;
import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.activity.Looks.found;

import org.schoolgate.core.activity.FactType.Of;
import org.schoolgate.core.activity.FactType.Privacy;

/** What a reader found in the words. */
public final class FoundFacts {
    private FoundFacts() {}

    /** The words hold something like this: possible pupil name. */
    public static final FactType<Situation, Boolean> POSSIBLE_PUPIL_NAME = FactType.<Situation, Boolean>named(
                    "possible_pupil_name", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST, COMMENT)
            .about(Of.WORDS)
            .safe(false)
            .controllable()
            .privacy(Privacy.PERSONAL)
            .inWords(found(FindKind.PUPIL_NAME));

    /** The words hold something like this: possible person name. */
    public static final FactType<Situation, Boolean> POSSIBLE_PERSON_NAME = FactType.<Situation, Boolean>named(
                    "possible_person_name", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST, COMMENT)
            .about(Of.WORDS)
            .safe(false)
            .controllable()
            .privacy(Privacy.PERSONAL)
            .inWords(found(FindKind.PERSON_NAME));

    /** The words hold something like this: one person wording. */
    public static final FactType<Situation, Boolean> ONE_PERSON_WORDING = FactType.<Situation, Boolean>named(
                    "one_person_wording", ValueType.BOOLEAN)
            .on(POST)
            .about(Of.WORDS)
            .safe(false)
            .controllable()
            .inWords(found(FindKind.ONE_PERSON_WORDING));

    /** The words hold an account name other than our own. */
    public static final FactType<Situation, Boolean> ACCOUNT_MENTION = FactType.<Situation, Boolean>named(
                    "account_mention", ValueType.BOOLEAN)
            .on(POST)
            .about(Of.WORDS)
            .safe(false)
            .controllable()
            .inWords(found(FindKind.ACCOUNT_MENTION));

    /** The words hold a web address. */
    public static final FactType<Situation, Boolean> LINK = FactType.<Situation, Boolean>named(
                    "link", ValueType.BOOLEAN)
            .on(POST)
            .about(Of.WORDS)
            .safe(false)
            .controllable()
            .inWords(found(FindKind.LINK));

    /** The words hold a hashtag. */
    public static final FactType<Situation, Boolean> HASHTAG = FactType.<Situation, Boolean>named(
                    "hashtag", ValueType.BOOLEAN)
            .on(POST)
            .about(Of.WORDS)
            .safe(false)
            .controllable()
            .inWords(found(FindKind.HASHTAG));

    /** The words hold something like this: possible wording fault. */
    public static final FactType<Situation, Boolean> POSSIBLE_WORDING_FAULT = FactType.<Situation, Boolean>named(
                    "possible_wording_fault", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE)
            .about(Of.WORDS)
            .safe(false)
            .controllable()
            .inWords(found(FindKind.WORDING_FAULT));

    /** The words hold something like this: possible offensive word. */
    public static final FactType<Situation, Boolean> POSSIBLE_OFFENSIVE_WORD = FactType.<Situation, Boolean>named(
                    "possible_offensive_word", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST, COMMENT)
            .about(Of.WORDS)
            .safe(false)
            .controllable()
            .inWords(found(FindKind.OFFENSIVE_WORD));

    /** The words hold something like this: possible criticism. */
    public static final FactType<Situation, Boolean> POSSIBLE_CRITICISM = FactType.<Situation, Boolean>named(
                    "possible_criticism", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST, COMMENT)
            .about(Of.WORDS)
            .safe(false)
            .controllable()
            .inWords(found(FindKind.CRITICISM));

    /** The words hold something like this: possible opinion. */
    public static final FactType<Situation, Boolean> POSSIBLE_OPINION = FactType.<Situation, Boolean>named(
                    "possible_opinion", ValueType.BOOLEAN)
            .on(POST)
            .about(Of.WORDS)
            .safe(false)
            .controllable()
            .inWords(found(FindKind.OPINION));

    /** The words hold something like this: possible call for replies. */
    public static final FactType<Situation, Boolean> POSSIBLE_CALL_FOR_REPLIES = FactType.<Situation, Boolean>named(
                    "possible_call_for_replies", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE)
            .about(Of.WORDS)
            .safe(false)
            .controllable()
            .inWords(found(FindKind.CALL_FOR_REPLIES));

    /** The words hold something like this: possible advertising. */
    public static final FactType<Situation, Boolean> POSSIBLE_ADVERTISING = FactType.<Situation, Boolean>named(
                    "possible_advertising", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE)
            .about(Of.WORDS)
            .safe(false)
            .controllable()
            .inWords(found(FindKind.ADVERTISING));

    /** The words hold something like this: possible private detail. */
    public static final FactType<Situation, Boolean> POSSIBLE_PRIVATE_DETAIL = FactType.<Situation, Boolean>named(
                    "possible_private_detail", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST, PERSONAL_ACCOUNT)
            .about(Of.WORDS)
            .safe(false)
            .controllable()
            .privacy(Privacy.PERSONAL)
            .inWords(found(FindKind.PRIVATE_DETAIL));

    /** The words hold something like this: possible controversy. */
    public static final FactType<Situation, Boolean> POSSIBLE_CONTROVERSY = FactType.<Situation, Boolean>named(
                    "possible_controversy", ValueType.BOOLEAN)
            .on(POST)
            .about(Of.WORDS)
            .safe(false)
            .controllable()
            .inWords(found(FindKind.CONTROVERSY));

    /** The words hold something like this: possible school affiliation. */
    public static final FactType<Situation, Boolean> POSSIBLE_SCHOOL_AFFILIATION = FactType.<Situation, Boolean>named(
                    "possible_school_affiliation", ValueType.BOOLEAN)
            .on(POST, PERSONAL_POST, PERSONAL_ACCOUNT)
            .about(Of.WORDS)
            .safe(false)
            .controllable()
            .inWords(found(FindKind.SCHOOL_AFFILIATION));
}
