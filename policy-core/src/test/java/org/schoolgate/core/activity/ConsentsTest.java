package org.schoolgate.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolgate.core.activity.Invented.PRIVATE_ACCOUNT;
import static org.schoolgate.core.activity.Invented.PUPIL;
import static org.schoolgate.core.activity.Invented.consent;
import static org.schoolgate.core.activity.Invented.post;
import static org.schoolgate.core.activity.Invented.school;
import static org.schoolgate.core.activity.Invented.schoolOf;
import static org.schoolgate.core.activity.Invented.situation;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schoolgate.core.activity.AccountRef.InlineAccount;
import org.schoolgate.core.activity.AccountRef.KnownAccount;
import org.schoolgate.core.activity.ChildShown.PupilShown;
import org.schoolgate.core.activity.ChildShown.UnidentifiedChild;
import org.schoolgate.core.activity.ChildShown.VisitorShown;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.school.Channel;
import org.schoolgate.core.school.Consent;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.ImmutableSchoolRecords;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Pupil;

/** Which consents count for whom, on which channel and on which day. */
class ConsentsTest {
    private static final ChildShown SHOWN = new PupilShown(PUPIL, Optional.of(true));

    private static Fact<ConsentState> consentTo(
            Activity.Builder activity, ImmutableSchoolRecords.Builder records, ChildShown child) {
        Situation situation = situation(activity.build(), records.build());
        List<ChildPictured> children = Lists.CHILDREN_PICTURED.of(situation).known();
        assertThat(children).extracting(ChildPictured::child).containsExactly(child);
        return PictureFacts.IMAGE_CONSENT.of(children.get(0));
    }

    private static List<Media> picture(ChildShown child) {
        return List.of(Media.builder().children(List.of(child)).build());
    }

    private static Fact<ConsentState> inAPost(Consent... history) {
        Post.Builder post = post();
        post.media(picture(SHOWN));
        return consentTo(post, school().addConsents(history), SHOWN);
    }

    private static Fact<ConsentState> inAPrivatePost(Consent... history) {
        PersonalPost.Builder post = PersonalPost.builder();
        post.at(Invented.NOON);
        post.account(new KnownAccount(PRIVATE_ACCOUNT));
        post.media(picture(SHOWN));
        return consentTo(post, school().addConsents(history), SHOWN);
    }

    @Test
    void schoolAccountGoesByItsPlatformAndSocialMediaAtLarge() {
        assertThat(inAPost(consent(Channel.SOCIAL_MEDIA, ConsentState.GIVEN)).value())
                .contains(ConsentState.GIVEN);
        assertThat(inAPost(consent(Channel.TWITTER, ConsentState.GIVEN)).value())
                .contains(ConsentState.GIVEN);
        assertThat(inAPost(
                                consent(Channel.TWITTER, ConsentState.REFUSED),
                                consent(Channel.SOCIAL_MEDIA, ConsentState.GIVEN))
                        .value())
                .contains(ConsentState.REFUSED);
    }

    @Test
    void otherChannelsSayNothing() {
        assertThat(inAPost(consent(Channel.FACEBOOK, ConsentState.GIVEN)).isUnknown())
                .isTrue();
        assertThat(inAPost(consent(Channel.WEBSITE, ConsentState.GIVEN)).isUnknown())
                .isTrue();
        assertThat(inAPost(consent(Channel.PERSONAL_ACCOUNT, ConsentState.GIVEN))
                        .isUnknown())
                .isTrue();
        assertThat(inAPost().open()).extracting(Fact::name).containsExactly("image_consent");
    }

    @Test
    void privateAccountGoesByItsOwnChannelAlone() {
        assertThat(inAPrivatePost(consent(Channel.SOCIAL_MEDIA, ConsentState.GIVEN))
                        .isUnknown())
                .isTrue();
        assertThat(inAPrivatePost(consent(Channel.PERSONAL_ACCOUNT, ConsentState.GIVEN))
                        .value())
                .contains(ConsentState.GIVEN);
    }

    @Test
    void accountOfUnknownKindMayBePrivate() {
        Post.Builder post = post();
        post.account(
                new InlineAccount(Optional.of(Platform.TWITTER), Optional.empty(), Optional.empty(), Optional.empty()));
        post.media(picture(SHOWN));
        Fact<ConsentState> fact =
                consentTo(post, school().addConsents(consent(Channel.SOCIAL_MEDIA, ConsentState.GIVEN)), SHOWN);
        assertThat(fact.open()).extracting(Fact::name).containsExactly("account_kind");
    }

    @Test
    void noReplyIsKnowledgeAndNoConsent() {
        assertThat(inAPost(consent(Channel.SOCIAL_MEDIA, ConsentState.NO_REPLY)).value())
                .contains(ConsentState.NO_REPLY);
    }

    @Test
    void dayIsNeededAndWaitedFor() {
        Post.Builder post = Post.builder();
        post.account(new KnownAccount(Invented.ACCOUNT));
        post.media(picture(SHOWN));
        Fact<ConsentState> fact =
                consentTo(post, school().addConsents(consent(Channel.SOCIAL_MEDIA, ConsentState.GIVEN)), SHOWN);
        assertThat(fact.open()).extracting(Fact::name).containsExactly("happened_at");
    }

    @Test
    void consentRestsOnTheDayAndTheAccount() {
        assertThat(inAPost(consent(Channel.TWITTER, ConsentState.GIVEN)).because())
                .extracting(Fact::name)
                .containsExactlyInAnyOrder("account_kind", "platform", "local_date");
    }

    @Test
    void childThatIsNeverShownIsRefusedOnEveryDay() {
        Post.Builder post = Post.builder();
        post.media(picture(SHOWN));
        Fact<ConsentState> fact =
                consentTo(post, schoolOf(Pupil.builder().id(PUPIL).never(true).build()), SHOWN);
        assertThat(fact.value()).contains(ConsentState.REFUSED);
        assertThat(fact.about()).isEqualTo(About.of("child", PUPIL));
    }

    @Test
    void visitorsConsentIsTheOneHandedIn() {
        ChildShown visitor = new VisitorShown(Optional.of(ConsentState.GIVEN), Optional.empty());
        Post.Builder post = post();
        post.media(picture(visitor));
        assertThat(consentTo(post, school(), visitor).value()).contains(ConsentState.GIVEN);
    }

    @Test
    void childOfWhomNobodySaidWhoItIsWaitsForThat() {
        ChildShown somebody = new UnidentifiedChild(Optional.of(true));
        Post.Builder post = post();
        post.media(picture(somebody));
        assertThat(consentTo(post, school(), somebody).open()).singleElement().satisfies(open -> {
            assertThat(open.name()).isEqualTo("children_pictured");
            assertThat(open.about().what()).isEqualTo("media");
        });
    }

    @Test
    void pictureThatNobodyLookedAtLeavesTheListOpenAndKeepsTheOthers() {
        Post.Builder post = post();
        post.media(List.of(
                Media.builder().children(List.of(SHOWN)).build(),
                Media.builder().build()));
        var children = Lists.CHILDREN_PICTURED.of(situation(post.build(), school().build()));
        assertThat(children.complete()).isFalse();
        assertThat(children.known()).hasSize(1);
        assertThat(children.because())
                .filteredOn(Fact::isUnknown)
                .extracting(fact -> fact.name() + " of " + fact.about().id())
                .containsExactly("children_pictured of 1");
    }
}
