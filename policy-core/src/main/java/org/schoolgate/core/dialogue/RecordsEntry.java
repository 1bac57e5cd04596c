package org.schoolgate.core.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.school.Account;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.AgreeingBody;
import org.schoolgate.core.school.Agreement;
import org.schoolgate.core.school.Answer;
import org.schoolgate.core.school.Channel;
import org.schoolgate.core.school.Consent;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.ConsentUse;
import org.schoolgate.core.school.Event;
import org.schoolgate.core.school.Grant;
import org.schoolgate.core.school.ImmutableAccount;
import org.schoolgate.core.school.ImmutableEvent;
import org.schoolgate.core.school.ImmutablePerson;
import org.schoolgate.core.school.ImmutablePupil;
import org.schoolgate.core.school.ImmutableSchoolRecords;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.Records;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.school.SchoolDay;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.core.school.Tagging;
import org.schoolgate.core.school.Term;
import org.schoolgate.core.school.Visibility;

/**
 * Enters a value into changes of a school's records. Values have been fitted to the field's {@link Shape}. What nobody
 * in the records has cannot be entered: then nothing is given.
 *
 * @param records the records as they stand, changes so far included
 * @param changes the changes so far
 * @param reply who told it, and when
 */
record RecordsEntry(Records records, ImmutableSchoolRecords changes, Reply reply) {
    static RecordsEntry into(Records records, SchoolRecords changes, Reply reply) {
        return new RecordsEntry(records, ImmutableSchoolRecords.copyOf(changes), reply);
    }

    Optional<SchoolRecords> of(String path, About about, Object value) {
        String list = path.contains("[]") ? path.substring(0, path.indexOf("[]")) : path;
        return switch (list) {
            case "staff" -> staff(path, about.id(), value);
            case "accounts" -> accounts(path, about.id(), value);
            case "pupils" -> path.equals("pupils[]") ? school(path, value) : pupil(path, about.id(), value);
            case "events" -> path.equals("events[]") ? school(path, value) : event(about.id(), value);
            default -> school(path, value);
        };
    }

    /** A consent that holds from now on and for good; for the private accounts alone, where it was asked for one. */
    Optional<SchoolRecords> consent(String pupil, ConsentUse use, boolean personal, Object state) {
        return records.pupil(pupil)
                .map(known -> changes.withConsents(and(
                        changes.consents(),
                        Consent.builder()
                                .pupil(known.id())
                                .use(use)
                                .channel(personal ? Channel.PERSONAL_ACCOUNT : Channel.SOCIAL_MEDIA)
                                .state(ConsentState.valueOf((String) state))
                                .build())));
    }

    SchoolRecords answer(Answer answer) {
        return changes.withAnswers(and(changes.answers(), answer));
    }

    private static <T> List<T> and(List<T> some, T one) {
        List<T> all = new ArrayList<>(some);
        all.add(one);
        return List.copyOf(all);
    }

    private static <T> List<T> replacing(Optional<List<T>> some, T one, Function<T, String> id) {
        List<T> others = some.orElseGet(List::of).stream()
                .filter(other -> !id.apply(other).equals(id.apply(one)))
                .toList();
        return and(others, one);
    }

    private Optional<SchoolRecords> school(String path, Object value) {
        return switch (path) {
            case "zone" -> Optional.of(changes.withZone((ZoneId) value));
            case "terms[].from, terms[].to" -> Optional.of(changes.withTerms(list(value, Term.class)));
            case "closures[]" -> Optional.of(changes.withClosures(list(value, LocalDate.class)));
            case "schoolDay" -> Optional.of(changes.withSchoolDay((SchoolDay) value));
            case "trustedSources[]" -> Optional.of(changes.withTrustedSources(list(value, String.class)));
            case "educationalAccounts[]" -> Optional.of(changes.withEducationalAccounts(list(value, String.class)));
            case "events[]" -> Optional.of(changes.withEvents(list(value, Event.class)));
            case "pupils[]" -> Optional.of(changes.withRoster(list(value, Pupil.class)));
            default -> Optional.empty();
        };
    }

    private Optional<SchoolRecords> staff(String path, String id, Object value) {
        return records.person(id)
                .map(ImmutablePerson::copyOf)
                .flatMap(person -> person(person, path, value))
                .map(person -> changes.withStaff(replacing(changes.staff(), person, Person::id)));
    }

    private Optional<Person> person(ImmutablePerson person, String path, Object value) {
        return switch (path) {
            case "staff[].roles[], by.roles[]", "staff[].roles[]" ->
                Optional.of(person.withRoles(Optional.of(constants(value, Role::valueOf))));
            case "staff[].mayPost" -> Optional.of(person.withMayPost(grant(value)));
            case "staff[].mayPhotograph" -> Optional.of(person.withMayPhotograph(grant(value)));
            case "staff[].mayAdminister" -> Optional.of(person.withMayAdminister(grant(value)));
            case "staff[].agreedToInspection" -> Optional.of(person.withAgreedToInspection(grant(value)));
            case "staff[].agreedBy[]" -> Optional.of(person.withAgreedBy(agreements(value)));
            case "staff[].leftOn" -> Optional.of(person.withLeftOn(first(value)));
            default -> Optional.empty();
        };
    }

    private Grant grant(Object value) {
        return new Grant((Boolean) value, reply.by(), Optional.empty(), Optional.empty());
    }

    /** Of an agreement that has been given the moment has to be known; where nobody says it, it was long ago. */
    private List<Agreement> agreements(Object value) {
        Instant at = reply.at().orElse(Instant.EPOCH);
        return list(value, String.class).stream()
                .map(body -> new Agreement(AgreeingBody.valueOf(body), Optional.of(at)))
                .toList();
    }

    private Optional<SchoolRecords> accounts(String path, String id, Object value) {
        UnaryOperator<ImmutableAccount> change = account -> switch (path) {
            case "accounts[].kind" -> account.withKind(AccountKind.valueOf((String) value));
            case "accounts[].platform, platform" -> account.withPlatform(Platform.valueOf((String) value));
            case "accounts[].visibility, with.visibility, by.visibility" ->
                account.withVisibility(Visibility.valueOf((String) value));
            case "accounts[].administrators[]" -> account.withAdministrators(list(value, String.class));
            case "accounts[].lead" -> account.withLead((String) value);
            case "accounts[].passwordChangedAt" -> account.withPasswordChangedAt(((OffsetDateTime) value).toInstant());
            case "accounts[].newDeviceAlertTo" -> account.withNewDeviceAlertTo((String) value);
            case "accounts[].tagging" -> account.withTagging(Tagging.valueOf((String) value));
            default -> account;
        };
        return records.account(id)
                .map(ImmutableAccount::copyOf)
                .map(change)
                .map(account -> changes.withAccounts(replacing(changes.accounts(), (Account) account, Account::id)));
    }

    private Optional<SchoolRecords> pupil(String path, String id, Object value) {
        UnaryOperator<ImmutablePupil> change = pupil -> path.equals("pupils[].dateOfBirth")
                ? pupil.withDateOfBirth((LocalDate) value)
                : pupil.withLeftOn(first(value));
        return records.pupil(id)
                .map(ImmutablePupil::copyOf)
                .map(change)
                .map(pupil -> changes.withRoster(replacing(changes.roster(), (Pupil) pupil, Pupil::id)));
    }

    private Optional<SchoolRecords> event(String id, Object value) {
        return records.event(id)
                .map(event -> ImmutableEvent.copyOf(event).withLead((String) value))
                .map(event -> changes.withEvents(replacing(changes.events(), (Event) event, Event::id)));
    }

    private static Optional<LocalDate> first(Object dates) {
        return list(dates, LocalDate.class).stream().findFirst();
    }

    private static <T> List<T> list(Object value, Class<T> type) {
        return ((List<?>) value).stream().map(type::cast).toList();
    }

    private static <E> Set<E> constants(Object value, Function<String, E> constant) {
        Set<E> all = new LinkedHashSet<>();
        list(value, String.class).forEach(name -> all.add(constant.apply(name)));
        return all;
    }
}
