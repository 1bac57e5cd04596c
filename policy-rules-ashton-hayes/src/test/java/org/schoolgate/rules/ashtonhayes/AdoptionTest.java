package org.schoolgate.rules.ashtonhayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.vocabulary.Publishing.am;
import static org.schoolgate.core.vocabulary.Publishing.goingOutBetween;
import static org.schoolgate.core.vocabulary.Publishing.pm;
import static org.schoolgate.core.vocabulary.Publishing.respectful;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schoolgate.core.activity.Post;
import org.schoolgate.core.activity.Purpose;
import org.schoolgate.core.policy.Adoption;
import org.schoolgate.core.policy.Day;
import org.schoolgate.core.policy.Departure;
import org.schoolgate.core.policy.Departure.What;
import org.schoolgate.core.policy.Edition;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Level;
import org.schoolgate.core.school.SchoolRecords;

/** Another school takes the policy over: its own name, dates and hours, one rule less, one stronger. */
final class AdoptionTest {
    private static final Policy LARKMOOR = Adoption.of(
                    AshtonHayes.THE_POLICY,
                    "larkmoor",
                    "Larkmoor Primary School (invented)",
                    Edition.of(Edition.Status.ADOPTED).reviewDue(Day.month(2027, 9)))
            .adapting(
                    goingOutBetween(am(8), pm(6)),
                    goingOutBetween(am(9), pm(4)),
                    Map.of(
                            "ah-hours", "Posts and messages normally go out on weekdays from 9am to 4pm",
                            "ah-out-of-hours-purpose", "Outside the hours, events and urgent news are fine"),
                    "The office closes at four.")
            .dropping("ah-grammar", "Children write here, and are not corrected in public.")
            .replacing(
                    AshtonHayesPaper.PAPER
                            .norm("ah-no-derogatory", "Posts put nobody down, as a rule", 55)
                            .on(POST)
                            .normally(respectful()),
                    "The must is in the staff handbook.")
            .policy();

    private static Level hoursAt(Policy policy, String at) {
        Post post = Post.builder()
                .at(OffsetDateTime.parse(at))
                .purposes(Set.of(Purpose.ACHIEVEMENT))
                .build();
        SchoolRecords records =
                SchoolRecords.builder().zone(ZoneId.of("Europe/London")).build();
        return policy.checker().knowing(records).decide(post).findings().stream()
                .filter(finding -> finding.rule().id().equals("ah-hours"))
                .findFirst()
                .orElseThrow()
                .level()
                .atMost();
    }

    @Test
    void theHoursAreTheSchoolsOwn() {
        assertThat(hoursAt(AshtonHayes.THE_POLICY, "2026-03-02T17:00:00Z")).isEqualTo(Level.CLEAR);
        assertThat(hoursAt(LARKMOOR, "2026-03-02T16:00:00Z")).isEqualTo(Level.CLEAR);
        assertThat(hoursAt(LARKMOOR, "2026-03-02T17:00:00Z")).isEqualTo(Level.JUSTIFY);
    }

    @Test
    void theLedgerSaysWhatDeparts() {
        assertThat(LARKMOOR.adoptedFrom()).contains("ashton-hayes");
        assertThat(LARKMOOR.departures())
                .extracting(Departure::rule, Departure::what)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ah-hours", What.ADAPTED),
                        org.assertj.core.groups.Tuple.tuple("ah-out-of-hours-purpose", What.ADAPTED),
                        org.assertj.core.groups.Tuple.tuple("ah-grammar", What.DROPPED),
                        org.assertj.core.groups.Tuple.tuple("ah-no-derogatory", What.REPLACED));
        assertThat(LARKMOOR.ids()).doesNotContain("ah-grammar").contains("ah-positive-tone");
        assertThat(LARKMOOR.ledger().norms())
                .filteredOn(line -> line.id().equals("ah-no-derogatory"))
                .singleElement()
                .satisfies(line -> assertThat(line.force()).contains("NORMALLY"));
    }

    @Test
    void whatIsNotThereCannotBeChanged() {
        Adoption adoption =
                Adoption.of(AshtonHayes.THE_POLICY, "larkmoor", "Larkmoor", Edition.of(Edition.Status.DRAFT));
        assertThatThrownBy(() -> adoption.dropping("ah-none", "why")).hasMessageContaining("ah-none");
        assertThatThrownBy(() -> adoption.dropping("ah-grammar", " ")).hasMessageContaining("say why");
        assertThatThrownBy(() -> adoption.adding(AshtonHayes.HOURS, "why")).hasMessageContaining("replace it");
        assertThatThrownBy(() -> adoption.adapting(
                        goingOutBetween(am(1), pm(2)), goingOutBetween(am(9), pm(4)), Map.of(), "why"))
                .hasMessageContaining("nothing of ashton-hayes");
        assertThatThrownBy(() -> adoption.adapting(
                        goingOutBetween(am(8), pm(6)), goingOutBetween(am(9), pm(4)), Map.of(), "why"))
                .hasMessageContaining("say what it says now");
        assertThat(List.of(AshtonHayes.THE_POLICY.departures())).containsExactly(List.of());
    }
}
