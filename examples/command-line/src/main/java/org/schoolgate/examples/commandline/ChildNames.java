package org.schoolgate.examples.commandline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.school.Records;
import org.schoolgate.json.DecisionReport;
import org.schoolgate.json.DecisionReport.EvidenceReport;
import org.schoolgate.json.DecisionReport.FindingReport;

/** Names children in messages, because the person at the terminal has asked for it. */
record ChildNames(Records records) {

    /** The report with the children whom each finding concerns named in its message. */
    DecisionReport in(DecisionReport report) {
        return report.withMessages(this::named);
    }

    /** The name of the pupil of this id. */
    Optional<String> of(String id) {
        return records.pupil(id)
                .map(pupil -> String.join(
                        " ",
                        List.of(pupil.firstName().orElse(""), pupil.familyName().orElse("")).stream()
                                .filter(part -> !part.isEmpty())
                                .toList()))
                .filter(name -> !name.isEmpty());
    }

    private FindingReport named(FindingReport finding) {
        Set<String> children = new LinkedHashSet<>();
        for (EvidenceReport evidence : finding.evidence()) {
            evidence.about().flatMap(this::of).ifPresent(children::add);
        }
        return children.isEmpty()
                ? finding
                : finding.withMessage(
                        finding.message() + " It concerns " + Words.joined(List.copyOf(children), "and") + ".");
    }
}
