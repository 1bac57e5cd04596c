package org.schoolgate.core.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolgate.core.dialogue.RecordsFault.Kind;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.school.Account;
import org.schoolgate.core.school.Consent;
import org.schoolgate.core.school.Event;
import org.schoolgate.core.school.EventKind;
import org.schoolgate.core.school.Grant;
import org.schoolgate.core.school.Handles;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.core.school.Term;

/** Looks through a school's records for what cannot be meant. */
final class RecordsFaults {
    private final SchoolRecords records;
    private final LocalDate today;
    private final List<RecordsFault> found = new ArrayList<>();

    RecordsFaults(SchoolRecords records, LocalDate today) {
        this.records = records;
        this.today = today;
    }

    List<RecordsFault> of(List<Policy> policies) {
        consents();
        accounts();
        staff();
        calendar();
        events();
        policies.forEach(this::review);
        if (records.safeguardingContact().isEmpty()) {
            add(
                    Kind.NO_SAFEGUARDING_CONTACT,
                    "/safeguardingContact",
                    "Nobody is named whom to tell first when a child may be at risk.");
        }
        return List.copyOf(found);
    }

    private void add(Kind kind, String at, String text) {
        found.add(new RecordsFault(kind, at, text));
    }

    private void consents() {
        List<Consent> all = records.consents();
        for (int i = 0; i < all.size(); i++) {
            Consent consent = all.get(i);
            String at = "/consents/" + i;
            boolean empty = consent.from().isPresent()
                    && consent.until()
                            .filter(last -> last.isBefore(consent.from().get()))
                            .isPresent();
            boolean gone = records.pupil(consent.pupil())
                    .flatMap(Pupil::leftOn)
                    .filter(today::isAfter)
                    .isPresent();
            if (empty) {
                add(Kind.CONSENT_NEVER_APPLIES, at, "This consent ends before it begins, and never applies.");
            } else if (gone) {
                add(Kind.CONSENT_ENDED, at, "This consent is for a pupil who has left.");
            } else if (consent.until().filter(today::isAfter).isPresent() && !renewed(consent)) {
                add(Kind.CONSENT_ENDED, at, "This consent has ended, and none has come after it.");
            }
        }
    }

    private boolean renewed(Consent ended) {
        return records.consents(ended.pupil()).stream()
                .anyMatch(other -> other.use() == ended.use()
                        && other.channel() == ended.channel()
                        && other.until().map(last -> !last.isBefore(today)).orElse(true));
    }

    private void accounts() {
        List<Account> all = records.accounts().orElseGet(List::of);
        Map<String, Integer> handles = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Account account = all.get(i);
            String at = "/accounts/" + i;
            Optional<List<String>> holders = account.administrators();
            if (holders.isEmpty() || holders.get().stream().allMatch(this::hasLeft)) {
                add(
                        Kind.ACCOUNT_WITHOUT_ADMINISTRATOR,
                        at + "/administrators",
                        "Nobody who is still at the school runs this account, as far as the records say.");
            }
            people(account)
                    .filter(this::hasLeft)
                    .distinct()
                    .forEach(gone -> add(
                            Kind.LEAVER_HAS_ACCOUNT,
                            at,
                            "Somebody who has left still runs or leads this account, or is told of new devices."));
            account.handle().ifPresent(handle -> {
                String key = account.platform().map(Enum::name).orElse("") + " " + Handles.plain(handle);
                if (handles.put(key, 1) != null) {
                    add(Kind.SAME_HANDLE, at + "/handle", "Another account of this platform has the same handle.");
                }
            });
        }
    }

    private static Stream<String> people(Account account) {
        return Stream.of(
                        account.administrators().orElseGet(List::of).stream(),
                        account.lead().stream(),
                        account.newDeviceAlertTo().stream())
                .flatMap(ids -> ids);
    }

    private boolean hasLeft(String person) {
        return records.person(person)
                .flatMap(Person::leftOn)
                .filter(today::isAfter)
                .isPresent();
    }

    private void staff() {
        List<Person> all = records.staff().orElseGet(List::of);
        for (int i = 0; i < all.size(); i++) {
            Person person = all.get(i);
            boolean permitted = Stream.of(person.mayPost(), person.mayPhotograph(), person.mayAdminister())
                    .flatMap(Optional::stream)
                    .anyMatch(this::stillHolds);
            if (permitted && hasLeft(person.id())) {
                add(
                        Kind.LEAVER_STILL_PERMITTED,
                        "/staff/" + i,
                        "This person has left and may still post, take pictures or run accounts.");
            }
        }
        boolean head = all.stream()
                .anyMatch(person -> !hasLeft(person.id())
                        && person.roles()
                                .filter(roles -> roles.contains(Role.HEADTEACHER))
                                .isPresent());
        if (!head) {
            add(
                    Kind.NO_HEADTEACHER,
                    "/staff",
                    "Nobody on record is the Headteacher, so that nobody can agree as such.");
        }
    }

    private boolean stillHolds(Grant grant) {
        return grant.at(today).equals(Optional.of(true));
    }

    private void calendar() {
        List<Term> terms = records.terms().orElseGet(List::of);
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (term.to().isBefore(term.from())) {
                add(Kind.TERM_ENDS_BEFORE_IT_BEGINS, "/terms/" + i, "This term ends before it begins.");
            }
            for (int j = 0; j < i; j++) {
                Term other = terms.get(j);
                if (!term.from().isAfter(other.to()) && !other.from().isAfter(term.to())) {
                    add(Kind.TERMS_OVERLAP, "/terms/" + i, "This term shares a day with another.");
                }
            }
        }
        List<LocalDate> closures = records.closures().orElseGet(List::of);
        for (int i = 0; i < closures.size(); i++) {
            LocalDate day = closures.get(i);
            if (!terms.isEmpty() && terms.stream().noneMatch(term -> term.contains(day))) {
                add(Kind.CLOSURE_OUTSIDE_TERM, "/closures/" + i, "This closure lies in no term.");
            }
        }
        records.schoolDay()
                .filter(day -> day.to().isBefore(day.from()))
                .ifPresent(day ->
                        add(Kind.DAY_ENDS_BEFORE_IT_BEGINS, "/schoolDay", "The school day ends before it begins."));
    }

    private void events() {
        List<Event> all = records.events().orElseGet(List::of);
        for (int i = 0; i < all.size(); i++) {
            Event event = all.get(i);
            boolean backwards = event.from().isPresent()
                    && event.to()
                            .filter(end -> end.isBefore(event.from().get()))
                            .isPresent();
            if (backwards) {
                add(Kind.EVENT_ENDS_BEFORE_IT_BEGINS, "/events/" + i, "This event ends before it begins.");
            }
            if (event.kind().equals(Optional.of(EventKind.TRIP)) && event.lead().isEmpty()) {
                add(Kind.TRIP_WITHOUT_LEAD, "/events/" + i + "/lead", "Nobody leads this trip.");
            }
        }
    }

    private void review(Policy policy) {
        policy.edition()
                .reviewDue()
                .filter(day -> today.isAfter(day.last()))
                .ifPresent(day -> add(
                        Kind.REVIEW_OVERDUE,
                        "",
                        "The policy " + policy.id() + " was to be reviewed by " + day.words() + "."));
    }
}
