package org.schoolgate.core.dialogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.schoolgate.core.policy.Question;

/**
 * Which question to ask first: the one after whose answer the fewest are likely to be left. It is tried with what may be
 * answered; that things are in order is likelier than that they are not.
 */
final class Order {
    /** Trying costs a decision for each answer; those that can change most stand first. */
    private static final int TRIED = 4;

    private static final double IN_ORDER = 0.85;
    private static final int CHOICES = 4;

    private Order() {}

    static Question best(Dialogue dialogue, List<Question> open) {
        Question best = open.get(0);
        double fewest = Double.MAX_VALUE;
        for (Question question : open.subList(0, Math.min(TRIED, open.size()))) {
            double left = expected(dialogue, question);
            if (left < fewest) {
                fewest = left;
                best = question;
            }
        }
        return best;
    }

    private static double expected(Dialogue dialogue, Question question) {
        Map<Object, Double> answers = likely(question);
        double left = answers.isEmpty() ? dialogue.questions().size() - 1.0 : 0;
        for (Map.Entry<Object, Double> answer : answers.entrySet()) {
            Dialogue then = dialogue.answer(question, Reply.of(answer.getKey()));
            left += answer.getValue() * then.questions().size();
        }
        return left;
    }

    /** Answers with their likelihood; none where they are too many to try. */
    private static Map<Object, Double> likely(Question question) {
        Shape shape = Dialogue.shapeOf(question);
        Map<Object, Double> answers = new LinkedHashMap<>();
        switch (shape.kind()) {
            case YES_OR_NO -> {
                boolean well =
                        question.type().safe().map(safe -> safe.equals(true)).orElse(true);
                answers.put(well, IN_ORDER);
                answers.put(!well, 1 - IN_ORDER);
            }
            case ONE_OF -> {
                List<String> tried = shape.constants()
                        .subList(0, Math.min(CHOICES, shape.constants().size()));
                tried.forEach(constant -> answers.put(constant, 1.0 / tried.size()));
            }
            case ANY_OF -> {
                answers.put(List.of(), 0.5);
                answers.put(List.of(shape.constants().get(0)), 0.5);
            }
            default -> {}
        }
        return answers;
    }
}
