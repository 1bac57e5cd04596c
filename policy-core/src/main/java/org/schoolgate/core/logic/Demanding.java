package org.schoolgate.core.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.logic.Condition.Every;
import org.schoolgate.core.logic.Condition.Leaf;
import org.schoolgate.core.logic.Condition.Many;
import org.schoolgate.core.logic.Condition.Not;
import org.schoolgate.core.logic.Condition.SeenFrom;

/**
 * Says what is composed as a demand. Several musts are a must each; of alternatives none is a must by itself, unless all
 * are said of the same subject.
 */
final class Demanding {
    private Demanding() {}

    /** A leaf, asserted or denied. */
    private record Literal(Wording wording, boolean holds) {
        boolean continues(Literal previous) {
            return wording.subject().equals(previous.wording.subject());
        }

        boolean repeats(Literal previous) {
            return holds && previous.holds && wording.sharesStartWith(previous.wording);
        }
    }

    /** A demand that has no subject of its own to put the modal verb to. */
    static String that(Demand demand, String sentence) {
        return "it " + demand.modal() + " be that " + sentence;
    }

    static String of(Many<?> many, Demand demand, boolean holds) {
        if (many.parts().isEmpty()) {
            return many.sentence(holds);
        }
        return many.all() == holds
                ? each(many, demand, holds)
                : oneSubject(many, demand, holds).orElseGet(() -> that(demand, "either " + many.sentence(holds)));
    }

    /** "Every administrator must be ..." where all that is asked of one is said of the noun, else "for every ...". */
    static String ofEach(Every<?, ?> every, Demand demand) {
        Optional<Literal> denied = literal(every.each(), true).filter(literal -> !literal.holds());
        if (denied.isPresent()) {
            return "no " + denied.get().wording().forbids(demand);
        }
        boolean ofTheNoun = literal(every.each(), true).isPresent()
                || (every.each() instanceof Many<?> many
                        && oneSubject(many, demand, true).isPresent());
        return ofTheNoun ? "every " + every.each().demand(demand, true) : that(demand, every.sentence(true));
    }

    private static String each(Many<?> many, Demand demand, boolean holds) {
        StringBuilder said = new StringBuilder();
        Optional<Literal> previous = Optional.empty();
        for (Condition<?> part : many.parts()) {
            Optional<Literal> own = literal(part, holds);
            if (said.length() > 0) {
                said.append(own.isPresent() && previous.isPresent() ? " and " : ", and ");
            }
            said.append(own.isPresent() ? after(previous, own.get(), demand) : among(part, demand, holds));
            previous = own;
        }
        return said.toString();
    }

    /** The subject is said once while it stays the same, and so is the verb. */
    private static String after(Optional<Literal> previous, Literal own, Demand demand) {
        Wording wording = own.wording();
        if (previous.filter(own::repeats).isPresent()) {
            return wording.rest();
        }
        String whole = wording.demands(demand, own.holds());
        return previous.filter(own::continues).isPresent()
                ? whole.substring(wording.subject().length() + 1)
                : whole;
    }

    /** Alternatives and lists among other musts: the modal verb has been said. */
    private static String among(Condition<?> part, Demand demand, boolean holds) {
        String whole = part.demand(demand, holds);
        String opening = that(demand, "");
        return whole.startsWith(opening) ? whole.substring(opening.length()) : whole;
    }

    /** What is said of one subject, in one breath: "whoever acts must be this or that". */
    private static Optional<String> oneSubject(Many<?> many, Demand demand, boolean holds) {
        List<Literal> literals = new ArrayList<>();
        many.parts().forEach(part -> literal(part, holds).ifPresent(literals::add));
        boolean one = literals.size() == many.parts().size()
                && literals.stream().allMatch(other -> other.repeats(literals.get(0)));
        if (!one) {
            return Optional.empty();
        }
        StringBuilder said = new StringBuilder(literals.get(0).wording().demands(demand, true));
        literals.stream()
                .skip(1)
                .forEach(other -> said.append(many.all() ? " and " : " or ")
                        .append(other.wording().rest()));
        return Optional.of(said.toString());
    }

    private static Optional<Literal> literal(Condition<?> condition, boolean holds) {
        if (condition instanceof Leaf<?, ?> leaf) {
            return Optional.of(new Literal(leaf.wording(), holds));
        }
        if (condition instanceof Not<?> not) {
            return literal(not.denied(), !holds);
        }
        return condition instanceof SeenFrom<?, ?> seen ? literal(seen.there(), holds) : Optional.empty();
    }
}
