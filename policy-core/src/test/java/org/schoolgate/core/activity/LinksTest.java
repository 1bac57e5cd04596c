package org.schoolgate.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolgate.core.activity.Invented.answerAbout;
import static org.schoolgate.core.activity.Invented.find;
import static org.schoolgate.core.activity.Invented.finding;
import static org.schoolgate.core.activity.Invented.post;
import static org.schoolgate.core.activity.Invented.school;
import static org.schoolgate.core.activity.Invented.situation;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolgate.core.activity.PersonRef.Stranger;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Members;
import org.schoolgate.core.logic.Span;

/** Links, mentions, hashtags and followed accounts, and where they come from. */
class LinksTest {
    private static Post.Builder original() {
        Post.Builder post = post();
        post.postKind(PostKind.ORIGINAL);
        post.media(List.of());
        return post;
    }

    private static Fact<Boolean> trusted(Find find, String... sources) {
        Situation situation = Situation.of(
                original().build(),
                school().trustedSources(List.of(sources)).build(),
                finding(find),
                Presumption.nothing());
        return FinerFacts.ORIGIN_TRUSTED.of(Lists.LINKS.of(situation).known().get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "https://museum.example/kites, true",
        "HTTPS://WWW.Museum.Example, true",
        "shop.museum.example:8080/a, true",
        "https://notmuseum.example, false",
        "https://museum.example.evil.example, false",
        "https://museum.example@evil.example/, false",
        "https://museum.example:x@evil.example/, false",
        "https://evil.example/museum.example, false",
        "'https://evil.example\\@museum.example', false",
    })
    void sourceStandsForItsSiteAndNoOther(String link, boolean isTrusted) {
        Fact<Boolean> fact = trusted(find(FindKind.LINK, link), "https://museum.example");
        assertThat(fact.value().orElse(false)).isEqualTo(isTrusted);
        assertThat(fact.isUnknown()).isEqualTo(!isTrusted);
    }

    @Test
    void accountsAndHashtagsAreTrustedAsWritten() {
        assertThat(trusted(find(FindKind.ACCOUNT_MENTION, "@Museum"), "museum").value())
                .contains(true);
        assertThat(trusted(find(FindKind.HASHTAG, "#kites"), "#kites").value()).contains(true);
        assertThat(trusted(find(FindKind.HASHTAG, "#marrows"), "#kites").isUnknown())
                .isTrue();
    }

    @Test
    void privateAccountOnRecordIsNotOurs() {
        assertThat(trusted(find(FindKind.ACCOUNT_MENTION, "@fellrunner")).isUnknown())
                .isTrue();
        assertThat(trusted(find(FindKind.ACCOUNT_MENTION, "@thistlemoor")).value())
                .contains(true);
    }

    @Test
    void answerMeansTheLinkAsWritten() {
        Post.Builder post = original();
        post.answers(List.of(answerAbout("origin_trusted", "#kites", true)));
        Find other = Find.of(FindKind.HASHTAG, new Span("/text", 8, 16), "#marrows", "invented");
        Members<LinkGiven> links =
                Lists.LINKS.of(situation(post.build(), finding(find(FindKind.HASHTAG, "#kites"), other)));
        assertThat(links.known())
                .extracting(link -> FinerFacts.ORIGIN_TRUSTED.of(link).value())
                .containsExactly(Optional.of(true), Optional.empty());
    }

    @Test
    void listIsWholeOnceWordsPicturesAndSourceAreKnown() {
        assertThat(open(original())).isEmpty();
        Post.Builder shared = original();
        shared.postKind(PostKind.SHARE);
        assertThat(open(shared)).containsExactly("source_account");
        Post.Builder untagged = original();
        untagged.media(List.of(Media.builder().build()));
        assertThat(open(untagged)).containsExactly("people_tagged");
        assertThat(open(post())).containsExactlyInAnyOrder("media_kind", "post_kind");
    }

    @Test
    void captionThatWasReadDoesNotStandForTheText() {
        Post.Builder post = Post.builder();
        post.postKind(PostKind.ORIGINAL);
        post.media(List.of(Media.builder().caption("#kites").tagged(List.of()).build()));
        Find inCaption = Find.of(FindKind.HASHTAG, new Span("/media/0/caption", 0, 6), "#kites", "invented");
        Members<LinkGiven> links = Lists.LINKS.of(situation(post.build(), finding(inCaption)));
        assertThat(links.complete()).isFalse();
        assertThat(links.known()).hasSize(1);
        assertThat(links.because()).anyMatch(Fact::isUnknown);
    }

    private static List<String> open(Post.Builder post) {
        Members<LinkGiven> links = Lists.LINKS.of(situation(post.build(), finding()));
        assertThat(links.complete()).isEqualTo(links.because().stream().noneMatch(Fact::isUnknown));
        return links.because().stream()
                .flatMap(fact -> fact.open().stream())
                .map(Fact::name)
                .toList();
    }

    @Test
    void trustedSourceIsNotTherebyEducational() {
        Follow.Builder follow = Follow.builder();
        follow.with(new Stranger(Optional.of("@Museum"), Optional.empty(), Optional.empty(), Optional.empty()));
        var trusted = school().trustedSources(List.of("@museum")).build();
        assertThat(FinerFacts.LINKED_TO_EDUCATION
                        .of(situation(follow.build(), trusted))
                        .isUnknown())
                .isTrue();
        var educational = school().educationalAccounts(List.of("@museum")).build();
        assertThat(FinerFacts.LINKED_TO_EDUCATION
                        .of(situation(follow.build(), educational))
                        .value())
                .contains(true);
    }
}
