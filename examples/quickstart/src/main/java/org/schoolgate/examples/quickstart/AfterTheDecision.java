package org.schoolgate.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.Comment;
import org.schoolgate.core.activity.Post;
import org.schoolgate.core.dialogue.Declaration;
import org.schoolgate.core.dialogue.Dialogue;
import org.schoolgate.core.dialogue.Published;
import org.schoolgate.core.dialogue.Repairs;
import org.schoolgate.core.dialogue.Reply;
import org.schoolgate.core.dialogue.Review;
import org.schoolgate.core.dialogue.Setup;
import org.schoolgate.core.dialogue.WhoMayBeShown;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Policies;
import org.schoolgate.core.policy.Question;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.json.ActivityReader;
import org.schoolgate.json.RecordsReader;
import org.schoolgate.text.StandardTextReader;

/** What follows a decision, each in a few lines: {@code AfterTheDecision school.json first-draft.json late-draft.json}. */
public final class AfterTheDecision {
    private static final String AUTHOR = "s-year5";
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final SchoolRecords records;
    private final Checker checker;

    private AfterTheDecision(SchoolRecords records) {
        this.records = records;
        this.checker = Policies.named("ashton-hayes")
                .checker()
                .reading(StandardTextReader.standard())
                .knowing(records);
    }

    /** Prints what comes of each. */
    public static void main(String[] args) throws IOException {
        SchoolRecords records = RecordsReader.standard()
                .read(Files.readAllBytes(Path.of(args[0])))
                .orElseThrow();
        AfterTheDecision after = new AfterTheDecision(records);
        after.checkTheSetUp();
        after.listWhoMayBeShown();
        Activity completed = after.ask(draft(records, args[1]));
        after.editWhatWasSigned(draft(records, args[1]));
        after.putRight(draft(records, args[2]));
        after.judgeAgain(completed);
        after.nameTheSafeguardingContact();
    }

    private static Activity draft(SchoolRecords records, String file) throws IOException {
        return ActivityReader.of(records)
                .read(Files.readAllBytes(Path.of(file)))
                .orElseThrow();
    }

    /** Asks until nothing is open, the author's statements in one go; here every other answer is no. */
    private Activity ask(Activity draft) {
        Dialogue dialogue = Dialogue.about(draft, checker, Optional.of(NOW));
        if (dialogue.declaration().isPresent()) {
            dialogue = dialogue.sign(AUTHOR, NOW);
        }
        for (Optional<Question> next = dialogue.next(); next.isPresent(); next = dialogue.next()) {
            System.out.println("ask: " + next.get().question());
            dialogue = dialogue.answer(next.get(), Reply.no().by(AUTHOR).at(NOW));
        }
        System.out.println("answered: " + dialogue.decision().verdict());
        return dialogue.activity(); // and dialogue.changesOfRecords(), to be saved
    }

    private void editWhatWasSigned(Activity draft) {
        Activity signed = Declaration.signed(draft, AUTHOR, NOW);
        Activity edited =
                Post.builder().from((Post) signed).text("Other words.").build();
        System.out.println("edited: " + checker.decide(edited, NOW).notices());
    }

    private void putRight(Activity draft) {
        Repairs repairs = Repairs.of(draft, checker, Optional.of(NOW));
        repairs.sets().get(0).changes().forEach(change -> System.out.println("put right: " + change.text()));
    }

    private void checkTheSetUp() {
        Setup setup = Setup.of(checker, records, NOW);
        setup.lacks().stream()
                .limit(1)
                .forEach(
                        lack -> System.out.println("lacking: " + lack.question().question()));
        System.out.println("faults: " + setup.faults());
    }

    private void listWhoMayBeShown() {
        OffsetDateTime at = OffsetDateTime.parse("2026-03-05T14:00:00Z");
        Post post = WhoMayBeShown.ordinary(records, Optional.of("tw"), Optional.of("e-sports"), at);
        List<String> children = WhoMayBeShown.pupils(records, Optional.of("5H"), at.toLocalDate());
        WhoMayBeShown.of(children, post, checker)
                .forEach(child -> System.out.println("shown? " + child.whether() + " " + child.conditions()));
    }

    /** At any later time, with the records as they are then. */
    private void judgeAgain(Activity published) {
        Published onFile = Published.of("post-17", published, checker, NOW).orElseThrow();
        Review review = Review.of(onFile, published, checker.knowing(records), NOW.plusSeconds(86_400));
        System.out.println("published: " + review.outcome());
    }

    private void nameTheSafeguardingContact() {
        Comment comment = Comment.builder().text("I am scared to go home").build();
        System.out.println("notice: " + checker.decide(comment, NOW).notices().get(0));
    }
}
