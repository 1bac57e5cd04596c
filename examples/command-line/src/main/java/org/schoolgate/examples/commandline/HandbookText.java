package org.schoolgate.examples.commandline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolgate.core.activity.ActivityKind;
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

/** A policy as a handbook for staff, made from the rules themselves: its parts, in the order in which they are read. */
record HandbookText(Policy policy) {

    /** A piece of the handbook. */
    sealed interface Piece {
        /** A heading; the title of the whole is of level 1. */
        record Heading(int level, String words) implements Piece {}

        /** A paragraph. */
        record Paragraph(String words) implements Piece {}

        /**
         * A point of a list.
         *
         * @param lead what it says
         * @param cites ids of the sentences that it stands on
         * @param details what belongs to it, point by point
         */
        record Point(String lead, List<String> cites, List<String> details) implements Piece {}
    }

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
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Heading(1, policy.title()));
        pieces.add(new Piece.Paragraph(edition()));
        bySection().forEach((section, norms) -> {
            pieces.add(new Piece.Heading(2, section));
            for (Part part : Part.values()) {
                section(
                        pieces,
                        part,
                        norms.stream().filter(norm -> Part.of(norm) == part).toList());
            }
        });
        pieces.addAll(new HandbookQuestions(policy).pieces());
        silence(pieces);
        return pieces;
    }

    private void silence(List<Piece> pieces) {
        List<String> unspoken = Arrays.stream(ActivityKind.values())
                .filter(kind -> policy.rules(kind).isEmpty()
                        && policy.duties(kind).isEmpty()
                        && policy.permissions(kind).isEmpty())
                .map(HandbookText::inWords)
                .toList();
        pieces.add(new Piece.Heading(2, "What the policy is silent on"));
        if (!unspoken.isEmpty()) {
            pieces.add(new Piece.Paragraph("It has nothing to say of " + Words.joined(unspoken, "or") + "."));
        }
        pieces.add(
                new Piece.Paragraph(
                        "Where it is silent nothing is allowed by that: the Headteacher is asked, once for each kind of thing."));
        policy.otherPapers()
                .forEach(paper -> pieces.add(new Piece.Point(
                        Words.sentence(paper.names()) + " have more to say, and are not part of this",
                        paper.sentences(),
                        List.of())));
    }

    private static String inWords(ActivityKind kind) {
        return switch (kind) {
            case POST -> "posts";
            case PERSONAL_POST -> "posts on somebody's own account";
            case DIRECT_MESSAGE -> "private messages";
            case COMMENT -> "comments by others";
            case FOLLOW -> "following other accounts";
            case FOLLOWER -> "followers";
            case ACCOUNT -> "how an account is kept";
            case ACCOUNT_PROPOSAL -> "new accounts";
            case SIGN_IN -> "signing in";
            case PHOTO_HANDLING -> "how photographs are taken and kept";
            case SCHOOL_EVENT -> "school events";
            case PERSONAL_ACCOUNT -> "staff's own accounts";
            case PERSONAL_CONNECTION -> "private contact between staff and pupils or parents";
            case WORKPLACE_USE -> "private use of social media at work";
            case CONCERN -> "concerns and complaints";
            case TEACHING -> "what pupils are taught";
            case POLICY -> "the policy itself";
        };
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

    /** Headings without norms are left out. A stop at a heading's end is no part of it. */
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
        String bare =
                section.endsWith(".") || section.endsWith(":") ? section.substring(0, section.length() - 1) : section;
        boolean ours = bare.startsWith("(") && bare.endsWith(")"); // a name of ours for a part without a heading
        return ours ? Words.sentence(bare.substring(1, bare.length() - 1)) : bare;
    }

    private static void section(List<Piece> pieces, Part part, List<Norm> norms) {
        if (norms.isEmpty()) {
            return;
        }
        pieces.add(new Piece.Heading(3, part.heading));
        // A norm that is written in parts, for several kinds of activity, is said once.
        Map<String, List<Norm>> byId = new LinkedHashMap<>();
        norms.forEach(norm ->
                byId.computeIfAbsent(norm.id(), any -> new ArrayList<>()).add(norm));
        byId.values().forEach(parts -> pieces.add(entry(parts)));
    }

    private static Piece entry(List<Norm> parts) {
        Norm first = parts.get(0);
        List<String> details = new ArrayList<>();
        for (Norm norm : parts) {
            if (norm != first && !norm.clause().summary().equals(first.clause().summary())) {
                details.add(norm.clause().summary() + ".");
            }
            details.addAll(details(norm));
        }
        parts.stream()
                .flatMap(norm -> norm.reading().stream())
                .distinct()
                .forEach(reading -> details.add("Read as: " + reading));
        return new Piece.Point(first.clause().summary(), first.clause().sentences(), List.copyOf(details));
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
        if (rule.judges().isEmpty()) {
            return List.of();
        }
        List<String> details = new ArrayList<>();
        details.addAll(HandbookDemands.of(rule));
        if (!rule.when().equals(Condition.always())) {
            details.add(HandbookDemands.when("Only when", rule.when()));
        }
        rule.exceptions().forEach(exception -> details.add(HandbookDemands.when("Except when", exception)));
        return details;
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
