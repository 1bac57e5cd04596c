package org.schoolgate.benchmarks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.AccountRef;
import org.schoolgate.core.activity.Audience;
import org.schoolgate.core.activity.AudienceKind;
import org.schoolgate.core.activity.ChildShown;
import org.schoolgate.core.activity.Media;
import org.schoolgate.core.activity.MediaKind;
import org.schoolgate.core.activity.MediaRights;
import org.schoolgate.core.activity.Origin;
import org.schoolgate.core.activity.OtherChannel;
import org.schoolgate.core.activity.PersonRef;
import org.schoolgate.core.activity.Post;
import org.schoolgate.core.activity.PostKind;
import org.schoolgate.core.activity.Purpose;
import org.schoolgate.core.activity.Shows;
import org.schoolgate.core.school.Account;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.Answer;
import org.schoolgate.core.school.Channel;
import org.schoolgate.core.school.Consent;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.ConsentUse;
import org.schoolgate.core.school.Grant;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.Records;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.school.SchoolDay;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.core.school.Term;
import org.schoolgate.core.school.Visibility;

/** Ordinary posts of an invented school, of which everything is known that somebody would know. */
public final class Posts {
    /** What is ordinary: one picture of two pupils. */
    public static final int ORDINARY = 2;

    private static final String TEXT =
            "Year 5 finished their model bridges today. The strongest one carried forty books.";

    private Posts() {}

    /** A post with a picture of so many pupils, each with consent; of none, words alone. */
    public static Post of(int children) {
        return of(children, TEXT);
    }

    /** The same, with these words. */
    public static Post of(int children, String text) {
        List<ChildShown> shown = new ArrayList<>();
        for (int i = 0; i < children; i++) {
            shown.add(new ChildShown.PupilShown("p" + i, Optional.of(true)));
        }
        Media picture = Media.builder()
                .kind(MediaKind.PHOTO)
                .children(shown)
                .namesVisible(false)
                .tagged(List.of())
                .shows(Set.of(Shows.values()[0]))
                .rights(MediaRights.OWN)
                .takenOn(LocalDate.of(2026, 3, 3))
                .build();
        return Post.builder()
                .account(new AccountRef.KnownAccount("tw"))
                .by(new PersonRef.OnRecord("s1"))
                .declaredBy("s1")
                .at(OffsetDateTime.of(2026, 3, 3, 10, 15, 0, 0, ZoneOffset.UTC))
                .postKind(PostKind.ORIGINAL)
                .origin(Origin.COMPOSED)
                .text(text)
                .purposes(Set.of(Purpose.ACHIEVEMENT))
                .audience(new Audience(Optional.of(AudienceKind.EVERYONE), Optional.empty()))
                .alsoSentBy(Set.of(OtherChannel.WEBSITE))
                .named(List.of())
                .media(children == 0 ? List.of() : List.of(picture))
                .answers(List.of(
                        Answer.of("shows_work_or_learning", true),
                        Answer.of("one_child_singled_out", false),
                        Answer.of("newsflash_checked", true),
                        Answer.of("adults_shown_agreed", true),
                        Answer.of("objection_made", false),
                        Answer.of("images_policy_met", true)))
                .build();
    }

    /** The records of a school with so many pupils, all of whose families have consented. */
    public static Records records(int pupils) {
        List<Pupil> roster = new ArrayList<>();
        List<Consent> consents = new ArrayList<>();
        for (int i = 0; i < pupils; i++) {
            roster.add(Pupil.builder()
                    .id("p" + i)
                    .firstName("Merryn" + i)
                    .familyName("Oakenshaw" + i)
                    .dateOfBirth(LocalDate.of(2016, 1, 1).plusDays(i))
                    .build());
            for (ConsentUse use : ConsentUse.values()) {
                consents.add(Consent.builder()
                        .pupil("p" + i)
                        .use(use)
                        .channel(Channel.SOCIAL_MEDIA)
                        .state(ConsentState.GIVEN)
                        .build());
            }
        }
        return SchoolRecords.builder()
                .zone(ZoneId.of("Europe/London"))
                .roster(roster)
                .addAllConsents(consents)
                .terms(List.of(new Term(Optional.of("Spring"), LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 27))))
                .schoolDay(new SchoolDay(LocalTime.of(8, 50), LocalTime.of(15, 20)))
                .staff(List.of(Person.builder()
                        .id("s1")
                        .name("Annika Birtwhistle")
                        .roles(Set.of(Role.STAFF))
                        .mayPost(Grant.of(true))
                        .mayPhotograph(Grant.of(true))
                        .mayAdminister(Grant.of(true))
                        .build()))
                .accounts(List.of(Account.builder()
                        .id("tw")
                        .handle("@OakfieldPri")
                        .platform(Platform.TWITTER)
                        .kind(AccountKind.SCHOOL)
                        .visibility(Visibility.PUBLIC)
                        .administrators(List.of("s1"))
                        .build()))
                .addAllAnswers(List.of(
                        Answer.of("two_children_are_a_group", true),
                        Answer.of("images_policy_needs_only_consent", true),
                        Answer.of("account_says_who_posts", true)))
                .build();
    }
}
