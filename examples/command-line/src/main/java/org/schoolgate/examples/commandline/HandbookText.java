package org.schoolgate.examples.commandline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.policy.Edition;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Definition;
import org.schoolgate.core.rule.Due;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Force;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Permission;
import org.schoolgate.core.rule.Rule;

/** A policy as a handbook for staff, in Markdown, made from the rules themselves. */
record HandbookText(Policy policy) {

    /** The parts of a section, in the order in which a reader wants them. */
    private enum Part {
        MEANT("What the words mean"),
        MUST("Must"),
        SHOULD("Should normally"),
        ADVISED("Advised"),
        DUTY("To be done"),
        MAY("May");

        private final String heading;

        Part(String heading) {
            this.heading = heading;
        }

        static Part of(Norm norm) {
            if (norm instanceof Definition) {
                return MEANT;
            }
            if (norm instanceof Permission) {
                return MAY;
            }
            if (norm instanceof Duty) {
                return DUTY;
            }
            Force force = ((Rule<?>) norm).force();
            return force == Force.MUST ? MUST : force == Force.NORMALLY ? SHOULD : ADVISED;
        }
    }

    /** The whole handbook. */
    String text() {
        StringBuilder text = new StringBuilder("# " + policy.title() + "\n\n" + edition() + "\n");
        bySection().forEach((section, norms) -> {
            text.append("\n## ").append(section).append('\n');
            for (Part part : Part.values()) {
                section(
                        text,
                        part,
                        norms.stream().filter(norm -> Part.of(norm) == part).toList());
            }
        });
        return text.toString();
    }

    private String edition() {
        Edition edition = policy.edition();
        List<String> said = new ArrayList<>();
        policy.school().ifPresent(said::add);
        if (edition.status() != Edition.Status.ADOPTED || edition.adoptedOn().isEmpty()) {
            said.add(Words.of(edition.status()));
        }
        edition.adoptedOn().ifPresent(day -> said.add("adopted " + day.words()));
        edition.reviewDue().ifPresent(day -> said.add("to be reviewed by " + day.words()));
        edition.trialEnds().ifPresent(day -> said.add("on trial until " + day.words()));
        return Words.sentence(String.join("; ", said)) + ". In our own words: the policy itself decides.";
    }

    /** Headings without norms are left out. A full stop at a heading's end is no part of it. */
    private Map<String, List<Norm>> bySection() {
        Map<String, List<Norm>> sections = new LinkedHashMap<>();
        policy.paper()
                .sentences()
                .forEach(sentence -> sections.putIfAbsent(heading(sentence.section()), new ArrayList<>()));
        policy.norms()
                .forEach(norm -> sections.computeIfAbsent(heading(norm.clause().section()), any -> new ArrayList<>())
                        .add(norm));
        sections.values().removeIf(List::isEmpty);
        return sections;
    }

    private static String heading(String section) {
        return section.endsWith(".") ? section.substring(0, section.length() - 1) : section;
    }

    private static void section(StringBuilder text, Part part, List<Norm> norms) {
        if (norms.isEmpty()) {
            return;
        }
        text.append("\n### ").append(part.heading).append("\n\n");
        // A norm that is written in parts, for several kinds of activity, is said once.
        Map<String, List<Norm>> byId = new LinkedHashMap<>();
        norms.forEach(norm ->
                byId.computeIfAbsent(norm.id(), any -> new ArrayList<>()).add(norm));
        byId.values().forEach(parts -> text.append(entry(parts)));
    }

    private static String entry(List<Norm> parts) {
        Norm first = parts.get(0);
        StringBuilder entry = new StringBuilder("- **" + first.clause().summary() + "** ["
                + String.join(", ", first.clause().sentences()) + "]\n");
        Set<String> details = new LinkedHashSet<>();
        parts.forEach(norm -> details.addAll(details(norm)));
        parts.stream()
                .flatMap(norm -> norm.reading().stream())
                .distinct()
                .forEach(reading -> details.add("Read as: " + reading));
        details.forEach(detail -> entry.append("  - ").append(detail).append('\n'));
        return entry.toString();
    }

    private static List<String> details(Norm norm) {
        if (norm instanceof Rule<?> rule) {
            return rule(rule);
        }
        if (norm instanceof Duty duty) {
            return duty(duty);
        }
        return norm instanceof Permission permission
                ? condition("When", permission.when()).stream().toList()
                : List.of();
    }

    private static List<String> rule(Rule<?> rule) {
        return rule.judges().isEmpty() ? List.of() : List.of(Words.sentence(rule.words()) + ".");
    }

    private static List<String> duty(Duty duty) {
        List<String> details = new ArrayList<>();
        duty.acts()
                .forEach(act -> details.add(Words.sentence(Words.role(duty.bearer()))
                        + obligation(duty) + act.action()
                        + when(act.due())
                        + condition(", when", act.trigger())
                                .map(when -> when.substring(0, when.length() - 1))
                                .orElse("")
                        + "."));
        if (duty.acts().size() > 1 && duty.anyActWillDo()) {
            details.add("Any one of these will do.");
        }
        return details;
    }

    private static String when(Due due) {
        return switch (due.kind()) {
            case AT_ONCE -> " at once";
            case WITHIN -> " within the time given";
            case BY_NEXT_WORKING_DAY -> " by the end of the next working day";
            case EACH_TERM -> " in each term";
            case ON_SHARING -> " as soon as it is shared";
            case AT_END_OF -> " by the end of the event or trip";
            case BY_DATE -> " by the date given";
            case ONGOING -> " all the time";
            case NO_TIME -> "";
        };
    }

    private static Optional<String> condition(String before, Condition<?> condition) {
        return condition.equals(Condition.always())
                ? Optional.empty()
                : Optional.of(before + " " + condition.sentence(true) + ".");
    }

    private static String obligation(Duty duty) {
        String must = duty.bearer().equals("GOVERNORS") ? " have to " : " has to ";
        return duty.force() == Force.MUST ? must : " should normally ";
    }
}
