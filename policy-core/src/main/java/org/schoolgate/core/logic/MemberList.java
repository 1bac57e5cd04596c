package org.schoolgate.core.logic;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the members of a list are read off a subject.
 *
 * @param noun what one member is called, without article, such as {@code child pictured}
 * @param members reads them
 * @param <S> what has the members
 * @param <M> a member
 */
public record MemberList<S, M>(String noun, Function<S, Members<M>> members) {
    /** The members of this subject. */
    public Members<M> of(S subject) {
        return members.apply(subject);
    }

    @Override
    public String toString() {
        return noun;
    }

    // By hand, as in all parts of a condition: what a record makes for itself is made when it is first asked for.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MemberList<?, ?> that && noun.equals(that.noun) && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return Objects.hash(noun, members);
    }
}
