package org.schoolgate.core.logic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known, or not known, of one thing. Never guessed: a fact without a value is {@link Truth#UNKNOWN} wherever it
 * is tested.
 *
 * @param <V> the type of the value
 */
public final class Fact<V> {
    private final FactName of;
    private final About about;
    private final @Nullable V value;
    private final Provenance provenance;
    private final @Nullable String by;
    private final @Nullable Instant at;
    private final @Nullable String reader;
    private final List<Fact<?>> because;
    private final List<Fact<?>> raisedBy;

    private Fact(
            FactName of,
            About about,
            @Nullable V value,
            Provenance provenance,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable String reader,
            List<? extends Fact<?>> because,
            List<? extends Fact<?>> raisedBy) {
        this.of = of;
        this.about = about;
        this.value = value;
        this.provenance = provenance;
        this.by = by;
        this.at = at;
        this.reader = reader;
        this.because = List.copyOf(because);
        this.raisedBy = List.copyOf(raisedBy);
    }

    /** A fact that somebody or something has told. */
    public static <V> Fact<V> known(FactName of, About about, V value, Provenance provenance) {
        return new Fact<>(of, about, value, provenance, null, null, null, List.of(), List.of());
    }

    /** A fact worked out from others; they are its reasons. */
    public static <V> Fact<V> computed(FactName of, About about, V value, List<? extends Fact<?>> because) {
        return new Fact<>(of, about, value, Provenance.COMPUTED, null, null, null, because, List.of());
    }

    /** A fact that nobody has told yet: it is itself what has to be asked. */
    public static <V> Fact<V> unknown(FactName of, About about) {
        return new Fact<>(of, about, null, Provenance.COMPUTED, null, null, null, List.of(), List.of());
    }

    /** A fact that is unknown because others are; those have to be asked first. Known ones among them are left out. */
    public static <V> Fact<V> waitingFor(FactName of, About about, List<? extends Fact<?>> others) {
        List<Fact<?>> open = new ArrayList<>();
        for (Fact<?> other : others) {
            if (other.isUnknown()) {
                open.add(other);
            }
        }
        return new Fact<>(of, about, null, Provenance.COMPUTED, null, null, null, open, List.of());
    }

    /** The same fact, told by this person at this instant. */
    public Fact<V> toldBy(Optional<String> person, Optional<Instant> when) {
        return new Fact<>(
                of, about, value, provenance, person.orElse(null), when.orElse(null), reader, because, raisedBy);
    }

    /** The same fact, found by the reader of this name. */
    public Fact<V> foundBy(String readerName) {
        return new Fact<>(of, about, value, provenance, by, at, readerName, because, raisedBy);
    }

    /** The same fact, resting on these too. */
    public Fact<V> because(List<? extends Fact<?>> reasons) {
        return new Fact<>(of, about, value, provenance, by, at, reader, reasons, raisedBy);
    }

    /** The same open fact, with what raised its question. */
    public Fact<V> raisedBy(List<? extends Fact<?>> raisers) {
        return new Fact<>(of, about, value, provenance, by, at, reader, because, raisers);
    }

    /** What it is a fact of. */
    public FactName of() {
        return of;
    }

    /** The stable name of what it is a fact of. */
    public String name() {
        return of.name();
    }

    /** Whom or what it concerns. */
    public About about() {
        return about;
    }

    /** The value, if anybody knows it. */
    public Optional<V> value() {
        return Optional.ofNullable(value);
    }

    /** Where the value came from; {@link Provenance#COMPUTED} for one that is not known. */
    public Provenance provenance() {
        return provenance;
    }

    /** The id of the person who told it, if one is on record. */
    public Optional<String> by() {
        return Optional.ofNullable(by);
    }

    /** When it was told, if that is on record. */
    public Optional<Instant> at() {
        return Optional.ofNullable(at);
    }

    /** The name of the reader that found it. */
    public Optional<String> reader() {
        return Optional.ofNullable(reader);
    }

    /** What a known fact was worked out from; what an unknown one waits for. */
    public List<Fact<?>> because() {
        return because;
    }

    /** What raised the question of an open fact. */
    public List<Fact<?>> raisedBy() {
        return raisedBy;
    }

    /** Whether nobody knows it yet. */
    public boolean isUnknown() {
        return value == null;
    }

    /** Whether the value passes the test; UNKNOWN where there is no value. This is the one place where that is decided. */
    public Truth passes(Test<? super V> test) {
        return value == null ? Truth.UNKNOWN : Truth.of(test.passes(value));
    }

    /** The open facts that have to be asked before this one can be known: itself, if it waits for no other. */
    public List<Fact<?>> open() {
        if (!isUnknown()) {
            return List.of();
        }
        if (because.isEmpty()) {
            return List.of(this);
        }
        List<Fact<?>> open = new ArrayList<>();
        for (Fact<?> fact : because) {
            open.addAll(fact.open());
        }
        return open;
    }

    /** Equal when everything that is known of it is. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fact<?> that
                && of.name().equals(that.of.name())
                && about.equals(that.about)
                && Objects.equals(value, that.value)
                && provenance == that.provenance
                && Objects.equals(by, that.by)
                && Objects.equals(at, that.at)
                && Objects.equals(reader, that.reader)
                && because.equals(that.because)
                && raisedBy.equals(that.raisedBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(of.name(), about, provenance, by, at, reader);
    }

    /** Gives the name and whether it is known: a value may be about a child. */
    @Override
    public String toString() {
        return of.name() + (isUnknown() ? " is not known" : " is known");
    }
}
