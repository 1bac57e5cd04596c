package org.schoolgate.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.school.Account;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.AgreeingBody;
import org.schoolgate.core.school.Agreement;
import org.schoolgate.core.school.Answer;
import org.schoolgate.core.school.Channel;
import org.schoolgate.core.school.Consent;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.ConsentUse;
import org.schoolgate.core.school.Done;
import org.schoolgate.core.school.Event;
import org.schoolgate.core.school.EventKind;
import org.schoolgate.core.school.Grant;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.school.SafeguardingContact;
import org.schoolgate.core.school.SchoolDay;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.core.school.Tagging;
import org.schoolgate.core.school.Term;
import org.schoolgate.core.school.Visibility;

/** The form of a school's records. */
final class RecordForms {

    private static final Form<List<String>> TEXTS = Forms.list(Forms.TEXT);
    private static final Form<List<LocalDate>> DATES = Forms.list(Forms.DATE);
    private static final Form<String> PERSON_ID = Forms.id(Ids.Of.PERSON);

    private static final Field<Pupil, String> PUPIL_ID = Field.required("id", Forms.TEXT, Pupil::id);
    private static final Field<Pupil, String> FIRST_NAME = Field.of("firstName", Forms.TEXT, Pupil::firstName);
    private static final Field<Pupil, String> FAMILY_NAME = Field.of("familyName", Forms.TEXT, Pupil::familyName);
    private static final Field<Pupil, List<String>> KNOWN_AS =
            Field.of("knownAs", TEXTS, pupil -> unlessEmpty(pupil.knownAs()));
    private static final Field<Pupil, LocalDate> DATE_OF_BIRTH =
            Field.of("dateOfBirth", Forms.DATE, Pupil::dateOfBirth);
    private static final Field<Pupil, String> YEAR_GROUP = Field.of("yearGroup", Forms.TEXT, Pupil::yearGroup);
    private static final Field<Pupil, String> CLASS_NAME = Field.of("className", Forms.TEXT, Pupil::className);
    private static final Field<Pupil, LocalDate> PUPIL_LEFT = Field.of("leftOn", Forms.DATE, Pupil::leftOn);
    private static final Field<Pupil, Boolean> NEVER =
            Field.of("never", Forms.BOOLEAN, pupil -> pupil.never() ? Optional.of(true) : Optional.empty());

    private static final Form<Pupil> PUPIL = ObjectForm.of(
            "pupil",
            List.of(
                    PUPIL_ID,
                    FIRST_NAME,
                    FAMILY_NAME,
                    KNOWN_AS,
                    DATE_OF_BIRTH,
                    YEAR_GROUP,
                    CLASS_NAME,
                    PUPIL_LEFT,
                    NEVER),
            values -> Pupil.builder()
                    .id(values.get(PUPIL_ID))
                    .firstName(values.find(FIRST_NAME))
                    .familyName(values.find(FAMILY_NAME))
                    .addAllKnownAs(values.find(KNOWN_AS).orElseGet(List::of))
                    .dateOfBirth(values.find(DATE_OF_BIRTH))
                    .yearGroup(values.find(YEAR_GROUP))
                    .className(values.find(CLASS_NAME))
                    .leftOn(values.find(PUPIL_LEFT))
                    .never(values.find(NEVER).orElse(false))
                    .build());

    private static final Field<Consent, String> CONSENT_OF =
            Field.required("pupil", Forms.id(Ids.Of.PUPIL), Consent::pupil);
    private static final Field<Consent, ConsentUse> USE =
            Field.required("use", Forms.oneOf(ConsentUse.class), Consent::use);
    private static final Field<Consent, Channel> CHANNEL =
            Field.required("channel", Forms.oneOf(Channel.class), Consent::channel);
    private static final Field<Consent, ConsentState> STATE =
            Field.required("state", Forms.oneOf(ConsentState.class), Consent::state);
    private static final Field<Consent, String> CONSENT_BY = Field.of("by", Forms.TEXT, Consent::by);
    private static final Field<Consent, LocalDate> CONSENT_FROM = Field.of("from", Forms.DATE, Consent::from);
    private static final Field<Consent, LocalDate> CONSENT_UNTIL = Field.of("until", Forms.DATE, Consent::until);

    private static final Form<Consent> CONSENT = ObjectForm.of(
            "consent",
            List.of(CONSENT_OF, USE, CHANNEL, STATE, CONSENT_BY, CONSENT_FROM, CONSENT_UNTIL),
            values -> Consent.builder()
                    .pupil(values.get(CONSENT_OF))
                    .use(values.get(USE))
                    .channel(values.get(CHANNEL))
                    .state(values.get(STATE))
                    .by(values.find(CONSENT_BY))
                    .from(values.find(CONSENT_FROM))
                    .until(values.find(CONSENT_UNTIL))
                    .build());

    private static final Field<Grant, Boolean> GRANTED = Field.required("value", Forms.BOOLEAN, Grant::value);
    private static final Field<Grant, String> GRANT_BY = Field.of("by", Forms.TEXT, Grant::by);
    private static final Field<Grant, LocalDate> GRANT_FROM = Field.of("from", Forms.DATE, Grant::from);
    private static final Field<Grant, LocalDate> GRANT_UNTIL = Field.of("until", Forms.DATE, Grant::until);

    private static final Form<Grant> GRANT = new Either<>(
            Forms.BOOLEAN,
            Grant::of,
            grant -> grant.equals(Grant.of(grant.value())) ? Optional.of(grant.value()) : Optional.empty(),
            ObjectForm.of(
                    "grant",
                    List.of(GRANTED, GRANT_BY, GRANT_FROM, GRANT_UNTIL),
                    values -> new Grant(
                            values.get(GRANTED),
                            values.find(GRANT_BY),
                            values.find(GRANT_FROM),
                            values.find(GRANT_UNTIL))),
            "true, false or an object");

    private static final Field<Agreement, AgreeingBody> AGREED_ROLE =
            Field.required("role", Forms.oneOf(AgreeingBody.class), Agreement::role);
    private static final Field<Agreement, Instant> AGREED_AT = Field.of("at", Forms.INSTANT, Agreement::at);
    private static final Form<Agreement> AGREEMENT = ObjectForm.of(
            "agreement",
            List.of(AGREED_ROLE, AGREED_AT),
            values -> new Agreement(values.get(AGREED_ROLE), values.find(AGREED_AT)));

    private static final Field<Person, String> STAFF_ID = Field.required("id", Forms.TEXT, Person::id);
    private static final Field<Person, String> STAFF_NAME = Field.of("name", Forms.TEXT, Person::name);
    private static final Field<Person, Set<Role>> ROLES = Field.of("roles", Forms.set(Role.class), Person::roles);
    private static final Field<Person, LocalDate> STAFF_LEFT = Field.of("leftOn", Forms.DATE, Person::leftOn);
    private static final Field<Person, Grant> MAY_POST = Field.of("mayPost", GRANT, Person::mayPost);
    private static final Field<Person, Grant> MAY_PHOTOGRAPH = Field.of("mayPhotograph", GRANT, Person::mayPhotograph);
    private static final Field<Person, Grant> MAY_ADMINISTER = Field.of("mayAdminister", GRANT, Person::mayAdminister);
    private static final Field<Person, Grant> AGREED_TO_INSPECTION =
            Field.of("agreedToInspection", GRANT, Person::agreedToInspection);
    private static final Field<Person, List<Agreement>> AGREED_BY =
            Field.of("agreedBy", Forms.list(AGREEMENT), Person::agreedBy);

    private static final Form<Person> PERSON = ObjectForm.of(
            "staff",
            List.of(
                    STAFF_ID,
                    STAFF_NAME,
                    ROLES,
                    STAFF_LEFT,
                    MAY_POST,
                    MAY_PHOTOGRAPH,
                    MAY_ADMINISTER,
                    AGREED_TO_INSPECTION,
                    AGREED_BY),
            values -> Person.builder()
                    .id(values.get(STAFF_ID))
                    .name(values.find(STAFF_NAME))
                    .roles(values.find(ROLES))
                    .leftOn(values.find(STAFF_LEFT))
                    .mayPost(values.find(MAY_POST))
                    .mayPhotograph(values.find(MAY_PHOTOGRAPH))
                    .mayAdminister(values.find(MAY_ADMINISTER))
                    .agreedToInspection(values.find(AGREED_TO_INSPECTION))
                    .agreedBy(values.find(AGREED_BY))
                    .build());

    private static final Field<Account, String> ACCOUNT_ID = Field.required("id", Forms.TEXT, Account::id);
    private static final Field<Account, Platform> PLATFORM =
            Field.of("platform", Forms.oneOf(Platform.class), Account::platform);
    private static final Field<Account, String> HANDLE = Field.of("handle", Forms.TEXT, Account::handle);
    private static final Field<Account, AccountKind> ACCOUNT_KIND =
            Field.of("kind", Forms.oneOf(AccountKind.class), Account::kind);
    private static final Field<Account, Visibility> VISIBILITY =
            Field.of("visibility", Forms.oneOf(Visibility.class), Account::visibility);
    private static final Field<Account, List<String>> ADMINISTRATORS =
            Field.of("administrators", Forms.list(PERSON_ID), Account::administrators);
    private static final Field<Account, String> ACCOUNT_LEAD = Field.of("lead", PERSON_ID, Account::lead);
    private static final Field<Account, Instant> PASSWORD_CHANGED_AT =
            Field.of("passwordChangedAt", Forms.INSTANT, Account::passwordChangedAt);
    private static final Field<Account, String> EMAIL = Field.of("email", Forms.TEXT, Account::email);
    private static final Field<Account, String> PROFILE = Field.of("profile", Forms.TEXT, Account::profile);
    private static final Field<Account, List<String>> KNOWN_DEVICES =
            Field.of("knownDevices", TEXTS, Account::knownDevices);
    private static final Field<Account, String> NEW_DEVICE_ALERT_TO =
            Field.of("newDeviceAlertTo", PERSON_ID, Account::newDeviceAlertTo);
    private static final Field<Account, Tagging> TAGGING =
            Field.of("tagging", Forms.oneOf(Tagging.class), Account::tagging);

    private static final Form<Account> ACCOUNT = ObjectForm.of(
            "schoolAccount",
            List.of(
                    ACCOUNT_ID,
                    PLATFORM,
                    HANDLE,
                    ACCOUNT_KIND,
                    VISIBILITY,
                    ADMINISTRATORS,
                    ACCOUNT_LEAD,
                    PASSWORD_CHANGED_AT,
                    EMAIL,
                    PROFILE,
                    KNOWN_DEVICES,
                    NEW_DEVICE_ALERT_TO,
                    TAGGING),
            values -> Account.builder()
                    .id(values.get(ACCOUNT_ID))
                    .platform(values.find(PLATFORM))
                    .handle(values.find(HANDLE))
                    .kind(values.find(ACCOUNT_KIND))
                    .visibility(values.find(VISIBILITY))
                    .administrators(values.find(ADMINISTRATORS))
                    .lead(values.find(ACCOUNT_LEAD))
                    .passwordChangedAt(values.find(PASSWORD_CHANGED_AT))
                    .email(values.find(EMAIL))
                    .profile(values.find(PROFILE))
                    .knownDevices(values.find(KNOWN_DEVICES))
                    .newDeviceAlertTo(values.find(NEW_DEVICE_ALERT_TO))
                    .tagging(values.find(TAGGING))
                    .build());

    private static final Field<Term, String> TERM_NAME = Field.of("name", Forms.TEXT, Term::name);
    private static final Field<Term, LocalDate> TERM_FROM = Field.required("from", Forms.DATE, Term::from);
    private static final Field<Term, LocalDate> TERM_TO = Field.required("to", Forms.DATE, Term::to);
    private static final Form<Term> TERM = ObjectForm.of(
            "term",
            List.of(TERM_NAME, TERM_FROM, TERM_TO),
            values -> new Term(values.find(TERM_NAME), values.get(TERM_FROM), values.get(TERM_TO)));

    private static final Field<SchoolDay, LocalTime> DAY_FROM =
            Field.required("from", Forms.LOCAL_TIME, SchoolDay::from);
    private static final Field<SchoolDay, LocalTime> DAY_TO = Field.required("to", Forms.LOCAL_TIME, SchoolDay::to);
    private static final Form<SchoolDay> SCHOOL_DAY_FORM = ObjectForm.of(
            "schoolDay", List.of(DAY_FROM, DAY_TO), values -> new SchoolDay(values.get(DAY_FROM), values.get(DAY_TO)));

    private static final Field<Event, String> EVENT_ID = Field.required("id", Forms.TEXT, Event::id);
    private static final Field<Event, String> EVENT_NAME = Field.of("name", Forms.TEXT, Event::name);
    private static final Field<Event, EventKind> EVENT_KIND =
            Field.of("kind", Forms.oneOf(EventKind.class), Event::kind);
    private static final Field<Event, Instant> EVENT_FROM = Field.of("from", Forms.INSTANT, Event::from);
    private static final Field<Event, Instant> EVENT_TO = Field.of("to", Forms.INSTANT, Event::to);
    private static final Field<Event, String> EVENT_LEAD = Field.of("lead", PERSON_ID, Event::lead);
    private static final Form<Event> EVENT = ObjectForm.of(
            "event",
            List.of(EVENT_ID, EVENT_NAME, EVENT_KIND, EVENT_FROM, EVENT_TO, EVENT_LEAD),
            values -> Event.builder()
                    .id(values.get(EVENT_ID))
                    .name(values.find(EVENT_NAME))
                    .kind(values.find(EVENT_KIND))
                    .from(values.find(EVENT_FROM))
                    .to(values.find(EVENT_TO))
                    .lead(values.find(EVENT_LEAD))
                    .build());

    private static final Field<SchoolRecords, Boolean> EDITION =
            Field.of("form", Forms.EDITION, records -> Optional.of(true));
    private static final Field<SchoolRecords, String> SCHOOL = Field.of("school", Forms.TEXT, SchoolRecords::school);
    private static final Field<SchoolRecords, ZoneId> ZONE = Field.of("zone", Forms.ZONE, SchoolRecords::zone);
    private static final Field<SchoolRecords, List<Pupil>> PUPILS =
            Field.of("pupils", identified(PUPIL), SchoolRecords::roster);
    private static final Field<SchoolRecords, List<Consent>> CONSENTS =
            Field.of("consents", Forms.list(CONSENT), records -> unlessEmpty(records.consents()));
    private static final Field<SchoolRecords, List<Person>> STAFF =
            Field.of("staff", identified(PERSON), SchoolRecords::staff);
    private static final Field<SchoolRecords, List<Account>> ACCOUNTS =
            Field.of("accounts", identified(ACCOUNT), SchoolRecords::accounts);
    private static final Field<SchoolRecords, List<Term>> TERMS =
            Field.of("terms", Forms.list(TERM), SchoolRecords::terms);
    private static final Field<SchoolRecords, List<LocalDate>> CLOSURES =
            Field.of("closures", DATES, SchoolRecords::closures);
    private static final Field<SchoolRecords, List<LocalDate>> BANK_HOLIDAYS =
            Field.of("bankHolidays", DATES, SchoolRecords::bankHolidays);
    private static final Field<SchoolRecords, SchoolDay> SCHOOL_DAY =
            Field.of("schoolDay", SCHOOL_DAY_FORM, SchoolRecords::schoolDay);
    private static final Field<SchoolRecords, List<Event>> EVENTS =
            Field.of("events", identified(EVENT), SchoolRecords::events);
    private static final Field<SchoolRecords, List<String>> TRUSTED_SOURCES =
            Field.of("trustedSources", TEXTS, SchoolRecords::trustedSources);
    private static final Field<SchoolRecords, List<String>> EDUCATIONAL_ACCOUNTS =
            Field.of("educationalAccounts", TEXTS, SchoolRecords::educationalAccounts);
    private static final Field<SafeguardingContact, String> CONTACT_NAME =
            Field.required("name", Forms.TEXT, SafeguardingContact::name);
    private static final Field<SafeguardingContact, String> CONTACT_TELEPHONE =
            Field.of("telephone", Forms.TEXT, SafeguardingContact::telephone);
    private static final Field<SafeguardingContact, String> CONTACT_EMAIL =
            Field.of("email", Forms.TEXT, SafeguardingContact::email);
    private static final Field<SchoolRecords, SafeguardingContact> SAFEGUARDING_CONTACT = Field.of(
            "safeguardingContact",
            ObjectForm.of(
                    "safeguardingContact",
                    List.of(CONTACT_NAME, CONTACT_TELEPHONE, CONTACT_EMAIL),
                    values -> new SafeguardingContact(
                            values.get(CONTACT_NAME), values.find(CONTACT_TELEPHONE), values.find(CONTACT_EMAIL))),
            SchoolRecords::safeguardingContact);
    private static final Field<SchoolRecords, List<Answer>> ANSWERS =
            Field.of("answers", AnswersForm.ANSWERS, records -> unlessEmpty(records.answers()));
    private static final Field<SchoolRecords, List<Done>> DONE =
            Field.of("done", Forms.list(ActForms.STANDING_DONE), records -> unlessEmpty(records.done()));

    /** A school's records. */
    static final Form<SchoolRecords> RECORDS = ObjectForm.of(
            "records",
            List.of(
                    EDITION,
                    SCHOOL,
                    ZONE,
                    PUPILS,
                    CONSENTS,
                    STAFF,
                    ACCOUNTS,
                    TERMS,
                    CLOSURES,
                    BANK_HOLIDAYS,
                    SCHOOL_DAY,
                    EVENTS,
                    TRUSTED_SOURCES,
                    EDUCATIONAL_ACCOUNTS,
                    SAFEGUARDING_CONTACT,
                    ANSWERS,
                    DONE),
            RecordForms::records);

    private RecordForms() {}

    // Faults elsewhere in the document do not keep this from being called: what it makes is then thrown away.
    private static SchoolRecords records(Values values) {
        return SchoolRecords.builder()
                .school(values.find(SCHOOL))
                .zone(values.find(ZONE))
                .roster(values.find(PUPILS))
                .addAllConsents(values.find(CONSENTS).orElseGet(List::of))
                .staff(values.find(STAFF))
                .accounts(values.find(ACCOUNTS))
                .terms(values.find(TERMS))
                .closures(values.find(CLOSURES))
                .bankHolidays(values.find(BANK_HOLIDAYS))
                .schoolDay(values.find(SCHOOL_DAY))
                .events(values.find(EVENTS))
                .trustedSources(values.find(TRUSTED_SOURCES))
                .educationalAccounts(values.find(EDUCATIONAL_ACCOUNTS))
                .safeguardingContact(values.find(SAFEGUARDING_CONTACT))
                .addAllAnswers(values.find(ANSWERS).orElseGet(List::of))
                .addAllDone(values.find(DONE).orElseGet(List::of))
                .build();
    }

    private static <C extends Collection<?>> Optional<C> unlessEmpty(C values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    /** A list of things of which no two may have one id. */
    private static <T> Form<List<T>> identified(Form<T> item) {
        Form<List<T>> list = Forms.list(item);
        return new Form<>() {
            @Override
            public Optional<List<T>> read(Place place) {
                boolean unique = place.node() instanceof Node.Arr array && allDiffer(place, array);
                Optional<List<T>> values = list.read(place);
                return unique ? values : Optional.empty();
            }

            @Override
            public Node write(List<T> values) {
                return list.write(values);
            }

            @Override
            public Node schema(Definitions definitions) {
                return list.schema(definitions);
            }
        };
    }

    private static boolean allDiffer(Place place, Node.Arr array) {
        Set<Node> seen = new HashSet<>();
        boolean differ = true;
        for (int i = 0; i < array.items().size(); i++) {
            Node item = array.items().get(i);
            if (item instanceof Node.Obj object
                    && object.members().get("id") instanceof Node.Text id
                    && !seen.add(id)) {
                place.child(i, item).child("id", id).fault("an id that no other of the list has");
                differ = false;
            }
        }
        return differ;
    }
}
