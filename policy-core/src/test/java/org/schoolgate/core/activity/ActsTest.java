package org.schoolgate.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolgate.core.activity.Invented.AUTHOR;
import static org.schoolgate.core.activity.Invented.HEAD;
import static org.schoolgate.core.activity.Invented.finding;
import static org.schoolgate.core.activity.Invented.person;
import static org.schoolgate.core.activity.Invented.post;
import static org.schoolgate.core.activity.Invented.school;
import static org.schoolgate.core.activity.Invented.schoolOf;
import static org.schoolgate.core.activity.Invented.situation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.school.Done;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Role;

/** Which approvals, reasons and entries of the log count. */
class ActsTest {
    private static final String NORM = "a-norm";
    private static final Optional<Instant> EARLIER = Optional.of(Instant.parse("2026-02-09T08:00:00Z"));
    private static final Optional<Instant> LATER = Optional.of(Instant.parse("2026-02-09T09:00:00Z"));

    private static Approval approval(ApprovalRole role, String by, Optional<Instant> at, ApprovalState state) {
        return new Approval(role, Optional.of(by), at, Optional.empty(), state);
    }

    private static Situation with(Approval... approvals) {
        Post.Builder post = post();
        post.approvals(List.of(approvals));
        return situation(post.build(), finding());
    }

    private static Truth standing(ApprovalRole role, Approval... approvals) {
        return Approvals.standing(with(approvals), role, NORM);
    }

    @Test
    void whatIsNotEnteredHasNotBeenGiven() {
        assertThat(standing(ApprovalRole.HEADTEACHER)).isEqualTo(Truth.FALSE);
    }

    @Test
    void approvalCountsWhenWhoeverGaveItHasTheRole() {
        assertThat(standing(
                        ApprovalRole.HEADTEACHER,
                        approval(ApprovalRole.HEADTEACHER, HEAD, EARLIER, ApprovalState.GIVEN)))
                .isEqualTo(Truth.TRUE);
        assertThat(standing(
                        ApprovalRole.HEADTEACHER,
                        approval(ApprovalRole.HEADTEACHER, AUTHOR, EARLIER, ApprovalState.GIVEN)))
                .isEqualTo(Truth.FALSE);
        assertThat(standing(
                        ApprovalRole.HEADTEACHER,
                        new Approval(
                                ApprovalRole.HEADTEACHER,
                                Optional.empty(),
                                EARLIER,
                                Optional.empty(),
                                ApprovalState.GIVEN)))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void headteacherBelongsToTheSeniorLeadership() {
        assertThat(standing(ApprovalRole.SLT, approval(ApprovalRole.HEADTEACHER, HEAD, EARLIER, ApprovalState.GIVEN)))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void approvalForAnotherNormDoesNotCount() {
        Approval other = new Approval(
                ApprovalRole.HEADTEACHER, Optional.of(HEAD), EARLIER, Optional.of("another"), ApprovalState.GIVEN);
        assertThat(standing(ApprovalRole.HEADTEACHER, other)).isEqualTo(Truth.FALSE);
    }

    @Test
    void refusalStandsUntilTheSamePersonAgreesLater() {
        Approval refused = approval(ApprovalRole.HEADTEACHER, HEAD, LATER, ApprovalState.REFUSED);
        Approval before = approval(ApprovalRole.HEADTEACHER, HEAD, EARLIER, ApprovalState.GIVEN);
        assertThat(standing(ApprovalRole.HEADTEACHER, refused, before)).isEqualTo(Truth.FALSE);
        assertThat(Approvals.refused(with(before, refused), ApprovalRole.HEADTEACHER, NORM))
                .isTrue();
        Approval first = approval(ApprovalRole.HEADTEACHER, HEAD, EARLIER, ApprovalState.REFUSED);
        Approval then = approval(ApprovalRole.HEADTEACHER, HEAD, LATER, ApprovalState.GIVEN);
        assertThat(standing(ApprovalRole.HEADTEACHER, then, first)).isEqualTo(Truth.TRUE);
        assertThat(Approvals.refused(with(first, then), ApprovalRole.HEADTEACHER, NORM))
                .isFalse();
    }

    @Test
    void approvalAfterTheLastDayDoesNotCount() {
        Person gone = Person.builder()
                .id(HEAD)
                .roles(Set.of(Role.HEADTEACHER))
                .leftOn(LocalDate.of(2026, 2, 8))
                .build();
        Post.Builder post = post();
        post.approvals(List.of(approval(ApprovalRole.HEADTEACHER, HEAD, EARLIER, ApprovalState.GIVEN)));
        Situation situation = situation(post.build(), schoolOf(gone).build());
        assertThat(Approvals.standing(situation, ApprovalRole.HEADTEACHER, NORM))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void oneGovernorIsNotTheGoverningBody() {
        Post.Builder post = post();
        post.approvals(List.of(approval(ApprovalRole.GOVERNOR, "t-gov", EARLIER, ApprovalState.GIVEN)));
        Situation situation =
                situation(post.build(), schoolOf(person("t-gov", Role.GOVERNOR)).build());
        assertThat(Approvals.standing(situation, ApprovalRole.GOVERNORS, NORM)).isEqualTo(Truth.FALSE);
        assertThat(Approvals.standing(situation, ApprovalRole.GOVERNOR, NORM)).isEqualTo(Truth.TRUE);
    }

    @Test
    void secondOpinionIsSomebodyElses() {
        assertThat(Approvals.others(with(
                        approval(ApprovalRole.STAFF, AUTHOR, EARLIER, ApprovalState.GIVEN),
                        approval(ApprovalRole.HEADTEACHER, HEAD, EARLIER, ApprovalState.GIVEN))))
                .containsExactly(HEAD);
    }

    @Test
    void reasonNeedsWordsAndSomebodyWhoMayGiveIt() {
        assertThat(reasoned(new Reason(NORM, Optional.of(AUTHOR), "The hall flooded.")))
                .isTrue();
        assertThat(reasoned(new Reason(NORM, Optional.of(HEAD), "The hall flooded.")))
                .isTrue();
        assertThat(reasoned(new Reason(NORM, Optional.of(AUTHOR), " \t"))).isFalse();
        assertThat(reasoned(new Reason(NORM, Optional.empty(), "The hall flooded.")))
                .isFalse();
        assertThat(reasoned(new Reason("another", Optional.of(AUTHOR), "The hall flooded.")))
                .isFalse();
    }

    private static boolean reasoned(Reason reason) {
        Post.Builder post = post();
        post.reasons(List.of(reason));
        return Reasons.entered(situation(post.build(), finding()), NORM);
    }

    @Test
    void logHoldsWhatWasDoneHereAndForThisAccount() {
        Done here = new Done("a-duty", Optional.empty(), Optional.empty(), Optional.of(AUTHOR), EARLIER);
        Done onRecord =
                new Done("a-duty", Optional.of("block"), Optional.of(Invented.ACCOUNT), Optional.of(HEAD), LATER);
        Done elsewhere = new Done("a-duty", Optional.of("block"), Optional.of("a-other"), Optional.of(HEAD), LATER);
        Post.Builder post = post();
        post.done(List.of(here));
        Situation situation =
                situation(post.build(), school().addDone(onRecord, elsewhere).build());
        assertThat(DoneLog.entries(situation, "a-duty", "")).containsExactly(here, onRecord);
        assertThat(DoneLog.entries(situation, "a-duty", "block")).containsExactly(onRecord);
        assertThat(DoneLog.entries(situation, "another", "")).isEmpty();
    }

    @Test
    void anAgreementIsAFactThatIsSoWhenItsRoleOrTheHeadteacherGaveIt() {
        Situation agreed = with(
                approval(ApprovalRole.HEADTEACHER, HEAD, EARLIER, ApprovalState.GIVEN),
                approval(ApprovalRole.SENIOR_LEADER, AUTHOR, EARLIER, ApprovalState.GIVEN));
        assertThat(ActFacts.HEADTEACHER_AGREED.of(agreed).value()).contains(true);
        assertThat(ActFacts.SENIOR_LEADER_AGREED.of(agreed).value()).contains(true);
        assertThat(ActFacts.SENIOR_LEADER_AGREED
                        .of(with(approval(ApprovalRole.SENIOR_LEADER, AUTHOR, EARLIER, ApprovalState.GIVEN)))
                        .value())
                .contains(false);
        assertThat(ActFacts.HEADTEACHER_AGREED.of(with()).value()).contains(false);
    }
}
