package org.schoolgate.examples.commandline;

import java.util.List;
import java.util.Locale;

/** Small words for constants and lists. */
final class Words {
    private Words() {}

    /** A constant in plain letters: {@code SENIOR_LEADER} is "senior leader". */
    static String of(Enum<?> constant) {
        return of(constant.name());
    }

    /** The name of a constant in plain letters. */
    static String of(String constant) {
        return constant.equals("SLT")
                ? constant
                : constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A role as one speaks of it: "the headteacher", "the SLT". */
    static String role(String role) {
        return switch (role) {
            case "SLT" -> "the senior leadership team";
            case "HEADTEACHER" -> "the Headteacher";
            case "DEPUTY_HEADTEACHER" -> "the deputy Headteacher";
            case "GOVERNORS" -> "the governors";
            case "OFFICE" -> "the school office";
            case "OWNER" -> "the owner of the account";
            case "DUTY_BEARER" -> "whoever has to do it";
            case "STAFF" -> "a member of staff";
            case "SENIOR_LEADER", "SCHOOL_LEADER", "SENIOR_TEACHER", "CLASS_TEACHER" -> "a " + of(role);
            default -> "the " + of(role);
        };
    }

    /** Several, with this word before the last. */
    static String joined(List<String> parts, String before) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " " + before + " "
                        + parts.get(parts.size() - 1);
    }

    /** With a capital letter. */
    static String sentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A number with its noun, "1 clause" or "3 clauses". */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
