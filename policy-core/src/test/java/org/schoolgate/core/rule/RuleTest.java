package org.schoolgate.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolgate.core.logic.Truth.FALSE;
import static org.schoolgate.core.logic.Truth.TRUE;
import static org.schoolgate.core.logic.Truth.UNKNOWN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.Lists;
import org.schoolgate.core.activity.Media;
import org.schoolgate.core.activity.MediaKind;
import org.schoolgate.core.activity.Picture;
import org.schoolgate.core.activity.Post;
import org.schoolgate.core.activity.Presumption;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.Subject;
import org.schoolgate.core.activity.TextReader;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Provenance;
import org.schoolgate.core.logic.Reading;
import org.schoolgate.core.logic.Standpoint;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.logic.Wording;
import org.schoolgate.core.school.SchoolRecords;

/** What a rule finds, of every way in which its parts may turn out. */
class RuleTest {
    private static final List<Truth> EACH = List.of(FALSE, UNKNOWN, TRUE);
    private static final Situation POST = of(Post.builder().build());

    @Test
    void theOutcomeIsThatOfItsParts() {
        for (Truth when : EACH) {
            for (Truth required : EACH) {
                for (Truth exception : EACH) {
                    Finding finding = rule(when, required, exception).judge(POST);
                    assertThat(finding.outcome())
                            .as("%s, %s, %s", when, required, exception)
                            .isEqualTo(outcome(when, required, exception));
                    assertThat(finding.level()).isEqualTo(level(finding.outcome()));
                }
            }
        }
    }

    private static Outcome outcome(Truth when, Truth required, Truth exception) {
        if (when == FALSE) {
            return Outcome.NOT_APPLICABLE;
        }
        if (required == TRUE) {
            return Outcome.KEPT;
        }
        if (exception == TRUE) {
            return Outcome.EXCUSED;
        }
        return when == TRUE && required == FALSE && exception == FALSE ? Outcome.BROKEN : Outcome.UNDECIDED;
    }

    private static Interval level(Outcome outcome) {
        return switch (outcome) {
            case BROKEN -> Interval.at(Level.FORBID);
            case UNDECIDED -> Interval.upTo(Level.FORBID);
            case KEPT, EXCUSED, NOT_APPLICABLE -> Interval.CLEAR;
        };
    }

    @Test
    void aFindingSaysWhatItFound() {
        assertThat(rule(TRUE, TRUE, FALSE).judge(POST).message()).startsWith("Kept: ");
        assertThat(rule(TRUE, FALSE, TRUE).judge(POST).message()).startsWith("Excused: ");
        assertThat(rule(TRUE, FALSE, FALSE).judge(POST).message()).startsWith("Not kept: ");
        assertThat(rule(TRUE, UNKNOWN, FALSE).judge(POST).message()).startsWith("Not settled yet: ");
        assertThat(rule(FALSE, FALSE, FALSE).judge(POST).message()).startsWith("Does not apply: ");
    }

    @Test
    void findingsAreEqualWhereAllThatTheyFoundIs() {
        Rule<Situation> rule = rule(TRUE, FALSE, FALSE);
        Finding finding = rule.judge(POST);
        assertThat(finding).isEqualTo(rule.judge(POST)).hasSameHashCodeAs(rule.judge(POST));
        assertThat(finding.evidence()).isSameAs(finding.evidence());
        assertThat(finding.members()).isEmpty();
        assertThat(finding)
                .isNotEqualTo(rule(TRUE, TRUE, FALSE).judge(POST))
                .isNotEqualTo(rule(TRUE, FALSE, FALSE).judge(POST))
                .isNotEqualTo("a-norm");
        assertThat(finding.whileScopeIsOpen(List.of())).isNotEqualTo(finding);
    }

    // ---- why

    @Test
    void theEvidenceIsWhatDecided() {
        assertThat(evidence(FALSE, FALSE, FALSE)).containsExactly("when");
        assertThat(evidence(TRUE, TRUE, UNKNOWN)).containsExactly("required");
        assertThat(evidence(TRUE, FALSE, TRUE)).containsExactly("exception");
        assertThat(evidence(TRUE, FALSE, FALSE)).containsExactly("exception", "required", "when");
        assertThat(evidence(TRUE, FALSE, UNKNOWN)).containsExactly("exception");
        assertThat(evidence(UNKNOWN, UNKNOWN, FALSE)).containsExactly("required", "when");
        assertThat(evidence(UNKNOWN, FALSE, FALSE)).containsExactly("when");
    }

    private static List<String> evidence(Truth when, Truth required, Truth exception) {
        return rule(when, required, exception).judge(POST).evidence().stream()
                .map(Fact::name)
                .toList();
    }

    @Test
    void whetherItAppliesWaitsForItsOwnFacts() {
        Rule<Situation> rule = rule(UNKNOWN, UNKNOWN, FALSE);
        assertThat(rule.applies(POST)).isEqualTo(UNKNOWN);
        assertThat(rule.openWhetherItApplies(POST)).extracting(Fact::name).containsExactly("when");
    }

    // ---- agreement

    @Test
    void whatAnApprovalWouldLiftIsApproved() {
        assertThat(ifAgreed(TRUE).level()).isEqualTo(Interval.at(Level.APPROVE));
        assertThat(ifAgreed(UNKNOWN).level()).isEqualTo(new Interval(Level.APPROVE, Level.FORBID));
        assertThat(ifAgreed(FALSE).level()).isEqualTo(Interval.at(Level.FORBID));
    }

    @Test
    void whatLeavesOpenWhetherAnApprovalWouldLiftItIsEvidence() {
        assertThat(ifAgreed(UNKNOWN).evidence())
                .anySatisfy(fact -> assertThat(fact.isUnknown()).isTrue());
        assertThat(ifAgreed(TRUE).evidence()).noneMatch(Fact::isUnknown);
    }

    /** Of a rule that is broken for want of an approval, with this being so besides. */
    private static Finding ifAgreed(Truth agreed) {
        Condition<Situation> approved = leaf("approved", (subject, standpoint) -> Truth.of(standpoint.granted()));
        return draft().must(approved.and(leaf("agreed", (subject, standpoint) -> agreed)))
                .judge(POST);
    }

    // ---- for each

    @Test
    void onePictureNeverExcusesAnother() {
        Finding finding = eachPicture().judge(withPictures(MediaKind.PHOTO, MediaKind.VIDEO, MediaKind.PHOTO));
        assertThat(finding.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(finding.members())
                .extracting(MemberFinding::outcome)
                .containsExactly(Outcome.KEPT, Outcome.BROKEN, Outcome.KEPT);
    }

    @Test
    void anEmptyListIsKeptAndAnUnknownOneIsUndecided() {
        Finding ofNone = eachPicture().judge(withPictures());
        assertThat(ofNone.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(ofNone.evidence()).isNotEmpty();
        assertThat(eachPicture().applies(withPictures())).isEqualTo(FALSE);
        Finding ofUnknown = eachPicture().judge(POST);
        assertThat(ofUnknown.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(ofUnknown.level()).isEqualTo(Interval.upTo(Level.FORBID));
        assertThat(eachPicture().openWhetherItApplies(POST)).isNotEmpty();
    }

    private static Rule<Picture> eachPicture() {
        return draft().forEach(Lists.PICTURES)
                .must(leaf(
                        "a photo",
                        (picture, standpoint) ->
                                Truth.of(picture.media().kind().equals(Optional.of(MediaKind.PHOTO)))));
    }

    private static Situation withPictures(MediaKind... kinds) {
        return of(Post.builder()
                .media(List.of(kinds).stream()
                        .<Media>map(kind -> Media.builder().kind(kind).build())
                        .toList())
                .build());
    }

    // ---- rules and what they read

    private static Rule<Situation> rule(Truth when, Truth required, Truth exception) {
        return draft().must(known("required", required))
                .when(known("when", when))
                .exceptWhen(known("exception", exception));
    }

    private static Draft draft() {
        return Paper.citedAs("A paper", "P")
                .section("All")
                .sentence(1, Paper.Sort.RULE)
                .build()
                .norm("a-rule", "One thing is asked for", 1)
                .on(ActivityKind.POST);
    }

    private static Condition<Situation> known(String name, Truth truth) {
        return leaf(name, (subject, standpoint) -> truth);
    }

    private interface Said<S> {
        Truth of(S subject, Standpoint standpoint);
    }

    private static <S extends Subject> Condition<S> leaf(String name, Said<S> said) {
        return Condition.on(Wording.is("it", name), new Told<>(name, said), org.schoolgate.core.logic.Test.isTrue());
    }

    private record Told<S extends Subject>(String name, Said<S> said) implements Reading<S, Boolean> {
        @Override
        public Fact<Boolean> read(S subject, Standpoint standpoint) {
            Truth truth = said.of(subject, standpoint);
            return truth == UNKNOWN
                    ? Fact.unknown(this::name, subject.about())
                    : Fact.known(this::name, subject.about(), truth == TRUE, Provenance.ACTIVITY);
        }
    }

    private static Situation of(Post post) {
        return Situation.of(post, SchoolRecords.builder().build(), TextReader.none(), Presumption.nothing());
    }
}
