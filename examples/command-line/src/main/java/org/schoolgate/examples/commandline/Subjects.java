package org.schoolgate.examples.commandline;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schoolgate.core.activity.Passage;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Span;

/**
 * Says whom or what a fact concerns, to somebody who has the draft in hand: it quotes the draft's words.
 *
 * @param passages the words of the draft, by their pointers
 * @param names the names of pupils, where the caller wants them
 */
record Subjects(Map<String, String> passages, Optional<ChildNames> names) {

    static Subjects of(Situation situation, boolean naming) {
        Map<String, String> words = situation.passages().stream()
                .collect(Collectors.toMap(Passage::in, Passage::text, (one, other) -> one));
        return new Subjects(words, naming ? Optional.of(new ChildNames(situation.records())) : Optional.empty());
    }

    /** The words that a span covers, in quotation marks. */
    Optional<String> quoted(Span span) {
        return Optional.ofNullable(passages.get(span.in()))
                .filter(words -> span.end() <= words.length())
                .map(words -> "\"" + words.substring(span.start(), span.end()) + "\"");
    }

    /** Whom or what it concerns; empty for the activity as a whole. */
    Optional<String> said(About about) {
        Optional<String> words = about.span().flatMap(this::quoted);
        if (words.isPresent()) {
            return words;
        }
        return switch (about.what()) {
            case "media" -> Optional.of(picture(about.id()));
            case "child", "name" -> Optional.of(child(about));
            case "account" -> about.id().isEmpty() ? Optional.empty() : Optional.of("the account " + about.id());
            case "person" -> about.id().isEmpty() ? Optional.empty() : Optional.of(about.id());
            case "link" -> Optional.of("the link at " + about.place());
            default -> Optional.empty();
        };
    }

    private static String picture(String index) {
        return index.chars().allMatch(Character::isDigit) && !index.isEmpty()
                ? "picture " + (Integer.parseInt(index) + 1)
                : "the picture";
    }

    /** The child by its name or id, and in which picture. */
    private String child(About about) {
        String[] steps = about.place().split("/", -1);
        boolean pictured = steps.length > 2 && steps[1].equals("media");
        boolean known = !about.id().isEmpty() && !about.id().startsWith("/");
        String who = known
                ? names.flatMap(list -> list.of(about.id())).orElse("pupil " + about.id())
                : about.what().equals("name") ? "a name" : "a child who is not identified";
        return pictured ? who + " in " + picture(steps[2]) : who;
    }
}
