package org.schoolgate.core.activity;

import static org.schoolgate.core.activity.ActivityKind.COMMENT;
import static org.schoolgate.core.activity.ActivityKind.DIRECT_MESSAGE;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_CONNECTION;
import static org.schoolgate.core.activity.ActivityKind.POST;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.FactType.AskedOf;
import org.schoolgate.core.activity.FactType.Kind;
import org.schoolgate.core.activity.FactType.Of;
import org.schoolgate.core.activity.FactType.Privacy;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.activity.PersonRef.Stranger;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.school.Birthdays;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.Role;

/** What is known of somebody with whom an activity gets in touch: a pupil, a former pupil, of which age, on the staff. */
public final class ContactFacts {
    /** A pupil of the school on that day. The last day at school counts; an adult on record is none. */
    public static final FactType<Contact, Boolean> IS_PUPIL = FactType.<Contact, Boolean>named(
                    "other_is_pupil", ValueType.BOOLEAN)
            .on(PERSONAL_CONNECTION, DIRECT_MESSAGE, COMMENT, POST)
            .asks(Kind.FIND_OUT, PersonFacts.OTHER_IS_PUPIL.question(), AskedOf.AUTHOR)
            .about(Of.PERSON)
            .safe(false)
            .privacy(Privacy.PERSONAL)
            .inRecords("pupils[].id, with.roles[]", ContactFacts::isPupil);

    /** The last day at the school of somebody who was a pupil; empty for a pupil of today and for an adult on record. */
    public static final FactType<Contact, Optional<LocalDate>> LEFT_SCHOOL_ON =
            FactType.<Contact, Optional<LocalDate>>named("left_school_on", ValueType.internal("date"))
                    .on(PERSONAL_CONNECTION, DIRECT_MESSAGE, COMMENT, POST)
                    .asks(Kind.FIND_OUT, PersonFacts.LEFT_SCHOOL_ON.question(), AskedOf.OFFICE)
                    .standing()
                    .about(Of.PERSON)
                    .privacy(Privacy.PERSONAL)
                    .inRecords("pupils[].leftOn", ContactFacts::leftSchoolOn);

    /** The date of birth of somebody on the roster. */
    public static final FactType<Contact, LocalDate> DATE_OF_BIRTH = FactType.<Contact, LocalDate>named(
                    "date_of_birth", ValueType.DATE)
            .on(PERSONAL_CONNECTION, DIRECT_MESSAGE, COMMENT, POST)
            .asks(Kind.FIND_OUT, PersonFacts.DATE_OF_BIRTH.question(), AskedOf.OFFICE)
            .standing()
            .about(Of.PERSON)
            .privacy(Privacy.PERSONAL)
            .inRecords(
                    "pupils[].dateOfBirth",
                    (type, contact) -> contact.who().isUnknown()
                            ? type.waitingFor(contact, List.of(contact.who()))
                            : based(type.of(contact, pupil(contact).flatMap(Pupil::dateOfBirth)), contact));

    /** Was a pupil here, and is no more. */
    public static final FactType<Contact, Boolean> IS_FORMER_PUPIL = FactType.<Contact, Boolean>named(
                    "other_is_former_pupil", ValueType.BOOLEAN)
            .on(PERSONAL_CONNECTION, DIRECT_MESSAGE, COMMENT, POST)
            .computed(ContactFacts::isFormerPupil);

    /** Has not yet turned 18 on that day. */
    public static final FactType<Contact, Boolean> IS_UNDER_18 = FactType.<Contact, Boolean>named(
                    "other_is_under_18", ValueType.BOOLEAN)
            .on(PERSONAL_CONNECTION, DIRECT_MESSAGE, COMMENT, POST)
            .computed((type, contact) -> {
                Fact<LocalDate> born = DATE_OF_BIRTH.of(contact);
                Fact<LocalDate> day = ComputedFacts.LOCAL_DATE.of(contact.situation());
                if (born.isUnknown() || day.isUnknown()) {
                    return type.waitingFor(contact, List.of(born, day));
                }
                boolean under = Birthdays.isUnder(
                        18, born.value().orElseThrow(), day.value().orElseThrow());
                return type.computed(contact, under, List.of(born, day));
            });

    /** Is on the staff. Whose part in the school is not known has to be named again, with it. */
    public static final FactType<Contact, Boolean> IS_STAFF = FactType.<Contact, Boolean>named(
                    "other_is_staff", ValueType.BOOLEAN)
            .on(PERSONAL_CONNECTION)
            .computed((type, contact) -> {
                Optional<Set<Role>> roles = contact.who().value().flatMap(who -> roles(contact, who));
                return roles.map(held -> type.computed(contact, held.contains(Role.STAFF), List.of(contact.who())))
                        .orElseGet(() -> type.waitingFor(
                                contact, List.of(FieldFacts.OTHER_PERSON.unknown(contact.situation()))));
            });

    private ContactFacts() {}

    private static Optional<Set<Role>> roles(Contact contact, PersonRef who) {
        return who instanceof Stranger stranger
                ? stranger.roles().map(Role::withImplied)
                : pupil(contact).isPresent()
                        ? Optional.of(Set.of(Role.PUPIL))
                        : adult(contact).flatMap(Person::roles).map(Role::withImplied);
    }

    private static Fact<Boolean> isPupil(FactType<Contact, Boolean> type, Contact contact) {
        if (contact.who().isUnknown()) {
            return type.waitingFor(contact, List.of(contact.who()));
        }
        Optional<LocalDate> left = pupil(contact).flatMap(Pupil::leftOn);
        if (left.isPresent()) {
            Fact<LocalDate> day = ComputedFacts.LOCAL_DATE.of(contact.situation());
            return day.value()
                    .map(date -> type.known(contact, !date.isAfter(left.get())).because(List.of(contact.who(), day)))
                    .orElseGet(() -> type.waitingFor(contact, List.of(day)));
        }
        Optional<Boolean> told = pupil(contact).isPresent()
                ? Optional.of(true)
                : adult(contact).isPresent() ? Optional.of(false) : strangerIsPupil(contact);
        return based(type.of(contact, told), contact);
    }

    private static Fact<Optional<LocalDate>> leftSchoolOn(
            FactType<Contact, Optional<LocalDate>> type, Contact contact) {
        if (contact.who().isUnknown()) {
            return type.waitingFor(contact, List.of(contact.who()));
        }
        boolean never = adult(contact).isPresent() || strangerIsPupil(contact).orElse(false);
        Optional<Pupil> pupil = pupil(contact);
        Fact<Optional<LocalDate>> left = never
                ? type.known(contact, Optional.empty())
                : pupil.isPresent() ? type.known(contact, pupil.get().leftOn()) : type.unknown(contact);
        return based(left, contact);
    }

    private static Fact<Boolean> isFormerPupil(FactType<Contact, Boolean> type, Contact contact) {
        Fact<Optional<LocalDate>> left = LEFT_SCHOOL_ON.of(contact);
        if (left.isUnknown()) {
            return type.waitingFor(contact, List.of(left));
        }
        Optional<LocalDate> last = left.value().orElseThrow();
        if (last.isEmpty()) {
            return type.computed(contact, false, List.of(left));
        }
        Fact<LocalDate> day = ComputedFacts.LOCAL_DATE.of(contact.situation());
        return day.value()
                .map(date -> type.computed(contact, date.isAfter(last.get()), List.of(left, day)))
                .orElseGet(() -> type.waitingFor(contact, List.of(day)));
    }

    private static Optional<Boolean> strangerIsPupil(Contact contact) {
        return contact.who()
                .value()
                .filter(Stranger.class::isInstance)
                .flatMap(who -> ((Stranger) who).roles())
                .map(roles -> roles.contains(Role.PUPIL));
    }

    private static Optional<String> id(Contact contact) {
        return contact.who().value().filter(OnRecord.class::isInstance).map(who -> ((OnRecord) who).id());
    }

    private static Optional<Pupil> pupil(Contact contact) {
        return id(contact).flatMap(contact.situation()::pupil);
    }

    private static Optional<Person> adult(Contact contact) {
        return id(contact).flatMap(contact.situation()::person);
    }

    private static <V> Fact<V> based(Fact<V> fact, Contact contact) {
        return fact.isUnknown() ? fact : fact.because(List.of(contact.who()));
    }
}
