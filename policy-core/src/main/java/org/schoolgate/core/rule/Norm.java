package org.schoolgate.core.rule;

import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.ActivityKind;

/** One thing that a policy says, read off one or more of its sentences. */
public sealed interface Norm permits Rule, Duty, Permission, Definition {
    /** The stable id, in kebab case. */
    String id();

    /** What sort of thing it is; a rule may permit as well. */
    Set<NormKind> normKinds();

    /** The kinds of activity that it concerns; all of them, where it concerns every use. */
    Set<ActivityKind> concerns();

    /** Where it stands. */
    Clause clause();

    /** The reading chosen, where the words leave a doubt. */
    Optional<String> reading();

    /** The force as the ledger has it: MUST, NORMALLY, ADVISED or MAY; empty for what only explains. */
    Optional<String> forceName();

    /** The norm in one English sentence, ending with its citation. Norms of one policy that print alike are alike. */
    String sentence();
}
