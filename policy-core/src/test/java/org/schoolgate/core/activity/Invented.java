package org.schoolgate.core.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.AccountRef.KnownAccount;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.activity.PersonRef.Stranger;
import org.schoolgate.core.logic.Span;
import org.schoolgate.core.school.Account;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.Answer;
import org.schoolgate.core.school.Channel;
import org.schoolgate.core.school.Consent;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.ConsentUse;
import org.schoolgate.core.school.ImmutableSchoolRecords;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.Records;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.school.SchoolRecords;

/** An invented school, and short ways of saying what happens there. */
final class Invented {
    static final String AUTHOR = "t-author";
    static final String HEAD = "t-head";
    static final String PUPIL = "p-quill";
    static final String LEAVER = "p-leaver";
    static final String ACCOUNT = "a-school";
    static final String PRIVATE_ACCOUNT = "a-private";
    static final OffsetDateTime NOON = OffsetDateTime.parse("2026-02-10T12:00:00Z");

    private static final List<Pupil> PUPILS = List.of(
            Pupil.builder()
                    .id(PUPIL)
                    .firstName("Quill")
                    .familyName("Underbarrow")
                    .build(),
            Pupil.builder().id(LEAVER).leftOn(LocalDate.of(2026, 2, 10)).build());
    private static final List<Person> STAFF = List.of(person(AUTHOR, Role.STAFF), person(HEAD, Role.HEADTEACHER));

    private Invented() {}

    static ImmutableSchoolRecords.Builder school() {
        return schoolOf(PUPILS, STAFF);
    }

    /** The same school with these pupils. */
    static ImmutableSchoolRecords.Builder schoolOf(Pupil... pupils) {
        return schoolOf(List.of(pupils), STAFF);
    }

    /** The same school with this staff. */
    static ImmutableSchoolRecords.Builder schoolOf(Person... staff) {
        return schoolOf(PUPILS, List.of(staff));
    }

    private static ImmutableSchoolRecords.Builder schoolOf(List<Pupil> pupils, List<Person> staff) {
        return SchoolRecords.builder()
                .school("Thistlemoor Primary")
                .zone(ZoneId.of("Europe/London"))
                .roster(pupils)
                .staff(staff)
                .accounts(List.of(
                        Account.builder()
                                .id(ACCOUNT)
                                .platform(Platform.TWITTER)
                                .handle("@Thistlemoor")
                                .kind(AccountKind.SCHOOL)
                                .build(),
                        Account.builder()
                                .id(PRIVATE_ACCOUNT)
                                .platform(Platform.FACEBOOK)
                                .handle("@fellrunner")
                                .kind(AccountKind.PERSONAL)
                                .build()));
    }

    static Person person(String id, Role... roles) {
        return Person.builder().id(id).roles(Set.of(roles)).build();
    }

    static Consent consent(Channel channel, ConsentState state) {
        return Consent.builder()
                .pupil(PUPIL)
                .use(ConsentUse.IMAGE)
                .channel(channel)
                .state(state)
                .build();
    }

    /** A post of which the words, the author, the time and the account are known. */
    static Post.Builder post() {
        Post.Builder post = Post.builder();
        post.text("Marrows on show in the hall.");
        post.by(new OnRecord(AUTHOR));
        post.at(NOON);
        post.account(new KnownAccount(ACCOUNT));
        return post;
    }

    static PersonRef stranger(Role... roles) {
        return new Stranger(
                Optional.of("@somebody"),
                roles.length == 0 ? Optional.empty() : Optional.of(Set.of(roles)),
                Optional.empty(),
                Optional.empty());
    }

    static Answer answer(String fact, Object value) {
        return Answer.of(fact, value);
    }

    static Answer answerAbout(String fact, String of, Object value) {
        return new Answer(fact, Optional.of(of), Optional.empty(), value, Optional.empty(), Optional.empty());
    }

    static Answer signedAnswer(String fact, Object value) {
        return new Answer(
                fact,
                Optional.empty(),
                Optional.empty(),
                value,
                Optional.of(AUTHOR),
                Optional.of(Instant.parse("2026-02-10T09:00:00Z")));
    }

    static Find find(FindKind kind, String written) {
        return Find.of(kind, new Span("/text", 0, written.length()), written, "invented");
    }

    static Find certainName(String written) {
        return new Find(
                FindKind.PUPIL_NAME,
                new Span("/text", 0, written.length()),
                written,
                List.of(PUPIL),
                Set.of(NameEvidence.FULL_NAME),
                true,
                Optional.empty(),
                0,
                "invented");
    }

    /** A reader that looks for everything and finds these. */
    static TextReader finding(Find... finds) {
        return new TextReader() {
            @Override
            public String name() {
                return "invented";
            }

            @Override
            public Set<FindKind> looksFor() {
                return EnumSet.allOf(FindKind.class);
            }

            @Override
            public List<Find> read(List<Passage> passages, Records records) {
                return List.of(finds).stream()
                        .filter(find -> passages.stream()
                                .anyMatch(passage ->
                                        passage.in().equals(find.span().in())))
                        .toList();
            }
        };
    }

    static Situation situation(Activity activity, TextReader reader) {
        return Situation.of(activity, school().build(), reader, Presumption.nothing());
    }

    static Situation situation(Activity activity, Records records) {
        return Situation.of(activity, records, finding(), Presumption.nothing());
    }
}
