package org.schoolgate.json;

import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.AccountRef;
import org.schoolgate.core.activity.ChildShown;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.Named;
import org.schoolgate.core.activity.PersonRef;
import org.schoolgate.core.logic.FactName;

/**
 * Values of facts as plain JSON values. Words, handles and names are left out, since they may name a child; ids of the
 * records are not.
 */
final class PlainValues {

    private PlainValues() {}

    /** The value of this fact. */
    static Optional<Object> of(FactName fact, Object value) {
        boolean isId = fact instanceof FactType<?, ?> type
                && (type.type().name().equals("id") || type.type().name().equals("ids"));
        return plain(value, isId);
    }

    /** A value that is no id. */
    static Optional<Object> of(Object value) {
        return plain(value, false);
    }

    private static Optional<Object> plain(Object value, boolean isId) {
        if (value instanceof Boolean || value instanceof Integer) {
            return Optional.of(value);
        }
        if (value instanceof Enum<?> constant) {
            return Optional.of(constant.name());
        }
        if (value instanceof TemporalAccessor || value instanceof ZoneId) {
            return Optional.of(value.toString());
        }
        if (value instanceof Optional<?> perhaps) {
            return perhaps.flatMap(inner -> plain(inner, isId));
        }
        if (value instanceof Collection<?> several) {
            return texts(several, isId);
        }
        return id(value).or(() -> isId && value instanceof String id ? Optional.of(id) : Optional.empty());
    }

    private static Optional<Object> id(Object value) {
        if (value instanceof PersonRef.OnRecord person) {
            return Optional.of(person.id());
        }
        if (value instanceof AccountRef.KnownAccount account) {
            return Optional.of(account.id());
        }
        if (value instanceof ChildShown.PupilShown pupil) {
            return Optional.of(pupil.id());
        }
        return value instanceof Named.NamedPupil pupil ? Optional.of(pupil.id()) : Optional.empty();
    }

    /** All of them, or nothing: half a list would say that the rest is not there. */
    private static Optional<Object> texts(Collection<?> values, boolean areIds) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            plain(value, areIds)
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .ifPresent(texts::add);
        }
        return texts.size() == values.size() ? Optional.of(List.copyOf(texts)) : Optional.empty();
    }
}
