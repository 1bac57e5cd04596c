package org.schoolgate.text;

import java.util.Optional;
import org.schoolgate.core.activity.FindKind;

/**
 * What a phrase of the word lists stands for.
 *
 * @param sort a kind of find, or what the phrase tells this reader itself
 * @param detail which sort of the kind
 * @param grade from 1 (mild) to 3 (severe); 0 where there are no grades
 */
record Phrase(Sort sort, Optional<String> detail, int grade) {
    enum Sort {
        OFFENSIVE_WORD(FindKind.OFFENSIVE_WORD),
        CRITICISM(FindKind.CRITICISM),
        OPINION(FindKind.OPINION),
        CALL_FOR_REPLIES(FindKind.CALL_FOR_REPLIES),
        ADVERTISING(FindKind.ADVERTISING),
        PRIVATE_DETAIL(FindKind.PRIVATE_DETAIL),
        CONTROVERSY(FindKind.CONTROVERSY),
        SCHOOL_AFFILIATION(FindKind.SCHOOL_AFFILIATION),
        LANGUAGE(FindKind.LANGUAGE),
        WORDING_FAULT(FindKind.WORDING_FAULT),
        /** Words that speak to one person, or of one. */
        ONE(FindKind.ONE_PERSON_WORDING),
        /** Praise, thanks, wishes; whom they speak to is seen from what follows. */
        PRAISE(FindKind.ONE_PERSON_WORDING),
        /** A name that everybody knows, of a person, a book or a thing: no pupil's. */
        PUBLIC(FindKind.PERSON_NAME);

        final FindKind kind;

        Sort(FindKind kind) {
            this.kind = kind;
        }
    }

    /** A threat or a put-down always is. */
    boolean mayBeAimed() {
        return sort == Sort.OFFENSIVE_WORD
                && detail.filter(
                                sorted -> sorted.equals("INSULT") || sorted.equals("SLUR") || sorted.equals("SWEARING"))
                        .isPresent();
    }

    boolean isFind() {
        return sort != Sort.PRAISE && sort != Sort.PUBLIC;
    }
}
