package org.schoolgate.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.policy.Policy;

/**
 * How well a policy's cases guard it: the policy is written down wrongly in every way that the kit knows, one fault at a
 * time, and the cases are run. A fault that no case sees is either none (no draft tells the two apart, {@link Telling}) or
 * survives, with a draft that shows it and a question to the author. The same policy and cases give the same score.
 */
public final class FaultScore {
    /** What became of one sort of fault. */
    private static final class Count {
        private int mutants;
        private int killed;
        private int equivalent;

        int surviving() {
            return mutants - killed - equivalent;
        }

        Map<String, Object> json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("mutants", mutants);
            json.put("killed", killed);
            json.put("equivalent", equivalent);
            json.put("surviving", surviving());
            return json;
        }
    }

    /** A fault that no case sees. */
    private record Survivor(Mutant mutant, String question, Map<String, Object> ready) {}

    /** A case with its draft looked up, kept for all faults. */
    private record Run(Expected expected, World world, Situation situation, Instant now) {
        boolean mentions(String rule) {
            return String.valueOf(expected.expect()).contains(rule);
        }
    }

    private final Policy policy;
    private final Cases cases;
    private final List<Run> runs = new ArrayList<>();
    private final Count total = new Count();
    private final Map<Operator, Count> byOperator = new EnumMap<>(Operator.class);
    private final List<Survivor> survivors = new ArrayList<>();
    private final List<Mutant> equivalents = new ArrayList<>();

    private FaultScore(Policy policy, Cases cases) {
        this.policy = policy;
        this.cases = cases;
    }

    /** The score of these cases. */
    public static FaultScore of(Policy policy, Cases cases) {
        FaultScore score = new FaultScore(policy, cases);
        score.run();
        return score;
    }

    private void run() {
        for (Case one : cases.all()) {
            one.world()
                    .ifPresent(world -> runs.add(new Run(one.expected(), world, world.situation(policy), one.now())));
        }
        List<Mutant> unseen = new ArrayList<>();
        for (Mutant mutant : Mutants.of(policy)) {
            Count count = count(mutant);
            total.mutants++;
            count.mutants++;
            if (isSeen(mutant)) {
                total.killed++;
                count.killed++;
            } else {
                unseen.add(mutant);
            }
        }
        Telling telling = new Telling(policy, cases);
        unseen.forEach(mutant -> telling(mutant, telling));
    }

    private Count count(Mutant mutant) {
        return byOperator.computeIfAbsent(mutant.operator(), any -> new Count());
    }

    private void telling(Mutant mutant, Telling telling) {
        if (mutant.isInTheLedgerAlone()) {
            survivors.add(new Survivor(mutant, Asked.ofTheLedger(mutant), Asked.ledgerCase(policy, mutant)));
            return;
        }
        Optional<Telling.Told> told = telling.smallest(mutant);
        if (told.isEmpty()) {
            total.equivalent++;
            count(mutant).equivalent++;
            equivalents.add(mutant);
        } else {
            survivors.add(new Survivor(mutant, Asked.of(mutant, told.get()), Asked.readyCase(mutant, told.get())));
        }
    }

    private boolean isSeen(Mutant mutant) {
        if (mutant.isInTheLedgerAlone() && cases.ledgerDiffers(mutant.policy())) {
            return true;
        }
        // A case that names the rule sees its faults most likely; which one does makes no difference.
        return runs.stream().anyMatch(run -> run.mentions(mutant.rule()) && sees(run, mutant))
                || runs.stream().anyMatch(run -> !run.mentions(mutant.rule()) && sees(run, mutant));
    }

    private boolean sees(Run run, Mutant mutant) {
        List<Object> before = NormView.Looked.before(mutant, policy).view(run.situation(), run.now());
        List<Object> after = NormView.Looked.after(mutant).view(run.situation(), run.now());
        return !before.equals(after)
                && !run.expected()
                        .of(run.world().checker(mutant.policy()).decide(run.situation(), Optional.of(run.now())))
                        .isEmpty();
    }

    // ---- what came of it

    /** Faults that were seen, of those that are faults, in per cent; 100 where there is none. */
    public double score() {
        int faults = total.mutants - total.equivalent;
        return faults == 0 ? 100 : 100.0 * total.killed / faults;
    }

    /** Whether all faults are seen of the sorts that must be: norms and exceptions left out. */
    boolean seesWhatIsLeftOut() {
        return byOperator.entrySet().stream()
                .filter(entry -> entry.getKey().mustAllBeSeen())
                .allMatch(entry -> entry.getValue().surviving() == 0);
    }

    /** The figures by operator, as a table for people. */
    public String table() {
        StringBuilder out = new StringBuilder(policy.id()).append('\n');
        row(out, "", "mutants", "killed", "equivalent", "surviving");
        byOperator.forEach((operator, count) -> row(out, operator.words(), count));
        row(out, "all", total);
        return out.append(String.format(Locale.ROOT, "  score %.1f %%", score()))
                .toString();
    }

    /** Each fault that no case sees, with its question. */
    String open() {
        StringBuilder out = new StringBuilder();
        survivors.forEach(one -> out.append("\n  ")
                .append(one.mutant())
                .append("\n    ")
                .append(one.question())
                .append("\n    ")
                .append(Json.write(one.ready())));
        return out.toString();
    }

    List<Mutant> equivalents() {
        return equivalents;
    }

    private static void row(StringBuilder out, String name, Count count) {
        row(out, name, count.mutants, count.killed, count.equivalent, count.surviving());
    }

    private static void row(StringBuilder out, String name, Object... figures) {
        out.append(String.format(Locale.ROOT, "  %-20s", name));
        for (Object figure : figures) {
            out.append(String.format(Locale.ROOT, " %10s", figure));
        }
        out.append('\n');
    }

    /** The whole as JSON. */
    public String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("policy", policy.id());
        json.putAll(total.json());
        json.put("score", new Json.Figure(String.format(Locale.ROOT, "%.1f", score())));
        Map<String, Object> operators = new LinkedHashMap<>();
        byOperator.forEach((operator, count) -> operators.put(operator.name(), count.json()));
        json.put("byOperator", operators);
        List<Object> open = new ArrayList<>();
        for (Survivor one : survivors) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("rule", one.mutant().rule());
            entry.put("operator", one.mutant().operator().name());
            entry.put("question", one.question());
            entry.put("case", one.ready());
            open.add(entry);
        }
        json.put("survivors", open);
        return Json.write(json);
    }

    /**
     * Writes the score.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, (json() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Gives the policy and the score. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s: %.1f %%", policy.id(), score());
    }
}
