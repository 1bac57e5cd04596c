import org.jspecify.annotations.NullMarked;
import org.schoolgate.core.policy.PolicyProvider;
import org.schoolgate.rules.cavendish.CavendishProvider;

/** The policy of Cavendish Community Primary School, found by its id {@code cavendish}. */
@NullMarked
module org.schoolgate.rules.cavendish {
    requires org.schoolgate.core;

    provides PolicyProvider with
            CavendishProvider;
}
