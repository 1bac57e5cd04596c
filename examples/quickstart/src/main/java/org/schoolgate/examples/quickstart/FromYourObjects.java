package org.schoolgate.examples.quickstart;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.AccountRef.KnownAccount;
import org.schoolgate.core.activity.Audience;
import org.schoolgate.core.activity.AudienceKind;
import org.schoolgate.core.activity.ChildShown.PupilShown;
import org.schoolgate.core.activity.Media;
import org.schoolgate.core.activity.MediaKind;
import org.schoolgate.core.activity.MediaRights;
import org.schoolgate.core.activity.OtherChannel;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.activity.Post;
import org.schoolgate.core.activity.PostKind;
import org.schoolgate.core.activity.Purpose;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Policies;
import org.schoolgate.core.school.Account;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.Channel;
import org.schoolgate.core.school.Consent;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.ConsentUse;
import org.schoolgate.core.school.Grant;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.core.school.Visibility;
import org.schoolgate.text.StandardTextReader;

/**
 * The same question asked with a tool's own objects: may an invented school post a picture of two pupils, of whom one family has
 * said nothing yet?
 */
public final class FromYourObjects {

    private FromYourObjects() {}

    /** Prints the decision. */
    public static void main(String[] args) {
        SchoolRecords records = records();
        Checker checker = Policies.named("ashton-hayes")
                .checker()
                .reading(StandardTextReader.standard())
                .knowing(records);
        Decision decision = checker.decide(post(), Instant.parse("2026-03-03T10:00:00Z"));
        System.out.println(decision.verdict());
        decision.questions().forEach(question -> System.out.println(question.askedOf() + ": " + question.question()));
    }

    private static Post post() {
        return Post.builder()
                .account(new KnownAccount("tw"))
                .by(new OnRecord("s1"))
                .declaredBy("s1")
                .at(OffsetDateTime.parse("2026-03-03T10:15:00Z"))
                .postKind(PostKind.ORIGINAL)
                .text("Year 5 finished their model bridges today.")
                .purposes(Set.of(Purpose.ACHIEVEMENT))
                .audience(new Audience(Optional.of(AudienceKind.EVERYONE), Optional.empty()))
                .alsoSentBy(Set.of(OtherChannel.WEBSITE))
                .named(List.of())
                .media(List.of(Media.builder()
                        .kind(MediaKind.PHOTO)
                        .children(List.of(shown("p1"), shown("p2")))
                        .namesVisible(false)
                        .rights(MediaRights.OWN)
                        .build()))
                .build();
    }

    private static PupilShown shown(String pupil) {
        return new PupilShown(pupil, Optional.of(true));
    }

    private static SchoolRecords records() {
        return SchoolRecords.builder()
                .zone(ZoneId.of("Europe/London"))
                .roster(List.of(
                        Pupil.builder()
                                .id("p1")
                                .firstName("Merryn")
                                .familyName("Oakenshaw")
                                .build(),
                        Pupil.builder()
                                .id("p2")
                                .firstName("Ibrahim")
                                .familyName("Castellane")
                                .build()))
                .addConsents(Consent.builder()
                        .pupil("p1")
                        .use(ConsentUse.IMAGE)
                        .channel(Channel.SOCIAL_MEDIA)
                        .state(ConsentState.GIVEN)
                        .build())
                .staff(List.of(Person.builder()
                        .id("s1")
                        .roles(Set.of(Role.STAFF))
                        .mayPost(Grant.of(true))
                        .build()))
                .accounts(List.of(Account.builder()
                        .id("tw")
                        .platform(Platform.TWITTER)
                        .kind(AccountKind.SCHOOL)
                        .visibility(Visibility.PUBLIC)
                        .build()))
                .build();
    }
}
