package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.Changing;
import org.schoolgate.core.activity.Media;
import org.schoolgate.core.activity.PersonRef;
import org.schoolgate.core.activity.Purpose;
import org.schoolgate.core.activity.Purposeful;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.WithMedia;
import org.schoolgate.core.activity.Worded;
import org.schoolgate.core.dialogue.Declaration;
import org.schoolgate.core.dialogue.Dialogue;
import org.schoolgate.core.dialogue.Reply;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Provenance;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Notice;
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

    /** A draft that is edited after it was signed keeps neither its declaration nor what others answered for it. */
    Optional<String> editVoids(World world, Chance chance) {
        Optional<Activity> edited = edited(world.activity(), chance);
        if (edited.isEmpty()) {
            return Optional.empty();
        }
        Activity signed = Declaration.answersBound(Declaration.signed(world.activity(), "head", World.NOW));
        Activity after = kept(signed, edited.get());
        Situation situation = world.checker(policy).situation(after);
        Decision decision = world.checker(policy).askingEverything().decide(situation, Optional.of(World.NOW));
        boolean declared = situation.seen().stream().anyMatch(fact -> fact.provenance() == Provenance.DECLARATION);
        boolean said = decision.notices().stream().anyMatch(notice -> notice.key() == Notice.Key.DECLARATION_VOID);
        boolean answered = situation.seen().stream().anyMatch(fact -> isOthersAnswer(fact, after));
        return declared || !said || answered
                ? Optional.of("an edit left the declaration " + declared + ", the answers " + answered
                        + ", and says so " + said)
                : Optional.empty();
    }

    private static boolean isOthersAnswer(Fact<?> fact, Activity activity) {
        return fact.provenance() == Provenance.ANSWER
                && fact.by().isPresent()
                && !activity.by().equals(fact.by().map(PersonRef.OnRecord::new));
    }

    private static Activity kept(Activity signed, Activity edited) {
        return Changing.of(edited)
                .declaredBy("head")
                .signature(signed.signature().orElseThrow())
                .answers(signed.answers())
                .build();
    }

    /** Other words, pictures or purposes; empty where this kind of activity has none of them. */
    private static Optional<Activity> edited(Activity activity, Chance chance) {
        Activity.Builder changed = Changing.of(activity);
        boolean words = chance.percent(50);
        if (changed instanceof Worded.Builder worded && words) {
            worded.text(((Worded) activity).text().orElse("") + " And more.");
        } else if (changed instanceof WithMedia.Builder pictured && chance.percent(50)) {
            List<Media> media = new ArrayList<>(((WithMedia) activity).media().orElseGet(List::of));
            media.add(Media.builder().build());
            pictured.media(media);
        } else if (changed instanceof Purposeful.Builder purposeful) {
            Set<Purpose> purposes = ((Purposeful) activity).purposes().orElseGet(Set::of);
            purposeful.purposes(purposes.contains(Purpose.VISIT) ? Set.of(Purpose.REMINDER) : Set.of(Purpose.VISIT));
        } else {
            return Optional.empty();
        }
        return Optional.of(changed.build());
    }

    private static List<String> facts(List<Question> questions) {
        return questions.stream()
                .map(question -> question.fact() + Shown.about(question.about()))
                .toList();
    }
}
