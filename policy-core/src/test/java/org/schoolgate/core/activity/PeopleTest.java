package org.schoolgate.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolgate.core.activity.Invented.AUTHOR;
import static org.schoolgate.core.activity.Invented.HEAD;
import static org.schoolgate.core.activity.Invented.LEAVER;
import static org.schoolgate.core.activity.Invented.NOON;
import static org.schoolgate.core.activity.Invented.PUPIL;
import static org.schoolgate.core.activity.Invented.answer;
import static org.schoolgate.core.activity.Invented.finding;
import static org.schoolgate.core.activity.Invented.post;
import static org.schoolgate.core.activity.Invented.schoolOf;
import static org.schoolgate.core.activity.Invented.situation;
import static org.schoolgate.core.activity.Invented.stranger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.school.AgreeingBody;
import org.schoolgate.core.school.Agreement;
import org.schoolgate.core.school.Grant;
import org.schoolgate.core.school.ImmutablePerson;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Role;

/** Who people are to the school, and what they may do for it on which day. */
class PeopleTest {
    private static final OffsetDateTime DAY_AFTER = NOON.plusDays(1);

    private static Post.Builder by(PersonRef person) {
        Post.Builder post = post();
        post.by(person);
        return post;
    }

    private static DirectMessage.Builder to(PersonRef person) {
        DirectMessage.Builder message = DirectMessage.builder();
        message.at(NOON);
        message.by(new OnRecord(AUTHOR));
        message.with(person);
        return message;
    }

    private static <V> Optional<V> value(FactType<Situation, V> type, Activity.Builder activity) {
        return type.of(situation(activity.build(), finding())).value();
    }

    private static <V> List<String> open(FactType<Situation, V> type, Activity.Builder activity) {
        return type.of(situation(activity.build(), finding())).open().stream()
                .map(Fact::name)
                .toList();
    }

    @Test
    void rolesAreThoseOnRecordAndAllThatTheyImply() {
        assertThat(value(PersonFacts.AUTHOR_ROLES, by(new OnRecord(HEAD))).orElseThrow())
                .contains(Role.HEADTEACHER, Role.SLT, Role.STAFF)
                .doesNotContain(Role.GOVERNOR);
        assertThat(value(PersonFacts.AUTHOR_ROLES, by(new OnRecord(PUPIL)))).contains(Set.of(Role.PUPIL));
    }

    @Test
    void strangerHasTheRolesToldAndNoOthers() {
        assertThat(value(PersonFacts.AUTHOR_ROLES, by(stranger(Role.PARENT)))).contains(Set.of(Role.PARENT));
        assertThat(value(PersonFacts.AUTHOR_IS_PUPIL, by(stranger(Role.PARENT))))
                .contains(false);
        assertThat(value(PersonFacts.AUTHOR_IS_PUPIL, by(stranger(Role.PUPIL)))).contains(true);
        assertThat(open(PersonFacts.AUTHOR_ROLES, by(stranger()))).containsExactly("author_roles");
        assertThat(open(PersonFacts.AUTHOR_IS_PUPIL, by(stranger()))).containsExactly("author_is_pupil");
    }

    @Test
    void nobodyIsKnownOfAnUnknownAuthor() {
        assertThat(open(PersonFacts.AUTHOR_ROLES, Post.builder())).containsExactly("author");
        assertThat(open(PersonFacts.AUTHOR_IS_PUPIL, Post.builder())).containsExactly("author");
    }

    @Test
    void leaverIsAPupilUntilTheLastDay() {
        assertThat(value(PersonFacts.AUTHOR_IS_PUPIL, by(new OnRecord(LEAVER)))).contains(true);
        Post.Builder later = by(new OnRecord(LEAVER));
        later.at(DAY_AFTER);
        assertThat(value(PersonFacts.AUTHOR_IS_PUPIL, later)).contains(false);
        assertThat(value(PersonFacts.AUTHOR_ROLES, later)).contains(Set.of(Role.OTHER));
        Post.Builder undated = Post.builder();
        undated.by(new OnRecord(LEAVER));
        assertThat(open(PersonFacts.AUTHOR_IS_PUPIL, undated)).containsExactly("happened_at");
    }

    @Test
    void personIsAChildAsTheRecordsSay() {
        assertThat(value(FinerFacts.PERSON_IS_CHILD, to(new OnRecord(HEAD)))).contains(false);
        assertThat(value(FinerFacts.PERSON_IS_CHILD, to(new OnRecord(PUPIL)))).contains(true);
        assertThat(open(FinerFacts.PERSON_IS_CHILD, to(stranger()))).containsExactly("person_is_child");
        DirectMessage.Builder answered = to(stranger());
        answered.answers(List.of(answer("person_is_child", false)));
        assertThat(value(FinerFacts.PERSON_IS_CHILD, answered)).contains(false);
    }

    @Test
    void nobodysOwnChildIsAnAdultOnRecord() {
        PersonalConnection.Builder contact = PersonalConnection.builder();
        contact.by(new OnRecord(AUTHOR));
        contact.with(new OnRecord(HEAD));
        assertThat(value(FinerFacts.OWN_CHILD, contact)).contains(false);
        contact = PersonalConnection.builder();
        contact.by(new OnRecord(AUTHOR));
        contact.with(new OnRecord(PUPIL));
        assertThat(open(FinerFacts.OWN_CHILD, contact)).containsExactly("own_child");
    }

    private static Situation granted(Grant grant, Optional<OffsetDateTime> at) {
        Person author = ImmutablePerson.builder().id(AUTHOR).mayPost(grant).build();
        Post.Builder post = Post.builder();
        post.by(new OnRecord(AUTHOR));
        at.ifPresent(post::at);
        return situation(post.build(), schoolOf(author).build());
    }

    @Test
    void permissionSaysNothingOutsideItsDates() {
        Grant grant = new Grant(true, Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2026, 2, 10)));
        assertThat(PersonFacts.MAY_POST.of(granted(grant, Optional.of(NOON))).value())
                .contains(true);
        assertThat(PersonFacts.MAY_POST
                        .of(granted(grant, Optional.of(DAY_AFTER)))
                        .open())
                .extracting(Fact::name)
                .containsExactly("may_post");
        assertThat(PersonFacts.MAY_POST.of(granted(grant, Optional.empty())).open())
                .extracting(Fact::name)
                .containsExactly("happened_at");
    }

    @Test
    void undatedPermissionNeedsNoDay() {
        assertThat(PersonFacts.MAY_POST
                        .of(granted(Grant.of(false), Optional.empty()))
                        .value())
                .contains(false);
    }

    @Test
    void agreementCountsFromItsMomentUntilThePersonLeaves() {
        assertThat(agreedBy("2026-02-10T12:00:00Z", Optional.empty())).containsExactly(AgreeingBody.GOVERNORS);
        assertThat(agreedBy("2026-02-10T12:00:01Z", Optional.empty())).isEmpty();
        assertThat(agreedBy("2026-01-01T12:00:00Z", Optional.of(LocalDate.of(2026, 2, 10))))
                .containsExactly(AgreeingBody.GOVERNORS);
        assertThat(agreedBy("2026-01-01T12:00:00Z", Optional.of(LocalDate.of(2026, 2, 9))))
                .isEmpty();
    }

    private static Set<AgreeingBody> agreedBy(String at, Optional<LocalDate> leftOn) {
        Person author = ImmutablePerson.builder()
                .id(AUTHOR)
                .leftOn(leftOn)
                .agreedBy(List.of(new Agreement(AgreeingBody.GOVERNORS, Optional.of(Instant.parse(at)))))
                .build();
        Situation situation = situation(post().build(), schoolOf(author).build());
        return PersonFacts.POSTING_AGREED_BY.of(situation).value().orElseThrow();
    }
}
