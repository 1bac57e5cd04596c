package org.schoolgate.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.schoolgate.core.activity.Invented.AUTHOR;
import static org.schoolgate.core.activity.Invented.HEAD;
import static org.schoolgate.core.activity.Invented.answer;
import static org.schoolgate.core.activity.Invented.find;
import static org.schoolgate.core.activity.Invented.finding;
import static org.schoolgate.core.activity.Invented.post;
import static org.schoolgate.core.activity.Invented.school;
import static org.schoolgate.core.activity.Invented.situation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schoolgate.core.activity.AccountRef.InlineAccount;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Provenance;
import org.schoolgate.core.school.Answer;

/** How answers, declarations, presumptions and finds settle what people are asked. */
class SettlingTest {
    private static Post.Builder declared(Answer... answers) {
        Post.Builder post = post();
        post.postKind(PostKind.ORIGINAL);
        post.declaredBy(AUTHOR);
        post.answers(List.of(answers));
        return post;
    }

    private static <V> Fact<V> of(FactType<Situation, V> type, Post.Builder post, Find... finds) {
        return type.of(situation(post.build(), finding(finds)));
    }

    @Test
    void declarationSettlesAStatementAndSaysWhoSigned() {
        Fact<Boolean> fact = of(StatementFacts.RESPECTFUL, declared());
        assertThat(fact.value()).contains(true);
        assertThat(fact.provenance()).isEqualTo(Provenance.DECLARATION);
        assertThat(fact.by()).contains(AUTHOR);
        assertThat(fact.because()).extracting(Fact::name).contains("possible_offensive_word");
    }

    @Test
    void declarationBySomebodyElseSettlesNothing() {
        Post.Builder post = post();
        post.declaredBy(HEAD);
        assertThat(of(StatementFacts.RESPECTFUL, post).isUnknown()).isTrue();
    }

    @Test
    void explicitAnswerWinsOverTheDeclaration() {
        Fact<Boolean> fact = of(StatementFacts.RESPECTFUL, declared(answer("respectful", false)));
        assertThat(fact.value()).contains(false);
        assertThat(fact.provenance()).isEqualTo(Provenance.ANSWER);
    }

    @Test
    void findTakesTheStatementOutAndIsPointedAt() {
        Fact<Boolean> fact = of(StatementFacts.RESPECTFUL, declared(), find(FindKind.OFFENSIVE_WORD, "Marrows"));
        assertThat(fact.isUnknown()).isTrue();
        assertThat(fact.raisedBy()).extracting(Fact::name).containsExactly("possible_offensive_word");
    }

    @Test
    void namesOfAdultsLeaveTheStatementAboutOnePersonDeclared() {
        assertThat(of(StatementFacts.ABOUT_ONE_PERSON, declared(), find(FindKind.PERSON_NAME, "Marrows"))
                        .value())
                .contains(false);
        assertThat(of(StatementFacts.ABOUT_ONE_PERSON, declared(), find(FindKind.ONE_PERSON_WORDING, "Marrows"))
                        .isUnknown())
                .isTrue();
    }

    @Test
    void statementSettlesTheFinerFactsBehindIt() {
        Fact<Boolean> fact = of(FinerFacts.POSITIVE_OR_NEUTRAL, declared());
        assertThat(fact.value()).contains(true);
        assertThat(fact.because())
                .extracting(Fact::name)
                .containsExactlyInAnyOrder("plain_news_or_praise", "possible_criticism");
        assertThat(of(FinerFacts.OPINION, declared()).value()).contains(Opinion.NONE);
    }

    @Test
    void findRaisesAFinerFactWhateverWasDeclared() {
        Fact<Boolean> fact = of(FinerFacts.POSITIVE_OR_NEUTRAL, declared(), find(FindKind.CRITICISM, "Marrows"));
        assertThat(fact.open()).extracting(Fact::name).containsExactly("positive_or_neutral");
        assertThat(fact.raisedBy()).extracting(Fact::name).containsExactly("possible_criticism");
    }

    @Test
    void denialOfTheStatementRaisesTheFinerFact() {
        Fact<Boolean> fact = of(FinerFacts.POSITIVE_OR_NEUTRAL, declared(answer("plain_news_or_praise", false)));
        assertThat(fact.open()).extracting(Fact::name).containsExactly("positive_or_neutral");
    }

    @Test
    void statementIsAskedBeforeTheFinerFact() {
        Fact<Boolean> fact = of(FinerFacts.POSITIVE_OR_NEUTRAL, post());
        assertThat(fact.open()).extracting(Fact::name).containsExactly("plain_news_or_praise");
    }

    @Test
    void unreadWordsLeaveTheFinerFactOpen() {
        Situation unread = situation(declared().build(), TextReader.none());
        assertThat(FinerFacts.POSITIVE_OR_NEUTRAL.of(unread).open())
                .extracting(Fact::name)
                .containsExactly("positive_or_neutral");
    }

    @Test
    void finerFactAnsweredWellDecidesByItself() {
        Answer denied = answer("plain_news_or_praise", false);
        assertThat(of(FinerFacts.POSITIVE_OR_NEUTRAL, declared(denied, answer("positive_or_neutral", true)))
                        .value())
                .contains(true);
    }

    @Test
    void faultOfTheLanguageLeavesTheToneDeclared() {
        Find fault = new Find(
                FindKind.WORDING_FAULT,
                find(FindKind.WORDING_FAULT, "Marrows").span(),
                "Marrows",
                List.of(),
                Set.of(),
                false,
                Optional.of("LANGUAGE"),
                1,
                "invented");
        assertThat(of(FinerFacts.LANGUAGE_CORRECT, declared(), fault).isUnknown())
                .isTrue();
        assertThat(of(FinerFacts.TONE_FITS, declared(), fault).value()).contains(true);
    }

    @Test
    void presumptionSettlesStatementsWithinTheSameLimits() {
        Situation presumed = Situation.of(post().build(), school().build(), finding(), Presumption.ofRoutine());
        assertThat(StatementFacts.RESPECTFUL.of(presumed).provenance()).isEqualTo(Provenance.PRESUMED);
        Situation suspicious = Situation.of(
                post().build(),
                school().build(),
                finding(find(FindKind.OFFENSIVE_WORD, "Marrows")),
                Presumption.ofRoutine());
        assertThat(StatementFacts.RESPECTFUL.of(suspicious).isUnknown()).isTrue();
    }

    @Test
    void raisedFactIsNeverPresumedAsRoutine() {
        Post.Builder post = post();
        post.postKind(PostKind.REPLY);
        Situation presumed = Situation.of(post.build(), school().build(), finding(), Presumption.ofRoutine());
        assertThat(FinerFacts.ANSWERS_SOMEBODY.of(presumed).isUnknown()).isTrue();
    }

    @Test
    void standingAnswerStandsInTheRecordsAndGivesWayToOneOnTheActivity() {
        var records = school().addAnswers(answer("feed_active", true)).build();
        assertThat(SchoolFacts.FEED_ACTIVE
                        .of(situation(post().build(), records))
                        .provenance())
                .isEqualTo(Provenance.RECORD);
        Post.Builder post = post();
        post.answers(List.of(answer("feed_active", false)));
        assertThat(SchoolFacts.FEED_ACTIVE.of(situation(post.build(), records)).value())
                .contains(false);
    }

    @Test
    void silenceIsAnsweredForOnePolicyOrForAll() {
        Answer forOne = new Answer(
                "silence_permits",
                Optional.of("POST"),
                Optional.of("thistlemoor"),
                true,
                Optional.empty(),
                Optional.empty());
        var records = school().addAnswers(forOne).build();
        Situation situation = situation(post().build(), records);
        assertThat(SchoolFacts.silencePermits("thistlemoor").of(situation).value())
                .contains(true);
        assertThat(SchoolFacts.silencePermits("fellside").of(situation).isUnknown())
                .isTrue();
    }

    @Test
    void ofSeveralAnswersTheStricterStands() {
        assertThat(of(StatementFacts.RESPECTFUL, declared(answer("respectful", true), answer("respectful", false)))
                        .value())
                .contains(false);
    }

    @Test
    void answerOfTheWrongTypeIsRefusedWithoutItsValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(StatementFacts.RESPECTFUL, declared(answer("respectful", "Quill says so"))))
                .withMessageContaining("/answers/respectful")
                .withMessageNotContaining("Quill");
    }

    @Test
    void ownerSignsForAnAccountThatIsNotOnRecord() {
        PersonalAccount.Builder account = PersonalAccount.builder();
        account.by(new OnRecord(AUTHOR));
        account.declaredBy(AUTHOR);
        account.account(new InlineAccount(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        Situation situation = situation(account.build(), finding());
        assertThat(StatementFacts.ACCOUNT_SECURE.of(situation).value()).contains(true);
    }

    @Test
    void whatHasNoWordsIsNotAskedForThem() {
        PersonalAccount.Builder account = PersonalAccount.builder();
        account.by(new OnRecord(AUTHOR));
        assertThat(FinerFacts.OWN_DETAILS_GIVEN
                        .of(situation(account.build(), finding()))
                        .open())
                .extracting(Fact::name)
                .containsExactly("own_details_given");
    }

    @Test
    void whatNothingCanShowIsNotSoUntilSomebodySaysSo() {
        PersonalAccount.Builder account = PersonalAccount.builder();
        assertThat(FinerFacts.DISCREET.of(situation(account.build(), finding())).value())
                .contains(true);
        account.answers(List.of(answer("discreet", false)));
        assertThat(FinerFacts.DISCREET.of(situation(account.build(), finding())).value())
                .contains(false);
    }

    @Test
    void leadersSignForWhatLeadersAreAskedAndAnAuthorForNoneOfIt() {
        Post.Builder byHead = post();
        byHead.declaredBy(HEAD);
        Situation signed = situation(byHead.build(), finding());
        assertThat(Settling.signedFor(signed, FactType.AskedOf.HEADTEACHER)).isTrue();
        assertThat(Settling.signedFor(signed, FactType.AskedOf.SLT)).isTrue();
        assertThat(Settling.signedFor(signed, FactType.AskedOf.SENIOR_LEADER)).isTrue();
        assertThat(Settling.signedFor(signed, FactType.AskedOf.OFFICE)).isFalse();
        Post.Builder ofTheHeads = post();
        ofTheHeads.by(new OnRecord(HEAD));
        ofTheHeads.declaredBy(HEAD);
        assertThat(Settling.signedFor(situation(ofTheHeads.build(), finding()), FactType.AskedOf.HEADTEACHER))
                .isFalse();
    }
}
