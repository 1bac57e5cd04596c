package org.schoolgate.core.dialogue;

import java.util.Optional;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.Supposition;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Question;
import org.schoolgate.core.school.AmendedRecords;
import org.schoolgate.core.school.Discreet;
import org.schoolgate.core.school.SchoolRecords;

/**
 * What a dialogue writes in.
 *
 * @param activity the activity as far as it is filled in
 * @param changes of the records
 * @param unkept answers for which neither has a place, such as a stranger's date of birth
 */
record Papers(Activity activity, SchoolRecords changes, Supposition unkept) implements Discreet {
    Checker under(Checker checker) {
        return checker.knowing(AmendedRecords.of(checker.records(), changes));
    }

    Situation situation(Checker checker) {
        return under(checker).situation(activity).supposing(unkept);
    }

    Papers with(Checker checker, Question question, Object value, Reply reply) {
        Optional<Entering.Entered> entered =
                new Entering(situation(checker), changes, question, value, reply).entered();
        return entered.map(one -> new Papers(one.activity(), one.changes(), unkept))
                .orElse(this);
    }

    Papers keepingInMind(Question question, Object value) {
        return new Papers(activity, changes, unkept.with(Questions.slot(question), Questions.told(question, value)));
    }

    @Override
    public String toString() {
        return typeName();
    }
}
