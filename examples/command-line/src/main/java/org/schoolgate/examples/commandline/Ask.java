package org.schoolgate.examples.commandline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.dialogue.Declaration;
import org.schoolgate.core.dialogue.Dialogue;
import org.schoolgate.core.dialogue.Reply;
import org.schoolgate.core.dialogue.Shape;
import org.schoolgate.core.dialogue.Statement;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.policy.Question;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.school.AmendedRecords;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ask}: a dialogue over a draft, one question and one line of answer at a time. */
@Command(
        name = "ask",
        description = "Asks what is open about a draft, line by line, and ends with the decision.",
        footer = {
            "",
            "Each answer is a line: as the question says, or \"don't know\", or \"ask\" and whom, or \"stop\".",
            "Answers may come from a file: schoolgate ask ... draft.json < answers.txt"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields in before call()
final class Ask implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private final Help help = new Help();

    @Mixin
    private final Given given = new Given();

    @Spec
    private CommandSpec spec;

    @Option(names = "--by", paramLabel = "PERSON", description = "Who answers; the author, if left out.")
    private @Nullable String by;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the completed draft.")
    private @Nullable String out;

    @Option(names = "--records-out", paramLabel = "FILE", description = "Where to write the completed records.")
    private @Nullable String recordsOut;

    @Option(names = "--replace", description = "Write over files that are there.")
    private boolean replace;

    @Parameters(paramLabel = "DRAFT", description = "A file with one activity.")
    private String draft;

    private final Clock clock;
    private final Reader in;

    Ask(Clock clock, Reader in) {
        this.clock = clock;
        this.in = in;
    }

    @Override
    public Integer call() {
        Given.Read read = given.read(clock);
        Activity activity = read.activity(draft);
        Optional.ofNullable(out).ifPresent(file -> OutputFiles.mayBeWritten(file, replace));
        Optional.ofNullable(recordsOut).ifPresent(file -> OutputFiles.mayBeWritten(file, replace));
        Conversation conversation = new Conversation(read, spec.commandLine().getOut(), new BufferedReader(in));
        Dialogue end = conversation.held(Dialogue.about(activity, read.checker(), Optional.of(read.now())));
        SchoolRecords whole = AmendedRecords.whole(read.school(), end.changesOfRecords());
        Activity completed = Declaration.answersBound(end.activity());
        Optional.ofNullable(out)
                .ifPresent(file -> OutputFiles.write(file, JsonWriter.write(completed) + "\n", replace));
        Optional.ofNullable(recordsOut)
                .ifPresent(file -> OutputFiles.write(file, JsonWriter.write(whole) + "\n", replace));
        conversation.conclude(end, completed);
        return ExitCodes.of(end.decision().verdict());
    }

    /** One conversation. */
    private final class Conversation {
        private final Given.Read read;
        private final PrintWriter screen;
        private final BufferedReader keyboard;
        private final AnswerWords words;

        Conversation(Given.Read read, PrintWriter screen, BufferedReader keyboard) {
            this.read = read;
            this.screen = screen;
            this.keyboard = keyboard;
            this.words = new AnswerWords(read.school());
        }

        Dialogue held(Dialogue begun) {
            Dialogue dialogue = begun;
            boolean refused = false;
            while (true) {
                Optional<Declaration> declaration = refused ? Optional.empty() : dialogue.declaration();
                Optional<Question> next = dialogue.next();
                if (next.isEmpty()) {
                    return dialogue;
                }
                if (declaration.filter(one -> one.statements().size() > 1).isPresent()) {
                    Optional<Boolean> signs = signs(declaration.get());
                    if (signs.isEmpty()) {
                        return dialogue;
                    }
                    refused = !signs.get();
                    dialogue = signs.get() ? dialogue.sign(author(dialogue), read.now()) : dialogue;
                    continue;
                }
                Optional<Dialogue> then = asked(dialogue, next.get());
                if (then.isEmpty()) {
                    return dialogue;
                }
                dialogue = then.get();
            }
        }

        private String author(Dialogue dialogue) {
            return dialogue.activity()
                    .by()
                    .map(who -> who instanceof OnRecord known ? known.id() : "")
                    .orElse("");
        }

        /** Whether the author signs; empty where nobody answers any more. */
        private Optional<Boolean> signs(Declaration declaration) {
            Page page = new Page().heading("Declaration. To the author: is all of this so?");
            for (Statement statement : declaration.statements()) {
                page.line(2, "- ", statement.text());
            }
            say(page.line(2, "Answer yes to sign, or no to be asked one by one."));
            Shape shape = new Shape(Shape.Kind.YES_OR_NO, List.of());
            for (Optional<String> line = line(); line.isPresent() && !line.get().equals("stop"); line = line()) {
                Optional<Object> value = words.value(shape, line.get());
                if (value.isPresent()) {
                    return value.map(Boolean.class::cast);
                }
                say(new Page().line(2, "That is no answer. Yes or no?"));
            }
            return Optional.empty();
        }

        /** The dialogue with this question answered or set aside; empty where nobody answers any more. */
        private Optional<Dialogue> asked(Dialogue dialogue, Question question) {
            Shape shape = Dialogue.shapeOf(question);
            say(question(dialogue, question, shape));
            for (Optional<String> line = line(); line.isPresent() && !line.get().equals("stop"); line = line()) {
                String typed = line.get();
                if (isNotKnown(typed)) {
                    return Optional.of(dialogue.setAside(question));
                }
                if (typed.toLowerCase(Locale.ROOT).startsWith("ask ")) {
                    return Optional.of(
                            dialogue.passTo(question, typed.substring(4).strip()));
                }
                Optional<Object> value = words.value(shape, typed);
                if (value.isPresent()) {
                    Reply reply = Reply.of(value.get()).at(read.now());
                    String person = Optional.ofNullable(by).orElseGet(() -> author(dialogue));
                    return Optional.of(dialogue.answer(question, person.isEmpty() ? reply : reply.by(person)));
                }
                say(new Page().line(2, "That is no answer. " + Words.sentence(AnswerWords.ways(shape)) + "?"));
            }
            return Optional.empty();
        }

        private boolean isNotKnown(String typed) {
            String plain = typed.toLowerCase(Locale.ROOT).replace("'", "").replace("’", "");
            return plain.equals("?") || plain.equals("dont know") || plain.equals("i dont know");
        }

        private Page question(Dialogue dialogue, Question question, Shape shape) {
            Subjects subjects = Subjects.of(read.checker().situation(dialogue.activity()), false);
            String about = subjects.said(question.about())
                    .map(subject -> " (" + subject + ")")
                    .orElse("");
            String whom =
                    Words.joined(question.askedOf().stream().map(Words::role).toList(), "or");
            Page page = new Page()
                    .heading(Words.sentence("to " + whom) + ": " + question.question() + about)
                    .line(2, "Why: " + why(question));
            question.raisedBy().stream()
                    .flatMap(fact -> fact.about().span().flatMap(subjects::quoted).stream())
                    .forEach(quoted -> page.line(2, "Because of: " + quoted));
            return page.line(2, "Answer: " + AnswerWords.ways(shape) + "; don't know; ask and whom.");
        }

        private String why(Question question) {
            List<String> reasons = read.checker().policies().stream()
                    .map(Policy::norms)
                    .flatMap(List::stream)
                    .filter(norm -> question.rules().contains(norm.id()))
                    .map(Norm::clause)
                    .map(clause -> clause.summary() + " [" + String.join(", ", clause.sentences()) + "]")
                    .distinct()
                    .toList();
            return reasons.isEmpty() ? "the policy may say nothing of this." : String.join("; ", reasons) + ".";
        }

        void conclude(Dialogue end, Activity completed) {
            screen.print('\n');
            screen.print(new DecisionText(
                            draft,
                            read.checker()
                                    .knowing(AmendedRecords.of(read.school(), end.changesOfRecords()))
                                    .situation(completed),
                            end.decision(),
                            false)
                    .text());
            screen.print('\n');
            for (Dialogue.Aside aside : end.aside()) {
                say(new Page()
                        .line(
                                0,
                                "Still to be asked"
                                        + aside.passedTo()
                                                .map(who -> " of " + who)
                                                .orElse("")
                                        + ": " + aside.question().question()));
            }
            Optional.ofNullable(out).ifPresent(file -> say(new Page().line(0, "The completed draft: " + file)));
            Optional.ofNullable(recordsOut)
                    .ifPresent(file -> say(new Page().line(0, "The completed records: " + file)));
            screen.flush();
        }

        private void say(Page page) {
            screen.print(page.text());
            screen.print('\n');
            screen.flush();
        }

        private Optional<String> line() {
            try {
                return Optional.ofNullable(keyboard.readLine()).map(String::strip);
            } catch (IOException unreadable) {
                throw new BadInputException("the answers cannot be read");
            }
        }
    }
}
