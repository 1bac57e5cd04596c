package org.schoolgate.core.school;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Records with changes laid over them, as somebody who answers a question makes them. The changes are records too, of
 * which only what is new is filled in: a pupil, person, account or event replaces the one of its id, consents, answers
 * and what was done are added, anything else replaces what was there.
 */
public final class AmendedRecords implements Records {
    private final Records base;
    private final SchoolRecords changes;

    private AmendedRecords(Records base, SchoolRecords changes) {
        this.base = base;
        this.changes = changes;
    }

    /** These records under these changes. */
    public static Records of(Records base, SchoolRecords changes) {
        return changes.equals(SchoolRecords.builder().build()) ? base : new AmendedRecords(base, changes);
    }

    /** The same as records in memory, to be kept. */
    public static SchoolRecords whole(SchoolRecords base, SchoolRecords changes) {
        Records amended = of(base, changes);
        return ImmutableSchoolRecords.copyOf(base)
                .withZone(amended.zone())
                .withRoster(amended.roster())
                .withConsents(joined(base.consents(), changes.consents()))
                .withStaff(amended.staff())
                .withAccounts(amended.accounts())
                .withEvents(amended.events())
                .withTerms(amended.terms())
                .withClosures(amended.closures())
                .withSchoolDay(amended.schoolDay())
                .withTrustedSources(amended.trustedSources())
                .withEducationalAccounts(amended.educationalAccounts())
                .withAnswers(amended.answers())
                .withDone(amended.done());
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static <T> Optional<List<T>> replaced(
            Optional<List<T>> some, Optional<List<T>> others, Function<T, String> id) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        Map<String, T> byId = new LinkedHashMap<>();
        some.get().forEach(one -> byId.put(id.apply(one), one));
        others.get().forEach(one -> byId.put(id.apply(one), one));
        return Optional.of(List.copyOf(byId.values()));
    }

    @Override
    public Optional<String> school() {
        return changes.school().or(base::school);
    }

    @Override
    public Optional<ZoneId> zone() {
        return changes.zone().or(base::zone);
    }

    @Override
    public Optional<Pupil> pupil(String id) {
        return changes.pupil(id).or(() -> base.pupil(id));
    }

    @Override
    public Optional<List<Pupil>> roster() {
        return replaced(base.roster(), changes.roster(), Pupil::id);
    }

    @Override
    public List<Consent> consents(String pupilId) {
        return joined(base.consents(pupilId), changes.consents(pupilId));
    }

    @Override
    public Optional<Person> person(String id) {
        return changes.person(id).or(() -> base.person(id));
    }

    @Override
    public Optional<List<Person>> staff() {
        return replaced(base.staff(), changes.staff(), Person::id);
    }

    @Override
    public Optional<Account> account(String id) {
        return changes.account(id).or(() -> base.account(id));
    }

    @Override
    public List<Account> accountsByHandle(String handle) {
        List<Account> unchanged = base.accountsByHandle(handle).stream()
                .filter(account -> changes.account(account.id()).isEmpty())
                .toList();
        return joined(unchanged, changes.accountsByHandle(handle));
    }

    @Override
    public Optional<List<Account>> accounts() {
        return replaced(base.accounts(), changes.accounts(), Account::id);
    }

    @Override
    public Optional<Event> event(String id) {
        return changes.event(id).or(() -> base.event(id));
    }

    @Override
    public Optional<List<Event>> events() {
        return replaced(base.events(), changes.events(), Event::id);
    }

    @Override
    public Optional<List<Term>> terms() {
        return changes.terms().or(base::terms);
    }

    @Override
    public Optional<List<LocalDate>> closures() {
        return changes.closures().or(base::closures);
    }

    @Override
    public Optional<List<LocalDate>> bankHolidays() {
        return changes.bankHolidays().or(base::bankHolidays);
    }

    @Override
    public Optional<SchoolDay> schoolDay() {
        return changes.schoolDay().or(base::schoolDay);
    }

    @Override
    public Optional<List<String>> trustedSources() {
        return changes.trustedSources().or(base::trustedSources);
    }

    @Override
    public Optional<List<String>> educationalAccounts() {
        return changes.educationalAccounts().or(base::educationalAccounts);
    }

    @Override
    public Optional<SafeguardingContact> safeguardingContact() {
        return changes.safeguardingContact().or(base::safeguardingContact);
    }

    @Override
    public List<Answer> answers() {
        return joined(base.answers(), changes.answers());
    }

    @Override
    public List<Done> done() {
        return joined(base.done(), changes.done());
    }

    @Override
    public String toString() {
        return "AmendedRecords";
    }
}
