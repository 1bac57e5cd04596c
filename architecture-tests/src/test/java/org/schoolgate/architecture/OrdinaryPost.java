package org.schoolgate.architecture;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.AccountRef;
import org.schoolgate.core.activity.ChildShown;
import org.schoolgate.core.activity.Media;
import org.schoolgate.core.activity.MediaKind;
import org.schoolgate.core.activity.PersonRef;
import org.schoolgate.core.activity.Post;
import org.schoolgate.core.activity.PostKind;
import org.schoolgate.core.policy.Policies;
import org.schoolgate.core.school.Account;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.Channel;
import org.schoolgate.core.school.Consent;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.ConsentUse;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.Records;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.school.SchoolRecords;

/** A post with a picture of two pupils, at an invented school. */
final class OrdinaryPost {
    private OrdinaryPost() {}

    /** Decides about it by one policy, and ends: all that a JVM of its own is started for. */
    public static void main(String[] arguments) {
        System.out.println(Policies.named(arguments[0])
                .checker()
                .knowing(RECORDS)
                .decide(POST)
                .verdict());
    }

    static final Post POST = Post.builder()
            .account(new AccountRef.KnownAccount("tw"))
            .by(new PersonRef.OnRecord("s1"))
            .at(OffsetDateTime.of(2026, 3, 3, 10, 15, 0, 0, ZoneOffset.UTC))
            .postKind(PostKind.ORIGINAL)
            .text("Year 5 finished their model bridges today.")
            .media(List.of(Media.builder()
                    .kind(MediaKind.PHOTO)
                    .children(List.of(
                            new ChildShown.PupilShown("p1", Optional.of(true)),
                            new ChildShown.PupilShown("p2", Optional.of(true))))
                    .build()))
            .build();

    static final Records RECORDS = SchoolRecords.builder()
            .roster(List.of(
                    Pupil.builder().id("p1").build(), Pupil.builder().id("p2").build()))
            .addAllConsents(List.of(consent("p1"), consent("p2")))
            .staff(List.of(Person.builder().id("s1").roles(Set.of(Role.STAFF)).build()))
            .accounts(List.of(Account.builder()
                    .id("tw")
                    .platform(Platform.TWITTER)
                    .kind(AccountKind.SCHOOL)
                    .build()))
            .build();

    private static Consent consent(String pupil) {
        return Consent.builder()
                .pupil(pupil)
                .use(ConsentUse.IMAGE)
                .channel(Channel.SOCIAL_MEDIA)
                .state(ConsentState.GIVEN)
                .build();
    }
}
