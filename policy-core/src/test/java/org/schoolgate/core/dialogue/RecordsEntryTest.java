package org.schoolgate.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.school.Account;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.AgreeingBody;
import org.schoolgate.core.school.Agreement;
import org.schoolgate.core.school.Event;
import org.schoolgate.core.school.Grant;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.school.SchoolDay;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.core.school.Tagging;
import org.schoolgate.core.school.Term;
import org.schoolgate.core.school.Visibility;

/** Each answer goes to its own place in the school's records, and to nobody who is not in them. */
class RecordsEntryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final SchoolRecords RECORDS = SchoolRecords.builder()
            .staff(List.of(Person.builder().id("t-1").build()))
            .accounts(List.of(Account.builder().id("a-1").build()))
            .roster(List.of(Pupil.builder().id("p-1").build()))
            .events(List.of(Event.builder().id("e-1").build()))
            .build();
    private static final SchoolRecords NO_CHANGES = SchoolRecords.builder().build();

    private static Optional<SchoolRecords> entered(Reply reply, String path, About about, Object value) {
        return RecordsEntry.into(RECORDS, NO_CHANGES, reply).of(path, about, value);
    }

    private static SchoolRecords school(String path, Object value) {
        return entered(Reply.yes(), path, About.ACTIVITY, value).orElseThrow();
    }

    private static Person person(String path, Object value) {
        Reply reply = Reply.yes().by("t-2").at(Instant.EPOCH);
        return entered(reply, path, About.of("person", "t-1"), value)
                .flatMap(SchoolRecords::staff)
                .orElseThrow()
                .get(0);
    }

    private static Account account(String path, Object value) {
        return entered(Reply.yes(), path, About.of("account", "a-1"), value)
                .flatMap(SchoolRecords::accounts)
                .orElseThrow()
                .get(0);
    }

    private static Pupil pupil(String path, Object value) {
        return entered(Reply.yes(), path, About.of("child", "p-1"), value)
                .flatMap(SchoolRecords::roster)
                .orElseThrow()
                .get(0);
    }

    @Test
    void whatIsTheSchoolsOwn() {
        Term term = new Term(Optional.of("spring"), DAY, DAY.plusDays(30));
        SchoolDay hours = new SchoolDay(LocalTime.of(9, 0), LocalTime.of(15, 0));
        assertThat(school("zone", ZoneId.of("Europe/London")).zone()).contains(ZoneId.of("Europe/London"));
        assertThat(school("terms[].from, terms[].to", List.of(term)).terms()).contains(List.of(term));
        assertThat(school("closures[]", List.of(DAY)).closures()).contains(List.of(DAY));
        assertThat(school("schoolDay", hours).schoolDay()).contains(hours);
        assertThat(school("trustedSources[]", List.of("museum.example")).trustedSources())
                .contains(List.of("museum.example"));
        assertThat(school("educationalAccounts[]", List.of("@museum")).educationalAccounts())
                .contains(List.of("@museum"));
        assertThat(school("events[]", List.of()).events()).contains(List.of());
        assertThat(school("pupils[]", List.of()).roster()).contains(List.of());
    }

    @Test
    void whatIsAPersons() {
        assertThat(person("staff[].roles[]", List.of("STAFF")).roles()).contains(Set.of(Role.STAFF));
        Grant granted = new Grant(true, Optional.of("t-2"), Optional.empty(), Optional.empty());
        assertThat(person("staff[].mayPost", true).mayPost()).contains(granted);
        assertThat(person("staff[].mayPhotograph", true).mayPhotograph()).contains(granted);
        assertThat(person("staff[].mayAdminister", true).mayAdminister()).contains(granted);
        assertThat(person("staff[].agreedToInspection", true).agreedToInspection())
                .contains(granted);
        assertThat(person("staff[].leftOn", List.of(DAY)).leftOn()).contains(DAY);
        AgreeingBody body = AgreeingBody.values()[0];
        assertThat(person("staff[].agreedBy[]", List.of(body.name())).agreedBy())
                .contains(List.of(new Agreement(body, Optional.of(Instant.EPOCH))));
    }

    @Test
    void whatIsAnAccounts() {
        assertThat(account("accounts[].kind", "SCHOOL").kind()).contains(AccountKind.SCHOOL);
        assertThat(account("accounts[].platform, platform", "TWITTER").platform())
                .contains(Platform.TWITTER);
        assertThat(account("accounts[].visibility, with.visibility, by.visibility", "PUBLIC")
                        .visibility())
                .contains(Visibility.PUBLIC);
        assertThat(account("accounts[].administrators[]", List.of("t-1")).administrators())
                .contains(List.of("t-1"));
        assertThat(account("accounts[].lead", "t-1").lead()).contains("t-1");
        assertThat(account("accounts[].newDeviceAlertTo", "t-1").newDeviceAlertTo())
                .contains("t-1");
        assertThat(account("accounts[].passwordChangedAt", OffsetDateTime.parse("1970-01-01T00:00:00Z"))
                        .passwordChangedAt())
                .contains(Instant.EPOCH);
        Tagging tagging = Tagging.values()[0];
        assertThat(account("accounts[].tagging", tagging.name()).tagging()).contains(tagging);
    }

    @Test
    void whatIsAPupilsOrAnEvents() {
        assertThat(pupil("pupils[].dateOfBirth", DAY).dateOfBirth()).contains(DAY);
        assertThat(pupil("pupils[].leftOn", List.of(DAY)).leftOn()).contains(DAY);
        assertThat(entered(Reply.yes(), "events[].lead", About.of("event", "e-1"), "t-1")
                        .flatMap(SchoolRecords::events)
                        .orElseThrow()
                        .get(0)
                        .lead())
                .contains("t-1");
    }

    @Test
    void nothingIsEnteredOfSomebodyWhoIsNotOnRecordNorAtAPlaceThatIsNone() {
        assertThat(entered(Reply.yes(), "staff[].mayPost", About.of("person", "nobody"), true))
                .isEmpty();
        assertThat(entered(Reply.yes(), "staff[].shoeSize", About.of("person", "t-1"), 7))
                .isEmpty();
        assertThat(entered(Reply.yes(), "shoeSizes", About.ACTIVITY, 7)).isEmpty();
    }
}
