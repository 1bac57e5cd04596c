package org.schoolgate.core.school;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a school has on file. A tool with a database implements this; {@link SchoolRecords} holds it in memory. A list that is given
 * is complete, an absent one unknown, an empty one means none. A lookup that fails throws, and the exception reaches the caller: it
 * never reads as "unknown".
 */
public interface Records {

    /** The school's name. */
    Optional<String> school();

    /** The zone of the school's clocks. */
    Optional<ZoneId> zone();

    /** The pupil with that id; empty when there is none. */
    Optional<Pupil> pupil(String id);

    /** All pupils, leavers too. */
    Optional<List<Pupil>> roster();

    /** The history of one pupil's consents, in any order. */
    List<Consent> consents(String pupilId);

    /** The member of staff, governor or volunteer with that id; empty when there is none. */
    Optional<Person> person(String id);

    /** Everybody with a role. */
    Optional<List<Person>> staff();

    /** The account with that id; empty when there is none. */
    Optional<Account> account(String id);

    /** The accounts with that handle, on any platform; handles are compared as {@link Handles#same} does. */
    List<Account> accountsByHandle(String handle);

    /** The first of {@link #accountsByHandle}. */
    default Optional<Account> accountByHandle(String handle) {
        return accountsByHandle(handle).stream().findFirst();
    }

    /** All accounts. */
    Optional<List<Account>> accounts();

    /** The event with that id; empty when there is none. */
    Optional<Event> event(String id);

    /** All events. */
    Optional<List<Event>> events();

    /** All terms. */
    Optional<List<Term>> terms();

    /** Days in term on which the school is shut. */
    Optional<List<LocalDate>> closures();

    /** The bank holidays; absent: those of England and Wales, by rule. */
    Optional<List<LocalDate>> bankHolidays();

    /** The hours of school. */
    Optional<SchoolDay> schoolDay();

    /** Sources that the school trusts; others may be trusted too. */
    Optional<List<String>> trustedSources();

    /** Accounts that the school holds to be educational; others may be too. */
    Optional<List<String>> educationalAccounts();

    /** Whom to tell first when a child may be at risk. */
    default Optional<SafeguardingContact> safeguardingContact() {
        return Optional.empty();
    }

    /** What the school has settled once for all activities. */
    List<Answer> answers();

    /** What was done about standing duties. */
    List<Done> done();
}
