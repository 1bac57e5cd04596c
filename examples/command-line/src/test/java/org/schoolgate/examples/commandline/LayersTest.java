package org.schoolgate.examples.commandline;

import org.schoolgate.core.policy.Policies;
import org.schoolgate.testkit.LayerLaws;

/** The policies that are shipped, laid over one another: each two of them, and all. */
final class LayersTest extends LayerLaws {
    LayersTest() {
        super(Policies.all());
    }
}
