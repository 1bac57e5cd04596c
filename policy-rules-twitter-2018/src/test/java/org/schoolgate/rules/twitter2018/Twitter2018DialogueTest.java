package org.schoolgate.rules.twitter2018;

import org.schoolgate.testkit.DialogueLaws;

/** The laws of what follows a decision, for this policy. */
final class Twitter2018DialogueTest extends DialogueLaws {
    Twitter2018DialogueTest() {
        super(Twitter2018.THE_POLICY);
    }
}
