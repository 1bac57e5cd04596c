package org.schoolgate.examples.commandline;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.FactType.Asked;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.DutyDue;
import org.schoolgate.core.policy.Question;
import org.schoolgate.core.policy.Verdict;
import org.schoolgate.core.rule.Due;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Level;
import org.schoolgate.core.rule.Outcome;
import org.schoolgate.core.rule.Status;
import org.schoolgate.json.Fault;

/**
 * A decision for a teacher with ninety seconds: the verdict, the clauses that stand against it, what has to be asked and of
 * whom, and what has to be done afterwards.
 */
final class DecisionText {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

    private final String draft;
    private final Situation situation;
    private final Decision decision;
    private final Subjects subjects;
    private final Because because;
    private final Page page = new Page();

    DecisionText(String draft, Situation situation, Decision decision, boolean naming) {
        this.draft = draft;
        this.situation = situation;
        this.decision = decision;
        subjects = Subjects.of(situation, naming);
        because = new Because(subjects);
    }

    /** A draft that was refused. */
    static String refused(String draft, List<Fault> faults) {
        Page page = new Page().line(0, draft + ": Cannot be judged; nothing was decided.");
        faults.forEach(fault -> page.line(2, "- ", InputFiles.line(fault)));
        return page.text();
    }

    /** The whole text, without the last line's end. */
    String text() {
        page.line(0, draft + ": " + verdict());
        layers();
        findings("Not kept", finding -> finding.outcome() == Outcome.BROKEN);
        findings("Not settled yet", DecisionText::isOpen);
        findings("Excused", finding -> finding.outcome() == Outcome.EXCUSED);
        declaration();
        questions();
        standing();
        duties();
        toFix();
        remarks();
        return page.text();
    }

    // ---- the verdict

    private String verdict() {
        return switch (decision.verdict()) {
            case CLEAR -> goesAhead() + ".";
            case ADVISE -> goesAhead() + "; see the advice.";
            case JUSTIFY -> "Not yet: say why first.";
            case APPROVE -> "Not yet: " + approver() + " has to agree first.";
            case FORBID -> isReceived() ? "May not stay." : "Not as it is.";
            case ASK -> "Ask first." + certain();
        };
    }

    /** Of several policies, what each says by itself, and which of them the verdict comes from. */
    private void layers() {
        if (decision.layers().size() < 2) {
            return;
        }
        List<String> said = decision.layers().stream()
                .map(layer -> layer.policy().id() + " " + (layer.isSilent() ? "says nothing" : said(layer.verdict())))
                .toList();
        page.line(2, "Decided by " + Words.joined(decision.decidedBy(), "and") + ": " + String.join(", ", said) + ".");
    }

    private static String said(Verdict verdict) {
        return switch (verdict) {
            case CLEAR -> "is content";
            case ADVISE -> "advises";
            case JUSTIFY -> "wants a reason";
            case APPROVE -> "wants an approval";
            case FORBID -> "forbids";
            case ASK -> "asks";
        };
    }

    private boolean isReceived() {
        return situation.kind() == ActivityKind.COMMENT || situation.kind() == ActivityKind.FOLLOWER;
    }

    private String goesAhead() {
        return switch (situation.kind()) {
            case POST, PERSONAL_POST, DIRECT_MESSAGE -> "May go out";
            case COMMENT, FOLLOWER -> "May stay";
            case FOLLOW, ACCOUNT_PROPOSAL, PERSONAL_CONNECTION -> "May go ahead";
            default -> "In order";
        };
    }

    /** What is sure whatever the answers. */
    private String certain() {
        return switch (decision.atLeast()) {
            case JUSTIFY -> " Whatever the answers, a reason is needed as well.";
            case APPROVE -> " Whatever the answers, " + approver() + " has to agree as well.";
            default -> "";
        };
    }

    private String approver() {
        Set<String> roles = new LinkedHashSet<>();
        decision.findings()
                .forEach(finding -> finding.approvalOf().forEach(role -> roles.add(Words.role(role.name()))));
        decision.toFix().forEach(fix -> fix.role().ifPresent(role -> roles.add(Words.role(role))));
        return roles.isEmpty() ? "somebody" : Words.joined(List.copyOf(roles), "and");
    }

    // ---- the clauses

    private static boolean isOpen(Finding finding) {
        return finding.outcome() == Outcome.UNDECIDED
                && finding.level().atMost().isAbove(Level.ADVISE);
    }

    private void findings(String heading, Predicate<Finding> wanted) {
        List<Finding> found = decision.findings().stream().filter(wanted).toList();
        if (!found.isEmpty()) {
            page.heading(heading + ":");
            found.forEach(this::finding);
        }
    }

    private void finding(Finding finding) {
        if (finding.outcome() == Outcome.UNDECIDED) {
            String sentences = String.join(", ", finding.clause().sentences());
            page.line(2, "- ", finding.clause().summary() + " [" + sentences + "].");
            return;
        }
        page.line(2, "- ", finding.clause().summary() + " [" + finding.clause().citation() + "].");
        List<String> reasons = because.reasons(finding);
        if (!reasons.isEmpty()) {
            page.line(4, "Because " + String.join("; ", reasons) + ".");
        }
        if (finding.outcome() == Outcome.BROKEN) {
            page.line(4, remedy(finding));
        }
    }

    private String remedy(Finding finding) {
        List<String> ways = new Remedies(subjects).of(finding);
        String putRight = ways.isEmpty() ? "" : "To put it right, " + Words.joined(ways, "or") + ".";
        if (finding.level().atMost().isAbove(Level.ADVISE)) {
            return putRight;
        }
        String advice = finding.reasonEntered() ? "A reason is entered, so this stays as advice." : "This is advice.";
        return finding.reasonEntered() || putRight.isEmpty() ? advice : advice + " " + putRight;
    }

    // ---- what has to be asked

    /** What the author may sign at once; what something has raised is asked by itself. */
    private boolean isRoutine(Question question) {
        return question.asked() == Asked.ROUTINE
                && question.raisedBy().isEmpty()
                && situation.activity().declaredBy().isEmpty();
    }

    private void declaration() {
        List<Question> routine = asked(this::isRoutine);
        if (!routine.isEmpty()) {
            page.heading("The author may sign these together (declaredBy), or answer them one by one:");
            routine.forEach(question -> page.line(2, "- ", words(question) + signed(question)));
        }
    }

    /** The answer that a signature stands for. */
    private static String signed(Question question) {
        return question.type()
                .safe()
                .map(safe -> safe.equals(true) ? " Signed: yes." : " Signed: no.")
                .orElse("");
    }

    private void questions() {
        List<Question> asked =
                asked(question -> !isRoutine(question) && question.answerIn() == Question.Document.ACTIVITY);
        if (!asked.isEmpty()) {
            page.heading("To be asked:");
            asked.forEach(question -> page.line(2, "- ", "Ask " + whom(question) + ": " + words(question)));
        }
    }

    private void standing() {
        List<Question> asked =
                asked(question -> !isRoutine(question) && question.answerIn() == Question.Document.RECORDS);
        if (!asked.isEmpty()) {
            page.heading("To be entered in the school's records, once for every draft:");
            asked.forEach(question -> page.line(2, "- ", "Ask " + whom(question) + ": " + words(question)));
        }
    }

    private List<Question> asked(Predicate<Question> wanted) {
        return decision.questions().stream().filter(wanted).toList();
    }

    private static String whom(Question question) {
        return Words.joined(question.askedOf().stream().map(Words::role).toList(), "or");
    }

    private String words(Question question) {
        String about =
                subjects.said(question.about()).map(what -> " (" + what + ")").orElse("");
        Set<String> raisers = new LinkedHashSet<>();
        for (Fact<?> raiser : question.raisedBy()) {
            raiser.about().span().flatMap(subjects::quoted).ifPresent(raisers::add);
        }
        String raised = raisers.isEmpty() || about.contains(String.join("", raisers))
                ? ""
                : " Because of " + Words.joined(List.copyOf(raisers), "and") + ".";
        return question.question() + about + raised + " [" + question.answerAt() + "]";
    }

    // ---- what has to be done, and the rest

    private void duties() {
        if (decision.duties().isEmpty()) {
            return;
        }
        page.heading("To be done:");
        decision.duties()
                .forEach(duty -> page.line(
                        2,
                        "- ",
                        Words.sentence(Words.role(duty.bearer())) + ": " + duty.action() + due(duty) + " ["
                                + String.join(", ", duty.sentences()) + "]."));
    }

    private String due(DutyDue duty) {
        String when = switch (duty.kind()) {
            case AT_ONCE, ON_SHARING -> ", at once";
            case ONGOING -> ", all the time";
            case NO_TIME -> "";
            default -> duty.at().map(at -> ", by " + local(at)).orElse("");
        };
        return when + duty.status().map(status -> standing(status, duty)).orElse("");
    }

    private String standing(Status status, DutyDue duty) {
        return switch (status) {
            case PENDING, DUE, STANDING -> "";
            case OVERDUE ->
                duty.kind() == Due.Kind.AT_ONCE
                        ? duty.at()
                                .map(at -> " (overdue since " + local(at) + ")")
                                .orElse(" (overdue)")
                        : " (overdue)";
            case DISCHARGED -> " (done)";
            case LATE -> " (done, late)";
            case UNDATED -> " (a date is missing)";
        };
    }

    private String local(Instant instant) {
        Optional<ZoneId> zone = situation.records().zone();
        return LOCAL.format(instant.atZone(zone.orElse(ZoneOffset.UTC))) + (zone.isPresent() ? "" : " UTC");
    }

    private void toFix() {
        decision.toFix()
                .forEach(
                        fix -> page.heading("Meanwhile " + Words.role(fix.role().orElse(""))
                                + " can agree to this one alone; enter it (" + fix.at() + ")."));
    }

    private void remarks() {
        List<String> remarks = new ArrayList<>();
        decision.notices().forEach(notice -> remarks.add(notice.policy() + ": " + notice.text()));
        long open = count(finding -> finding.outcome() == Outcome.UNDECIDED && !isOpen(finding));
        if (!decision.presumed().isEmpty()) {
            List<String> presumed = decision.presumed().stream()
                    .map(one -> Words.of(one.fact())
                            + subjects.said(one.about())
                                    .filter(what -> !one.about().equals(About.ACTIVITY))
                                    .map(what -> " (" + what + ")")
                                    .orElse(""))
                    .toList();
            remarks.add("Presumed, and told by nobody: " + String.join(", ", presumed) + ".");
        }
        if (open > 0) {
            remarks.add(Words.count((int) open, "piece") + " of advice to keep in mind: "
                    + String.join(
                            "; ",
                            decision.findings().stream()
                                    .filter(finding -> finding.outcome() == Outcome.UNDECIDED && !isOpen(finding))
                                    .map(finding -> finding.clause().summary())
                                    .toList())
                    + ".");
        }
        long kept = count(finding -> finding.outcome() == Outcome.KEPT);
        if (kept > 0) {
            remarks.add(Words.count((int) kept, "clause") + " kept.");
        }
        if (!remarks.isEmpty()) {
            page.heading(remarks.get(0));
            remarks.subList(1, remarks.size()).forEach(remark -> page.line(2, remark));
        }
    }

    private long count(Predicate<Finding> wanted) {
        return decision.findings().stream().filter(wanted).count();
    }
}
