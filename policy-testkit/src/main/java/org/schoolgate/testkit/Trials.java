package org.schoolgate.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolgate.core.activity.ActivityKind;

/**
 * Tries a law on many drafts at several schools. The same seed gives the same drafts. A draft that breaks the law is
 * made smaller as long as it still does, and is then shown.
 */
final class Trials {
    /** Something that holds of every draft. */
    @FunctionalInterface
    interface Law {
        /** What is wrong; empty where the law holds. The chance is the same each time that a draft is tried. */
        Optional<String> broken(World world, Chance chance);
    }

    private static final int SCHOOLS = 40;
    private static final int STEPS = 600;
    /** For making a draft smaller: a law that searches long would take minutes. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Drafts.Vocabulary words;
    private final long seed;
    private final int tries;
    private final List<Office> offices = new ArrayList<>();

    Trials(Drafts.Vocabulary words, long seed, int tries) {
        this.words = words;
        this.seed = seed;
        this.tries = tries;
        Chance chance = new Chance(seed);
        for (int i = 0; i < SCHOOLS; i++) {
            offices.add(i == 0 ? Office.of(Office.plain(), words.facts()) : Office.varied(words.facts(), chance));
        }
    }

    int tries() {
        return tries;
    }

    Drafts.Vocabulary words() {
        return words;
    }

    Office plainOffice() {
        return offices.get(0);
    }

    /** @throws AssertionError for the first draft, made small, of which the law does not hold */
    void each(String law, Law holds) {
        each(law, tries, holds);
    }

    /**
     * Tries a law that takes long on fewer drafts.
     *
     * @throws AssertionError as {@link #each(String, Law)}
     */
    void each(String law, int times, Law holds) {
        for (int n = 0; n < times; n++) {
            long own = seed * 1_000_003 + law.hashCode() * 31L + n;
            World world = world(new Chance(own), n);
            Optional<String> wrong = tried(holds, world, own);
            if (wrong.isPresent()) {
                World small = smaller(world, candidate -> tried(holds, candidate, own));
                throw new AssertionError(
                        message(law, n, small, tried(holds, small, own).orElseGet(wrong::get)));
            }
        }
    }

    private static Optional<String> tried(Law law, World world, long own) {
        try {
            return law.broken(world, new Chance(own + 1));
        } catch (RuntimeException thrown) {
            StackTraceElement[] trace = thrown.getStackTrace();
            return Optional.of("it throws " + thrown + (trace.length == 0 ? "" : " at " + trace[0]));
        }
    }

    private World world(Chance chance, int n) {
        // Posts are the half of it: most rules judge them.
        ActivityKind kind = n % 2 == 0 ? ActivityKind.POST : chance.one(ActivityKind.values());
        int school = chance.percent(40) ? 0 : chance.below(SCHOOLS);
        Map<String, Object> draft = Drafts.of(kind, words, chance);
        return World.of(draft, offices.get(school))
                .orElseThrow(() -> new IllegalStateException("the kit made a faulty draft: " + faults(draft, school)));
    }

    private String faults(Map<String, Object> draft, int school) {
        StringBuilder all = new StringBuilder(Json.write(draft));
        offices.get(school)
                .drafts()
                .read(Json.write(draft))
                .faults()
                .forEach(fault ->
                        all.append('\n').append(fault.at()).append(": ").append(fault.expected()));
        return all.toString();
    }

    @FunctionalInterface
    private interface Still {
        Optional<String> broken(World world);
    }

    private static World smaller(World world, Still broken) {
        World small = world;
        int left = STEPS;
        long until = System.nanoTime() + PATIENCE.toNanos();
        boolean shrunk = true;
        while (shrunk) {
            shrunk = false;
            for (Pruning.Place place : Pruning.places(small.draft())) {
                Optional<World> candidate = left-- > 0 && System.nanoTime() < until
                        ? small.with(Pruning.without(small.draft(), place))
                        : Optional.empty();
                if (candidate.filter(one -> broken.broken(one).isPresent()).isPresent()) {
                    small = candidate.get();
                    shrunk = true;
                    break;
                }
            }
        }
        return small;
    }

    private String message(String law, int n, World small, String wrong) {
        int school = offices.indexOf(small.office());
        return law + "\n  does not hold (seed " + seed + ", try " + n + ", school " + school + "): " + wrong
                + "\n  smallest draft: " + small
                + (school == 0
                        ? ""
                        : "\n  its records: " + Json.write(small.office().json()));
    }
}
