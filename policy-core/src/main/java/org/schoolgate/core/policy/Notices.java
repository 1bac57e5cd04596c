package org.schoolgate.core.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Outcome;
import org.schoolgate.core.rule.Rule;
import org.schoolgate.core.school.Answer;

/** What else the reader of a decision should know. */
final class Notices {
    /** Where the school's zone is not known, a day has ended when it has ended everywhere. */
    private static final ZoneId LAST_TO_END_A_DAY = ZoneOffset.ofHours(-12);

    private final Prepared prepared;
    private final Situation situation;
    private final Optional<LocalDate> today;
    private final Set<Notice> notices = new LinkedHashSet<>();

    private Notices(Prepared prepared, Optional<LocalDate> today) {
        this.prepared = prepared;
        this.today = today;
        situation = prepared.situation();
    }

    static List<Notice> of(List<Ruled> ruled, Prepared prepared, Optional<Instant> now, List<DutyDue> duties) {
        Optional<LocalDate> today = now.map(
                instant -> instant.atZone(prepared.situation().records().zone().orElse(LAST_TO_END_A_DAY))
                        .toLocalDate());
        return new Notices(prepared, today).all(ruled, duties);
    }

    private List<Notice> all(List<Ruled> ruled, List<DutyDue> duties) {
        prepared.safeguarding().ifPresent(notices::add);
        boolean spoken = ruled.stream().anyMatch(layer -> layer.speaks() == Truth.TRUE);
        for (Ruled layer : ruled) {
            edition(layer.policy());
            if (layer.speaks() == Truth.FALSE) {
                silence(layer.policy(), spoken);
            }
            otherPapers(layer, duties);
        }
        conflicts(ruled, duties);
        overriddenReader(ruled);
        changedSince(ruled);
        return List.copyOf(notices);
    }

    private void add(Notice.Key key, Policy policy, String text, List<String> sentences) {
        notices.add(new Notice(key, policy.id(), text, sentences));
    }

    private void edition(Policy policy) {
        Edition edition = policy.edition();
        if (edition.status() == Edition.Status.DRAFT) {
            add(Notice.Key.DRAFT, policy, "The policy is a draft.", List.of());
        }
        edition.reviewDue()
                .filter(this::isPast)
                .ifPresent(day -> add(
                        Notice.Key.REVIEW_OVERDUE,
                        policy,
                        "The policy was to be reviewed by " + day.words() + "; its rules go on meanwhile.",
                        List.of()));
        edition.trialEnds()
                .filter(this::isPast)
                .ifPresent(day -> add(
                        Notice.Key.TRIAL_ENDED,
                        policy,
                        "The trial was to be reviewed by " + day.words() + "; its rules go on meanwhile.",
                        List.of()));
        edition.adoptedOn()
                .filter(day -> situation.activity().at().isPresent()
                        && situation.activity().at().get().toLocalDate().isBefore(day.first()))
                .ifPresent(day -> add(
                        Notice.Key.BEFORE_ADOPTION,
                        policy,
                        "This took place before the policy was adopted, " + day.words() + ".",
                        List.of()));
    }

    private boolean isPast(Day day) {
        return today.map(date -> date.isAfter(day.last())).orElse(false);
    }

    private void silence(Policy policy, boolean anotherSpeaks) {
        if (anotherSpeaks) {
            add(Notice.Key.SILENT, policy, "The policy says nothing of this; another one does.", List.of());
        }
        policy.otherPapers()
                .forEach(paper -> add(
                        Notice.Key.OTHER_PAPER,
                        policy,
                        "See also what the policy points at and does not contain: " + paper.names() + ".",
                        paper.sentences()));
    }

    private void otherPapers(Ruled layer, List<DutyDue> duties) {
        for (int i = 0; i < layer.size(); i++) {
            Rule<?> rule = layer.rule(i);
            boolean matters = layer.outcome(i) == Outcome.BROKEN || layer.outcome(i) == Outcome.UNDECIDED;
            rule.otherPaper().filter(paper -> matters).ifPresent(paper -> otherPaper(layer.policy(), rule, paper));
        }
        for (Duty duty : layer.policy().duties(situation.kind())) {
            boolean listed = duties.stream()
                    .anyMatch(due -> due.policy().equals(layer.policy().id())
                            && (due.id().equals(duty.id()) || due.id().startsWith(duty.id() + "#")));
            duty.otherPaper().filter(paper -> listed).ifPresent(paper -> otherPaper(layer.policy(), duty, paper));
        }
    }

    private void otherPaper(Policy policy, Norm norm, String paper) {
        add(
                Notice.Key.OTHER_PAPER,
                policy,
                "Another paper of the school has more to say: " + paper + ".",
                norm.clause().sentences());
    }

    private void conflicts(List<Ruled> layers, List<DutyDue> duties) {
        for (Ruled asking : layers) {
            for (Duty duty : asking.policy().duties(situation.kind())) {
                boolean listed = duties.stream()
                        .anyMatch(due -> due.policy().equals(asking.policy().id())
                                && due.id().equals(duty.id()));
                duty.asksFor()
                        .filter(act -> listed)
                        .ifPresent(act -> layers.stream()
                                .filter(layer -> !layer.policy()
                                        .id()
                                        .equals(asking.policy().id()))
                                .filter(layer -> layer.wired().inScope(prepared.sheet()) != Truth.FALSE)
                                .forEach(layer -> conflict(duty, act, layer.policy(), asking.policy())));
            }
        }
    }

    /** What goes out as an answer is an activity of its own: a comment is answered by a post. */
    private boolean bearsOnAnAnswer(Rule<?> rule) {
        return rule.concerns().contains(situation.kind())
                || situation.kind() == ActivityKind.COMMENT && rule.concerns().contains(ActivityKind.POST);
    }

    private void conflict(Duty duty, String act, Policy forbidding, Policy asking) {
        forbidding.norms().stream()
                .filter(norm -> norm instanceof Rule<?> rule && rule.forbids().contains(act) && bearsOnAnAnswer(rule))
                .findFirst()
                .ifPresent(norm -> add(
                        Notice.Key.CONFLICTING_DUTY,
                        asking,
                        "The duty " + duty.id() + " asks for what " + norm.id() + " (" + forbidding.id()
                                + ") forbids; ask the Headteacher which of them goes first.",
                        norm.clause().sentences()));
    }

    private void overriddenReader(List<Ruled> layers) {
        if (prepared.readerOverridden() && !layers.isEmpty()) {
            add(
                    Notice.Key.ANSWER_OVERRIDES_READER,
                    layers.get(0).policy(),
                    "The words give a pupil's full name; a person has answered that no child is named.",
                    List.of());
        }
    }

    /** What was signed or answered for a draft that was another then. */
    private void changedSince(List<Ruled> layers) {
        if (layers.isEmpty()) {
            return;
        }
        Policy first = layers.get(0).policy();
        if (situation.declarationIsVoid()) {
            add(
                    Notice.Key.DECLARATION_VOID,
                    first,
                    "The words, the pictures or the purpose were changed after the declaration was signed: it no longer"
                            + " stands and has to be signed again.",
                    List.of());
        }
        List<String> answered = situation.activity().answers().stream()
                .filter(answer -> !situation.stands(answer))
                .map(Answer::fact)
                .distinct()
                .sorted()
                .toList();
        if (!answered.isEmpty()) {
            add(
                    Notice.Key.ANSWER_VOID,
                    first,
                    "The words, the pictures or the purpose were changed after these were answered, which have to be"
                            + " asked again: " + String.join(", ", answered) + ".",
                    List.of());
        }
    }
}
