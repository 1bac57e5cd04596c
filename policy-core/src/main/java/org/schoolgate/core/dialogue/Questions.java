package org.schoolgate.core.dialogue;

import java.time.OffsetDateTime;
import java.util.List;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.Slot;
import org.schoolgate.core.policy.Question;
import org.schoolgate.core.school.Role;

/** What a question asks for, as the facts have it. */
final class Questions {
    private Questions() {}

    static Slot slot(Question question) {
        return new Slot(question.fact(), question.about());
    }

    /** Whether its answer is entered among the words, media or purposes, to which a signature is bound. */
    static boolean changesTheDigest(Question question) {
        String at = question.answerAt();
        return question.answerIn() == Question.Document.ACTIVITY
                && (at.equals("/text") || at.startsWith("/media") || at.equals("/purposes"));
    }

    /** The value as the fact has it, where a field has it otherwise. */
    static Object told(Question question, Object entered) {
        FactType<?, ?> type = question.type();
        if (Shapes.of(type).kind() == Shape.Kind.DATE_OR_NONE) {
            return ((List<?>) entered).stream().findFirst();
        }
        if (type.type().name().equals("boolean") && entered instanceof List<?> roles) {
            return roles.contains(Role.PUPIL.name());
        }
        Object plain = entered instanceof OffsetDateTime moment ? moment.toInstant() : entered;
        return type.type().parse().apply(plain).<Object>map(value -> value).orElse(plain);
    }
}
