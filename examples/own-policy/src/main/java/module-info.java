import org.schoolgate.core.policy.PolicyProvider;
import org.schoolgate.rules.quillbridge.QuillbridgeProvider;

/** The policy with the id {@code quillbridge}. */
module org.schoolgate.rules.quillbridge {
    requires org.schoolgate.core;

    provides PolicyProvider with
            QuillbridgeProvider;
}
