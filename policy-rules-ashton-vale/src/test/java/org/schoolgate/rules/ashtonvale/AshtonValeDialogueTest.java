package org.schoolgate.rules.ashtonvale;

import org.schoolgate.testkit.Cases;
import org.schoolgate.testkit.DialogueLaws;

/** The laws of what follows a decision, for this policy. */
final class AshtonValeDialogueTest extends DialogueLaws {
    AshtonValeDialogueTest() {
        super(
                AshtonVale.THE_POLICY,
                Cases.of(AshtonVale.THE_POLICY, AshtonValeDialogueTest.class, "cases.json", "close-calls.json"));
    }
}
