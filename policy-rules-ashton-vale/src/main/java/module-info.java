import org.jspecify.annotations.NullMarked;
import org.schoolgate.core.policy.PolicyProvider;
import org.schoolgate.rules.ashtonvale.AshtonValeProvider;

/** The policy of Ashton Vale Primary School, found by its id {@code ashton-vale}. */
@NullMarked
module org.schoolgate.rules.ashtonvale {
    requires org.schoolgate.core;

    provides PolicyProvider with
            AshtonValeProvider;
}
