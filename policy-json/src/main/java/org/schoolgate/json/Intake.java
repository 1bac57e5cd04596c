package org.schoolgate.json;

import java.util.List;
import java.util.Optional;

/** One reading of one document: what it may refer to, and the faults so far. */
final class Intake {

    private final Ids ids;
    private final AnswerTypes answers;
    private final Optional<PolicyNames> names;
    private final List<Fault> faults;

    /** @param faults those that parsing has found, to which reading adds */
    Intake(Ids ids, AnswerTypes answers, Optional<PolicyNames> names, List<Fault> faults) {
        this.ids = ids;
        this.answers = answers;
        this.names = names;
        this.faults = faults;
    }

    Ids ids() {
        return ids;
    }

    AnswerTypes answers() {
        return answers;
    }

    /** The names of the policies in hand; empty where nobody asks whether a rule exists. */
    Optional<PolicyNames> names() {
        return names;
    }

    void fault(Pointer at, String found, String expected) {
        faults.add(new Fault(at.text(), found, expected));
    }

    /** The value, if there is one and nothing at all is wrong with the document. */
    <T> Parsed<T> conclude(Optional<T> value) {
        return value.isPresent() && faults.isEmpty()
                ? new Parsed.Accepted<>(value.get())
                : new Parsed.Refused<>(faults);
    }
}
