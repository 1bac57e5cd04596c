package org.schoolgate.rules.ashtonvale;

import static org.schoolgate.core.activity.ActivityKind.COMMENT;
import static org.schoolgate.core.activity.ActivityKind.CONCERN;
import static org.schoolgate.core.activity.ActivityKind.DIRECT_MESSAGE;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_POST;
import static org.schoolgate.core.activity.ActivityKind.PHOTO_HANDLING;
import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.logic.Condition.every;
import static org.schoolgate.core.logic.Condition.not;
import static org.schoolgate.core.rule.Due.atOnce;
import static org.schoolgate.core.rule.Due.noTime;
import static org.schoolgate.core.rule.Force.MUST;
import static org.schoolgate.core.rule.Force.NORMALLY;
import static org.schoolgate.core.vocabulary.Accounts.acceptable;
import static org.schoolgate.core.vocabulary.Pictured.rightsInOrder;
import static org.schoolgate.core.vocabulary.Publishing.offensive;
import static org.schoolgate.core.vocabulary.Publishing.wordsInOrder;
import static org.schoolgate.rules.ashtonvale.AshtonValePaper.PAPER;
import static org.schoolgate.rules.ashtonvale.Phrases.concerning;
import static org.schoolgate.rules.ashtonvale.Phrases.confidential;
import static org.schoolgate.rules.ashtonvale.Phrases.consideredForCopyright;
import static org.schoolgate.rules.ashtonvale.Phrases.exposingSomebodyByExplaining;
import static org.schoolgate.rules.ashtonvale.Phrases.inATonePeopleExpect;
import static org.schoolgate.rules.ashtonvale.Phrases.withGoodGroundForPersonalData;
import static org.schoolgate.rules.ashtonvale.Phrases.withinReach;

import java.util.List;
import org.schoolgate.core.activity.ConcernSubject;
import org.schoolgate.core.activity.Lists;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.rule.Definition;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Rule;

/** The law on what is published, what offends, and the tone of what the school posts. */
final class LawAndAbuse {

    static final Rule<Situation> COPYRIGHT_THINK = PAPER.norm(
                    "av-copyright-think", "Think of copyright before sharing", 81)
            .on(POST, PERSONAL_POST)
            .advised(consideredForCopyright())
            .when(withinReach())
            .readAs("Done once the question is answered, either way.");

    static final Rule<Situation> COPYRIGHT_PERMISSION = PAPER.norm(
                    "av-copyright-permission",
                    "Others' material is used only with permission had beforehand",
                    81,
                    142,
                    150,
                    61)
            .on(POST, PERSONAL_POST)
            .must(wordsInOrder().and(every(Lists.PICTURES, rightsInOrder())))
            .when(withinReach())
            .readAs("Ensured, and not merely sought. A licence is a permission.");

    static final Rule<Situation> DATA_PROTECTION = PAPER.norm(
                    "av-data-protection", "Data protection and other law is kept", 82, 150, 61)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST)
            .must(withGoodGroundForPersonalData().and(not(confidential())))
            .when(withinReach())
            .readAs(
                    "There is no rule on children's names; they are personal data, and the school is asked. What is confidential is barred by AV-055 already.");

    static final Rule<Situation> DATA_PROTECTION_OF_PICTURES = PAPER.norm(
                    "av-data-protection", "Data protection law is kept with pictures", 82, 150, 61)
            .on(PHOTO_HANDLING)
            .must(withGoodGroundForPersonalData());

    static final Duty OFFENSIVE_SWIFT = PAPER.norm(
                    "av-offensive-swift", "Offensive comments are dealt with fast and with tact", 84)
            .on(COMMENT)
            .duty(
                    MUST,
                    "ACCOUNT_ADMINISTRATOR",
                    "deal with the offensive comment fast and with tact",
                    offensive(),
                    atOnce());

    static final Duty BLOCK_REPORT_DELETE = PAPER.norm(
                    "av-block-report-delete",
                    "An unacceptable conversation is ended by blocking, reporting or deleting",
                    85)
            .on(COMMENT)
            .duty(
                    MUST,
                    "ACCOUNT_ADMINISTRATOR",
                    "block",
                    "block the user",
                    not(acceptable()).or(offensive()),
                    noTime())
            .and("report", "report the user", not(acceptable()).or(offensive()), noTime())
            .and("delete", "delete the user or the comment", not(acceptable()).or(offensive()), noTime())
            .anyOfThese()
            .findingOn(COMMENT)
            .readAs(
                    "One of them is enough. Keeping a copy for an investigation is wise, and removal does not wait for it.");

    static final Duty EXPLAIN_ACTION = PAPER.norm(
                    "av-explain-action", "Readers are told why, as far as that exposes nobody", 85)
            .on(COMMENT)
            .duty(
                    NORMALLY,
                    "ACCOUNT_ADMINISTRATOR",
                    "tell readers which rule was broken",
                    not(acceptable()).and(not(exposingSomebodyByExplaining())),
                    noTime())
            .readAs("The rule, never the person nor anything private.");

    static final Duty ABUSE_BY_COLLEAGUE = PAPER.norm(
                    "av-abuse-by-colleague", "Abuse by colleagues online is reported by the agreed protocols", 86)
            .on(CONCERN)
            .duty(
                    MUST,
                    "AUTHOR",
                    "report the abuse by the agreed protocols",
                    concerning("about abuse by a colleague", ConcernSubject.ABUSE_BY_COLLEAGUE),
                    noTime())
            .seeAlso("the agreed protocols for reporting abuse");

    static final Rule<Situation> TONE_FITS_AUDIENCE = PAPER.norm(
                    "av-tone-fits-audience", "Posts suit their readers in tone", 88)
            .on(POST)
            .normally(inATonePeopleExpect())
            .readAs("Tone is a matter of degree; another rule holds the strict floor.");

    static final Rule<Situation> KEY_WORDS = PAPER.norm(
                    "av-key-words", "Four words to keep in view when writing", 89, 90, 91, 92, 93)
            .on(POST)
            .advised(inATonePeopleExpect())
            .readAs("Never a ground for refusing a post. AV-088 asks for the tone with more force.");

    static final Definition KEY_WORD_LIST = PAPER.norm(
                    "av-key-word-list",
                    "The four: catching interest, like talk, telling something, warm on some sites",
                    90,
                    91,
                    92,
                    93)
            .defines();

    /** In the order of the paper. */
    static final List<Norm> NORMS = List.of(
            COPYRIGHT_THINK,
            COPYRIGHT_PERMISSION,
            DATA_PROTECTION,
            DATA_PROTECTION_OF_PICTURES,
            OFFENSIVE_SWIFT,
            BLOCK_REPORT_DELETE,
            EXPLAIN_ACTION,
            ABUSE_BY_COLLEAGUE,
            TONE_FITS_AUDIENCE,
            KEY_WORDS,
            KEY_WORD_LIST);

    private LawAndAbuse() {}
}
