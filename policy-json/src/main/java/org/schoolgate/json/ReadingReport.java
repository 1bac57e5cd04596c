package org.schoolgate.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.Find;
import org.schoolgate.core.activity.FindKind;
import org.schoolgate.core.activity.NameEvidence;
import org.schoolgate.core.logic.Span;

/**
 * What a reader noticed in the words of one draft. It holds words as written, for somebody who has the draft in hand: unlike a
 * decision it is not for keeping.
 *
 * @param draft what the caller calls the draft
 * @param pupils words that match pupils' names
 * @param people words that may name an adult
 * @param handles account names
 * @param details telephone numbers, postcodes, e-mail addresses, ages, times ...
 * @param words language that asks for a look
 */
public record ReadingReport(
        String draft,
        List<Noticed> pupils,
        List<Noticed> people,
        List<Noticed> handles,
        List<Noticed> hashtags,
        List<Noticed> links,
        List<Noticed> details,
        List<Noticed> words) {

    /** A mention is a handle too, and stands there. */
    private static final Set<FindKind> NOT_LANGUAGE = Set.of(
            FindKind.PUPIL_NAME,
            FindKind.PERSON_NAME,
            FindKind.HANDLE,
            FindKind.ACCOUNT_MENTION,
            FindKind.HASHTAG,
            FindKind.LINK,
            FindKind.DETAIL);

    /** The report of what was found. */
    public static ReadingReport of(String draft, List<Find> finds) {
        return new ReadingReport(
                draft,
                of(finds, FindKind.PUPIL_NAME),
                of(finds, FindKind.PERSON_NAME),
                of(finds, FindKind.HANDLE),
                of(finds, FindKind.HASHTAG),
                of(finds, FindKind.LINK),
                of(finds, FindKind.DETAIL),
                finds.stream()
                        .filter(find -> !NOT_LANGUAGE.contains(find.kind()))
                        .map(Noticed::of)
                        .toList());
    }

    private static List<Noticed> of(List<Find> finds, FindKind kind) {
        return finds.stream()
                .filter(find -> find.kind() == kind)
                .map(Noticed::of)
                .toList();
    }

    /** Gives no word of it. */
    @Override
    public String toString() {
        return "what was read";
    }

    /**
     * One find.
     *
     * @param written the words as written
     * @param kind what they are; for details and language, with its sort
     * @param pupils ids of the pupils whose names match
     * @param evidence how a name was matched
     * @param certain whether it names exactly one pupil for certain
     * @param grade how strong, from 1 (mild) to 3 (severe); 0 where there are no grades
     */
    public record Noticed(
            String written,
            Span span,
            FindKind kind,
            Optional<String> detail,
            List<String> pupils,
            List<NameEvidence> evidence,
            boolean certain,
            int grade) {

        static Noticed of(Find find) {
            return new Noticed(
                    find.written(),
                    find.span(),
                    find.kind(),
                    find.detail(),
                    find.pupils(),
                    find.evidence().stream().sorted().toList(),
                    find.certain(),
                    find.grade());
        }

        /** Gives the kind alone: the words may name a child. */
        @Override
        public String toString() {
            return "a find of " + kind;
        }
    }
}
