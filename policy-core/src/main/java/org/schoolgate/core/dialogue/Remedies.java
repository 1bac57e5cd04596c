package org.schoolgate.core.dialogue;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.ChildShown.PupilShown;
import org.schoolgate.core.activity.DoneEntered;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.FactType.Asked;
import org.schoolgate.core.activity.FactType.AskedOf;
import org.schoolgate.core.activity.FactType.Source;
import org.schoolgate.core.activity.Find;
import org.schoolgate.core.activity.FindKind;
import org.schoolgate.core.activity.Media;
import org.schoolgate.core.activity.OtherChannel;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.activity.Posting;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.WithMedia;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Span;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Fix;
import org.schoolgate.core.policy.Fixes;
import org.schoolgate.core.rule.Finding;
import org.schoolgate.core.rule.Level;
import org.schoolgate.core.rule.MemberFinding;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.school.SchoolDay;

/**
 * The changes that may help against what stands in the way of an activity, read off the evidence of each finding. What
 * is known to be so is never said to be otherwise: a change alters the draft, adds an act, or settles what is open.
 */
final class Remedies {
    private static final Set<ActivityKind> STILL_TO_HAPPEN = EnumSet.of(
            ActivityKind.POST,
            ActivityKind.PERSONAL_POST,
            ActivityKind.DIRECT_MESSAGE,
            ActivityKind.FOLLOW,
            ActivityKind.ACCOUNT_PROPOSAL);

    private static final Set<String> OF_TIME = Set.of("happened_at", "local_time", "local_date");
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int DAYS = 7;

    private final Situation situation;
    private final Activity activity;
    private final Optional<Instant> now;
    private final Set<Change> found = new LinkedHashSet<>();
    private final Set<String> facts = new HashSet<>();

    Remedies(Situation situation, Optional<Instant> now) {
        this.situation = situation;
        this.activity = situation.activity();
        this.now = now;
    }

    /** Those that may help, apart from waiting. */
    Set<Change> of(Decision decision) {
        for (Finding finding : decision.findings()) {
            if (finding.level().atMost().isAbove(Level.ADVISE)) {
                against(finding);
            }
        }
        for (Fix fix : decision.toFix()) {
            fix.role().ifPresent(role -> agreement(ApprovalRole.valueOf(role)));
        }
        if (decision.layers().stream().noneMatch(layer -> !layer.isSilent())) {
            agreement(ApprovalRole.HEADTEACHER);
        }
        resigned();
        return found;
    }

    private void against(Finding finding) {
        for (Fix fix : Fixes.of(finding)) {
            if (fix.kind() == Fix.Kind.REASON) {
                found.add(new Change.GiveReason(finding.rule().id()));
            }
        }
        finding.approvalOf().forEach(this::agreement);
        finding.evidence().forEach(this::against);
        for (MemberFinding member : finding.members()) {
            if (member.level().atMost().isAbove(Level.ADVISE)) {
                at(member.about());
                member.evidence().forEach(this::against);
            }
        }
    }

    private void against(Fact<?> fact) {
        at(fact.about());
        facts.add(fact.name());
        if (fact.of() instanceof DoneEntered done) {
            found.add(new Change.Act(done.duty(), done.act()));
        }
        if (fact.name().equals("also_sent_by") && activity instanceof Posting) {
            List.of(OtherChannel.values()).forEach(channel -> found.add(new Change.Tell(channel)));
        }
        fact.because().forEach(this::against);
        fact.raisedBy().forEach(raiser -> at(raiser.about()));
        fact.open().forEach(this::settle);
    }

    // ---- places

    private void at(About about) {
        if (about.place().startsWith("/media/")) {
            picture(about.place());
        }
        about.span().ifPresent(this::cut);
        if (about.what().equals("name") && !about.id().isEmpty()) {
            nameOf(about.id());
        }
        if (about.what().equals("child") && about.place().isEmpty()) {
            everywhere(about.id());
        }
    }

    private void picture(String place) {
        List<Integer> numbers = Places.numbers(place);
        if (place.contains("/children/") && numbers.size() == 2) {
            found.add(new Change.LeaveOut(place));
        }
        if (!numbers.isEmpty()) {
            String picture = "/media/" + numbers.get(0);
            found.add(new Change.LeaveOut(picture));
            boolean tagged = media().size() > numbers.get(0)
                    && media().get(numbers.get(0))
                            .tagged()
                            .filter(tags -> !tags.isEmpty())
                            .isPresent();
            if (tagged) {
                found.add(new Change.RemoveTags(picture));
            }
        }
    }

    private List<Media> media() {
        return activity instanceof WithMedia pictured ? pictured.media().orElseGet(List::of) : List.of();
    }

    private void everywhere(String pupil) {
        for (int i = 0; i < media().size(); i++) {
            var children = media().get(i).children().orElseGet(List::of);
            for (int j = 0; j < children.size(); j++) {
                if (children.get(j) instanceof PupilShown shown && shown.id().equals(pupil)) {
                    picture("/media/" + i + "/children/" + j);
                }
            }
        }
    }

    // ---- words

    private void cut(Span span) {
        for (FindKind kind : List.of(FindKind.ACCOUNT_MENTION, FindKind.LINK, FindKind.HASHTAG, FindKind.PUPIL_NAME)) {
            for (Find find : situation.finds(kind).orElseGet(List::of)) {
                if (find.span().equals(span) && !span.in().endsWith("/fileName")) {
                    found.add(new Change.Cut(words(kind), span));
                }
            }
        }
    }

    private void nameOf(String pupil) {
        for (Find find : situation.finds(FindKind.PUPIL_NAME).orElseGet(List::of)) {
            if (find.certain() && find.pupils().equals(List.of(pupil))) {
                cut(find.span());
            }
        }
    }

    private static String words(FindKind kind) {
        return switch (kind) {
            case ACCOUNT_MENTION -> "account name";
            case LINK -> "web address";
            case HASHTAG -> "hashtag";
            default -> "name";
        };
    }

    // ---- people

    private void agreement(ApprovalRole role) {
        List<Person> staff = situation.records().staff().orElseGet(List::of);
        staff.stream()
                .filter(person -> person.leftOn().isEmpty() && !isAuthor(person.id()))
                .filter(person -> person.roles()
                        .filter(roles -> roles.contains(role.role())
                                || (role != ApprovalRole.GOVERNORS
                                        && Role.withImplied(roles).contains(role.role())))
                        .isPresent())
                .min(Comparator.comparing((Person person) ->
                                !person.roles().orElseGet(Set::of).contains(role.role()))
                        .thenComparing(Person::id))
                .ifPresent(person -> found.add(new Change.Agreement(role, person.id())));
    }

    private boolean isAuthor(String id) {
        return activity.by().filter(new OnRecord(id)::equals).isPresent();
    }

    // ---- what is open

    private void settle(Fact<?> open) {
        if (!(open.of() instanceof FactType<?, ?> type) || type.isAct() || type.source() != Source.ANSWER) {
            return;
        }
        boolean byAuthor = type.askedOf() == AskedOf.AUTHOR;
        if (type.asked() == Asked.ROUTINE && byAuthor && open.raisedBy().isEmpty()) {
            sign();
        } else if (type.controllable() && type.asked() != Asked.STANDING) {
            type.safe()
                    .filter(safe -> safe instanceof Boolean)
                    .ifPresent(safe -> found.add(new Change.Confirm(type, open.about(), safe, subject(open.about()))));
        }
    }

    private void sign() {
        activity.by()
                .filter(OnRecord.class::isInstance)
                .ifPresent(by -> found.add(new Change.Sign(((OnRecord) by).id())));
    }

    /** What was signed before does not hold for a draft that is changed: it has to be signed again. */
    private void resigned() {
        if (activity.signature().isPresent()
                && activity.declaredBy().filter(this::isAuthor).isPresent()) {
            sign();
        }
    }

    private Optional<String> subject(About about) {
        if (about.span().isPresent()) {
            Span span = about.span().get();
            return situation.passages().stream()
                    .filter(passage -> passage.in().equals(span.in()))
                    .map(passage -> passage.text().substring(span.start(), span.end()))
                    .findFirst();
        }
        boolean named = about.what().equals("media")
                || about.what().equals("child")
                || about.what().equals("name");
        return Optional.of(about.id()).filter(id -> named && !id.isEmpty() && !id.startsWith("/"));
    }

    // ---- time

    /** The moments at which it may be worth trying again, the earliest first. */
    List<Change.Wait> waits() {
        Optional<ZoneId> zone = situation.records().zone();
        boolean timeMatters = OF_TIME.stream().anyMatch(facts::contains);
        boolean canWait = timeMatters && STILL_TO_HAPPEN.contains(activity.kind());
        if (!canWait || zone.isEmpty() || activity.at().isEmpty()) {
            return List.of();
        }
        Instant at = activity.at().get().toInstant();
        Instant from = now.filter(at::isBefore).orElse(at);
        ZonedDateTime first = from.atZone(zone.get());
        List<Change.Wait> waits = new ArrayList<>();
        for (int day = 0; day <= DAYS; day++) {
            for (LocalTime time : times()) {
                ZonedDateTime then =
                        first.toLocalDate().plusDays(day).atTime(time).atZone(zone.get());
                if (then.toInstant().isAfter(at) && !then.toInstant().isBefore(from)) {
                    waits.add(new Change.Wait(OffsetDateTime.from(then), zone.get()));
                }
            }
        }
        return waits;
    }

    private List<LocalTime> times() {
        Optional<SchoolDay> hours = situation.records().schoolDay();
        return hours.isEmpty()
                ? List.of(MORNING)
                : List.of(MORNING, hours.get().to().plusMinutes(1));
    }
}
