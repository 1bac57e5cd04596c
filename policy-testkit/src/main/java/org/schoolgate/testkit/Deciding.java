package org.schoolgate.testkit;

import java.time.Instant;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.DutyDue;
import org.schoolgate.core.policy.Fixes;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.policy.Prepared;
import org.schoolgate.core.rule.Interval;
import org.schoolgate.core.rule.Status;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.json.DecisionReport;
import org.schoolgate.json.JsonWriter;
import org.schoolgate.json.LedgerReport;
import org.schoolgate.json.ReportReader;

/** Laws 1, 2, 3, 10, 13, 16 and 18: what a decision is, and what does not move it. */
final class Deciding {
    private static final List<Locale> LOCALES =
            List.of(Locale.forLanguageTag("tr-TR"), Locale.forLanguageTag("ar-EG-u-nu-arab"), Locale.ROOT);
    private static final List<String> ZONES = List.of("Pacific/Apia", "America/Los_Angeles", "UTC");

    private final Policy policy;
    private final IdentityHashMap<Office, Office> turned = new IdentityHashMap<>();
    private final IdentityHashMap<Office, Office> fuller = new IdentityHashMap<>();
    private final IdentityHashMap<Office, Boolean> recordsToo = new IdentityHashMap<>();

    Deciding(Policy policy) {
        this.policy = policy;
    }

    Optional<String> total(World world, Chance chance) {
        Decision decision = world.decide(policy);
        boolean empty = Shown.whole(decision).isEmpty()
                || decision.findings().stream()
                        .anyMatch(finding -> finding.message().isBlank()
                                || Fixes.of(finding).stream()
                                        .anyMatch(fix -> fix.text().isBlank()));
        boolean mute = decision.questions().stream()
                .anyMatch(question ->
                        question.question().isBlank() || question.askedOf().isEmpty());
        return empty || mute ? Optional.of("a finding or a question says nothing") : Optional.empty();
    }

    Optional<String> deterministic(World world, Chance chance) {
        String here = Shown.whole(world.decide(policy));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(chance.one(LOCALES));
            TimeZone.setDefault(TimeZone.getTimeZone(chance.one(ZONES)));
            String there = Shown.whole(world.decide(policy));
            String round = Shown.whole(
                    world.at(turned.computeIfAbsent(world.office(), office -> office.reversed(Leaves.facts(policy))))
                            .decide(policy));
            return Shown.difference(here, there).or(() -> Shown.difference(here, round));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    Trials.Law unmoved(Policy shuffled, Policy doubled) {
        return (world, chance) -> {
            String here = Shown.unordered(world.decide(policy));
            Optional<World> turned = world.with(Repeated.parts(world.draft()));
            Optional<World> acted = world.with(Repeated.acts(world.draft()));
            Interval level = world.checker(policy).level(world.situation(policy));
            return Shown.difference(here, Shown.unordered(world.decide(shuffled)))
                    .or(() -> turned.flatMap(other -> Shown.difference(here, Shown.unordered(other.decide(policy)))))
                    .or(() -> acted.map(other -> other.checker(doubled).level(other.situation(doubled)))
                            .filter(other -> !other.equals(level))
                            .map(other -> "with each rule twice the level is " + other + ", else " + level));
        };
    }

    Trials.Law irrelevant(Collection<FactType<?, ?>> facts) {
        return (world, chance) -> {
            String here = Shown.whole(world.decide(policy));
            World more = world.at(fuller.computeIfAbsent(world.office(), office -> office.withStrangers(facts)));
            return Shown.difference(here, Shown.whole(more.decide(policy)))
                    .or(() -> unread(world, facts, chance)
                            .flatMap(world::with)
                            .flatMap(other -> Shown.difference(here, Shown.whole(other.decide(policy)))));
        };
    }

    /** The draft with an answer to a fact that nothing read. */
    private Optional<Map<String, Object>> unread(World world, Collection<FactType<?, ?>> facts, Chance chance) {
        Situation situation = world.situation(policy);
        world.checker(policy).askingEverything().decide(situation, Optional.of(World.NOW));
        Set<String> seen = new TreeSet<>();
        situation.seen().stream().map(Fact::name).forEach(seen::add);
        Map<String, Object> answers = new LinkedHashMap<>();
        if (world.draft().get("answers") instanceof Map<?, ?> given) {
            answers.putAll(Json.object(given));
        }
        List<FactType<?, ?>> unread = facts.stream()
                .filter(fact -> fact.source() == FactType.Source.ANSWER
                        && fact.type().name().equals("boolean"))
                .filter(fact -> !seen.contains(fact.name()) && !answers.containsKey(fact.name()))
                .filter(fact -> !fact.name().equals("silence_permits"))
                .toList();
        if (unread.isEmpty()) {
            return Optional.empty();
        }
        answers.put(chance.one(unread).name(), chance.percent(50));
        Map<String, Object> draft = new LinkedHashMap<>(world.draft());
        draft.put("answers", answers);
        return Optional.of(draft);
    }

    Optional<String> dueTimes(World world, Chance chance) {
        Checker checker = world.checker(policy);
        for (DutyDue duty : checker.decide(world.activity(), World.NOW).duties()) {
            if (duty.at().isPresent() && !duty.kind().name().equals("EACH_TERM")) {
                Instant due = duty.at().get();
                Optional<Status> then = status(checker, world.activity(), duty.id(), due);
                Optional<Status> later = status(checker, world.activity(), duty.id(), due.plusSeconds(1));
                boolean open = later.equals(Optional.of(Status.OVERDUE));
                boolean inTime = then.filter(status -> status == Status.DUE || status == Status.PENDING)
                        .isPresent();
                boolean done = later.filter(status -> status == Status.DISCHARGED || status == Status.LATE)
                        .isPresent();
                if (!done && !(open && inTime)) {
                    return Optional.of(duty.id() + " is " + then + " at its due instant and " + later + " after");
                }
                if (done && then.equals(Optional.of(Status.LATE))) {
                    return Optional.of(duty.id() + " is late at its due instant");
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Status> status(Checker checker, Activity activity, String duty, Instant now) {
        return checker.decide(activity, now).duties().stream()
                .filter(one -> one.id().equals(duty))
                .findFirst()
                .flatMap(DutyDue::status);
    }

    Trials.Law written(Collection<FactType<?, ?>> facts) {
        return (world, chance) -> {
            String once = JsonWriter.write(world.activity());
            Activity again = world.office().drafts().read(once).orElseThrow();
            boolean same = again.equals(world.activity())
                    && JsonWriter.write(again).equals(once)
                    && recordsToo.computeIfAbsent(world.office(), office -> isReadBack(office, facts))
                    && isReadBack(DecisionReport.of(world.decide(policy)));
            return same ? Optional.empty() : Optional.of("it is another when read back");
        };
    }

    private static boolean isReadBack(DecisionReport report) {
        String kept = JsonWriter.write(report);
        DecisionReport back = ReportReader.decision(kept).orElseThrow();
        return back.equals(report) && JsonWriter.write(back).equals(kept);
    }

    /** @throws AssertionError if the ledger is another when read back */
    static void checkLedger(Policy policy) {
        LedgerReport report = LedgerReport.of(policy.ledger());
        String kept = JsonWriter.write(report);
        LedgerReport back = ReportReader.ledger(kept).orElseThrow();
        if (!back.equals(report) || !JsonWriter.write(back).equals(kept)) {
            throw new AssertionError("16: the ledger of " + policy.id() + " is another when read back");
        }
    }

    private static boolean isReadBack(Office office, Collection<FactType<?, ?>> facts) {
        String kept = JsonWriter.write(office.records());
        SchoolRecords back = Office.of(Json.object(Json.read(kept)), facts).records();
        return back.equals(office.records()) && JsonWriter.write(back).equals(kept);
    }

    Optional<String> quick(World world, Chance chance) {
        Checker checker = world.checker(policy);
        Decision decision = checker.decide(world.activity());
        Interval quick = checker.level(world.situation(policy));
        Prepared again = checker.prepare(world.activity());
        boolean same = quick.equals(decision.level())
                && checker.permits(world.activity()) == decision.permitted()
                && again.level().equals(decision.level())
                && again.permits() == decision.permitted();
        return same ? Optional.empty() : Optional.of("quickly " + quick + ", explained " + Shown.brief(decision));
    }
}
