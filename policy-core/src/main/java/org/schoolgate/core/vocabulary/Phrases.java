package org.schoolgate.core.vocabulary;

import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.Subject;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Reading;
import org.schoolgate.core.logic.Test;
import org.schoolgate.core.logic.Wording;

/** How a phrase is made: for the vocabulary here, and for a policy author's own. */
public final class Phrases {
    private Phrases() {}

    /** {@code subject is rest}, when the fact is true. */
    public static <S extends Subject> Condition<S> is(String subject, String rest, FactType<? super S, Boolean> fact) {
        return Condition.on(Wording.is(subject, rest), fact, Test.isTrue());
    }

    /** {@code subject has rest}, when the fact is true. */
    public static <S extends Subject> Condition<S> has(String subject, String rest, FactType<? super S, Boolean> fact) {
        return Condition.on(Wording.has(subject, rest), fact, Test.isTrue());
    }

    /** {@code subject verb rest}, when the fact is true. */
    public static <S extends Subject> Condition<S> says(Wording wording, FactType<? super S, Boolean> fact) {
        return Condition.on(wording, fact, Test.isTrue());
    }

    /** {@code subject is rest}, when the fact passes the test. */
    public static <S extends Subject, V> Condition<S> is(
            String subject, String rest, Reading<? super S, V> fact, Test<? super V> test) {
        return Condition.on(Wording.is(subject, rest), fact, test);
    }
}
