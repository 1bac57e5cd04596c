package org.schoolgate.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.schoolgate.core.activity.FactType;

/** Which facts may be answered, and with what. */
final class AnswerTypes {

    // Its list is open and cannot say no, so that a device that is not on it may be answered for.
    private static final Set<String> ANSWERED_BESIDE_ITS_FIELD = Set.of("known_device");

    private final Map<String, FactType<?, ?>> facts;

    private AnswerTypes(Map<String, FactType<?, ?>> facts) {
        this.facts = facts;
    }

    static AnswerTypes of(Collection<? extends FactType<?, ?>> facts) {
        return new AnswerTypes(
                facts.stream().collect(Collectors.toUnmodifiableMap(FactType::name, Function.identity())));
    }

    Optional<FactType<?, ?>> named(String fact) {
        return Optional.ofNullable(facts.get(fact));
    }

    static boolean mayBeAnswered(FactType<?, ?> fact) {
        return fact.source() == FactType.Source.ANSWER || ANSWERED_BESIDE_ITS_FIELD.contains(fact.name());
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        facts.values().stream()
                .filter(AnswerTypes::mayBeAnswered)
                .map(FactType::name)
                .forEach(names::add);
        return names;
    }

    /** What an answer to this fact may be, in plain words. */
    static String expected(FactType<?, ?> fact) {
        return switch (fact.type().name()) {
            case "boolean" -> "true or false";
            case "count" -> "a whole number, 0 or more";
            case "enum" -> "one of " + String.join(", ", fact.type().constants());
            case "text" -> "a text";
            default -> "an answer of the type " + fact.type().name();
        };
    }
}
