package org.schoolgate.examples.commandline;

import org.schoolgate.core.policy.Policy;

record HandbookText(Policy policy) {
    String text() {
        return policy.title();
    }
}
