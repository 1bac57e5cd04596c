package org.schoolgate.core.activity;

import java.util.List;
import java.util.function.Function;
import org.schoolgate.core.logic.Explanation;
import org.schoolgate.core.logic.Test;
import org.schoolgate.core.logic.Truth;

/**
 * One alternative that may raise a question: something that is so, is not so, or is not known. An alternative that
 * speaks of another kind of activity is not so.
 */
@FunctionalInterface
public interface Raiser<S extends Subject> {
    /** Whether it is so, and the facts that say so. */
    Explanation explain(S subject);

    /** This fact of the situation passes the test. */
    static <S extends Subject, V> Raiser<S> when(FactType<Situation, V> fact, Test<? super V> test) {
        return subject -> of(fact, subject.situation(), test);
    }

    /** This fact of the member itself passes the test. */
    static <S extends Subject, V> Raiser<S> whenIts(FactType<S, V> fact, Test<? super V> test) {
        return subject -> of(fact, subject, test);
    }

    /** The activity is of this kind. */
    static <S extends Subject> Raiser<S> on(ActivityKind kind) {
        return subject -> new Explanation(Truth.of(subject.situation().kind() == kind), List.of());
    }

    /** Anything else. */
    static <S extends Subject> Raiser<S> that(Function<S, Explanation> explain) {
        return explain::apply;
    }

    private static <T extends Subject, V> Explanation of(FactType<T, V> fact, T subject, Test<? super V> test) {
        if (!fact.speaksOf(subject.situation().kind())) {
            return new Explanation(Truth.FALSE, List.of());
        }
        var seen = fact.of(subject);
        return new Explanation(seen.passes(test), List.of(seen));
    }
}
