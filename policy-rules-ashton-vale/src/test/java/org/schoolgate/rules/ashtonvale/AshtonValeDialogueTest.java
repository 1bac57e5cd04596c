package org.schoolgate.rules.ashtonvale;

import org.schoolgate.testkit.DialogueLaws;

/** The laws of what follows a decision, for this policy. */
final class AshtonValeDialogueTest extends DialogueLaws {
    AshtonValeDialogueTest() {
        super(AshtonVale.THE_POLICY);
    }
}
