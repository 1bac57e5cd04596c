package org.schoolgate.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolgate.core.activity.ActivityKind.POST;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.Lists;
import org.schoolgate.core.activity.Presumption;
import org.schoolgate.core.policy.Allowed;
import org.schoolgate.core.policy.Day;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.DutyDue;
import org.schoolgate.core.policy.Edition;
import org.schoolgate.core.policy.Policies;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Due;
import org.schoolgate.core.rule.Force;
import org.schoolgate.core.rule.Outcome;
import org.schoolgate.core.rule.Paper;
import org.schoolgate.core.vocabulary.Pictured;
import org.schoolgate.core.vocabulary.Publishing;

/** Decisions and ledgers as documents, and law 16 for them. */
class ReportsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static final Paper PAPER = Paper.citedAs("Mallowfield", "MF")
            .heading(1, "Posts")
            .sentence(2, Paper.Sort.RULE)
            .sentence(3, "One duty of two acts.", Paper.Sort.RULE, Paper.Sort.DUTY)
            .sentence(4, Paper.Sort.PERMISSION)
            .build();

    private static final Policy MALLOWFIELD = Policy.of("mallowfield", "Posts of an invented school", PAPER)
            .school("Mallowfield Primary School")
            .edition(Edition.of(Edition.Status.TRIAL)
                    .adoptedOn(Day.of(2024, 9, 2))
                    .reviewDue(Day.month(2025, 9)))
            .norms(
                    PAPER.norm("mf-consent", "No child is shown without consent", 2)
                            .on(POST)
                            .forEach(Lists.CHILDREN_PICTURED)
                            .must(Pictured.consentToImage())
                            .readAs("No reply is not consent."),
                    PAPER.norm("mf-weekdays", "Posts go out on weekdays", 3)
                            .on(POST)
                            .normally(Publishing.goingOutOnAWeekday()),
                    PAPER.norm("mf-kind", "Nothing offends", 3).on(POST).never(Publishing.offensive()),
                    PAPER.norm("mf-look-after", "Posts are looked after", 3)
                            .on(POST)
                            .duty(
                                    Force.MUST,
                                    "STAFF",
                                    "read",
                                    "read the replies",
                                    Publishing.aboutASchoolEvent(),
                                    Due.byNextWorkingDay()),
                    PAPER.norm("mf-events", "Events may be announced", 4)
                            .on(POST)
                            .may(Publishing.aboutASchoolEvent()))
            .build();

    private static final Policy SILENT = Policy.of(
                    "silent",
                    "Of nothing",
                    Paper.citedAs("Silent", "SI")
                            .section("One")
                            .sentence(1, Paper.Sort.AIM)
                            .build())
            .build();

    static DecisionReport decide(Activity activity, Presumption presumption, Policy... policies) {
        Decision decision = Policies.strictestOf(policies)
                .checker()
                .knowing(Samples.records())
                .presuming(presumption)
                .decide(activity, NOW);
        return DecisionReport.of(decision);
    }

    private static Activity sample() {
        return ActivityReader.of(Samples.records())
                .read(Samples.POST_OF_KNOWN_FACTS)
                .orElseThrow();
    }

    @Test
    void aDecisionTellsWhatWasFoundAndWhy() {
        DecisionReport document = decide(sample(), Presumption.nothing(), MALLOWFIELD);

        assertThat(document.policies())
                .extracting(DecisionReport.PolicyVerdict::policy)
                .containsExactly("mallowfield");
        assertThat(JsonWriter.write(document))
                .contains("\"policy\":\"mallowfield\"")
                .doesNotContain("\"policies\":[{");
        assertThat(document.permitted()).isFalse();
        DecisionReport.FindingReport consent = document.findings().stream()
                .filter(finding -> finding.rule().equals("mf-consent"))
                .findFirst()
                .orElseThrow();
        assertThat(consent.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(consent.clause().sentences()).containsExactly("MF-002");
        assertThat(consent.clause().reading()).contains("No reply is not consent.");
        assertThat(consent.members())
                .extracting(DecisionReport.MemberReport::id)
                .contains("p1");
        assertThat(consent.evidence()).anySatisfy(fact -> {
            assertThat(fact.fact()).isEqualTo("image_consent");
            assertThat(fact.value()).contains("REFUSED");
            assertThat(fact.about()).contains("p1");
        });
        assertThat(document.duties()).singleElement().extracting(DutyDue::id).isEqualTo("mf-look-after#read");
        assertThat(document.allows()).extracting(Allowed::id).containsExactly("mf-events");
        assertThat(document.notices()).extracting(notice -> notice.key().name()).contains("REVIEW_OVERDUE");
        assertThat(document).hasToString("FORBID");
    }

    @Test
    void layersSayWhoDecided() {
        DecisionReport document =
                decide(sample(), Presumption.ofRoutine(), MALLOWFIELD, SILENT).named("draft.json");

        assertThat(document.draft()).contains("draft.json");
        assertThat(document.policies())
                .extracting(DecisionReport.PolicyVerdict::policy)
                .containsExactly("mallowfield", "silent");
        assertThat(document.decidedBy()).containsExactly("mallowfield");
    }

    @Test
    void noDocumentHoldsNamesOrWords() {
        String json = JsonWriter.write(decide(sample(), Presumption.nothing(), MALLOWFIELD));

        assertThat(json).doesNotContain("Wilf", "Ashgrove", "Okonjo", "2016-02-29", "Kites", "KiteMuseum");
    }

    @Property(tries = 300)
    void decisionsAreReadAsTheyWereWritten(@ForAll long seed, @ForAll @IntRange(max = 16) int kind) {
        Activity activity = new Activities(seed).activity(kind);
        boolean layered = seed % 2 == 0;

        DecisionReport document = layered
                ? decide(activity, Presumption.ofRoutine(), MALLOWFIELD, SILENT)
                : decide(activity, Presumption.nothing(), MALLOWFIELD);
        String json = JsonWriter.write(document);
        Parsed<DecisionReport> read = ReportReader.decision(json);

        assertThat(Samples.pointers(read.faults())).isEmpty();
        assertThat(read.orElseThrow()).isEqualTo(document);
        assertThat(JsonWriter.write(read.orElseThrow())).isEqualTo(json);
        assertThat(JsonSchemasTest.faults("decision", json)).isEmpty();
    }

    @Test
    void aLedgerIsReadAsItWasWritten() {
        LedgerReport ledger = LedgerReport.of(MALLOWFIELD.ledger());

        String json = JsonWriter.write(ledger);

        assertThat(ReportReader.ledger(json).orElseThrow()).isEqualTo(ledger);
        assertThat(JsonWriter.write(ReportReader.ledger(json).orElseThrow())).isEqualTo(json);
        assertThat(JsonSchemasTest.faults("ledger", json)).isEmpty();
        assertThat(ledger.reviewDue()).contains("2025-09");
        assertThat(ledger.sentences()).hasSize(4);
        assertThat(ledger.sentences().get(2).by()).containsExactly("mf-weekdays", "mf-kind", "mf-look-after");
        assertThat(ledger.rules()).extracting(LedgerReport.NormReport::force).contains(Optional.of("MAY"));
    }

    @Test
    void aRefusalIsReadAsItWasWritten() {
        List<Fault> faults = ActivityReader.of(Samples.records()).read("{").faults();
        FaultReport refusal = new FaultReport("draft.json", faults);

        assertThat(ReportReader.faults(JsonWriter.write(refusal)).orElseThrow()).isEqualTo(refusal);
    }

    @Test
    void namesOfPoliciesAreTheirNormsAndActs() {
        PolicyNames names = PolicyNames.of(List.of(MALLOWFIELD, SILENT));

        assertThat(names.hasRule("mf-weekdays")).isTrue();
        assertThat(names.hasRule("mf-moon")).isFalse();
        assertThat(names.hasDuty("mf-look-after", Optional.of("read"))).isTrue();
        assertThat(names.hasDuty("mf-look-after", Optional.of("burn"))).isFalse();
        assertThat(names.hasDuty("mf-look-after", Optional.empty())).isTrue();
        assertThat(names.hasDuty("mf-moon", Optional.empty())).isFalse();
    }
}
