package org.schoolgate.rules.wentworth;

import org.schoolgate.testkit.DialogueLaws;

/** The laws of what follows a decision, for this policy. */
final class WentworthDialogueTest extends DialogueLaws {
    WentworthDialogueTest() {
        super(Wentworth.THE_POLICY);
    }
}
