package org.schoolgate.rules.quillbridge;

import org.schoolgate.testkit.Cases;
import org.schoolgate.testkit.PolicyKit;

/** The policy, held to the whole kit. */
final class QuillbridgeKitTest extends PolicyKit {
    private static final Cases CASES = Cases.of(Quillbridge.THE_POLICY, QuillbridgeKitTest.class, "cases.json");

    QuillbridgeKitTest() {
        super(Quillbridge.THE_POLICY);
    }

    @Override
    protected Cases cases() {
        return CASES;
    }
}
