package org.schoolgate.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schoolgate.core.activity.AccountRef;
import org.schoolgate.core.activity.ChildShown;
import org.schoolgate.core.activity.Media;
import org.schoolgate.core.activity.MediaKind;
import org.schoolgate.core.activity.PersonRef;
import org.schoolgate.core.activity.Post;
import org.schoolgate.core.activity.PostKind;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Fixes;
import org.schoolgate.core.policy.Policies;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.policy.Prepared;
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

/**
 * What a decision costs, counted and not timed: bytes, and questions put to the records. Bytes are counted while the
 * code is interpreted, which makes more than the same code compiled, and the same number each time.
 */
class DecisionCostTest {
    private static final int DECISIONS = 100;
    private static final int ROUNDS = 10;

    /** The whole of a policy, on an ordinary post, with nothing of the decision read but the verdict. */
    private static final long MOST_BYTES_EXPLAINED = 8_192;

    static Stream<Policy> policies() {
        return Policies.all().stream();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void theQuickPathMakesNothing(Policy policy) {
        Prepared prepared = policy.checker().knowing(RECORDS).prepare(POST);
        assertThat(bytes(prepared::level)).isZero();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void aDecisionMakesLittleUntilItIsRead(Policy policy) {
        Prepared prepared = policy.checker().knowing(RECORDS).prepare(POST);
        assertThat(bytes(prepared::decide)).isLessThan(MOST_BYTES_EXPLAINED);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void decidingAndReadingTheDecisionLookNothingUp(Policy policy) {
        AtomicInteger lookups = new AtomicInteger();
        Prepared prepared = policy.checker().knowing(counting(lookups)).prepare(POST);
        int before = lookups.get();
        int seen = prepared.situation().seen().size();
        Decision decision = prepared.decide();
        assertThat(read(decision)).isPositive();
        assertThat(before).isPositive();
        assertThat(lookups).hasValue(before);
        assertThat(prepared.situation().seen()).hasSize(seen);
    }

    /** Reads all that a decision holds. */
    private static int read(Decision decision) {
        int findings = decision.findings().stream()
                .mapToInt(finding -> finding.evidence().size()
                        + finding.members().size()
                        + Fixes.of(finding).size())
                .sum();
        return findings
                + decision.questions().size()
                + decision.duties().size()
                + decision.allows().size()
                + decision.notices().size();
    }

    /** What one decision makes, in bytes. */
    private static long bytes(Runnable decision) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        return LongStream.range(0, ROUNDS)
                .map(round -> bytesOfMany(threads, decision) / DECISIONS)
                .min()
                .orElseThrow(); // the first rounds load classes, and make whatever is made once
    }

    private static long bytesOfMany(com.sun.management.ThreadMXBean threads, Runnable decision) {
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < DECISIONS; i++) {
            decision.run();
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static Records counting(AtomicInteger lookups) {
        return (Records) Proxy.newProxyInstance(
                Records.class.getClassLoader(), new Class<?>[] {Records.class}, (proxy, method, arguments) -> {
                    lookups.incrementAndGet();
                    try {
                        return method.invoke(RECORDS, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private static final Post POST = Post.builder()
            .account(new AccountRef.KnownAccount("tw"))
            .by(new PersonRef.OnRecord("s1"))
            .at(OffsetDateTime.parse("2026-03-03T10:15:00Z"))
            .postKind(PostKind.ORIGINAL)
            .text("Year 5 finished their model bridges today.")
            .media(List.of(Media.builder()
                    .kind(MediaKind.PHOTO)
                    .children(List.of(
                            new ChildShown.PupilShown("p1", Optional.of(true)),
                            new ChildShown.PupilShown("p2", Optional.of(true))))
                    .build()))
            .build();

    private static final Records RECORDS = SchoolRecords.builder()
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
