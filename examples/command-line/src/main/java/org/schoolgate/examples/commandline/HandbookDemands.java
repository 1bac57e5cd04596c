package org.schoolgate.examples.commandline;

import java.util.ArrayList;
import java.util.List;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Wording;
import org.schoolgate.core.rule.Force;
import org.schoolgate.core.rule.Rule;

/** What a rule asks for, one thing a line: long conditions are taken apart, so that nobody has to count brackets. */
final class HandbookDemands {
    private final Force force;

    private HandbookDemands(Force force) {
        this.force = force;
    }

    /** Each thing that the rule asks for, as a sentence. */
    static List<String> of(Rule<?> rule) {
        HandbookDemands demands = new HandbookDemands(rule.force());
        List<String> lines = new ArrayList<>();
        if (!rule.isForEach()) {
            demands.lines(rule.requirement(), true, lines);
        } else {
            lines.add(demands.ofEach(rule.subjects().noun(), rule.requirement(), true));
        }
        return lines.stream().map(line -> Words.sentence(line) + ".").toList();
    }

    /** A condition after a word such as "except when", its parts told apart where there are several. */
    static String when(String before, Condition<?> condition) {
        List<Condition<?>> parts = new ArrayList<>();
        List<Boolean> hold = new ArrayList<>();
        parts(condition, true, true, parts, hold);
        if (parts.size() < 2) {
            return before + " " + condition.sentence(true) + ".";
        }
        return before + " all of these hold: " + lettered(parts, hold) + ".";
    }

    private void lines(Condition<?> condition, boolean holds, List<String> into) {
        List<Condition<?>> parts = new ArrayList<>();
        List<Boolean> hold = new ArrayList<>();
        parts(condition, holds, true, parts, hold);
        for (int i = 0; i < parts.size(); i++) {
            into.add(line(parts.get(i), hold.get(i)));
        }
    }

    private String line(Condition<?> condition, boolean holds) {
        List<Condition<?>> ways = new ArrayList<>();
        List<Boolean> hold = new ArrayList<>();
        parts(condition, holds, false, ways, hold);
        if (ways.size() > 1) {
            return "one of these " + modal() + " hold: " + lettered(ways, hold);
        }
        if (holds && condition instanceof Condition.Every<?, ?> every) {
            return ofEach(every.members().noun(), every.each(), true);
        }
        return condition.demand(force.demand(), holds);
    }

    private String ofEach(String noun, Condition<?> each, boolean holds) {
        if (each instanceof Condition.Leaf<?, ?> leaf) {
            Wording wording = leaf.wording();
            return holds
                    ? "every " + leaf.demand(force.demand(), true)
                    : "no " + wording.subject() + " " + may() + " " + wording.bareVerb() + " " + wording.rest();
        }
        if (each instanceof Condition.Not<?> not) {
            return ofEach(noun, not.denied(), !holds);
        }
        List<String> lines = new ArrayList<>();
        lines(each, holds, lines);
        return "of every " + noun + ": " + String.join("; ", lines);
    }

    private String modal() {
        return force == Force.MUST ? "has to" : force == Force.NORMALLY ? "should normally" : "should preferably";
    }

    private String may() {
        return force == Force.MUST ? "may" : modal();
    }

    /** The parts of a conjunction or of a disjunction; a denial turns the one into the other. */
    private static void parts(
            Condition<?> condition, boolean holds, boolean all, List<Condition<?>> parts, List<Boolean> hold) {
        if (condition instanceof Condition.Not<?> not) {
            parts(not.denied(), !holds, all, parts, hold);
        } else if (condition instanceof Condition.SeenFrom<?, ?> there) {
            parts(there.there(), holds, all, parts, hold);
        } else if (condition instanceof Condition.Many<?> many && (many.all() == holds) == all) {
            many.parts().forEach(part -> parts(part, holds, all, parts, hold));
        } else {
            parts.add(condition);
            hold.add(holds);
        }
    }

    private static String lettered(List<Condition<?>> parts, List<Boolean> hold) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            text.append(i == 0 ? "" : "; ")
                    .append('(')
                    .append((char) ('a' + i))
                    .append(") ")
                    .append(parts.get(i).sentence(hold.get(i)));
        }
        return text.toString();
    }
}
