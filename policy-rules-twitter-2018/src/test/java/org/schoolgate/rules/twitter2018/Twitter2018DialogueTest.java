package org.schoolgate.rules.twitter2018;

import org.schoolgate.testkit.Cases;
import org.schoolgate.testkit.DialogueLaws;

/** The laws of what follows a decision, for this policy. */
final class Twitter2018DialogueTest extends DialogueLaws {
    Twitter2018DialogueTest() {
        super(
                Twitter2018.THE_POLICY,
                Cases.of(Twitter2018.THE_POLICY, Twitter2018DialogueTest.class, "cases.json", "close-calls.json"));
    }
}
