package org.schoolgate.examples.commandline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.FactType.Asked;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Permission;
import org.schoolgate.core.rule.Rule;
import org.schoolgate.examples.commandline.HandbookText.Piece;

/** Who is asked what, so that a policy can be kept: the questions behind its conditions, by whom they go to. */
final class HandbookQuestions {
    /** A question as it is put; several facts may be one question. */
    private record Put(String question, Asked asked) {}

    private final Map<String, Map<Put, Set<String>>> byPerson = new TreeMap<>();

    HandbookQuestions(Policy policy) {
        for (Norm norm : policy.norms()) {
            conditions(norm).flatMap(Condition::leaves).forEach(leaf -> {
                if (leaf.reading() instanceof FactType<?, ?> fact
                        && fact.asked() != Asked.NEVER
                        && !fact.question().isEmpty()) {
                    byPerson.computeIfAbsent(Words.role(fact.askedOf().name()), any -> new LinkedHashMap<>())
                            .computeIfAbsent(new Put(fact.question(), fact.asked()), any -> new LinkedHashSet<>())
                            .add(norm.clause().sentences().get(0));
                }
            });
        }
    }

    private static Stream<Condition<?>> conditions(Norm norm) {
        if (norm instanceof Rule<?> rule) {
            List<Condition<?>> all = new ArrayList<>(rule.exceptions());
            all.add(rule.when());
            all.add(rule.requirement());
            return all.stream();
        }
        if (norm instanceof Duty duty) {
            return duty.acts().stream().map(act -> act.trigger());
        }
        return norm instanceof Permission permission ? Stream.of(permission.when()) : Stream.of();
    }

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        if (byPerson.isEmpty()) {
            return pieces;
        }
        pieces.add(new Piece.Heading(2, "Who is asked what"));
        byPerson.forEach((person, questions) -> {
            pieces.add(new Piece.Heading(3, Words.sentence(person)));
            for (Asked asked : List.of(Asked.ROUTINE, Asked.RAISED, Asked.STANDING)) {
                List<Map.Entry<Put, Set<String>>> those = questions.entrySet().stream()
                        .filter(entry -> entry.getKey().asked() == asked)
                        .toList();
                if (!those.isEmpty()) {
                    pieces.add(new Piece.Paragraph(when(asked)));
                }
                those.forEach(entry -> pieces.add(
                        new Piece.Point(entry.getKey().question(), List.copyOf(entry.getValue()), List.of())));
            }
        });
        return pieces;
    }

    private static String when(Asked asked) {
        return switch (asked) {
            case ROUTINE -> "Each time, in one declaration or one by one:";
            case RAISED -> "When something gives rise to it:";
            case STANDING -> "Once, for the school's records:";
            case NEVER -> "Never:";
        };
    }
}
