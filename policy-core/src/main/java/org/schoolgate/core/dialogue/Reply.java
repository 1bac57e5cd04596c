package org.schoolgate.core.dialogue;

import java.time.Instant;
import java.util.Optional;
import org.schoolgate.core.school.Discreet;

/**
 * What somebody replied to a question.
 *
 * @param value of the type that the question's {@link Shape} says
 * @param by the id of the person who said so; kept where the place of the answer can hold it
 * @param at when; likewise
 */
public record Reply(Object value, Optional<String> by, Optional<Instant> at) implements Discreet {
    /** This value, without author or time. */
    public static Reply of(Object value) {
        return new Reply(value, Optional.empty(), Optional.empty());
    }

    /** Yes. */
    public static Reply yes() {
        return of(true);
    }

    /** No. */
    public static Reply no() {
        return of(false);
    }

    /** The same, said by this person. */
    public Reply by(String person) {
        return new Reply(value, Optional.of(person), at);
    }

    /** The same, said then. */
    public Reply at(Instant moment) {
        return new Reply(value, by, Optional.of(moment));
    }

    @Override
    public String toString() {
        return typeName();
    }
}
