package org.schoolgate.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolgate.core.dialogue.Dialogue;
import org.schoolgate.core.dialogue.Reply;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.policy.Question;

/** Laws of the dialogue: it ends, soon, with nothing open. */
final class Conversing {
    static final int ROUNDS = 4;

    private final Policy policy;

    Conversing(Policy policy) {
        this.policy = policy;
    }

    /** Answering everything that is asked, round by round, ends within four rounds and leaves nothing open. */
    Optional<String> ends(World world, Chance chance) {
        Replies replies = new Replies(chance, chance.one(20, 50, 90));
        Dialogue dialogue = Dialogue.about(world.activity(), world.checker(policy), Optional.of(World.NOW));
        StringBuilder course = new StringBuilder();
        for (int round = 0; round <= ROUNDS; round++) {
            List<Question> asked = dialogue.questions();
            if (asked.isEmpty()) {
                return Optional.empty();
            }
            course.append("\n  round ").append(round + 1).append(": ").append(facts(asked));
            Map<Question, Reply> all = new HashMap<>();
            asked.forEach(question -> all.put(question, replies.to(question)));
            dialogue = dialogue.answer(all);
        }
        return Optional.of("after " + ROUNDS + " rounds questions are still open:" + course);
    }

    private static List<String> facts(List<Question> questions) {
        return questions.stream()
                .map(question -> question.fact() + Shown.about(question.about()))
                .toList();
    }
}
