package org.schoolgate.core.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.schoolgate.core.activity.AccountRef.KnownAccount;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Provenance;
import org.schoolgate.core.school.Account;
import org.schoolgate.core.school.Answer;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.Records;

/**
 * An activity, with the school's records looked up and its words read, each at most once and only when a rule asks. One
 * situation serves one decision and is not shared between threads.
 */
public final class Situation implements Subject {
    private final Activity activity;
    private final Records records;
    private final TextReader reader;
    private final Presumption presumption;
    private final Supposition supposition;
    private final Map<Slot, Fact<?>> seen = new HashMap<>();
    private @Nullable List<Find> finds;
    private @Nullable String digest;

    private Situation(
            Activity activity, Records records, TextReader reader, Presumption presumption, Supposition supposition) {
        this.activity = activity;
        this.records = records;
        this.reader = reader;
        this.presumption = presumption;
        this.supposition = supposition;
    }

    /** The situation of this activity at the school that keeps these records. */
    public static Situation of(Activity activity, Records records, TextReader reader, Presumption presumption) {
        return new Situation(activity, records, reader, presumption, Supposition.nothing());
    }

    /** The same situation, under a supposition (in place of any other). */
    public Situation supposing(Supposition other) {
        return new Situation(activity, records, reader, presumption, other);
    }

    /** What is supposed in it. */
    public Supposition supposition() {
        return supposition;
    }

    @Override
    public Situation situation() {
        return this;
    }

    @Override
    public About about() {
        return About.ACTIVITY;
    }

    /** An answer about the activity as a whole may name its account, its event, its people or its kind. */
    @Override
    public boolean isMeantBy(String of) {
        return of.equals(kind().name())
                || account().map(account -> account.id().equals(of)).orElse(false)
                || (activity instanceof ForEvent event && event.event().equals(Optional.of(of)))
                || isPerson(activity.by(), of)
                || (activity instanceof Addressed addressed && isPerson(addressed.with(), of));
    }

    private static boolean isPerson(Optional<PersonRef> person, String id) {
        return person.filter(one -> one instanceof OnRecord known && known.id().equals(id))
                .isPresent();
    }

    /** Who signed the declaration, if it was signed for this draft as it is. */
    public Optional<String> declaredBy() {
        return declarationIsVoid() ? Optional.empty() : activity.declaredBy();
    }

    /** Whether the draft was changed after its declaration was signed. */
    public boolean declarationIsVoid() {
        Optional<Signature> signature = activity.signature();
        return signature.isPresent() && !signature.get().digest().equals(digest());
    }

    /** Whether the answer was given for this draft as it is. */
    public boolean stands(Answer answer) {
        return answer.digest().map(given -> given.equals(digest())).orElse(true);
    }

    private String digest() {
        String own = digest;
        if (own == null) {
            own = Digest.of(activity);
            digest = own;
        }
        return own;
    }

    /** The activity. */
    public Activity activity() {
        return activity;
    }

    /** Its kind. */
    public ActivityKind kind() {
        return activity.kind();
    }

    /** The school's records. */
    public Records records() {
        return records;
    }

    /** What the caller presumes. */
    public Presumption presumption() {
        return presumption;
    }

    /** The activity seen as something that has a certain kind of field, if it has. */
    public <T> Optional<T> as(Class<T> capability) {
        return capability.isInstance(activity) ? Optional.of(capability.cast(activity)) : Optional.empty();
    }

    /** A field of the activity: as supposed, or else as handed in. */
    @SuppressWarnings("unchecked") // whoever supposes a field gives it the type that the field has
    public <T> Optional<T> field(String name, About about, Optional<T> given) {
        Optional<Object> supposed = supposition.value(new Slot(name, about));
        return supposed.isPresent() ? supposed.map(value -> (T) value) : given;
    }

    /** A field of the activity, if this kind of activity has it: as supposed, or else as handed in. */
    public <C, T> Optional<T> field(String name, Class<C> capability, Function<C, Optional<T>> reading) {
        return field(name, About.ACTIVITY, as(capability).flatMap(reading));
    }

    @SuppressWarnings("unchecked") // a slot is filled by its own type alone
    <S extends Subject, V> Fact<V> see(FactType<S, V> type, S subject) {
        Slot slot = new Slot(type.name(), type.about(subject));
        Fact<?> fact = seen.get(slot);
        if (fact == null) {
            fact = look(type, subject, slot);
            seen.put(slot, fact);
        }
        return (Fact<V>) fact;
    }

    @SuppressWarnings("unchecked") // whoever supposes a fact gives it the type that the fact has
    private <S extends Subject, V> Fact<V> look(FactType<S, V> type, S subject, Slot slot) {
        Optional<Object> supposed = supposition.value(slot);
        if (supposed.isPresent()) {
            return type.known(subject, (V) supposed.get());
        }
        if (type.source() != FactType.Source.COMPUTED && !type.isAct() && supposition.forgets(slot)) {
            return type.unknown(subject);
        }
        Fact<V> fact = type.look(subject);
        if (fact.isUnknown() && !type.isAct()) {
            Optional<V> presumed = presumption.of(type);
            if (presumed.isPresent()) {
                return Fact.known(type, type.about(subject), presumed.get(), Provenance.PRESUMED);
            }
        }
        return fact;
    }

    /** The facts seen so far, in the order of their names and subjects. */
    public List<Fact<?>> seen() {
        List<Fact<?>> all = new ArrayList<>(seen.values());
        all.sort(Comparator.<Fact<?>, String>comparing(Fact::name).thenComparing(Fact::about));
        return all;
    }

    /**
     * What the readers found in its words, of this kind; empty where the words are not there to be read, or where no
     * reader looks for it.
     */
    public Optional<List<Find>> finds(FindKind kind) {
        boolean wordsKnown = activity instanceof Worded && text().isPresent();
        if (!wordsKnown || !reader.looksFor().contains(kind)) {
            return Optional.empty();
        }
        return Optional.of(foundSoFar(kind));
    }

    /** What the readers found of this kind so far: what is given may have been read although other words are missing. */
    List<Find> foundSoFar(FindKind kind) {
        List<Find> found = new ArrayList<>();
        for (Find find : allFinds()) {
            if (find.kind() == kind) {
                found.add(find);
            }
        }
        return List.copyOf(found);
    }

    /** The text, as supposed or as handed in. */
    public Optional<String> text() {
        return field("text", Worded.class, Worded::text);
    }

    /** The name of the reader. */
    public String readerName() {
        return reader.name();
    }

    private List<Find> allFinds() {
        List<Find> found = finds;
        if (found == null) {
            found = List.copyOf(reader.read(passages(), records));
            finds = found;
        }
        return found;
    }

    /** The words of the activity that a reader is given: its text, and what is written with its pictures. */
    public List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        addPassage(passages, "/text", text());
        List<Media> media = field("media", WithMedia.class, WithMedia::media).orElse(List.of());
        for (int i = 0; i < media.size(); i++) {
            String at = "/media/" + i;
            addPassage(passages, at + "/alt", media.get(i).alt());
            addPassage(passages, at + "/caption", media.get(i).caption());
            addPassage(passages, at + "/fileName", media.get(i).fileName());
        }
        return passages;
    }

    private static void addPassage(List<Passage> passages, String at, Optional<String> words) {
        if (words.isPresent()) {
            passages.add(new Passage(at, words.get()));
        }
    }

    /** The account on record that the activity goes through; empty for one that is not on record, or not known. */
    public Optional<Account> account() {
        return activity.account()
                .filter(KnownAccount.class::isInstance)
                .map(known -> onRecord("account", "/account", records.account(((KnownAccount) known).id())));
    }

    /** The person on record; empty for a pupil. */
    public Optional<Person> person(String id) {
        return records.person(id);
    }

    /** The pupil on record; empty for anybody else. */
    public Optional<Pupil> pupil(String id) {
        return records.pupil(id);
    }

    /**
     * What the records must hold, since the activity points at it.
     *
     * @throws IllegalArgumentException if they do not; the message gives the place and no id
     */
    public static <T> T onRecord(String what, String place, Optional<T> found) {
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    place + ": the records hold no such " + what + "; give one that they hold");
        }
        return found.get();
    }

    /** The answer given for this fact of this subject, if one fits; the latest, and of several at one time the strictest. */
    <S extends Subject, V> Optional<Answer> answer(FactType<S, V> type, S subject, Predicate<Answer> meant) {
        return pick(type, activity.answers(), answer -> meant.test(answer) && stands(answer) && isOf(answer, subject));
    }

    /** The answer given for the words of this link or name, and no other. */
    <V> Optional<Answer> answerAbout(FactType<Situation, V> type, LinkGiven words) {
        return pick(
                type,
                activity.answers(),
                answer -> stands(answer) && answer.of().isPresent() && isOf(answer, words));
    }

    /** The standing answer in the records. */
    <S extends Subject, V> Optional<Answer> standingAnswer(FactType<S, V> type, S subject, Predicate<Answer> meant) {
        return pick(type, records.answers(), answer -> meant.test(answer) && isOf(answer, subject));
    }

    private static boolean isOf(Answer answer, Subject subject) {
        Optional<String> of = answer.of();
        return of.isEmpty() || subject.isMeantBy(of.get());
    }

    private static Optional<Answer> pick(FactType<?, ?> type, Collection<Answer> answers, Predicate<Answer> meant) {
        Optional<Answer> picked = Optional.empty();
        for (Answer answer : answers) {
            boolean fits = answer.fact().equals(type.name()) && meant.test(answer);
            if (fits && (picked.isEmpty() || goesBefore(type, answer, picked.get()))) {
                picked = Optional.of(answer);
            }
        }
        return picked;
    }

    private static boolean goesBefore(FactType<?, ?> type, Answer one, Answer other) {
        return Comparator.comparing((Answer answer) -> answer.of().isPresent())
                        .thenComparing(answer -> answer.at().orElse(Instant.MIN))
                        .thenComparing(answer -> !type.safe().equals(value(type, answer)))
                        .thenComparing(answer -> String.valueOf(answer.value()))
                        .compare(one, other)
                > 0;
    }

    /**
     * The value of an answer.
     *
     * @throws IllegalArgumentException if it is of another type; the message gives the fact and no value
     */
    static <V> Optional<V> value(FactType<?, V> type, Answer answer) {
        Optional<V> value = type.type().parse().apply(answer.value());
        if (value.isEmpty()) {
            throw new IllegalArgumentException("/answers/" + type.name() + ": expected " + type.type()
                    + (type.type().constants().isEmpty()
                            ? ""
                            : " of " + type.type().constants()));
        }
        return value;
    }

    /** Gives the kind alone. */
    @Override
    public String toString() {
        return "a situation of kind " + kind();
    }
}
