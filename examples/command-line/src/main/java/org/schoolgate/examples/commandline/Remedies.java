package org.schoolgate.examples.commandline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.policy.Fix;
import org.schoolgate.core.policy.Fixes;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.MemberFinding;
import org.schoolgate.core.rule.Outcome;

/**
 * Says in a few words what would put a finding right.
 *
 * @param subjects says whom or what it concerns
 */
record Remedies(Subjects subjects) {

    /** Each way as a demand, without a full stop; the likeliest first. */
    List<String> of(Finding finding) {
        Set<String> near = new LinkedHashSet<>();
        Set<String> far = new LinkedHashSet<>();
        List<String> culprits = finding.members().stream()
                .filter(member -> member.outcome() == Outcome.BROKEN)
                .flatMap(member -> canBeLeftOut(member).stream())
                .distinct()
                .toList();
        boolean leftOut = !culprits.isEmpty();
        if (leftOut) {
            near.add("leave out " + Words.joined(culprits, "and"));
        }
        for (Fix fix : Fixes.of(finding)) {
            switch (fix.kind()) {
                case CHANGE -> {
                    if (!leftOut) {
                        (isNear(fix.at()) ? near : far).add(change(fix.at()));
                    }
                }
                case REASON ->
                    near.add("enter a reason (/reasons, rule " + finding.rule().id() + ")");
                case APPROVAL ->
                    near.add("ask " + Words.role(fix.role().orElse("")) + " to agree and enter it (/approvals)");
                case ANSWER -> {}
            }
        }
        if (far.size() > 1) {
            far.remove(change("/by"));
        }
        return List.copyOf(near.isEmpty() ? far : near);
    }

    private Optional<String> canBeLeftOut(MemberFinding member) {
        return Set.of("child", "media", "name", "link").contains(member.about().what())
                ? subjects.said(member.about())
                : Optional.empty();
    }

    /** Whether somebody who wants to send this very thing can change it. */
    private static boolean isNear(String at) {
        return !at.equals("/account") && !at.equals("/by") && !at.equals("/purposes");
    }

    private static String change(String at) {
        return switch (at) {
            case "/text" -> "change the words";
            case "/at" -> "choose another time";
            case "/by" -> "let somebody else do it";
            case "/media" -> "change the pictures";
            case "/named" -> "change who is named";
            case "/account" -> "use another account, or change its settings";
            case "/purposes" -> "change what it is for";
            case "/alsoSentBy" -> "tell it in another way too (/alsoSentBy)";
            case "/done" -> "do what is to be done, and enter it (/done)";
            default -> at.startsWith("/media/") ? "change the picture (" + at + ")" : "change " + at;
        };
    }
}
