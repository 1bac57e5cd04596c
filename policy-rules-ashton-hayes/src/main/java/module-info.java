import org.jspecify.annotations.NullMarked;
import org.schoolgate.core.policy.PolicyProvider;
import org.schoolgate.rules.ashtonhayes.AshtonHayesProvider;

/** The policy of Ashton Hayes Primary School, found by its id {@code ashton-hayes}. */
@NullMarked
module org.schoolgate.rules.ashtonhayes {
    requires org.schoolgate.core;

    provides PolicyProvider with
            AshtonHayesProvider;
}
