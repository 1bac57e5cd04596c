package org.schoolgate.rules.ashtonhayes;

import org.schoolgate.testkit.DialogueLaws;

/** The laws of what follows a decision, for this policy. */
final class AshtonHayesDialogueTest extends DialogueLaws {
    AshtonHayesDialogueTest() {
        super(AshtonHayes.THE_POLICY);
    }
}
