package org.schoolgate.core.activity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Explanation;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Members;
import org.schoolgate.core.logic.Provenance;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.school.Answer;

/** Whether a child is named, and who: from the list handed in, from answers, and from what a reader found. */
final class NameLooks {
    private NameLooks() {}

    private static Optional<List<Named>> named(Situation situation) {
        return situation.field("named", Naming.class, Naming::named);
    }

    static Fact<List<Named>> namedPupils(FactType<Situation, List<Named>> type, Situation situation) {
        return type.of(situation, named(situation));
    }

    /**
     * Who is named settles it; then an answer with name and date; then a word that somebody says is a name, or a certain
     * find; then any other answer; then finds, which can be denied word by word; and last a declaration.
     */
    static Fact<Boolean> namesAChild(FactType<Situation, Boolean> type, Situation situation) {
        Fact<List<Named>> named = NameFacts.NAMED_PUPILS.of(situation);
        if (named.value().filter(list -> !list.isEmpty()).isPresent()) {
            return type.computed(situation, true, List.of(named));
        }
        Optional<Fact<Boolean>> answer = plainAnswer(type, situation);
        if (answer.filter(NameLooks::vouchedFor).isPresent()) {
            return answer.get();
        }
        List<Find> finds = situation.foundSoFar(FindKind.PUPIL_NAME);
        List<Find> open = new ArrayList<>();
        for (Find find : finds) {
            Optional<Answer> about = answerAbout(type, situation, find);
            boolean denied = about.flatMap(one -> Situation.value(type, one)).equals(Optional.of(false));
            boolean affirmed = about.flatMap(one -> Situation.value(type, one)).equals(Optional.of(true));
            if (affirmed) {
                return Fact.known(type, type.about(situation), true, Provenance.ANSWER)
                        .because(List.of(Looks.words(FoundFacts.POSSIBLE_PUPIL_NAME, find)))
                        .toldBy(about.flatMap(Answer::by), about.flatMap(Answer::at));
            }
            if (isCertain(type, situation, find)) {
                return Fact.known(type, type.about(situation), true, Provenance.READER)
                        .because(List.of(Looks.words(FoundFacts.POSSIBLE_PUPIL_NAME, find)))
                        .foundBy(find.reader());
            }
            if (!denied) {
                open.add(find);
            }
        }
        if (answer.isPresent()) {
            return answer.get();
        }
        return open.isEmpty() ? withoutFinds(type, situation, finds) : asked(type, situation, open);
    }

    /** Whether the words hold the whole name of a pupil, so that no list of other names takes it away. */
    static Fact<Boolean> namedInFull(FactType<Situation, Boolean> type, Situation situation) {
        FactType<Situation, Boolean> statement = StatementFacts.NAMES_A_CHILD;
        Optional<Fact<Boolean>> answer = plainAnswer(statement, situation).filter(NameLooks::vouchedFor);
        boolean denied = answer.flatMap(Fact::value).equals(Optional.of(false));
        List<Find> certain = situation.foundSoFar(FindKind.PUPIL_NAME).stream()
                .filter(find -> isCertain(statement, situation, find))
                .toList();
        if (!certain.isEmpty()) {
            return denied
                    ? type.computed(situation, false, List.of(answer.orElseThrow()))
                    : type.computed(
                            situation, true, List.of(Looks.words(FoundFacts.POSSIBLE_PUPIL_NAME, certain.get(0))));
        }
        Fact<String> text = FieldFacts.TEXT.of(situation);
        return text.isUnknown()
                ? type.waitingFor(situation, List.of(text))
                : type.computed(situation, false, List.of(text));
    }

    private static boolean isCertain(FactType<Situation, Boolean> statement, Situation situation, Find find) {
        Optional<Answer> about = answerAbout(statement, situation, find);
        boolean denied = about.flatMap(one -> Situation.value(statement, one)).equals(Optional.of(false));
        boolean vouched = about.filter(one -> one.by().isPresent() && one.at().isPresent())
                .isPresent();
        return find.certain() && !(denied && vouched);
    }

    private static boolean vouchedFor(Fact<Boolean> answer) {
        return answer.by().isPresent() && answer.at().isPresent();
    }

    private static Optional<Fact<Boolean>> plainAnswer(FactType<Situation, Boolean> type, Situation situation) {
        return Settling.answered(type, situation);
    }

    private static Optional<Answer> answerAbout(FactType<Situation, Boolean> type, Situation situation, Find find) {
        return situation.answerAbout(
                type, new LinkGiven(situation, FindKind.PUPIL_NAME, find.written(), About.words("name", find.span())));
    }

    /** Nothing was found, or every find was denied: a statement like any other, once all the words have been read. */
    private static Fact<Boolean> withoutFinds(
            FactType<Situation, Boolean> type, Situation situation, List<Find> denied) {
        Explanation found = Settling.any(type.takenOutBy(), situation);
        boolean read = situation.finds(FindKind.PUPIL_NAME).isPresent();
        Explanation left =
                denied.isEmpty() ? found : new Explanation(read ? Truth.FALSE : Truth.UNKNOWN, found.because());
        return Settling.routine(type, situation, left);
    }

    private static Fact<Boolean> asked(FactType<Situation, Boolean> type, Situation situation, List<Find> finds) {
        Map<String, Fact<?>> words = new LinkedHashMap<>(); // an answer means a word wherever it stands: one question
        for (Find find : finds) {
            words.putIfAbsent(
                    find.written(),
                    Fact.unknown(type, About.words("name", find.span()))
                            .raisedBy(List.of(Looks.words(FoundFacts.POSSIBLE_PUPIL_NAME, find))));
        }
        return type.waitingFor(situation, List.copyOf(words.values()));
    }

    static Members<NameGiven> inWords(Situation situation) {
        Fact<Boolean> any = StatementFacts.NAMES_A_CHILD.of(situation);
        Fact<List<Named>> named = NameFacts.NAMED_PUPILS.of(situation);
        Optional<List<Named>> list = named.value().filter(names -> !names.isEmpty());
        if (list.isPresent()) {
            return Members.all(names(situation, list.get()), named);
        }
        if (any.isUnknown()) {
            return Members.unknown(any);
        }
        return any.value().orElseThrow()
                ? Members.unknown(NameFacts.NAMED_PUPILS.unknown(situation).raisedBy(List.of(any)))
                : Members.all(List.of(), any);
    }

    /** A name that can be read in a picture and is not on the list leaves open who is named. */
    static Members<NameGiven> anywhere(Situation situation) {
        Members<NameGiven> inWords = inWords(situation);
        if (!inWords.complete() || !inWords.known().isEmpty()) {
            return inWords;
        }
        Explanation visible = Looks.nameVisible(situation);
        return switch (visible.truth()) {
            case FALSE -> {
                List<Fact<?>> because = new ArrayList<>(inWords.because());
                because.addAll(visible.because());
                yield new Members<>(List.of(), true, because);
            }
            case TRUE ->
                Members.unknown(NameFacts.NAMED_PUPILS.unknown(situation).raisedBy(visible.because()));
            case UNKNOWN ->
                new Members<>(
                        List.of(),
                        false,
                        visible.because().stream().filter(Fact::isUnknown).toList());
        };
    }

    private static List<NameGiven> names(Situation situation, List<Named> named) {
        return IntStream.range(0, named.size())
                .mapToObj(i -> new NameGiven(situation, i, named.get(i)))
                .toList();
    }
}
