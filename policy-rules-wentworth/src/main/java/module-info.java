import org.jspecify.annotations.NullMarked;
import org.schoolgate.core.policy.PolicyProvider;
import org.schoolgate.rules.wentworth.WentworthProvider;

/** The policy of Wentworth Primary School, found by its id {@code wentworth}. */
@NullMarked
module org.schoolgate.rules.wentworth {
    requires org.schoolgate.core;

    provides PolicyProvider with
            WentworthProvider;
}
