package org.schoolgate.rules.ashtonvale;

import static org.schoolgate.rules.ashtonvale.AshtonValePaper.PAPER;

import java.util.List;
import java.util.stream.Stream;
import org.schoolgate.core.policy.Edition;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Norm;

/** Ashton Vale Primary School's social media policy of 2018, put together from its chapters. */
final class AshtonVale {
    static final Policy THE_POLICY = Policy.of("ashton-vale", "Social media policy", PAPER)
            .school("Ashton Vale Primary School")
            .edition(Edition.of(Edition.Status.ADOPTED))
            .pointingAt("the policies on which monitoring and discipline rest", "AV-062", "AV-065")
            .norms(Stream.of(
                            Scope.NORMS,
                            Roles.NORMS,
                            UseByTheSchool.NORMS,
                            Behaviour.NORMS,
                            PupilsGuidance.NORMS,
                            LawAndAbuse.NORMS,
                            Images.NORMS,
                            PersonalUse.NORMS,
                            Tips.NORMS,
                            SchoolAccounts.NORMS)
                    .flatMap(List::stream)
                    .toArray(Norm[]::new))
            .build();

    private AshtonVale() {}
}
