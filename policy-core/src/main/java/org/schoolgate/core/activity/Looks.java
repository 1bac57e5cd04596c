package org.schoolgate.core.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.schoolgate.core.activity.AccountRef.InlineAccount;
import org.schoolgate.core.activity.AccountRef.KnownAccount;
import org.schoolgate.core.activity.FactType.Look;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.activity.PersonRef.Stranger;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Explanation;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Members;
import org.schoolgate.core.logic.Provenance;
import org.schoolgate.core.logic.Standpoint;
import org.schoolgate.core.logic.Test;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.logic.Wording;
import org.schoolgate.core.school.Account;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.AgreeingBody;
import org.schoolgate.core.school.Event;
import org.schoolgate.core.school.Grant;
import org.schoolgate.core.school.Handles;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.school.Visibility;

/** How single facts are looked up. */
final class Looks {
    private static final Set<Purpose> OTHER_PURPOSES = EnumSet.of(
            Purpose.ACHIEVEMENT,
            Purpose.SCHOOL_NEWS,
            Purpose.WORK_AND_LEARNING,
            Purpose.VISIT,
            Purpose.VISITOR,
            Purpose.EDUCATIONAL_ACTIVITY);

    private Looks() {}

    // ---- fields

    static <C, V> Look<Situation, V> field(String name, Class<C> capability, Function<C, Optional<V>> reading) {
        return (type, situation) -> type.of(situation, situation.field(name, capability, reading));
    }

    static <V> Look<Picture, V> ofPicture(String name, Function<Media, Optional<V>> reading) {
        return (type, picture) ->
                type.of(picture, picture.situation().field(name, picture.about(), reading.apply(picture.media())));
    }

    static Look<Picture, Boolean> shows(Shows what) {
        return (type, picture) -> type.of(
                picture,
                picture.situation()
                        .field("shows", picture.about(), picture.media().shows())
                        .map(all -> all.contains(what)));
    }

    static Optional<Set<Purpose>> purposes(Situation situation) {
        return situation.field("purposes", Purposeful.class, Purposeful::purposes);
    }

    static Look<Situation, Boolean> purpose(Purpose... any) {
        return (type, situation) ->
                type.of(situation, purposes(situation).map(all -> !Collections.disjoint(all, List.of(any))));
    }

    static Set<Purpose> others(Set<Purpose> all) {
        Set<Purpose> others = EnumSet.noneOf(Purpose.class);
        others.addAll(all);
        others.retainAll(OTHER_PURPOSES);
        return others;
    }

    static Optional<PersonRef> by(Situation situation) {
        return situation.field("by", About.ACTIVITY, situation.activity().by());
    }

    static Optional<PersonRef> with(Situation situation) {
        return situation.field("with", Addressed.class, Addressed::with);
    }

    /** The handle on the other side: of a follower, whoever follows. */
    static Fact<String> otherAccount(FactType<Situation, String> type, Situation situation) {
        Optional<PersonRef> side = situation.kind() == ActivityKind.FOLLOWER ? by(situation) : with(situation);
        return type.of(situation, side.filter(Stranger.class::isInstance).flatMap(one -> ((Stranger) one).handle()));
    }

    // ---- what facts are about: each said once, since a reference to a method is a class of its own to the JVM

    static final Function<Situation, About> SCHOOL = situation -> About.of("school", "");
    static final Function<Situation, About> ACCOUNT = Looks::account;
    static final Function<Situation, About> DEVICE = Looks::device;
    static final Function<Situation, About> AUTHOR = situation -> person("/by", by(situation));
    static final Function<Situation, About> OTHER_PERSON = situation -> person("/with", with(situation));
    static final Function<Situation, About> PUPIL_CONCERNED = Looks::pupilConcerned;

    static About person(String place, Optional<PersonRef> person) {
        return About.at("person", person.flatMap(Looks::id).orElse(""), place);
    }

    private static About device(Situation situation) {
        Optional<String> id =
                situation.field("device.id", OnDevice.class, use -> use.device().flatMap(Device::id));
        return About.at("device", id.orElse(""), "/device");
    }

    /** The account on the other side: of a follower, whoever follows. */
    static About otherSide(Situation situation) {
        return situation.kind() == ActivityKind.FOLLOWER
                ? person("/by", by(situation))
                : person("/with", with(situation));
    }

    private static About account(Situation situation) {
        Optional<AccountRef> account = accountRef(situation);
        return About.of(
                "account",
                account.filter(KnownAccount.class::isInstance)
                        .map(known -> ((KnownAccount) known).id())
                        .orElse(""));
    }

    private static Optional<String> id(PersonRef person) {
        return person instanceof OnRecord known ? Optional.of(known.id()) : Optional.empty();
    }

    /** Whoever is on the other side: who wrote or follows, or to whom something is written. */
    static About personConcerned(Situation situation) {
        return isReceived(situation) ? person("/by", by(situation)) : person("/with", with(situation));
    }

    private static boolean isReceived(Situation situation) {
        return situation.kind() == ActivityKind.COMMENT || situation.kind() == ActivityKind.FOLLOWER;
    }

    // ---- the school

    static Fact<String> eventLead(FactType<Situation, String> type, Situation situation) {
        Fact<String> event = FieldFacts.EVENT.of(situation);
        return event.value()
                .map(id -> based(type.of(situation, event(situation, id).lead()), event))
                .orElseGet(() -> type.waitingFor(situation, List.of(event)));
    }

    static Event event(Situation situation, String id) {
        return SchoolFacts.EVENT_DATES.of(situation).value().stream()
                .flatMap(List::stream)
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseGet(() -> Situation.onRecord(
                        "event", "/event", situation.records().event(id)));
    }

    // ---- accounts

    private static Optional<AccountRef> accountRef(Situation situation) {
        return situation.field("account", About.ACTIVITY, situation.activity().account());
    }

    /** What only the records say of an account. */
    static <V> Look<Situation, V> ofAccount(Function<Account, Optional<V>> known) {
        return ofAccount(known, inline -> Optional.empty());
    }

    static <V> Look<Situation, V> ofAccount(
            Function<Account, Optional<V>> known, Function<InlineAccount, Optional<V>> inline) {
        return (type, situation) -> ofAccount(type, situation, known, inline);
    }

    private static <V> Fact<V> ofAccount(
            FactType<Situation, V> type,
            Situation situation,
            Function<Account, Optional<V>> known,
            Function<InlineAccount, Optional<V>> inline) {
        Fact<AccountRef> account = FieldFacts.ACCOUNT.of(situation);
        if (account.isUnknown()) {
            return type.waitingFor(situation, List.of(account));
        }
        AccountRef ref = account.value().orElseThrow();
        Optional<V> value = ref instanceof KnownAccount one
                ? known.apply(Situation.onRecord(
                        "account", "/account", situation.records().account(one.id())))
                : inline.apply((InlineAccount) ref);
        return based(type.of(situation, value), account);
    }

    /** A value that was looked up by way of another fact rests on it too. */
    private static <V> Fact<V> based(Fact<V> fact, Fact<?> on) {
        return fact.isUnknown() ? fact : fact.because(List.of(on));
    }

    static Fact<Platform> platform(FactType<Situation, Platform> type, Situation situation) {
        Optional<OnPlatform> own = situation.as(OnPlatform.class);
        return own.isPresent()
                ? type.of(situation, situation.field("platform", OnPlatform.class, OnPlatform::platform))
                : ofAccount(type, situation, Account::platform, InlineAccount::platform);
    }

    /** Of a follower, the follower's own account: as told, or as the records have it under its handle. */
    static Fact<Visibility> visibility(FactType<Situation, Visibility> type, Situation situation) {
        if (situation.kind() != ActivityKind.FOLLOWER) {
            return ofAccount(type, situation, Account::visibility, InlineAccount::visibility);
        }
        Fact<PersonRef> follower = FieldFacts.AUTHOR.of(situation);
        if (follower.isUnknown()) {
            return type.waitingFor(situation, List.of(follower));
        }
        Optional<Visibility> told = follower.value()
                .filter(Stranger.class::isInstance)
                .flatMap(one -> ((Stranger) one)
                        .visibility()
                        .or(() -> ((Stranger) one)
                                .handle()
                                .flatMap(handle -> situation.records().accountByHandle(handle))
                                .flatMap(Account::visibility)));
        return based(type.of(situation, told), follower);
    }

    static Fact<Boolean> knownDevice(FactType<Situation, Boolean> type, Situation situation) {
        Optional<String> device =
                situation.field("device.id", OnDevice.class, use -> use.device().flatMap(Device::id));
        boolean listed = device.flatMap(
                        id -> situation.account().flatMap(Account::knownDevices).map(known -> known.contains(id)))
                .orElse(false);
        return listed
                ? type.known(situation, true)
                : Settling.answered(type, situation).orElseGet(() -> type.unknown(situation));
    }

    // ---- people

    static Fact<Set<Role>> roles(
            FactType<Situation, Set<Role>> type, Situation situation, FactType<Situation, PersonRef> side) {
        Fact<PersonRef> person = side.of(situation);
        return person.value()
                .map(who -> roles(type, situation, who, person))
                .orElseGet(() -> type.waitingFor(situation, List.of(person)));
    }

    private static Fact<Set<Role>> roles(
            FactType<Situation, Set<Role>> type, Situation situation, PersonRef who, Fact<PersonRef> person) {
        Optional<Pupil> leaver = leaver(situation, who);
        if (leaver.isEmpty()) {
            return based(type.of(situation, roles(situation, who)), person);
        }
        Fact<LocalDate> day = ComputedFacts.LOCAL_DATE.of(situation);
        return day.value()
                .map(date -> type.known(situation, Set.of(isStillHere(leaver.get(), date) ? Role.PUPIL : Role.OTHER))
                        .because(List.of(person, day)))
                .orElseGet(() -> type.waitingFor(situation, List.of(day)));
    }

    /** Somebody in the roster with a last day; from the day after, no pupil, and nothing else that the records know. */
    private static Optional<Pupil> leaver(Situation situation, PersonRef who) {
        return id(who).flatMap(situation::pupil).filter(pupil -> pupil.leftOn().isPresent());
    }

    private static boolean isStillHere(Pupil leaver, LocalDate day) {
        return !day.isAfter(leaver.leftOn().orElseThrow());
    }

    /** Roles that do not depend on the day. */
    static Optional<Set<Role>> roles(Situation situation, PersonRef who) {
        if (who instanceof Stranger stranger) {
            return stranger.roles().map(Role::withImplied);
        }
        String id = ((OnRecord) who).id();
        if (situation.pupil(id).isPresent()) {
            return Optional.of(Set.of(Role.PUPIL));
        }
        return Situation.onRecord("person", "/by", situation.person(id)).roles().map(Role::withImplied);
    }

    static Fact<Boolean> isPupil(
            FactType<Situation, Boolean> type, Situation situation, FactType<Situation, PersonRef> side) {
        Fact<PersonRef> person = side.of(situation);
        if (person.isUnknown()) {
            return type.waitingFor(situation, List.of(person));
        }
        PersonRef who = person.value().orElseThrow();
        if (who instanceof OnRecord known && situation.person(known.id()).isPresent()) {
            return based(type.known(situation, false), person);
        }
        Optional<Pupil> leaver = leaver(situation, who);
        if (leaver.isEmpty()) {
            return based(type.of(situation, roles(situation, who).map(all -> all.contains(Role.PUPIL))), person);
        }
        Fact<LocalDate> day = ComputedFacts.LOCAL_DATE.of(situation);
        return day.value()
                .map(date ->
                        type.known(situation, isStillHere(leaver.get(), date)).because(List.of(person, day)))
                .orElseGet(() -> type.waitingFor(situation, List.of(day)));
    }

    static Fact<Boolean> grant(
            FactType<Situation, Boolean> type, Situation situation, Function<Person, Optional<Grant>> which) {
        Fact<PersonRef> person = FieldFacts.AUTHOR.of(situation);
        if (person.isUnknown()) {
            return type.waitingFor(situation, List.of(person));
        }
        return person.value()
                .flatMap(Looks::id)
                .flatMap(situation::person)
                .map(one -> granted(type, situation, which.apply(one), person))
                .orElseGet(() -> type.unknown(situation));
    }

    static <S extends Subject> Fact<Boolean> granted(
            FactType<S, Boolean> type, S subject, Optional<Grant> grant, Fact<?> person) {
        if (grant.isEmpty()) {
            return type.unknown(subject);
        }
        if (grant.get().isUndated()) {
            return based(type.known(subject, grant.get().value()), person);
        }
        Fact<LocalDate> day = ComputedFacts.LOCAL_DATE.of(subject.situation());
        if (day.isUnknown()) {
            return type.waitingFor(subject, List.of(day));
        }
        Fact<Boolean> fact = type.of(subject, day.value().flatMap(grant.get()::at));
        return fact.isUnknown() ? fact : fact.because(List.of(person, day));
    }

    static Fact<Set<AgreeingBody>> agreedBy(FactType<Situation, Set<AgreeingBody>> type, Situation situation) {
        Fact<PersonRef> person = FieldFacts.AUTHOR.of(situation);
        if (person.isUnknown()) {
            return type.waitingFor(situation, List.of(person));
        }
        return person.value()
                .flatMap(Looks::id)
                .flatMap(situation::person)
                .map(one -> agreedBy(type, situation, one, person))
                .orElseGet(() -> type.unknown(situation));
    }

    /** Agreements count from their moment on, until whoever was agreed has left. */
    static <S extends Subject> Fact<Set<AgreeingBody>> agreedBy(
            FactType<S, Set<AgreeingBody>> type, S subject, Person one, Fact<?> person) {
        if (one.agreedBy().isEmpty()) {
            return type.unknown(subject);
        }
        Situation situation = subject.situation();
        Fact<Instant> at = FieldFacts.HAPPENED_AT.of(situation);
        // Agreements are dated by the instant; only somebody's last day asks where the school's clocks are.
        Fact<?> moment = one.leftOn().isPresent() ? ComputedFacts.LOCAL_DATE.of(situation) : at;
        if (at.isUnknown() || moment.isUnknown()) {
            return type.waitingFor(subject, List.of(at, moment));
        }
        Set<AgreeingBody> bodies = EnumSet.noneOf(AgreeingBody.class);
        Optional<LocalDate> day = ComputedFacts.LOCAL_DATE.of(situation).value();
        boolean gone = one.leftOn().flatMap(last -> day.filter(last::isBefore)).isPresent();
        one.agreedBy().orElseThrow().stream()
                .filter(agreement -> !gone
                        && agreement
                                .at()
                                .filter(when -> !when.isAfter(at.value().orElseThrow()))
                                .isPresent())
                .forEach(agreement -> bodies.add(agreement.role()));
        return type.known(subject, bodies).because(List.of(person, moment));
    }

    static Fact<Optional<LocalDate>> leftOn(FactType<Situation, Optional<LocalDate>> type, Situation situation) {
        Fact<PersonRef> person = FieldFacts.AUTHOR.of(situation);
        if (person.isUnknown()) {
            return type.waitingFor(situation, List.of(person));
        }
        return person.value()
                .flatMap(Looks::id)
                .flatMap(situation::person)
                .map(one -> based(type.known(situation, one.leftOn()), person))
                .orElseGet(() -> type.unknown(situation));
    }

    /** The one person whose age matters: who acts, if a pupil may; else the other side. */
    private static About pupilConcerned(Situation situation) {
        return person(placeOfPupil(situation), pupilSide(situation));
    }

    private static String placeOfPupil(Situation situation) {
        return situation.as(Addressed.class).isPresent() && !isReceived(situation) ? "/with" : "/by";
    }

    private static Optional<PersonRef> pupilSide(Situation situation) {
        return placeOfPupil(situation).equals("/with") ? with(situation) : by(situation);
    }

    static Fact<PersonRef> pupilSideFact(Situation situation) {
        return placeOfPupil(situation).equals("/with")
                ? FieldFacts.OTHER_PERSON.of(situation)
                : FieldFacts.AUTHOR.of(situation);
    }

    static Fact<LocalDate> dateOfBirth(FactType<Situation, LocalDate> type, Situation situation) {
        Fact<PersonRef> person = pupilSideFact(situation);
        if (person.isUnknown()) {
            return type.waitingFor(situation, List.of(person));
        }
        return based(
                type.of(
                        situation,
                        person.value()
                                .flatMap(Looks::id)
                                .flatMap(situation::pupil)
                                .flatMap(Pupil::dateOfBirth)),
                person);
    }

    static Fact<Optional<LocalDate>> leftSchoolOn(FactType<Situation, Optional<LocalDate>> type, Situation situation) {
        Fact<PersonRef> person = pupilSideFact(situation);
        if (person.isUnknown()) {
            return type.waitingFor(situation, List.of(person));
        }
        Optional<Pupil> pupil = person.value().flatMap(Looks::id).flatMap(situation::pupil);
        boolean adult =
                person.value().flatMap(Looks::id).flatMap(situation::person).isPresent();
        return pupil.isPresent()
                ? based(type.known(situation, pupil.get().leftOn()), person)
                : adult ? based(type.known(situation, Optional.empty()), person) : type.unknown(situation);
    }

    static Fact<Boolean> personIsChild(FactType<Situation, Boolean> type, Situation situation) {
        Optional<Fact<Boolean>> answered = Settling.answered(type, situation);
        if (answered.isPresent()) {
            return answered.get();
        }
        Fact<PersonRef> side =
                isReceived(situation) ? FieldFacts.AUTHOR.of(situation) : FieldFacts.OTHER_PERSON.of(situation);
        Optional<String> id = side.value().flatMap(Looks::id);
        if (id.flatMap(situation::person).isPresent()) {
            return type.computed(situation, false, List.of(side));
        }
        Fact<Boolean> pupil =
                (isReceived(situation) ? PersonFacts.AUTHOR_IS_PUPIL : PersonFacts.OTHER_IS_PUPIL).of(situation);
        if (pupil.passes(Test.isTrue()).isTrue()) {
            return type.computed(situation, true, List.of(pupil));
        }
        return Settling.settle(type, situation); // a leaver may be a child or not
    }

    /** A duty may hang on doubt for every activity; where nobody is asked, there is doubt only if somebody says so. */
    static Fact<Boolean> inDoubt(FactType<Situation, Boolean> type, Situation situation) {
        return type.speaksOf(situation.kind())
                ? Settling.settle(type, situation)
                : Settling.answered(type, situation).orElseGet(() -> type.known(situation, false));
    }

    static Explanation notAnAdultOnRecord(Situation situation) {
        if (situation.kind() == ActivityKind.POST && with(situation).isEmpty()) {
            return new Explanation(Truth.FALSE, List.of());
        }
        Fact<PersonRef> side =
                isReceived(situation) ? FieldFacts.AUTHOR.of(situation) : FieldFacts.OTHER_PERSON.of(situation);
        if (side.isUnknown()) {
            return new Explanation(Truth.UNKNOWN, List.of(side));
        }
        boolean adult =
                side.value().flatMap(Looks::id).flatMap(situation::person).isPresent();
        return new Explanation(Truth.of(!adult), List.of(side));
    }

    static Fact<Boolean> ownChild(FactType<Situation, Boolean> type, Situation situation) {
        Optional<Fact<Boolean>> answered = Settling.answered(type, situation);
        if (answered.isPresent()) {
            return answered.get();
        }
        Fact<?> side = FieldFacts.OTHER_PERSON.of(situation);
        if (situation.kind() == ActivityKind.PERSONAL_CONNECTION
                && with(situation).flatMap(Looks::id).flatMap(situation::person).isPresent()) {
            return type.computed(situation, false, List.of(side));
        }
        Explanation child = childConcerned(situation);
        Fact<Set<Role>> roles = PersonFacts.AUTHOR_ROLES.of(situation);
        boolean noParent =
                roles.value().filter(held -> !held.contains(Role.PARENT)).isPresent();
        if (child.truth() == Truth.FALSE && noParent) {
            List<Fact<?>> because = new ArrayList<>(child.because());
            because.add(roles);
            return type.computed(situation, false, because);
        }
        return type.unknown(situation).raisedBy(child.because());
    }

    private static Explanation childConcerned(Situation situation) {
        if (situation.kind() == ActivityKind.PERSONAL_POST) {
            Members<ChildPictured> children = Lists.CHILDREN_PICTURED.of(situation);
            Truth any = children.known().isEmpty() ? (children.complete() ? Truth.FALSE : Truth.UNKNOWN) : Truth.TRUE;
            return new Explanation(any, children.because());
        }
        Fact<Boolean> pupil = situation.kind() == ActivityKind.PERSONAL_CONNECTION
                ? PersonFacts.OTHER_IS_PUPIL.of(situation)
                : PersonFacts.AUTHOR_IS_PUPIL.of(situation);
        return new Explanation(pupil.passes(Test.isTrue()), List.of(pupil));
    }

    static Explanation notFoundInTheRecords(Situation situation) {
        if (isReceived(situation)) {
            return isStranger(FieldFacts.AUTHOR.of(situation), List.of());
        }
        if (situation.kind() != ActivityKind.DIRECT_MESSAGE) {
            return new Explanation(Truth.FALSE, List.of());
        }
        Fact<MessageDirection> direction = FieldFacts.MESSAGE_DIRECTION.of(situation);
        if (direction.isUnknown()) {
            return new Explanation(Truth.UNKNOWN, List.of(direction));
        }
        boolean sent = direction.passes(Test.is(MessageDirection.SENT)).isTrue();
        return isStranger((sent ? FieldFacts.OTHER_PERSON : FieldFacts.AUTHOR).of(situation), List.of(direction));
    }

    private static Explanation isStranger(Fact<PersonRef> side, List<Fact<?>> because) {
        if (side.isUnknown()) {
            return new Explanation(Truth.UNKNOWN, List.of(side));
        }
        List<Fact<?>> all = new ArrayList<>(because);
        all.add(side);
        return new Explanation(
                Truth.of(side.value().filter(Stranger.class::isInstance).isPresent()), all);
    }

    // ---- words

    static Look<Situation, Boolean> found(FindKind kind) {
        return (type, situation) -> {
            List<Fact<?>> finds = new ArrayList<>();
            for (Find find : situation.foundSoFar(kind)) {
                finds.add(words(type, find));
            }
            if (!finds.isEmpty()) {
                return type.known(situation, true)
                        .foundBy(situation.readerName())
                        .because(finds);
            }
            if (situation.finds(kind).isPresent()) {
                return type.known(situation, false)
                        .foundBy(situation.readerName())
                        .because(textOf(situation));
            }
            if (!FieldFacts.TEXT.speaksOf(situation.kind())) {
                return type.unknown(situation); // it has no words that could be handed in
            }
            Fact<String> text = FieldFacts.TEXT.of(situation);
            return text.isUnknown() ? type.waitingFor(situation, List.of(text)) : type.unknown(situation);
        };
    }

    private static List<Fact<?>> textOf(Situation situation) {
        return List.of(FieldFacts.TEXT.of(situation));
    }

    /** One find, as a fact about the words. */
    static Fact<Boolean> words(FactType<Situation, Boolean> type, Find find) {
        return Fact.known(type, About.words("words", find.span()), true, Provenance.READER)
                .foundBy(find.reader());
    }

    /** Something of this sort was found; the reader keeps the sorts of one kind apart. */
    static Raiser<Situation> found(FactType<Situation, Boolean> type, String sort) {
        return situation -> found(situation, type, sort);
    }

    private static Explanation found(Situation situation, FactType<Situation, Boolean> type, String sort) {
        Fact<Boolean> any = type.of(situation);
        if (!type.speaksOf(situation.kind())) {
            return new Explanation(Truth.FALSE, List.of());
        }
        FindKind kind = type == FoundFacts.POSSIBLE_WORDING_FAULT ? FindKind.WORDING_FAULT : FindKind.PRIVATE_DETAIL;
        List<Fact<?>> ofSort = new ArrayList<>();
        for (Find find : situation.foundSoFar(kind)) {
            if (find.detail().orElse(sort).equals(sort)) {
                ofSort.add(words(type, find));
            }
        }
        if (!ofSort.isEmpty()) {
            return new Explanation(any.passes(Test.isTrue()), any.isUnknown() ? List.of(any) : ofSort);
        }
        return new Explanation(any.isUnknown() ? Truth.UNKNOWN : Truth.FALSE, List.of(any));
    }

    static Members<LinkGiven> links(Situation situation) {
        Members<LinkGiven> written =
                written(situation, List.of(FoundFacts.LINK, FoundFacts.ACCOUNT_MENTION, FoundFacts.HASHTAG));
        return withSource(situation, written);
    }

    static Members<LinkGiven> mentions(Situation situation) {
        return written(situation, List.of(FoundFacts.ACCOUNT_MENTION));
    }

    /** What was found of these kinds in the words, and the accounts tagged in the pictures. */
    private static Members<LinkGiven> written(Situation situation, List<FactType<Situation, Boolean>> types) {
        List<LinkGiven> links = new ArrayList<>();
        List<Fact<?>> because = new ArrayList<>();
        boolean complete = true;
        for (FactType<Situation, Boolean> type : types) {
            because.add(type.of(situation));
            FindKind kind = kindOf(type);
            complete &= situation.finds(kind).isPresent();
            situation
                    .foundSoFar(kind)
                    .forEach(find -> links.add(
                            new LinkGiven(situation, kind, find.written(), About.words("link", find.span()))));
        }
        because.add(FieldFacts.TEXT.of(situation)); // something found in a caption does not say that the text was read
        Members<Picture> pictures = Lists.PICTURES.of(situation);
        because.addAll(pictures.because());
        complete &= pictures.complete();
        for (Picture picture : pictures.known()) {
            Fact<List<String>> tagged = PictureFacts.PEOPLE_TAGGED.of(picture);
            because.add(tagged);
            complete &= !tagged.isUnknown();
            List<String> tags = tagged.value().orElseGet(List::of);
            for (int i = 0; i < tags.size(); i++) {
                links.add(new LinkGiven(
                        situation,
                        FindKind.ACCOUNT_MENTION,
                        tags.get(i),
                        About.at("link", "", picture.about().place() + "/tagged/" + i)));
            }
        }
        return members(links, complete, because);
    }

    private static FindKind kindOf(FactType<Situation, Boolean> type) {
        if (type == FoundFacts.LINK) {
            return FindKind.LINK;
        }
        return type == FoundFacts.HASHTAG ? FindKind.HASHTAG : FindKind.ACCOUNT_MENTION;
    }

    private static Members<LinkGiven> withSource(Situation situation, Members<LinkGiven> written) {
        Explanation passedOn = passedOn(situation);
        Fact<String> source = FieldFacts.SOURCE_ACCOUNT.of(situation);
        List<LinkGiven> links = new ArrayList<>(written.known());
        List<Fact<?>> all = new ArrayList<>(written.because());
        all.addAll(passedOn.because());
        if (passedOn.truth() == Truth.TRUE) {
            all.add(source);
            source.value()
                    .ifPresent(account -> links.add(new LinkGiven(
                            situation, FindKind.ACCOUNT_MENTION, account, About.at("link", "", "/source/account"))));
        }
        boolean sourceSettled =
                passedOn.truth() == Truth.FALSE || (passedOn.truth() == Truth.TRUE && !source.isUnknown());
        return members(links, written.complete() && sourceSettled, all);
    }

    /** A whole list rests on what is known; one that may have more members waits for what is not as well. */
    static <M> Members<M> members(List<M> known, boolean complete, List<Fact<?>> because) {
        List<Fact<?>> reasons = new ArrayList<>(because);
        if (complete) {
            reasons.removeIf(Fact::isUnknown);
        }
        return new Members<>(known, complete, reasons);
    }

    static Explanation isMention(LinkGiven link) {
        return new Explanation(
                Truth.of(link.kind() == FindKind.ACCOUNT_MENTION && !isOurs(link.situation(), link.written())),
                List.of());
    }

    /** An account that speaks for the school; a private one on record is somebody else's. */
    static boolean isOurs(Situation situation, String handle) {
        return situation.records().accountsByHandle(handle).stream()
                .anyMatch(account -> account.kind()
                        .filter(kind -> kind != AccountKind.PERSONAL)
                        .isPresent());
    }

    static Explanation notOnTheTrustedList(LinkGiven link) {
        Fact<List<String>> trusted = SchoolFacts.TRUSTED_SOURCES.of(link.situation());
        boolean listed = trusted.value()
                .filter(sources -> sources.stream().anyMatch(source -> sameOrigin(source, link)))
                .isPresent();
        return new Explanation(Truth.of(!listed && !isOurs(link.situation(), link.written())), List.of(trusted));
    }

    /** An entry of the list stands for the account or hashtag written so, or for the site and all its pages. */
    private static boolean sameOrigin(String source, LinkGiven link) {
        if (link.kind() != FindKind.LINK) {
            return Handles.same(source, link.written());
        }
        String host = hostOf(link.written());
        String site = hostOf(source);
        return !site.isEmpty() && (host.equals(site) || host.endsWith("." + site));
    }

    /** What stands before an @ in an address is no part of the site that it leads to, whatever it looks like. */
    static String hostOf(String link) {
        String plain = link.toLowerCase(Locale.ROOT);
        int scheme = plain.indexOf("://");
        String rest = scheme < 0 ? plain : plain.substring(scheme + 3);
        int end = 0;
        while (end < rest.length() && "/\\?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String host = rest.substring(rest.lastIndexOf('@', end - 1) + 1, end);
        int port = host.indexOf(':');
        host = port < 0 ? host : host.substring(0, port);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    // ---- what raises questions

    static Explanation withoutPurposes(Situation situation) {
        if (!FieldFacts.OTHER_PURPOSES.speaksOf(situation.kind())) {
            return new Explanation(Truth.FALSE, List.of());
        }
        List<Fact<?>> all = List.of(
                FieldFacts.OTHER_PURPOSES.of(situation),
                FieldFacts.ABOUT_SCHOOL_EVENT.of(situation),
                FieldFacts.URGENT_SCHOOL_NEWS.of(situation),
                FieldFacts.IS_REMINDER.of(situation));
        Optional<Set<Purpose>> purposes = purposes(situation);
        if (all.stream().anyMatch(Fact::isUnknown)) {
            boolean absentMeansNone = situation.kind() == ActivityKind.DIRECT_MESSAGE && purposes.isEmpty();
            return new Explanation(absentMeansNone ? Truth.TRUE : Truth.UNKNOWN, all);
        }
        return new Explanation(Truth.of(purposes.filter(Set::isEmpty).isPresent()), all);
    }

    static Explanation passedOn(Situation situation) {
        if (!FieldFacts.POST_KIND.speaksOf(situation.kind())) {
            return new Explanation(Truth.FALSE, List.of());
        }
        Fact<PostKind> kind = FieldFacts.POST_KIND.of(situation);
        return new Explanation(kind.passes(Test.oneOf(PostKind.SHARE, PostKind.QUOTE)), List.of(kind));
    }

    static Explanation pictureNotCleared(Situation situation) {
        return somePicture(situation, PictureFacts.MEDIA_RIGHTS, Test.is(MediaRights.NOT_CLEARED));
    }

    static Explanation nameVisible(Situation situation) {
        return somePicture(situation, PictureFacts.NAMES_VISIBLE, Test.isTrue());
    }

    private static <V> Explanation somePicture(Situation situation, FactType<Picture, V> fact, Test<V> test) {
        if (!fact.speaksOf(situation.kind())) {
            return new Explanation(Truth.FALSE, List.of());
        }
        return Condition.some(Lists.PICTURES, Condition.<Picture, V>on(Wording.is("picture", "so"), fact, test))
                .explain(situation, Standpoint.of(""));
    }

    static Explanation childRecognisable(Situation situation) {
        return Condition.some(
                        Lists.CHILDREN_PICTURED,
                        Condition.<ChildPictured, Boolean>on(
                                Wording.is("child pictured", "recognisable"),
                                PictureFacts.CHILD_RECOGNISABLE,
                                Test.isTrue()))
                .explain(situation, Standpoint.of(""));
    }

    static Explanation recognisableWithoutConsent(Situation situation) {
        if (situation.as(WithMedia.class).isEmpty()) {
            return new Explanation(Truth.FALSE, List.of());
        }
        Condition<ChildPictured> recognisable = Condition.on(
                Wording.is("child pictured", "recognisable"), PictureFacts.CHILD_RECOGNISABLE, Test.isTrue());
        Condition<ChildPictured> consent = Condition.on(
                Wording.has("child pictured", "consent"),
                PictureFacts.IMAGE_CONSENT,
                Test.is(org.schoolgate.core.school.ConsentState.GIVEN));
        return Condition.some(Lists.CHILDREN_PICTURED, recognisable.and(Condition.not(consent)))
                .explain(situation, Standpoint.of(""));
    }

    static Explanation personalPostThatConcernsSchool(Situation situation) {
        if (situation.kind() != ActivityKind.PERSONAL_POST) {
            return new Explanation(Truth.FALSE, List.of());
        }
        Fact<Boolean> concerns = StatementFacts.CONCERNS_SCHOOL.of(situation);
        return new Explanation(concerns.passes(Test.isTrue()), List.of(concerns));
    }

    static Explanation concernAboutPostingByOthers(Situation situation) {
        return concernAbout(situation, ConcernSubject.POSTING_BY_OTHERS);
    }

    static Explanation pressConcern(Situation situation) {
        return concernAbout(situation, ConcernSubject.PRESS);
    }

    static Explanation concernAboutAComment(Situation situation) {
        return concernAbout(situation, ConcernSubject.COMMENT_RECEIVED);
    }

    private static Explanation concernAbout(Situation situation, ConcernSubject subject) {
        if (situation.kind() != ActivityKind.CONCERN) {
            return new Explanation(Truth.FALSE, List.of());
        }
        Fact<Set<ConcernSubject>> subjects = FieldFacts.CONCERN_SUBJECT.of(situation);
        return new Explanation(subjects.passes(Test.includes(subject)), List.of(subjects));
    }

    static Explanation profileDoesNotSayWhoPosts(Situation situation) {
        if (!SchoolFacts.ACCOUNT_SAYS_WHO_POSTS.speaksOf(situation.kind())) {
            return new Explanation(Truth.FALSE, List.of());
        }
        Fact<Boolean> says = SchoolFacts.ACCOUNT_SAYS_WHO_POSTS.of(situation);
        return new Explanation(Truth.of(!says.passes(Test.isTrue()).isTrue()), List.of(says));
    }

    /** News that a family may have to act on, where no other way of telling them is entered. */
    static Explanation newsToldNowhereElse(Situation situation) {
        Optional<Set<OtherChannel>> told = situation.field("alsoSentBy", Posting.class, Posting::alsoSentBy);
        Fact<Set<OtherChannel>> channels = FieldFacts.ALSO_SENT_BY.of(situation);
        if (told.filter(all -> !all.isEmpty()).isPresent() && !channels.isUnknown()) {
            return new Explanation(Truth.FALSE, List.of(channels));
        }
        Condition<Situation> news = Condition.anyOf(
                so(FieldFacts.ABOUT_SCHOOL_EVENT),
                so(FieldFacts.URGENT_SCHOOL_NEWS),
                so(FieldFacts.ABOUT_TRIP),
                so(FieldFacts.IS_REMINDER),
                Condition.on(Wording.is("it", "news"), FieldFacts.OTHER_PURPOSES, Test.includes(Purpose.SCHOOL_NEWS)));
        return news.explain(situation, Standpoint.of(""));
    }

    private static Condition<Situation> so(FactType<Situation, Boolean> fact) {
        return Condition.on(Wording.is("it", fact.name()), fact, Test.isTrue());
    }

    static Fact<Boolean> linkedToEducation(FactType<Situation, Boolean> type, Situation situation) {
        Optional<Fact<Boolean>> answered = Settling.answered(type, situation);
        if (answered.isPresent()) {
            return answered.get();
        }
        Fact<String> handle = FieldFacts.OTHER_ACCOUNT.of(situation);
        Fact<List<String>> listed = SchoolFacts.EDUCATIONAL_ACCOUNTS.of(situation);
        boolean on = handle.value()
                .flatMap(one -> listed.value().filter(all -> all.stream().anyMatch(entry -> Handles.same(entry, one))))
                .isPresent();
        if (on) {
            return type.computed(situation, true, List.of(handle, listed));
        }
        return handle.isUnknown() ? type.waitingFor(situation, List.of(handle)) : type.unknown(situation);
    }

    static Explanation photoOrVideo(Picture picture) {
        Optional<MediaKind> kind = picture.media().kind();
        return new Explanation(
                kind.map(one -> Truth.of(one != MediaKind.GRAPHIC)).orElse(Truth.TRUE), List.of());
    }

    static Explanation underAFurtherImagesPolicy(Picture picture) {
        Fact<List<ChildShown>> children = PictureFacts.CHILDREN_PICTURED.of(picture);
        Fact<Boolean> only = SchoolFacts.IMAGES_POLICY_NEEDS_ONLY_CONSENT.of(picture.situation());
        Truth shown = children.value().map(all -> Truth.of(!all.isEmpty())).orElse(Truth.UNKNOWN);
        Truth further = Truth.of(!only.passes(Test.isTrue()).isTrue());
        return new Explanation(shown.and(further), shown.isFalse() ? List.of(children) : List.of(children, only));
    }

    static Explanation inspected(Situation situation) {
        boolean entered =
                !DoneLog.entries(situation, "tw-device-inspection", "").isEmpty();
        return new Explanation(Truth.of(entered), List.of());
    }

    /** Asked of a picture that has been shared, or is not used, and so has to be deleted. */
    static Fact<Boolean> copiesLeft(FactType<Situation, Boolean> type, Situation situation) {
        return Settling.answered(type, situation).orElseGet(() -> type.unknown(situation));
    }
}
