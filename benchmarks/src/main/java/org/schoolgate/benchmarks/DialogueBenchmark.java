package org.schoolgate.benchmarks;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.schoolgate.core.activity.AccountRef.KnownAccount;
import org.schoolgate.core.activity.ChildShown.PupilShown;
import org.schoolgate.core.activity.Media;
import org.schoolgate.core.activity.MediaKind;
import org.schoolgate.core.activity.MediaRights;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.activity.Post;
import org.schoolgate.core.activity.PostKind;
import org.schoolgate.core.activity.Purpose;
import org.schoolgate.core.activity.Shows;
import org.schoolgate.core.dialogue.Dialogue;
import org.schoolgate.core.dialogue.Repairs;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Policies;
import org.schoolgate.core.policy.Question;
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
import org.schoolgate.text.StandardTextReader;

/**
 * What follows a decision, by the whole policy of Ashton Vale: what would put a post right that shows a child without
 * consent and is unsigned (to take under 5 ms, as a median), and which question comes next where much is open (10 ms).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 12, time = 1) // hundreds of decisions each: compiling takes seconds
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DialogueBenchmark {
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-02T10:15:00Z");
    private static final Optional<Instant> NOW = Optional.of(AT.toInstant());

    private final Checker checker = Policies.named("ashton-vale")
            .checker()
            .reading(StandardTextReader.standard())
            .knowing(records());
    private final Post post = post();
    private final Dialogue dialogue = Dialogue.about(Post.builder().from(post).build(), checker, NOW);

    private static SchoolRecords records() {
        return SchoolRecords.builder()
                .zone(ZoneId.of("Europe/London"))
                .roster(List.of(
                        Pupil.builder()
                                .id("p1")
                                .firstName("Tilda")
                                .familyName("Marrowby")
                                .build(),
                        Pupil.builder()
                                .id("p2")
                                .firstName("Corin")
                                .familyName("Vasey")
                                .build()))
                .addConsents(consent("p1", ConsentState.GIVEN), consent("p2", ConsentState.REFUSED))
                .staff(List.of(Person.builder()
                        .id("head")
                        .roles(Set.of(Role.HEADTEACHER))
                        .mayPost(Grant.of(true))
                        .build()))
                .accounts(List.of(Account.builder()
                        .id("tw")
                        .platform(Platform.TWITTER)
                        .kind(AccountKind.SCHOOL)
                        .administrators(List.of("head"))
                        .build()))
                .build();
    }

    private static Consent consent(String pupil, ConsentState state) {
        return Consent.builder()
                .pupil(pupil)
                .use(ConsentUse.IMAGE)
                .channel(Channel.SOCIAL_MEDIA)
                .state(state)
                .build();
    }

    private static Post post() {
        Media picture = Media.builder()
                .kind(MediaKind.PHOTO)
                .children(List.of(new PupilShown("p1", Optional.of(true)), new PupilShown("p2", Optional.of(true))))
                .namesVisible(false)
                .tagged(List.of())
                .shows(Set.of(Shows.SCHOOL_ACTIVITY))
                .rights(MediaRights.OWN)
                .build();
        return Post.builder()
                .account(new KnownAccount("tw"))
                .by(new OnRecord("head"))
                .at(AT)
                .text("Year 4 showed their paper bridges this morning; see www.example.org for more.")
                .postKind(PostKind.ORIGINAL)
                .purposes(Set.of(Purpose.ACHIEVEMENT))
                .media(List.of(picture))
                .build();
    }

    /** Up to three sets of changes. */
    @Benchmark
    public Repairs repair() {
        return Repairs.of(post, checker, NOW);
    }

    /** The question after which the fewest are likely to be left. */
    @Benchmark
    public Optional<Question> nextQuestion() {
        return dialogue.next();
    }
}
