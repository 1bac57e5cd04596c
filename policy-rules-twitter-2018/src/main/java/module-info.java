import org.jspecify.annotations.NullMarked;
import org.schoolgate.core.policy.PolicyProvider;
import org.schoolgate.rules.twitter2018.Twitter2018Provider;

/** A policy of 2018 on the use of Twitter, found by its id {@code twitter-2018}; it names no school. */
@NullMarked
@SuppressWarnings("module") // the year is part of the policy's name, and no version of the module
module org.schoolgate.rules.twitter2018 {
    requires org.schoolgate.core;

    provides PolicyProvider with
            Twitter2018Provider;
}
