package org.schoolgate.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schoolgate.core.dialogue.RecordsFault.Kind;
import org.schoolgate.core.school.Account;
import org.schoolgate.core.school.Channel;
import org.schoolgate.core.school.Consent;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.ConsentUse;
import org.schoolgate.core.school.Event;
import org.schoolgate.core.school.EventKind;
import org.schoolgate.core.school.Grant;
import org.schoolgate.core.school.ImmutableConsent;
import org.schoolgate.core.school.ImmutableSchoolRecords;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.school.SafeguardingContact;
import org.schoolgate.core.school.SchoolDay;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.core.school.Term;

/** What is found in records that cannot be meant; each fault beside records that are in order. */
class RecordsFaultsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate EARLIER = TODAY.minusDays(2);
    private static final Person HEAD = Person.builder()
            .id("head")
            .roles(Set.of(Role.HEADTEACHER))
            .mayPost(Grant.of(true))
            .build();
    private static final ImmutableSchoolRecords IN_ORDER = ImmutableSchoolRecords.builder()
            .staff(List.of(HEAD))
            .roster(List.of(Pupil.builder().id("p").build()))
            .accounts(List.of(account("tw", "head")))
            .safeguardingContact(new SafeguardingContact("the office", Optional.empty(), Optional.empty()))
            .build();

    private static Account account(String id, String administrator) {
        return Account.builder()
                .id(id)
                .platform(Platform.TWITTER)
                .handle("@" + id)
                .administrators(List.of(administrator))
                .build();
    }

    private static ImmutableConsent consent() {
        return ImmutableConsent.copyOf(Consent.builder()
                .pupil("p")
                .use(ConsentUse.IMAGE)
                .channel(Channel.SOCIAL_MEDIA)
                .state(ConsentState.GIVEN)
                .build());
    }

    private static List<String> faults(SchoolRecords records) {
        return new RecordsFaults(records, TODAY)
                .of(List.of()).stream().map(fault -> fault + fault.at()).toList();
    }

    private static String fault(Kind kind, String at) {
        return kind + at;
    }

    @Test
    void recordsInOrderHaveNone() {
        assertThat(faults(IN_ORDER)).isEmpty();
        assertThat(faults(IN_ORDER.withConsents(consent()))).isEmpty();
    }

    @Test
    void consents() {
        ImmutableConsent never = consent().withFrom(TODAY).withUntil(YESTERDAY);
        ImmutableConsent ended = consent().withUntil(YESTERDAY);

        assertThat(faults(IN_ORDER.withConsents(never)))
                .containsExactly(fault(Kind.CONSENT_NEVER_APPLIES, "/consents/0"));
        assertThat(faults(IN_ORDER.withConsents(ended))).containsExactly(fault(Kind.CONSENT_ENDED, "/consents/0"));
        assertThat(faults(IN_ORDER.withConsents(ended, consent()))).isEmpty();
        assertThat(faults(IN_ORDER.withConsents(consent().withUntil(TODAY)))).isEmpty();
        assertThat(faults(IN_ORDER.withConsents(consent())
                        .withRoster(
                                List.of(Pupil.builder().id("p").leftOn(EARLIER).build()))))
                .containsExactly(fault(Kind.CONSENT_ENDED, "/consents/0"));
    }

    @Test
    void leavers() {
        Person gone = Person.builder()
                .id("gone")
                .leftOn(YESTERDAY)
                .mayPost(Grant.of(true))
                .build();
        ImmutableSchoolRecords withLeaver = IN_ORDER.withStaff(List.of(HEAD, gone));

        assertThat(faults(withLeaver)).containsExactly(fault(Kind.LEAVER_STILL_PERMITTED, "/staff/1"));
        assertThat(faults(withLeaver.withAccounts(List.of(account("tw", "gone")))))
                .containsExactly(
                        fault(Kind.ACCOUNT_WITHOUT_ADMINISTRATOR, "/accounts/0/administrators"),
                        fault(Kind.LEAVER_HAS_ACCOUNT, "/accounts/0"),
                        fault(Kind.LEAVER_STILL_PERMITTED, "/staff/1"));
    }

    @Test
    void accountsAndWhoIsNamed() {
        Account nobodys = Account.builder().id("fb").build();
        Account same = Account.builder()
                .id("tw2")
                .platform(Platform.TWITTER)
                .handle("TW")
                .administrators(List.of("head"))
                .build();

        assertThat(faults(IN_ORDER.withAccounts(List.of(nobodys))))
                .containsExactly(fault(Kind.ACCOUNT_WITHOUT_ADMINISTRATOR, "/accounts/0/administrators"));
        assertThat(faults(IN_ORDER.withAccounts(List.of(account("tw", "head"), same))))
                .containsExactly(fault(Kind.SAME_HANDLE, "/accounts/1/handle"));
        assertThat(faults(IN_ORDER.withStaff(List.<Person>of()).withSafeguardingContact(Optional.empty())))
                .containsExactly(
                        fault(Kind.NO_HEADTEACHER, "/staff"),
                        fault(Kind.NO_SAFEGUARDING_CONTACT, "/safeguardingContact"));
    }

    @Test
    void theCalendar() {
        Term term = new Term(Optional.empty(), EARLIER, TODAY);
        Term other = new Term(Optional.empty(), TODAY, TODAY.plusDays(1));

        assertThat(faults(IN_ORDER.withTerms(List.of(term, other))))
                .containsExactly(fault(Kind.TERMS_OVERLAP, "/terms/1"));
        assertThat(faults(IN_ORDER.withTerms(List.of(term)).withClosures(List.of(TODAY.plusDays(9)))))
                .containsExactly(fault(Kind.CLOSURE_OUTSIDE_TERM, "/closures/0"));
        assertThat(faults(IN_ORDER.withTerms(List.of(term)).withClosures(List.of(TODAY))))
                .isEmpty();
    }

    @Test
    void whatEndsBeforeItBegins() {
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");
        Event trip = Event.builder()
                .id("trip")
                .kind(EventKind.TRIP)
                .from(noon)
                .to(noon.minusSeconds(1))
                .build();

        assertThat(faults(IN_ORDER.withEvents(List.of(trip))))
                .containsExactly(
                        fault(Kind.EVENT_ENDS_BEFORE_IT_BEGINS, "/events/0"),
                        fault(Kind.TRIP_WITHOUT_LEAD, "/events/0/lead"));
        assertThat(faults(IN_ORDER.withTerms(List.of(new Term(Optional.empty(), TODAY, YESTERDAY)))))
                .containsExactly(fault(Kind.TERM_ENDS_BEFORE_IT_BEGINS, "/terms/0"));
        assertThat(faults(IN_ORDER.withSchoolDay(new SchoolDay(LocalTime.NOON, LocalTime.of(9, 0)))))
                .containsExactly(fault(Kind.DAY_ENDS_BEFORE_IT_BEGINS, "/schoolDay"));
    }

    @Test
    void aConsentIsRenewedByOneOfTheSameUseAndChannelThatStillHolds() {
        ImmutableConsent ended = consent().withUntil(YESTERDAY);
        assertThat(faults(IN_ORDER.withConsents(ended, consent().withUse(ConsentUse.NAME))))
                .containsExactly(fault(Kind.CONSENT_ENDED, "/consents/0"));
        assertThat(faults(IN_ORDER.withConsents(ended, consent().withChannel(Channel.PERSONAL_ACCOUNT))))
                .containsExactly(fault(Kind.CONSENT_ENDED, "/consents/0"));
        assertThat(faults(IN_ORDER.withConsents(ended, consent().withUntil(TODAY))))
                .isEmpty();
    }

    @Test
    void whoHasLeftAndIsPermittedNothingIsNoFaultNorIsAHeadteacherWhoHasLeftOne() {
        Person gone = Person.builder().id("gone").leftOn(YESTERDAY).build();
        assertThat(faults(IN_ORDER.withStaff(List.of(HEAD, gone)))).isEmpty();
        Person head = Person.builder()
                .id("head")
                .roles(Set.of(Role.HEADTEACHER))
                .leftOn(YESTERDAY)
                .build();
        assertThat(faults(IN_ORDER.withStaff(List.of(head)).withAccounts(List.of())))
                .containsExactly(fault(Kind.NO_HEADTEACHER, "/staff"));
    }

    @Test
    void termsApartInEitherOrderAndClosuresWithoutTermsAreNoFault() {
        Term term = new Term(Optional.empty(), EARLIER, TODAY);
        Term later = new Term(Optional.empty(), TODAY.plusDays(1), TODAY.plusDays(2));
        assertThat(faults(IN_ORDER.withTerms(List.of(term, later)))).isEmpty();
        assertThat(faults(IN_ORDER.withTerms(List.of(later, term)))).isEmpty();
        assertThat(faults(IN_ORDER.withClosures(List.of(TODAY)))).isEmpty();
    }

    @Test
    void anEventWithOneEndAndATripThatSomebodyLeadsAreNoFault() {
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");
        Event fair = Event.builder().id("fair").from(noon).build();
        Event trip = Event.builder()
                .id("trip")
                .kind(EventKind.TRIP)
                .lead("head")
                .to(noon)
                .build();
        assertThat(faults(IN_ORDER.withEvents(List.of(fair, trip)))).isEmpty();
    }
}
