package org.schoolgate.rules.quillbridge;

import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.logic.Test.isTrue;
import static org.schoolgate.core.vocabulary.Phrases.is;

import java.util.List;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.FactType.AskedOf;
import org.schoolgate.core.activity.FactType.Kind;
import org.schoolgate.core.activity.FieldFacts;
import org.schoolgate.core.activity.Raiser;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.ValueType;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Fact;

/** What this policy speaks of and no other does: a find in the words, two facts, and the phrases made of them. */
final class Phrases {
    private static final int SHOUT = 5;

    /** The words hold a run of capital letters: a suspicion, which only raises the question below. */
    private static final FactType<Situation, Boolean> CAPITALS = FactType.<Situation, Boolean>named(
                    "written_in_capitals", ValueType.BOOLEAN)
            .on(POST)
            .safe(false)
            .inWords((type, situation) -> {
                Fact<String> text = FieldFacts.TEXT.of(situation);
                return text.value()
                        .map(words -> type.known(situation, hasShout(words)).because(List.of(text)))
                        .orElseGet(() -> type.waitingFor(situation, List.of(text)));
            });

    private static final FactType<Situation, Boolean> SHOUTS = FactType.<Situation, Boolean>named(
                    "shouts", ValueType.BOOLEAN)
            .on(POST)
            .asks(Kind.JUDGE, "Is anything written in capitals to shout?", AskedOf.AUTHOR)
            .safe(false)
            .controllable()
            .raised(Raiser.when(CAPITALS, isTrue()))
            .answered();

    private static final FactType<Situation, Boolean> FROM_THE_GARDEN = FactType.<Situation, Boolean>named(
                    "from_the_garden", ValueType.BOOLEAN)
            .on(POST)
            .asks(Kind.FIND_OUT, "Is it about the school garden, or taken there?", AskedOf.AUTHOR)
            .answered();

    private static final FactType<Situation, Boolean> SEEN_BY_THE_GARDENER = FactType.<Situation, Boolean>named(
                    "seen_by_the_gardener", ValueType.BOOLEAN)
            .on(POST)
            .asks(Kind.BRING_ABOUT, "Has the gardener seen the picture?", AskedOf.AUTHOR)
            .answered();

    private Phrases() {}

    private static boolean hasShout(String words) {
        int run = 0;
        for (int i = 0; i < words.length() && run < SHOUT; i++) {
            run = Character.isUpperCase(words.charAt(i)) ? run + 1 : 0;
        }
        return run >= SHOUT;
    }

    static Condition<Situation> shouting() {
        return is("it", "written in capitals to shout", SHOUTS);
    }

    static Condition<Situation> fromTheGarden() {
        return is("it", "from the school garden", FROM_THE_GARDEN);
    }

    static Condition<Situation> seenByTheGardener() {
        return is("it", "seen by the gardener", SEEN_BY_THE_GARDENER);
    }
}
