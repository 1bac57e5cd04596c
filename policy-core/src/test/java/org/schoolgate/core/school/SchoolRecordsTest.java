package org.schoolgate.core.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchoolRecordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Account account(String id, String handle) {
        return Account.builder().id(id).handle(handle).build();
    }

    private static Pupil pupil(String id) {
        return Pupil.builder().id(id).firstName("Wilf").build();
    }

    @Test
    void everythingIsFoundByItsId() {
        SchoolRecords records = SchoolRecords.builder()
                .roster(List.of(pupil("p1"), pupil("p2")))
                .staff(List.of(Person.builder().id("s1").build()))
                .accounts(List.of(account("a1", "@Kites")))
                .events(List.of(Event.builder().id("e1").build()))
                .build();

        assertThat(records.pupil("p2").map(Pupil::id)).contains("p2");
        assertThat(records.pupil("s1")).isEmpty();
        assertThat(records.person("s1")).isPresent();
        assertThat(records.account("a1")).isPresent();
        assertThat(records.event("e1")).isPresent();
    }

    @Test
    void handlesAreComparedWithoutTheirSignAndCase() {
        SchoolRecords records = SchoolRecords.builder()
                .accounts(List.of(account("a1", "@KITES"), account("a2", "kites"), account("a3", "Bells")))
                .build();

        assertThat(records.accountsByHandle("@kiTes")).extracting(Account::id).containsExactly("a1", "a2");
        assertThat(records.accountByHandle("BELLS").map(Account::id)).contains("a3");
        assertThat(records.accountByHandle("whistles")).isEmpty();
        assertThat(Handles.same("@Kites", "kITES")).isTrue();
        assertThat(Handles.same("@Kites", "Kite")).isFalse();
    }

    @Test
    void twoOfOneIdAreRefusedWithoutNamingAnybody() {
        assertThatThrownBy(() -> SchoolRecords.builder()
                        .roster(List.of(pupil("p1"), pupil("p2"), pupil("p1")))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pupils")
                .hasMessageContaining("2")
                .hasMessageNotContaining("p1")
                .hasMessageNotContaining("Wilf");
    }

    @Test
    void consentsAreKeptByPupil() {
        Consent consent = Consent.builder()
                .pupil("p1")
                .use(ConsentUse.IMAGE)
                .channel(Channel.PRESS)
                .state(ConsentState.GIVEN)
                .build();
        SchoolRecords records = SchoolRecords.builder().addConsents(consent).build();

        assertThat(records.consents("p1")).containsExactly(consent);
        assertThat(records.consents("p2")).isEmpty();
    }

    @Test
    void nothingPrintsWhatItHolds() {
        assertThat(pupil("p1")).hasToString("Pupil");
        assertThat(account("a1", "@Kites")).hasToString("Account");
        assertThat(Grant.of(true)).hasToString("Grant");
        assertThat(Answer.of("respectful", true)).hasToString("Answer");
        assertThat(SchoolRecords.builder().roster(List.of(pupil("p1"))).build()).hasToString("SchoolRecords");
    }

    @Test
    void aGrantHoldsWithinItsDates() {
        Grant term = new Grant(true, Optional.empty(), Optional.of(DAY), Optional.of(DAY.plusDays(1)));

        assertThat(term.at(DAY.minusDays(1))).isEmpty();
        assertThat(term.at(DAY)).contains(true);
        assertThat(term.at(DAY.plusDays(1))).contains(true);
        assertThat(term.at(DAY.plusDays(2))).isEmpty();
        assertThat(term.isUndated()).isFalse();
        assertThat(Grant.of(false).at(DAY)).contains(false);
        assertThat(Grant.of(false).isUndated()).isTrue();
    }

    @Test
    void anAnswerIsOfAFewTypes() {
        assertThat(Answer.of("x", List.of("a")).value()).isEqualTo(List.of("a"));
        assertThatThrownBy(() -> Answer.of("x", 1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Answer.of("x", List.of(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
