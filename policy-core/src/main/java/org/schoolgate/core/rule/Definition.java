package org.schoolgate.core.rule;

import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.ActivityKind;

/**
 * What a policy means by its words, whom it binds, what its state is. It gives no finding.
 *
 * @param kind {@link NormKind#DEFINITION} or {@link NormKind#METADATA}
 */
public record Definition(String id, NormKind kind, Set<ActivityKind> concerns, Clause clause, Optional<String> reading)
        implements Norm {
    @Override
    public Set<NormKind> normKinds() {
        return Set.of(kind);
    }

    @Override
    public Optional<String> forceName() {
        return Optional.empty();
    }

    @Override
    public String sentence() {
        return Sentences.cited(clause.summary(), clause);
    }

    /** The same, with the reading chosen. */
    public Definition readAs(String chosen) {
        return new Definition(id, kind, concerns, clause, Optional.of(chosen));
    }
}
