package org.schoolgate.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.OtherChannel;

/** How a change is put to a teacher. */
class ChangeTest {
    @Test
    void eachChannelIsNamed() {
        assertThat(Arrays.stream(OtherChannel.values()).map(channel -> new Change.Tell(channel).text()))
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).endsWith(" too."));
    }

    @Test
    void aDutyOfOneActIsNamedByItselfAndAnActBesideItsDuty() {
        assertThat(new Change.Act("ml-tell", "").text()).isEqualTo("Do what ml-tell asks for, and enter it.");
        assertThat(new Change.Act("ml-tell", "the office").text())
                .isEqualTo("Do what ml-tell asks for (the office), and enter it.");
    }

    @Test
    void agreementIsSoughtOfARoleAsPeopleCallIt() {
        assertThat(new Change.Agreement(ApprovalRole.SLT, "t-1").text())
                .isEqualTo("Get the agreement of the senior leadership team.");
        assertThat(new Change.Agreement(ApprovalRole.DEPUTY_HEADTEACHER, "t-1").text())
                .isEqualTo("Get the agreement of the deputy headteacher.");
    }
}
