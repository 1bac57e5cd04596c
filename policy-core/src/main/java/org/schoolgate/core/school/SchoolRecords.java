package org.schoolgate.core.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/** Records held in memory, with every lookup by id a single step. */
@Value.Immutable
public abstract class SchoolRecords implements Records {

    SchoolRecords() {}

    /** A builder of records; what is left out is not known. */
    public static ImmutableSchoolRecords.Builder builder() {
        return ImmutableSchoolRecords.builder();
    }

    @Override
    public abstract Optional<SafeguardingContact> safeguardingContact();

    /** The consents of all pupils. */
    public abstract List<Consent> consents();

    @Value.Derived
    Map<String, Pupil> pupilsById() {
        return byId("pupils", roster(), Pupil::id);
    }

    @Value.Derived
    Map<String, Person> staffById() {
        return byId("staff", staff(), Person::id);
    }

    @Value.Derived
    Map<String, Account> accountsById() {
        return byId("accounts", accounts(), Account::id);
    }

    @Value.Derived
    Map<String, Event> eventsById() {
        return byId("events", events(), Event::id);
    }

    @Value.Derived
    Map<String, List<Account>> accountsByPlainHandle() {
        Map<String, List<Account>> byHandle = new HashMap<>();
        for (Account account : accounts().orElse(List.of())) {
            if (account.handle().isPresent()) {
                put(byHandle, Handles.plain(account.handle().get()), account);
            }
        }
        return fixed(byHandle);
    }

    @Value.Derived
    Map<String, List<Consent>> consentsByPupil() {
        Map<String, List<Consent>> byPupil = new HashMap<>();
        for (Consent consent : consents()) {
            put(byPupil, consent.pupil(), consent);
        }
        return fixed(byPupil);
    }

    @Override
    public Optional<Pupil> pupil(String id) {
        return Optional.ofNullable(pupilsById().get(id));
    }

    @Override
    public List<Consent> consents(String pupilId) {
        return consentsByPupil().getOrDefault(pupilId, List.of());
    }

    @Override
    public Optional<Person> person(String id) {
        return Optional.ofNullable(staffById().get(id));
    }

    @Override
    public Optional<Account> account(String id) {
        return Optional.ofNullable(accountsById().get(id));
    }

    @Override
    public List<Account> accountsByHandle(String handle) {
        return accountsByPlainHandle().getOrDefault(Handles.plain(handle), List.of());
    }

    @Override
    public Optional<Event> event(String id) {
        return Optional.ofNullable(eventsById().get(id));
    }

    @Override
    public final String toString() {
        return "SchoolRecords";
    }

    private static <V> void put(Map<String, List<V>> index, String key, V value) {
        index.computeIfAbsent(key, first -> new ArrayList<>()).add(value);
    }

    private static <V> Map<String, List<V>> fixed(Map<String, List<V>> index) {
        for (Map.Entry<String, List<V>> entry : index.entrySet()) {
            entry.setValue(List.copyOf(entry.getValue()));
        }
        return index;
    }

    private static <V> Map<String, V> byId(String list, Optional<List<V>> values, Function<V, String> id) {
        Map<String, V> index = new HashMap<>();
        int position = 0;
        for (V value : values.orElse(List.of())) {
            if (index.put(id.apply(value), value) != null) {
                throw new IllegalArgumentException(
                        "two entries of " + list + " have the same id; the second stands at " + position);
            }
            position++;
        }
        return index;
    }
}
