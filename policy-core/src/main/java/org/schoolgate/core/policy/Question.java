package org.schoolgate.core.policy;

import java.util.List;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Fact;

/**
 * Something that has to be asked before the decision can be settled.
 *
 * @param type the fact asked for
 * @param about whom or what it concerns
 * @param askedOf the roles of whom it is asked
 * @param raisedBy what raised it; empty for what is asked as a matter of routine
 * @param answerIn the document in which the answer is entered
 * @param answerAt JSON pointer of the place in it
 * @param policies ids of the policies that wait for it
 * @param rules ids of the rules and duties that wait for it
 */
public record Question(
        FactType<?, ?> type,
        About about,
        List<String> askedOf,
        List<Fact<?>> raisedBy,
        Document answerIn,
        String answerAt,
        List<String> policies,
        List<String> rules) {
    /** Where an answer is entered. */
    public enum Document {
        ACTIVITY,
        RECORDS
    }

    /** The stable name of the fact asked for. */
    public String fact() {
        return type.name();
    }

    /** The question in plain English; it names nobody. */
    public String question() {
        return type.question();
    }

    /** Which kind of "not yet" it is. */
    public FactType.Kind kind() {
        return type.kind();
    }

    /** When it is asked. */
    public FactType.Asked asked() {
        return type.asked();
    }

    /** Gives the fact alone. */
    @Override
    public String toString() {
        return "asks " + fact();
    }
}
