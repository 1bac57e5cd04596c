package org.schoolgate.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.AccountRef;
import org.schoolgate.core.activity.PartyKind;
import org.schoolgate.core.activity.PersonRef;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.school.Visibility;

/** The forms of those who take part in an activity: people and accounts. */
final class PartyForms {

    private static final Form<String> SOMEBODY = Forms.id(Ids.Of.ANYBODY);

    private static final Field<PersonRef, String> ID = Field.of("id", SOMEBODY, PartyForms::idOf);
    private static final Field<PersonRef, String> HANDLE =
            Field.of("handle", Forms.TEXT, person -> stranger(person).flatMap(PersonRef.Stranger::handle));
    private static final Field<PersonRef, Set<Role>> ROLES =
            Field.of("roles", Forms.set(Role.class), person -> stranger(person).flatMap(PersonRef.Stranger::roles));
    private static final Field<PersonRef, PartyKind> KIND = Field.of(
            "kind", Forms.oneOf(PartyKind.class), person -> stranger(person).flatMap(PersonRef.Stranger::kind));
    private static final Field<PersonRef, Visibility> VISIBILITY = Field.of(
            "visibility",
            Forms.oneOf(Visibility.class),
            person -> stranger(person).flatMap(PersonRef.Stranger::visibility));

    /** Somebody: an id in the records, or what is known of a stranger. */
    static final Form<PersonRef> PERSON = new Either<>(
            SOMEBODY,
            PersonRef.OnRecord::new,
            PartyForms::idOf,
            ObjectForm.checked("person", List.of(ID, HANDLE, ROLES, KIND, VISIBILITY), PartyForms::person),
            "an id or an object");

    private static final Form<String> ACCOUNT_ID = Forms.id(Ids.Of.ACCOUNT);

    private static final Field<AccountRef, Platform> ACCOUNT_PLATFORM = Field.of(
            "platform",
            Forms.oneOf(Platform.class),
            account -> inline(account).flatMap(AccountRef.InlineAccount::platform));
    private static final Field<AccountRef, String> ACCOUNT_HANDLE =
            Field.of("handle", Forms.TEXT, account -> inline(account).flatMap(AccountRef.InlineAccount::handle));
    private static final Field<AccountRef, AccountKind> ACCOUNT_KIND = Field.of(
            "kind", Forms.oneOf(AccountKind.class), account -> inline(account).flatMap(AccountRef.InlineAccount::kind));
    private static final Field<AccountRef, Visibility> ACCOUNT_VISIBILITY = Field.of(
            "visibility",
            Forms.oneOf(Visibility.class),
            account -> inline(account).flatMap(AccountRef.InlineAccount::visibility));

    /** An account in the records. */
    static final Form<AccountRef> KNOWN_ACCOUNT = Forms.mapped(
            ACCOUNT_ID,
            AccountRef.KnownAccount::new,
            account -> accountId(account)
                    .orElseThrow(
                            () -> new IllegalArgumentException("only private activities name their account inline")));

    /** An account in the records, or what is known of another one. */
    static final Form<AccountRef> ANY_ACCOUNT = new Either<>(
            ACCOUNT_ID,
            AccountRef.KnownAccount::new,
            PartyForms::accountId,
            ObjectForm.of(
                    "account",
                    List.of(ACCOUNT_PLATFORM, ACCOUNT_HANDLE, ACCOUNT_KIND, ACCOUNT_VISIBILITY),
                    values -> new AccountRef.InlineAccount(
                            values.find(ACCOUNT_PLATFORM),
                            values.find(ACCOUNT_HANDLE),
                            values.find(ACCOUNT_KIND),
                            values.find(ACCOUNT_VISIBILITY))),
            "an id or an object");

    private PartyForms() {}

    private static Optional<PersonRef> person(Values values) {
        Optional<String> id = values.find(ID);
        PersonRef.Stranger stranger = new PersonRef.Stranger(
                values.find(HANDLE), values.find(ROLES), values.find(KIND), values.find(VISIBILITY));
        if (id.isEmpty()) {
            return Optional.of(stranger);
        }
        return values.read().size() == 1
                ? id.map(PersonRef.OnRecord::new)
                : values.place().fault("an id alone, or what is known of a stranger");
    }

    private static Optional<String> idOf(PersonRef person) {
        return person instanceof PersonRef.OnRecord known ? Optional.of(known.id()) : Optional.empty();
    }

    private static Optional<PersonRef.Stranger> stranger(PersonRef person) {
        return person instanceof PersonRef.Stranger stranger ? Optional.of(stranger) : Optional.empty();
    }

    private static Optional<String> accountId(AccountRef account) {
        return account instanceof AccountRef.KnownAccount known ? Optional.of(known.id()) : Optional.empty();
    }

    private static Optional<AccountRef.InlineAccount> inline(AccountRef account) {
        return account instanceof AccountRef.InlineAccount inline ? Optional.of(inline) : Optional.empty();
    }
}
