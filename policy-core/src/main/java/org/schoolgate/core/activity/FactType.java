package org.schoolgate.core.activity;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.FactName;
import org.schoolgate.core.logic.Provenance;
import org.schoolgate.core.logic.Reading;
import org.schoolgate.core.logic.Standpoint;

/**
 * One thing that may be known about an activity: its name, how it is read, and all that has to be known to ask for it.
 * A policy's module may define facts of its own in the same way.
 *
 * @param <S> what it is a fact of: the situation, a picture, a child shown ...
 * @param <V> the type of its value
 */
public final class FactType<S extends Subject, V> implements FactName, Reading<S, V> {
    /** How a fact is looked up when nobody supposes or presumes it. */
    @FunctionalInterface
    public interface Look<S extends Subject, V> {
        /** The fact, known or not. */
        Fact<V> look(FactType<S, V> type, S subject);
    }

    /** Where a fact is found. */
    public enum Source {
        RECORD,
        ACTIVITY,
        TEXT,
        ANSWER,
        COMPUTED
    }

    /** What kind of "not yet" an open fact is. */
    public enum Kind {
        FIND_OUT,
        JUDGE,
        BRING_ABOUT
    }

    /** When it is asked: in one declaration, by itself when something raises it, once for the records, or never. */
    public enum Asked {
        ROUTINE,
        RAISED,
        STANDING,
        NEVER
    }

    /** The person who usually knows. */
    public enum AskedOf {
        AUTHOR,
        SENIOR_LEADER,
        SLT,
        HEADTEACHER,
        ACCOUNT_ADMINISTRATOR,
        OFFICE,
        OWNER,
        CLASS_TEACHER,
        NETWORK_MANAGER,
        DUTY_BEARER,
        NOBODY
    }

    /** How careful one has to be with the value. */
    public enum Privacy {
        NONE,
        PERSONAL,
        SPECIAL
    }

    /** What one answer is about. */
    public enum Of {
        ACTIVITY,
        PICTURE,
        CHILD,
        NAME,
        LINK,
        PERSON,
        ACCOUNT,
        DEVICE,
        EVENT,
        SCHOOL,
        DUTY,
        WORDS
    }

    private final String name;
    private final ValueType<V> type;
    private final Source source;
    private final String path;
    private final Kind kind;
    private final Set<ActivityKind> activities;
    private final String question;
    private final Of of;
    private final Asked asked;
    private final AskedOf askedOf;
    private final boolean controllable;
    private final Privacy privacy;
    private final @Nullable V safe;
    private final boolean act;
    private final String field;
    private final List<Raiser<S>> raisedBy;
    private final List<Raiser<S>> takenOutBy;
    private final Function<S, About> about;
    private final Look<S, V> look;
    private final List<FactType<S, V>> moved;

    private FactType(Builder<S, V> from) {
        name = from.name;
        type = from.type;
        source = from.source;
        path = from.path;
        kind = from.kind;
        activities = Collections.unmodifiableSet(from.activities);
        question = from.question;
        of = from.of;
        asked = from.asked;
        askedOf = from.askedOf;
        controllable = from.controllable;
        privacy = from.privacy;
        safe = from.safe;
        act = from.act;
        field = from.field.isEmpty() ? name : from.field;
        raisedBy = List.copyOf(from.raisedBy);
        takenOutBy = List.copyOf(from.takenOutBy);
        about = from.about;
        look = requireNonNull(from.look, "say how " + name + " is read");
        moved = List.copyOf(from.moved);
    }

    /** Starts the definition of a fact of this name ({@code snake_case}) and type. */
    public static <S extends Subject, V> Builder<S, V> named(String name, ValueType<V> type) {
        return new Builder<>(name, type);
    }

    /** The fact of this subject: supposed, told, found, settled by a declaration, or not known. */
    public Fact<V> of(S subject) {
        return subject.situation().see(this, subject);
    }

    @Override
    public Fact<V> read(S subject, Standpoint standpoint) {
        return of(subject);
    }

    /** A fact is what it is, whoever asks. */
    @Override
    public boolean dependsOnStandpoint() {
        return false;
    }

    Fact<V> look(S subject) {
        return look.look(this, subject);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Reading<S, V>> neighbours() {
        return List.copyOf(moved);
    }

    /** The type of its value. */
    public ValueType<V> type() {
        return type;
    }

    /** Where it is found. */
    public Source source() {
        return source;
    }

    /** The path of its field in the JSON form of the activity or the records, or {@code answers.<name>}; may be empty. */
    public String path() {
        return path;
    }

    /** Which kind of "not yet" it is while it is open. */
    public Kind kind() {
        return kind;
    }

    /** The kinds of activity that have it. */
    public Set<ActivityKind> activities() {
        return activities;
    }

    /** Whether this kind of activity has it. */
    public boolean speaksOf(ActivityKind activity) {
        return activities.contains(activity);
    }

    /** The question in plain English; empty for a fact that is never asked. */
    public String question() {
        return question;
    }

    /** What one answer is about. */
    public Of of() {
        return of;
    }

    /** When it is asked. */
    public Asked asked() {
        return asked;
    }

    /** The person who usually knows. */
    public AskedOf askedOf() {
        return askedOf;
    }

    /** Whether whoever acts can change it. */
    public boolean controllable() {
        return controllable;
    }

    /** How careful one has to be with the value. */
    public Privacy privacy() {
        return privacy;
    }

    /** The value that can only make a decision less strict; empty where there is none. */
    public Optional<V> safe() {
        return Optional.ofNullable(safe);
    }

    /** Whether it is an act (an approval, a reason, something done): what is not entered has not been done. */
    public boolean isAct() {
        return act;
    }

    /** Facts that share a field are one question; this is the field's name. */
    public String field() {
        return field;
    }

    /** The alternatives that raise its question. */
    public List<Raiser<S>> raisedBy() {
        return raisedBy;
    }

    /** The finds that take a routine statement out of a declaration. */
    public List<Raiser<S>> takenOutBy() {
        return takenOutBy;
    }

    /** Whom or what the fact of this subject concerns. */
    public About about(S subject) {
        return about.apply(subject);
    }

    /** The fact, told so. */
    public Fact<V> known(S subject, V value) {
        return Fact.known(
                this,
                about(subject),
                value,
                switch (source) {
                    case RECORD -> Provenance.RECORD;
                    case TEXT -> Provenance.READER;
                    case ANSWER -> Provenance.ANSWER;
                    case COMPUTED -> Provenance.COMPUTED;
                    case ACTIVITY -> Provenance.ACTIVITY;
                });
    }

    /** The fact, not known: it is itself what has to be asked. */
    public Fact<V> unknown(S subject) {
        return Fact.unknown(this, about(subject));
    }

    /** The fact, known if there is a value. */
    public Fact<V> of(S subject, Optional<? extends V> value) {
        return value.isPresent() ? known(subject, value.get()) : unknown(subject);
    }

    /** The fact, worked out from others. */
    public Fact<V> computed(S subject, V value, List<? extends Fact<?>> because) {
        return Fact.computed(this, about(subject), value, because);
    }

    /** The fact, worked out from another one, or waiting for it. */
    <W> Fact<V> computedFrom(S subject, Fact<W> other, Function<W, V> reckoning) {
        return other.isUnknown()
                ? waitingFor(subject, List.of(other))
                : computed(subject, reckoning.apply(other.value().orElseThrow()), List.of(other));
    }

    /** The fact, not known because of others that are not. */
    public Fact<V> waitingFor(S subject, List<? extends Fact<?>> others) {
        return Fact.waitingFor(this, about(subject), others);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Collects what a fact's definition says; each slot may be left at its default. */
    public static final class Builder<S extends Subject, V> {
        private final String name;
        private final ValueType<V> type;
        private Source source = Source.COMPUTED;
        private String path = "";
        private Kind kind = Kind.FIND_OUT;
        private final Set<ActivityKind> activities = EnumSet.noneOf(ActivityKind.class);
        private String question = "";
        private Of of = Of.ACTIVITY;
        private Asked asked = Asked.NEVER;
        private AskedOf askedOf = AskedOf.NOBODY;
        private boolean controllable;
        private Privacy privacy = Privacy.NONE;
        private @Nullable V safe;
        private boolean act;
        private String field = "";
        private final List<Raiser<S>> raisedBy = new ArrayList<>();
        private final List<Raiser<S>> takenOutBy = new ArrayList<>();
        private Function<S, About> about = Subject::about;
        private @Nullable Look<S, V> look;
        private final List<FactType<S, V>> moved = new ArrayList<>();

        private Builder(String name, ValueType<V> type) {
            this.name = name;
            this.type = type;
        }

        /** The kinds of activity that have it. */
        public Builder<S, V> on(ActivityKind... kinds) {
            activities.addAll(Arrays.asList(kinds));
            return this;
        }

        /** Every kind of activity has it. */
        public Builder<S, V> onEveryActivity() {
            activities.addAll(EnumSet.allOf(ActivityKind.class));
            return this;
        }

        /** Which kind of "not yet" it is, the question in plain English, and the person who usually knows. */
        public Builder<S, V> asks(Kind theKind, String theQuestion, AskedOf person) {
            kind = theKind;
            question = theQuestion;
            askedOf = person;
            if (asked == Asked.NEVER) {
                asked = Asked.RAISED;
            }
            return this;
        }

        /** What one answer is about. */
        public Builder<S, V> about(Of what) {
            of = what;
            return this;
        }

        /** How evidence and questions point at what it concerns, where that is not the subject itself. */
        public Builder<S, V> about(Of what, Function<S, About> pointer) {
            of = what;
            about = pointer;
            return this;
        }

        /** Whoever acts can change it. */
        public Builder<S, V> controllable() {
            controllable = true;
            return this;
        }

        /** How careful one has to be with the value. */
        public Builder<S, V> privacy(Privacy care) {
            privacy = care;
            return this;
        }

        /** The value that can only make a decision less strict. */
        public Builder<S, V> safe(V value) {
            safe = value;
            return this;
        }

        /** It is an act: what is not entered has not been done. */
        public Builder<S, V> act() {
            act = true;
            return this;
        }

        /** It shares this field with other facts. */
        public Builder<S, V> field(String sharedField) {
            field = sharedField;
            return this;
        }

        /** It is a statement of the declaration; these finds take it out. */
        @SafeVarargs
        @SuppressWarnings("varargs") // copied at once
        public final Builder<S, V> routine(Raiser<S>... finds) {
            asked = Asked.ROUTINE;
            takenOutBy.addAll(Arrays.asList(finds));
            return this;
        }

        /** It is settled once and stands in the records. */
        public Builder<S, V> standing() {
            asked = Asked.STANDING;
            return this;
        }

        /** It is asked by itself, when one of these is so. */
        @SafeVarargs
        @SuppressWarnings("varargs") // copied at once
        public final Builder<S, V> raised(Raiser<S>... alternatives) {
            asked = Asked.RAISED;
            raisedBy.addAll(Arrays.asList(alternatives));
            return this;
        }

        /** It is a field of the activity's JSON form, read like this. */
        public FactType<S, V> inActivity(String jsonPath, Look<S, V> reading) {
            return from(Source.ACTIVITY, jsonPath, reading);
        }

        /** It stands in the records, and is looked up like this. */
        public FactType<S, V> inRecords(String jsonPath, Look<S, V> reading) {
            return from(Source.RECORD, jsonPath, reading);
        }

        /** A reader of words finds it. */
        public FactType<S, V> inWords(Look<S, V> reading) {
            return from(Source.TEXT, "", reading);
        }

        /** A person answers it, in the activity or (a standing one) in the records. */
        public FactType<S, V> answered() {
            return from(Source.ANSWER, "answers." + name, Settling::settle);
        }

        /** A person answers it, and something else may settle it first. */
        public FactType<S, V> answered(Look<S, V> reading) {
            return from(Source.ANSWER, "answers." + name, reading);
        }

        /** With a bound inside it moved by one step it would be this other fact. */
        public Builder<S, V> near(FactType<S, V> other) {
            moved.add(other);
            return this;
        }

        /** It is worked out from other facts and never asked. */
        public FactType<S, V> computed(Look<S, V> reading) {
            return from(Source.COMPUTED, "", reading);
        }

        private FactType<S, V> from(Source where, String jsonPath, Look<S, V> reading) {
            source = where;
            path = jsonPath;
            look = reading;
            return new FactType<>(this);
        }
    }
}
