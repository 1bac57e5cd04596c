package org.schoolgate.testkit;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A draft in plain English, for whoever has to say what should come of it. */
final class InWords {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'at' HH:mm", Locale.UK);
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'at' HH:mm:ss", Locale.UK);

    private InWords() {}

    /** One sentence, without its full stop. */
    static String of(Map<String, Object> draft) {
        List<String> parts = new ArrayList<>();
        draft.forEach((key, value) -> {
            if (!key.equals("activity")) {
                parts.add(part(key, value));
            }
        });
        String kind = small(String.valueOf(draft.get("activity")));
        String article = "aeiou".indexOf(kind.charAt(0)) >= 0 ? "An " : "A ";
        return article + kind + (parts.isEmpty() ? " of which nothing is known" : ", " + String.join("; ", parts));
    }

    private static String part(String key, Object value) {
        return switch (key) {
            case "at" -> "on " + when(String.valueOf(value));
            case "by" -> "by " + value(value);
            case "with" -> "with " + value(value);
            case "account" -> "on the account " + value(value);
            case "declaredBy" -> "declared by " + value(value);
            case "answers" -> answers(Json.object(value));
            case "text" -> "saying \"" + value + "\"";
            default -> spaced(key) + " " + value(value);
        };
    }

    private static String answers(Map<String, Object> answers) {
        return answers.entrySet().stream()
                .map(answer -> spaced(answer.getKey()) + ": " + value(answer.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String when(String at) {
        OffsetDateTime moment = OffsetDateTime.parse(at);
        return moment.format(moment.getSecond() == 0 ? WHEN : TO_THE_SECOND);
    }

    private static String value(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        if (value instanceof List) {
            List<Object> list = Json.list(value);
            return list.isEmpty() ? "none" : list.stream().map(InWords::value).collect(Collectors.joining(", "));
        }
        if (value instanceof Map) {
            return Json.object(value).entrySet().stream()
                    .map(entry -> spaced(entry.getKey()) + " " + value(entry.getValue()))
                    .collect(Collectors.joining(", ", "(", ")"));
        }
        String text = String.valueOf(value);
        return text.equals(text.toUpperCase(Locale.ROOT)) ? small(text) : text;
    }

    private static String small(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@code alsoSentBy} and {@code also_sent_by} as words. */
    private static String spaced(String key) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char one = key.charAt(i);
            if (Character.isUpperCase(one)) {
                out.append(' ').append(Character.toLowerCase(one));
            } else {
                out.append(one == '_' ? ' ' : one);
            }
        }
        return out.toString();
    }
}
