package org.schoolgate.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.schoolgate.core.activity.Facts;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.dialogue.Declaration;
import org.schoolgate.core.dialogue.Dialogue;
import org.schoolgate.core.dialogue.Reply;
import org.schoolgate.core.dialogue.Statement;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.policy.Question;

/**
 * How many questions a policy's cases come to, asked one by one until nothing is open. The same question of one case gets
 * the same answer whenever it is asked, so that only the order differs. Cases that ask nothing do not count.
 */
final class QuestionCount {
    /** In which order is asked. */
    enum Way {
        /** As the facts stand in their catalogue. */
        TABLE("in the table's order"),
        /** As {@link Dialogue#next()} has it. */
        CHOSEN("in the order chosen"),
        /** The same, with the statements of the author signed in one go, which counts as one question. */
        SIGNING("with the declaration");

        private final String words;

        Way(String words) {
            this.words = words;
        }
    }

    private static final int WELL_PERCENT = 85;
    private static final int FAR_TOO_MANY = 100;

    private final Policy policy;
    private final int answerers;
    private final Map<Way, List<Integer>> counts = new EnumMap<>(Way.class);

    private QuestionCount(Policy policy, int answerers) {
        this.policy = policy;
        this.answerers = answerers;
        for (Way way : Way.values()) {
            counts.put(way, new ArrayList<>());
        }
    }

    /** Over these cases, each answered by so many people, who do not agree. */
    static QuestionCount of(Policy policy, Cases cases, int answerers) {
        QuestionCount count = new QuestionCount(policy, answerers);
        for (Case one : cases.all()) {
            one.world().ifPresent(world -> count.add(one, world));
        }
        return count;
    }

    private void add(Case one, World world) {
        Dialogue begun = Dialogue.about(world.activity(), world.checker(policy), Optional.of(one.now()));
        if (begun.questions().isEmpty()) {
            return;
        }
        for (int answerer = 0; answerer < answerers; answerer++) {
            Answerer who = new Answerer(one, world, answerer);
            counts.forEach((way, all) -> all.add(who.asked(begun, way)));
        }
    }

    /** Questions per case, in the mean; 0 where no case asks any. */
    double mean(Way way) {
        return counts(way).stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    int worst(Way way) {
        return counts(way).stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private List<Integer> counts(Way way) {
        return counts.getOrDefault(way, List.of());
    }

    /** The figures, as a table for people. */
    String table() {
        StringBuilder out = new StringBuilder(policy.id())
                .append(", ")
                .append(counts(Way.TABLE).size())
                .append(" dialogues");
        for (Way way : Way.values()) {
            out.append(String.format(Locale.ROOT, "%n  %-22s mean %5.2f  worst %3d", way.words, mean(way), worst(way)));
        }
        return out.toString();
    }

    void write(Path file) throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("policy", policy.id());
        json.put("dialogues", counts(Way.TABLE).size());
        for (Way way : Way.values()) {
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("mean", new Json.Figure(String.format(Locale.ROOT, "%.2f", mean(way))));
            figures.put("worst", worst(way));
            json.put(way.name(), figures);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, (Json.write(json) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "QuestionCount of " + policy.id();
    }

    /** Somebody who answers all questions about one case, each always alike. */
    private record Answerer(Case one, World world, int number) {
        int asked(Dialogue begun, Way way) {
            Dialogue dialogue = begun;
            boolean mayStillSign = way == Way.SIGNING;
            List<String> course = new ArrayList<>();
            for (int asked = 0; asked < FAR_TOO_MANY; asked++) {
                Optional<Declaration> declaration = mayStillSign ? dialogue.declaration() : Optional.empty();
                if (declaration.filter(all -> all.statements().size() > 1).isPresent()) {
                    mayStillSign = false;
                    dialogue = isSo(declaration.get(), dialogue) ? signed(dialogue) : dialogue;
                    continue;
                }
                Optional<Question> next = way == Way.TABLE ? firstInTable(dialogue) : dialogue.next();
                if (next.isEmpty()) {
                    return asked;
                }
                course.add(next.get().fact());
                dialogue = replies(next.get()).canNameOne(next.get())
                        ? dialogue.answer(next.get(), Reply.of(answer(next.get())))
                        : dialogue.setAside(next.get());
            }
            throw new AssertionError(one + ": a dialogue that does not end: " + course);
        }

        private static Optional<Question> firstInTable(Dialogue dialogue) {
            List<Question> aside =
                    dialogue.aside().stream().map(Dialogue.Aside::question).toList();
            return dialogue.questions().stream()
                    .filter(question -> !aside.contains(question))
                    .min(Comparator.comparing(question -> Facts.order(question.type())));
        }

        private Object answer(Question question) {
            return replies(question).value(question);
        }

        private Replies replies(Question question) {
            long seed = 31L * (31L * one.name().hashCode() + question.fact().hashCode())
                    + 7L * question.about().hashCode()
                    + number;
            return new Replies(new Chance(seed), WELL_PERCENT, world.office().records());
        }

        private boolean isSo(Declaration declaration, Dialogue dialogue) {
            return dialogue.questions().stream()
                    .filter(question -> declaration.statements().stream()
                            .map(Statement::fact)
                            .anyMatch(question.type()::equals))
                    .allMatch(question -> question.type()
                            .safe()
                            .filter(answer(question)::equals)
                            .isPresent());
        }

        private Dialogue signed(Dialogue dialogue) {
            String author = dialogue.activity().by().orElseThrow() instanceof OnRecord known ? known.id() : "";
            return dialogue.sign(author, one.now());
        }

        @Override
        public String toString() {
            return "Answerer";
        }
    }
}
