package org.schoolgate.core.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.schoolgate.core.activity.AccountRef.InlineAccount;
import org.schoolgate.core.activity.FactType.Asked;
import org.schoolgate.core.activity.FactType.AskedOf;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.logic.Explanation;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Provenance;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.school.Answer;
import org.schoolgate.core.school.Role;

/**
 * How a fact that people answer gets its value: an answer wins; else a statement may be declared or presumed, unless a
 * find takes it out; else a fact that nothing raised holds its safe value; else it is open.
 */
final class Settling {
    private Settling() {}

    static <S extends Subject, V> Fact<V> settle(FactType<S, V> type, S subject) {
        Optional<Fact<V>> answered = answered(type, subject);
        if (answered.isPresent()) {
            return answered.get();
        }
        return switch (type.asked()) {
            case ROUTINE -> routine(type, subject, any(type.takenOutBy(), subject));
            case RAISED -> raised(type, subject);
            case STANDING, NEVER -> type.unknown(subject);
        };
    }

    static <S extends Subject, V> Optional<Fact<V>> answered(FactType<S, V> type, S subject) {
        return answered(type, subject, answer -> true);
    }

    /** The same, of the answers that are meant. */
    static <S extends Subject, V> Optional<Fact<V>> answered(FactType<S, V> type, S subject, Predicate<Answer> meant) {
        Situation situation = subject.situation();
        Optional<Answer> answer = situation.answer(type, subject, meant);
        if (answer.isEmpty() && type.asked() == Asked.STANDING) {
            return told(type, subject, situation.standingAnswer(type, subject, meant), Provenance.RECORD);
        }
        return told(type, subject, answer, Provenance.ANSWER);
    }

    private static <S extends Subject, V> Optional<Fact<V>> told(
            FactType<S, V> type, S subject, Optional<Answer> told, Provenance provenance) {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Answer answer = told.get();
        V value = Situation.value(type, answer).orElseThrow();
        return Optional.of(
                Fact.known(type, type.about(subject), value, provenance).toldBy(answer.by(), answer.at()));
    }

    /** A statement: declared or presumed at its safe value, where nothing takes it out. */
    static <S extends Subject, V> Fact<V> routine(FactType<S, V> type, S subject, Explanation takenOut) {
        if (takenOut.truth() != Truth.FALSE) {
            return type.unknown(subject).raisedBy(takenOut.because());
        }
        Situation situation = subject.situation();
        Optional<V> safe = type.safe();
        if (safe.isPresent() && signedFor(situation, type.askedOf())) {
            return Fact.known(type, type.about(subject), safe.get(), Provenance.DECLARATION)
                    .toldBy(situation.declaredBy(), Optional.empty())
                    .because(takenOut.because());
        }
        if (safe.isPresent() && situation.presumption().routine()) {
            return Fact.known(type, type.about(subject), safe.get(), Provenance.PRESUMED)
                    .because(takenOut.because());
        }
        return type.unknown(subject);
    }

    private static <S extends Subject, V> Fact<V> raised(FactType<S, V> type, S subject) {
        Explanation raised = any(type.raisedBy(), subject);
        if (raised.truth() == Truth.FALSE && type.safe().isPresent()) {
            return type.computed(subject, type.safe().get(), raised.because());
        }
        if (raised.truth() == Truth.UNKNOWN) {
            List<Fact<?>> first = askedFirst(subject.situation(), raised);
            if (!first.isEmpty()) {
                return type.waitingFor(subject, first);
            }
        }
        return type.unknown(subject).raisedBy(raised.because());
    }

    /** What is missing in what may raise a fact: above all the statement; under a declaration the fact is asked itself. */
    private static List<Fact<?>> askedFirst(Situation situation, Explanation raised) {
        List<Fact<?>> missing = new ArrayList<>();
        List<Fact<?>> statements = new ArrayList<>();
        for (Fact<?> fact : raised.because()) {
            if (!fact.isUnknown() || !canBeAsked(fact.open())) {
                continue;
            }
            missing.add(fact);
            if (fact.of().equals(StatementFacts.ACCEPTABLE_COMMENT)) {
                return List.of(fact); // what came in is judged as a whole; a "no" asks about its parts
            }
            if (fact.of() instanceof FactType<?, ?> type && type.asked() == Asked.ROUTINE) {
                statements.add(fact);
            }
        }
        if (!statements.isEmpty()) {
            return statements;
        }
        return signedFor(situation, AskedOf.AUTHOR) || situation.presumption().routine() ? List.of() : missing;
    }

    private static boolean canBeAsked(List<Fact<?>> facts) {
        for (Fact<?> fact : facts) {
            if (fact.of() instanceof FactType<?, ?> type && type.asked() != Asked.NEVER) {
                return true;
            }
        }
        return false;
    }

    /** The disjunction of the alternatives; of none, not so. For "not so" and "not known" all of them are the reasons. */
    static <S extends Subject> Explanation any(List<Raiser<S>> alternatives, S subject) {
        Truth truth = Truth.FALSE;
        List<Fact<?>> because = new ArrayList<>();
        for (Raiser<S> alternative : alternatives) {
            Explanation one = alternative.explain(subject);
            if (one.truth().compareTo(truth) > 0) {
                truth = one.truth();
                because.clear();
            }
            if (one.truth() == truth) {
                because.addAll(one.because());
            }
        }
        return new Explanation(truth, because);
    }

    /** Whether whoever signed the declaration is the person of whom such facts are asked. */
    static boolean signedFor(Situation situation, AskedOf askedOf) {
        Optional<String> signer = situation.declaredBy();
        if (signer.isEmpty()) {
            return false;
        }
        Optional<PersonRef> by = situation.activity().by();
        boolean author = by.isPresent()
                && by.get() instanceof OnRecord known
                && known.id().equals(signer.get());
        // While nobody says who acts, the signer may be the author, whose word settles no leader's facts.
        boolean another = !author && by.isPresent();
        return switch (askedOf) {
            case AUTHOR -> author;
            case OWNER -> author && ownsAccount(situation);
            case ACCOUNT_ADMINISTRATOR ->
                situation
                        .account()
                        .flatMap(account -> account.administrators())
                        .filter(ids -> ids.contains(signer.get()))
                        .isPresent();
            case SLT -> another && hasRole(situation, signer.get(), Role.SLT);
            case SENIOR_LEADER -> another && hasRole(situation, signer.get(), Role.SENIOR_LEADER);
            case HEADTEACHER -> another && hasRole(situation, signer.get(), Role.HEADTEACHER);
            case OFFICE, CLASS_TEACHER, NETWORK_MANAGER, DUTY_BEARER, NOBODY -> false;
        };
    }

    /** A personal account that is not on record is the author's own; one on record is its administrators'. */
    private static boolean ownsAccount(Situation situation) {
        return situation
                        .activity()
                        .account()
                        .filter(InlineAccount.class::isInstance)
                        .isPresent()
                || situation
                        .account()
                        .flatMap(account -> account.administrators())
                        .flatMap(ids -> situation.declaredBy().map(ids::contains))
                        .orElse(situation.kind() == ActivityKind.PERSONAL_ACCOUNT);
    }

    private static boolean hasRole(Situation situation, String person, Role role) {
        Optional<Set<Role>> roles = situation.person(person).flatMap(one -> one.roles());
        return roles.map(Role::withImplied).filter(all -> all.contains(role)).isPresent();
    }
}
