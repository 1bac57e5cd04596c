package org.schoolgate.rules.cavendish;

import org.schoolgate.testkit.DialogueLaws;

/** The laws of what follows a decision, for this policy. */
final class CavendishDialogueTest extends DialogueLaws {
    CavendishDialogueTest() {
        super(Cavendish.THE_POLICY);
    }
}
