package org.schoolgate.core.logic;

import java.util.function.Function;

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
}
