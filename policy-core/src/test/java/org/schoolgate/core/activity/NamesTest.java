package org.schoolgate.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolgate.core.activity.Invented.AUTHOR;
import static org.schoolgate.core.activity.Invented.PUPIL;
import static org.schoolgate.core.activity.Invented.answer;
import static org.schoolgate.core.activity.Invented.answerAbout;
import static org.schoolgate.core.activity.Invented.certainName;
import static org.schoolgate.core.activity.Invented.find;
import static org.schoolgate.core.activity.Invented.finding;
import static org.schoolgate.core.activity.Invented.post;
import static org.schoolgate.core.activity.Invented.signedAnswer;
import static org.schoolgate.core.activity.Invented.situation;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schoolgate.core.activity.Named.NamedPupil;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Members;
import org.schoolgate.core.logic.Provenance;
import org.schoolgate.core.logic.Span;
import org.schoolgate.core.school.Answer;

/** Whether a child is named: lists, answers, finds and declarations, and which of them wins. */
class NamesTest {
    private static final TextReader SUSPICIOUS = finding(find(FindKind.PUPIL_NAME, "Quill"));
    private static final TextReader CERTAIN = finding(certainName("Quill Underbarrow"));
    private static final Media PLAIN_PICTURE =
            Media.builder().namesVisible(false).children(List.of()).build();

    private static Fact<Boolean> namesAChild(Post.Builder post, TextReader reader) {
        return StatementFacts.NAMES_A_CHILD.of(situation(post.build(), reader));
    }

    private static Post.Builder declared() {
        Post.Builder post = post();
        post.declaredBy(AUTHOR);
        return post;
    }

    private static Post.Builder answered(Answer... answers) {
        Post.Builder post = declared();
        post.answers(List.of(answers));
        return post;
    }

    private static Post.Builder listing(Named... names) {
        Post.Builder post = declared();
        post.named(List.of(names));
        return post;
    }

    @Test
    void declarationSettlesItWhereNothingWasFound() {
        Fact<Boolean> fact = namesAChild(declared(), finding());
        assertThat(fact.value()).contains(false);
        assertThat(fact.provenance()).isEqualTo(Provenance.DECLARATION);
    }

    @Test
    void suspicionTakesItOutOfTheDeclarationAndIsAskedAboutTheWord() {
        Fact<Boolean> fact = namesAChild(declared(), SUSPICIOUS);
        assertThat(fact.isUnknown()).isTrue();
        assertThat(fact.open()).singleElement().satisfies(open -> {
            assertThat(open.name()).isEqualTo("names_a_child");
            assertThat(open.about().span()).contains(new Span("/text", 0, 5));
            assertThat(open.raisedBy()).isNotEmpty();
        });
    }

    @Test
    void sameWordTwiceIsOneQuestion() {
        Find again = Find.of(FindKind.PUPIL_NAME, new Span("/text", 10, 15), "Quill", "invented");
        assertThat(namesAChild(declared(), finding(find(FindKind.PUPIL_NAME, "Quill"), again))
                        .open())
                .hasSize(1);
    }

    @Test
    void plainAnswerWinsOverASuspicion() {
        assertThat(namesAChild(answered(answer("names_a_child", false)), SUSPICIOUS)
                        .value())
                .contains(false);
    }

    @Test
    void wordDeniedByItselfIsDeclaredAgain() {
        Fact<Boolean> fact = namesAChild(answered(answerAbout("names_a_child", "Quill", false)), SUSPICIOUS);
        assertThat(fact.value()).contains(false);
        assertThat(fact.provenance()).isEqualTo(Provenance.DECLARATION);
    }

    @Test
    void oneDeniedWordLeavesTheOthersOpen() {
        Find other = Find.of(FindKind.PUPIL_NAME, new Span("/text", 10, 14), "Rush", "invented");
        Fact<Boolean> fact = namesAChild(
                answered(answerAbout("names_a_child", "Quill", false)),
                finding(find(FindKind.PUPIL_NAME, "Quill"), other));
        assertThat(fact.open())
                .singleElement()
                .satisfies(open -> assertThat(open.about().span()).contains(other.span()));
    }

    @Test
    void wordSaidToBeANameIsAnAnswer() {
        Fact<Boolean> fact = namesAChild(answered(answerAbout("names_a_child", "Quill", true)), SUSPICIOUS);
        assertThat(fact.value()).contains(true);
        assertThat(fact.provenance()).isEqualTo(Provenance.ANSWER);
    }

    @Test
    void certainFindWinsOverDeclarationAndPlainAnswer() {
        Fact<Boolean> fact = namesAChild(answered(answer("names_a_child", false)), CERTAIN);
        assertThat(fact.value()).contains(true);
        assertThat(fact.provenance()).isEqualTo(Provenance.READER);
    }

    @Test
    void answerWithNameAndTimeOverridesACertainFind() {
        Fact<Boolean> fact = namesAChild(answered(signedAnswer("names_a_child", false)), CERTAIN);
        assertThat(fact.value()).contains(false);
        assertThat(fact.by()).contains(AUTHOR);
    }

    @Test
    void listOfNamesWinsOverEverything() {
        Post.Builder post = listing(new NamedPupil(PUPIL, Optional.of(NameForm.FIRST_NAME)));
        post.answers(List.of(signedAnswer("names_a_child", false)));
        assertThat(namesAChild(post, finding()).value()).contains(true);
    }

    @Test
    void emptyListSettlesNothingOfChildrenElsewhere() {
        Post.Builder post = post();
        post.named(List.of());
        assertThat(namesAChild(post, finding()).isUnknown()).isTrue();
    }

    @Test
    void wordsThatNobodyReadAreNotDeclared() {
        Post.Builder post = Post.builder();
        post.by(new PersonRef.OnRecord(AUTHOR));
        post.declaredBy(AUTHOR);
        assertThat(namesAChild(post, finding()).isUnknown()).isTrue();
        assertThat(namesAChild(declared(), TextReader.none()).isUnknown()).isTrue();
    }

    @Test
    void deniedCaptionDoesNotStandForATextThatNobodyRead() {
        Find inCaption = Find.of(FindKind.PUPIL_NAME, new Span("/media/0/caption", 0, 5), "Quill", "invented");
        Post.Builder post = Post.builder();
        post.by(new PersonRef.OnRecord(AUTHOR));
        post.declaredBy(AUTHOR);
        post.media(List.of(Media.builder().caption("Quill").build()));
        post.answers(List.of(answerAbout("names_a_child", "Quill", false)));
        assertThat(namesAChild(post, finding(inCaption)).isUnknown()).isTrue();
    }

    @Test
    void namesAreThoseOfTheList() {
        Members<NameGiven> names = Lists.NAMES_IN_WORDS.of(
                situation(listing(new NamedPupil(PUPIL, Optional.empty())).build(), finding()));
        assertThat(names.complete()).isTrue();
        assertThat(names.known()).extracting(NameGiven::pupilId).containsExactly(Optional.of(PUPIL));
    }

    @Test
    void noNamesWhereNoChildIsNamed() {
        Members<NameGiven> names = Lists.NAMES_IN_WORDS.of(situation(declared().build(), finding()));
        assertThat(names.complete()).isTrue();
        assertThat(names.known()).isEmpty();
    }

    @Test
    void namesWaitForWhetherAnyIsGivenBeforeWho() {
        assertThat(open(Lists.NAMES_IN_WORDS, declared(), SUSPICIOUS)).containsExactly("names_a_child");
        assertThat(open(Lists.NAMES_IN_WORDS, declared(), CERTAIN)).containsExactly("named_pupils");
    }

    @Test
    void emptyListIsReadAsAbsentWhileAChildIsNamed() {
        assertThat(open(Lists.NAMES_IN_WORDS, listing(), CERTAIN)).containsExactly("named_pupils");
    }

    @Test
    void nameReadInAPictureLeavesOpenWhoIsNamed() {
        Post.Builder post = declared();
        post.media(List.of(Media.builder().namesVisible(true).build()));
        assertThat(open(Lists.NAMES, post, finding())).containsExactly("named_pupils");
        assertThat(open(Lists.NAMES_IN_WORDS, post, finding())).isEmpty();
    }

    @Test
    void pictureThatNobodyLookedAtLeavesOpenWhetherANameCanBeRead() {
        Post.Builder post = declared();
        post.media(List.of(PLAIN_PICTURE, Media.builder().build()));
        assertThat(open(Lists.NAMES, post, finding())).containsExactly("names_visible");
        post.media(List.of(PLAIN_PICTURE));
        assertThat(open(Lists.NAMES, post, finding())).isEmpty();
    }

    private static List<String> open(
            org.schoolgate.core.logic.MemberList<Situation, NameGiven> list, Post.Builder post, TextReader reader) {
        Members<NameGiven> members = list.of(situation(post.build(), reader));
        assertThat(members.complete()).isEqualTo(members.because().stream().noneMatch(Fact::isUnknown));
        return members.because().stream()
                .flatMap(fact -> fact.open().stream())
                .map(Fact::name)
                .toList();
    }
}
