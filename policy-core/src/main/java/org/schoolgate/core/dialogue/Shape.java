package org.schoolgate.core.dialogue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.AccountRef;
import org.schoolgate.core.activity.ChildShown;
import org.schoolgate.core.activity.Media;
import org.schoolgate.core.activity.Named;
import org.schoolgate.core.activity.PersonRef;
import org.schoolgate.core.school.Event;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.SchoolDay;
import org.schoolgate.core.school.Term;

/**
 * What an answer may be, so that a tool can offer the right field for it.
 *
 * @param kind what sort of value
 * @param constants what may be chosen, in their order; empty where nothing is chosen
 */
public record Shape(Kind kind, List<String> constants) {
    /** Sorts of values, each with the Java type that stands for it. */
    public enum Kind {
        /** A {@link Boolean}. */
        YES_OR_NO(Boolean.class, false),
        /** The name of one constant, as a {@link String}. */
        ONE_OF(String.class, false),
        /** A list of names of constants; an empty one: none of them. */
        ANY_OF(String.class, true),
        /** A {@link String}. */
        WORDS(String.class, false),
        /** A whole number, 0 or more: an {@link Integer}. */
        NUMBER(Integer.class, false),
        /** An {@link OffsetDateTime}. */
        MOMENT(OffsetDateTime.class, false),
        /** A {@link LocalDate}. */
        DATE(LocalDate.class, false),
        /** A {@link LocalDate} in a list, or an empty list where there is none, such as somebody's last day. */
        DATE_OR_NONE(LocalDate.class, true),
        /** Dates. */
        DATES(LocalDate.class, true),
        /** A {@link PersonRef}. */
        PERSON(PersonRef.class, false),
        /** The id of somebody on record, as a {@link String}. */
        PERSON_ID(String.class, false),
        /** Ids of people on record; handles where an account may be meant. */
        PEOPLE(String.class, true),
        /** An {@link AccountRef}. */
        ACCOUNT(AccountRef.class, false),
        /** The id of an event on record, as a {@link String}. */
        EVENT(String.class, false),
        /** All children who can be seen: {@link ChildShown}. */
        CHILDREN(ChildShown.class, true),
        /** All children who are named: {@link Named}. */
        NAMES(Named.class, true),
        /** All pictures: {@link Media}. */
        PICTURES(Media.class, true),
        /** A {@link ZoneId}. */
        ZONE(ZoneId.class, false),
        /** All terms: {@link Term}. */
        TERMS(Term.class, true),
        /** A {@link SchoolDay}. */
        HOURS(SchoolDay.class, false),
        /** All events: {@link Event}. */
        EVENTS(Event.class, true),
        /** All pupils: {@link Pupil}. */
        PUPILS(Pupil.class, true),
        /** Texts, such as web addresses. */
        TEXTS(String.class, true);

        private final Class<?> type;
        private final boolean several;

        Kind(Class<?> type, boolean several) {
            this.type = type;
            this.several = several;
        }

        /** The type of the value, or of each value where there are several. */
        public Class<?> type() {
            return type;
        }

        /** Whether it is a collection of such values. */
        public boolean several() {
            return several;
        }
    }

    public Shape {
        constants = List.copyOf(constants);
    }

    static Shape of(Kind kind) {
        return new Shape(kind, List.of());
    }

    static Shape oneOf(Class<? extends Enum<?>> constants) {
        return new Shape(Kind.ONE_OF, names(constants));
    }

    static Shape anyOf(Class<? extends Enum<?>> constants) {
        return new Shape(Kind.ANY_OF, names(constants));
    }

    private static List<String> names(Class<? extends Enum<?>> constants) {
        return Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList();
    }

    /** Whether a value fits. */
    public boolean accepts(Object value) {
        return fitted(value).isPresent();
    }

    /** The value as it is entered: constants by their names, several values as a list; empty for one that does not fit. */
    Optional<Object> fitted(Object value) {
        if (!kind.several()) {
            return one(value);
        }
        if (!(value instanceof Collection<?> all)) {
            return Optional.empty();
        }
        List<Object> fitted = all.stream().flatMap(each -> one(each).stream()).toList();
        boolean whole = fitted.size() == all.size() && (kind != Kind.DATE_OR_NONE || fitted.size() < 2);
        return whole ? Optional.of(fitted) : Optional.empty();
    }

    private Optional<Object> one(Object value) {
        Object plain = value instanceof Enum<?> constant ? constant.name() : value;
        boolean chosen = constants.isEmpty() || (plain instanceof String name && constants.contains(name));
        boolean natural = !(plain instanceof Integer number) || number >= 0;
        return kind.type().isInstance(plain) && chosen && natural ? Optional.of(plain) : Optional.empty();
    }

    /** Gives the kind and the constants, which are the library's own words. */
    @Override
    public String toString() {
        return constants.isEmpty() ? kind.name() : kind + " " + constants;
    }
}
