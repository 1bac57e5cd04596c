package org.schoolgate.rules.ashtonvale;

import static org.schoolgate.core.activity.ActivityKind.ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.COMMENT;
import static org.schoolgate.core.activity.ActivityKind.CONCERN;
import static org.schoolgate.core.activity.ActivityKind.DIRECT_MESSAGE;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_POST;
import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.activity.ActivityKind.SIGN_IN;
import static org.schoolgate.core.activity.ActivityKind.WORKPLACE_USE;
import static org.schoolgate.core.logic.Test.isTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.AccountFacts;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.Approval;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.Approvals;
import org.schoolgate.core.activity.ChildShown;
import org.schoolgate.core.activity.ComputedFacts;
import org.schoolgate.core.activity.DoneLog;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.FieldFacts;
import org.schoolgate.core.activity.FinerFacts;
import org.schoolgate.core.activity.PersonFacts;
import org.schoolgate.core.activity.Picture;
import org.schoolgate.core.activity.PictureFacts;
import org.schoolgate.core.activity.PostKind;
import org.schoolgate.core.activity.Purpose;
import org.schoolgate.core.activity.SchoolFacts;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.StatementFacts;
import org.schoolgate.core.activity.ValueType;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Standpoint;
import org.schoolgate.core.logic.Test;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.school.BankHolidays;
import org.schoolgate.core.school.Birthdays;
import org.schoolgate.core.school.Done;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.school.SchoolCalendar;
import org.schoolgate.core.school.SchoolDay;
import org.schoolgate.core.school.Term;

/** Facts that this policy alone works out from others. */
final class Reckoned {
    private static final Condition<Situation> TOUCHING_THE_SCHOOL = ComputedFacts.of(
                    StatementFacts.CONCERNS_SCHOOL, isTrue())
            .or(ComputedFacts.of(StatementFacts.ACCOUNT_NAMES_SCHOOL, isTrue()));

    private static final Condition<Situation> BY_STAFF =
            ComputedFacts.of(PersonFacts.AUTHOR_ROLES, Test.includes(Role.STAFF));

    /** The policy reaches it: what the school puts out; of somebody's own, what touches the school or comes from an account that names it. */
    static final FactType<Situation, Boolean> WITHIN_REACH = FactType.<Situation, Boolean>named(
                    "within_reach", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST)
            .computed((type, situation) -> reach(type, situation, TOUCHING_THE_SCHOOL));

    /** The same where, of what is somebody's own, the policy speaks of staff alone. */
    static final FactType<Situation, Boolean> STAFF_WITHIN_REACH = FactType.<Situation, Boolean>named(
                    "staff_within_reach", ValueType.BOOLEAN)
            .on(POST, DIRECT_MESSAGE, PERSONAL_POST)
            .computed((type, situation) -> reach(type, situation, BY_STAFF.and(TOUCHING_THE_SCHOOL)));

    /** People can write to one another there, and did. */
    static final FactType<Situation, Boolean> SOCIAL_MEDIA = FactType.<Situation, Boolean>named(
                    "social_media", ValueType.BOOLEAN)
            .on(WORKPLACE_USE, SIGN_IN, PERSONAL_ACCOUNT)
            .computed((type, situation) -> truth(
                    type,
                    situation,
                    ComputedFacts.of(
                                    AccountFacts.PLATFORM,
                                    Test.oneOf(Platform.TWITTER, Platform.FACEBOOK, Platform.INSTAGRAM))
                            .or(ComputedFacts.of(FinerFacts.INTERACTIVE_USE, isTrue()))));

    /** Whoever acts has turned 13 by that day. */
    static final FactType<Situation, Boolean> AUTHOR_IS_13 = FactType.<Situation, Boolean>named(
                    "author_is_13", ValueType.BOOLEAN)
            .on(WORKPLACE_USE, PERSONAL_ACCOUNT, COMMENT)
            .computed((type, situation) -> {
                Fact<LocalDate> born = PersonFacts.DATE_OF_BIRTH.of(situation);
                Fact<LocalDate> day = ComputedFacts.LOCAL_DATE.of(situation);
                if (born.isUnknown() || day.isUnknown()) {
                    return type.waitingFor(situation, List.of(born, day));
                }
                boolean under = Birthdays.isUnder(
                        13, born.value().orElseThrow(), day.value().orElseThrow());
                return type.computed(situation, !under, List.of(born, day));
            });

    /** It falls into the hours of a school day. */
    static final FactType<Situation, Boolean> IN_SCHOOL_HOURS = FactType.<Situation, Boolean>named(
                    "in_school_hours", ValueType.BOOLEAN)
            .on(WORKPLACE_USE, COMMENT)
            .computed(Reckoned::inSchoolHours);

    /** It serves personal purposes alone; where it serves others beside them, somebody has to say what it was for. */
    static final FactType<Situation, Boolean> PURELY_PERSONAL = FactType.<Situation, Boolean>named(
                    "purely_personal", ValueType.BOOLEAN)
            .on(WORKPLACE_USE)
            .computed((type, situation) -> {
                Fact<Set<Purpose>> purposes = FieldFacts.USE_PURPOSE.of(situation);
                Optional<Set<Purpose>> known = purposes.value();
                boolean mixed = known.filter(all -> all.contains(Purpose.PERSONAL) && all.size() > 1)
                        .isPresent();
                return known.isEmpty() || mixed
                        ? type.waitingFor(situation, List.of(FieldFacts.USE_PURPOSE.unknown(situation)))
                        : type.computed(situation, known.get().contains(Purpose.PERSONAL), List.of(purposes));
            });

    /** It shows a pupil of the school. Of a child whom nobody has identified that is not known. */
    static final FactType<Picture, Boolean> SHOWS_A_PUPIL = FactType.<Picture, Boolean>named(
                    "shows_a_pupil", ValueType.BOOLEAN)
            .on(POST, PERSONAL_POST, ActivityKind.PHOTO_HANDLING)
            .computed(Reckoned::showsAPupil);

    /** In what is passed on, the account that it comes from; in other words of others, whoever is given as their source. */
    static final FactType<Situation, Boolean> MAKER_OF_WORDS_NAMED = FactType.<Situation, Boolean>named(
                    "maker_of_words_named", ValueType.BOOLEAN)
            .on(POST)
            .computed((type, situation) -> {
                Fact<String> source = FieldFacts.SOURCE_ACCOUNT.of(situation);
                return source.value()
                        .map(account -> type.computed(situation, !account.isBlank(), List.of(source)))
                        .orElseGet(() -> type.waitingFor(situation, List.of(source)));
            });

    /** It was passed on, so that its source is to be seen. */
    static final FactType<Situation, Boolean> PASSED_ON = FactType.<Situation, Boolean>named(
                    "passed_on", ValueType.BOOLEAN)
            .on(POST)
            .computed((type, situation) -> truth(
                    type,
                    situation,
                    ComputedFacts.of(FieldFacts.POST_KIND, Test.oneOf(PostKind.SHARE, PostKind.QUOTE))));

    /** Somebody who looks after the account has entered that it was opened. */
    static final FactType<Situation, Boolean> OPENED_BY_ADMINISTRATOR = FactType.<Situation, Boolean>named(
                    "opened_by_administrator", ValueType.BOOLEAN)
            .on(ACCOUNT)
            .computed((type, situation) -> {
                Fact<List<String>> holders = AccountFacts.ADMINISTRATORS.of(situation);
                List<String> openers = DoneLog.entries(situation, "av-account-approved-by-slt", "").stream()
                        .filter(done -> approvedBefore(situation, done))
                        .flatMap(done -> done.by().stream())
                        .toList();
                if (openers.isEmpty()) {
                    return type.known(situation, false);
                }
                return holders.value()
                        .map(ids ->
                                type.computed(situation, openers.stream().anyMatch(ids::contains), List.of(holders)))
                        .orElseGet(() -> type.waitingFor(situation, List.of(holders)));
            });

    /** Whoever led the account has left by that day. */
    static final FactType<Situation, Boolean> LEAD_HAS_LEFT = FactType.<Situation, Boolean>named(
                    "lead_has_left", ValueType.BOOLEAN)
            .on(ACCOUNT)
            .computed((type, situation) -> {
                Fact<String> lead = AccountFacts.ACCOUNT_LEAD.of(situation);
                if (lead.isUnknown()) {
                    return type.waitingFor(situation, List.of(lead));
                }
                Optional<LocalDate> left =
                        lead.value().flatMap(situation::person).flatMap(Person::leftOn);
                Fact<LocalDate> day = ComputedFacts.LOCAL_DATE.of(situation);
                if (left.isEmpty()) {
                    return type.computed(situation, false, List.of(lead));
                }
                return day.value()
                        .map(date -> type.computed(situation, !date.isBefore(left.get()), List.of(lead, day)))
                        .orElseGet(() -> type.waitingFor(situation, List.of(day)));
            });

    /** Something has gone out to whoever asked: a message of ours is itself an answer. */
    static final FactType<Situation, Boolean> ENQUIRY_ANSWERED = FactType.<Situation, Boolean>named(
                    "enquiry_answered", ValueType.BOOLEAN)
            .on(COMMENT, DIRECT_MESSAGE, CONCERN)
            .computed((type, situation) -> {
                boolean entered = List.of("av-respond-24h", "av-response-process", "av-media-policy-first").stream()
                        .anyMatch(duty -> !DoneLog.entries(situation, duty, "").isEmpty());
                if (entered || situation.kind() != DIRECT_MESSAGE) {
                    return type.known(situation, entered);
                }
                return truth(type, situation, Condition.not(ComputedFacts.of(ComputedFacts.RECEIVED, isTrue())));
            });

    private Reckoned() {}

    private static Fact<Boolean> truth(
            FactType<Situation, Boolean> type, Situation situation, Condition<Situation> condition) {
        return ComputedFacts.truth(type, situation, condition.explain(situation, Standpoint.of("")));
    }

    private static Fact<Boolean> reach(
            FactType<Situation, Boolean> type, Situation situation, Condition<Situation> ofOnesOwn) {
        return switch (situation.kind()) {
            case PERSONAL_POST -> truth(type, situation, ofOnesOwn);
            case DIRECT_MESSAGE ->
                truth(type, situation, Condition.not(ComputedFacts.of(ComputedFacts.RECEIVED, isTrue())));
            default -> type.known(situation, true);
        };
    }

    /** An account that was opened before its approval was opened without it. */
    private static boolean approvedBefore(Situation situation, Done opening) {
        boolean headCounts =
                SchoolFacts.HEAD_APPROVAL_COUNTS_FOR_SLT.of(situation).value().equals(Optional.of(true));
        List<Instant> approvals = Approvals.counting(situation, ApprovalRole.SLT, "av-account-approved-by-slt").stream()
                .filter(approval -> headCounts || !isHeadteachers(situation, approval))
                .flatMap(approval -> approval.at().stream())
                .toList();
        return opening.at()
                .map(opened -> approvals.isEmpty() || approvals.stream().anyMatch(at -> !at.isAfter(opened)))
                .orElse(true);
    }

    private static boolean isHeadteachers(Situation situation, Approval approval) {
        return approval.by()
                .flatMap(situation::person)
                .flatMap(Person::roles)
                .filter(roles -> roles.contains(Role.HEADTEACHER))
                .isPresent();
    }

    private static Fact<Boolean> inSchoolHours(FactType<Situation, Boolean> type, Situation situation) {
        Fact<Instant> at = FieldFacts.HAPPENED_AT.of(situation);
        Fact<ZoneId> zone = SchoolFacts.ZONE.of(situation);
        Fact<List<Term>> terms = SchoolFacts.TERM_DATES.of(situation);
        Fact<List<LocalDate>> closures = SchoolFacts.CLOSURES.of(situation);
        Fact<BankHolidays> holidays = SchoolFacts.BANK_HOLIDAYS.of(situation);
        Fact<SchoolDay> hours = SchoolFacts.SCHOOL_DAY.of(situation);
        List<Fact<?>> all = List.of(at, zone, terms, closures, holidays, hours);
        if (at.isUnknown() || zone.isUnknown()) {
            return type.waitingFor(situation, List.of(at, zone));
        }
        SchoolCalendar calendar = new SchoolCalendar(
                zone.value().orElseThrow(),
                terms.value(),
                closures.value(),
                holidays.value().orElseGet(BankHolidays::englandAndWales),
                hours.value());
        return calendar.isInSchoolHours(at.value().orElseThrow())
                .map(inside -> type.computed(
                        situation,
                        inside,
                        all.stream().filter(fact -> !fact.isUnknown()).toList()))
                .orElseGet(() -> type.waitingFor(situation, all));
    }

    private static Fact<Boolean> showsAPupil(FactType<Picture, Boolean> type, Picture picture) {
        Fact<List<ChildShown>> children = PictureFacts.CHILDREN_PICTURED.of(picture);
        if (children.isUnknown()) {
            return type.waitingFor(picture, List.of(children));
        }
        List<Fact<?>> reasons = new ArrayList<>(List.of(children));
        Truth any = Truth.FALSE;
        for (ChildShown child : children.value().orElseThrow()) {
            any = any.or(isPupil(picture, child, reasons));
        }
        return any == Truth.UNKNOWN
                ? type.waitingFor(picture, reasons)
                : type.computed(
                        picture,
                        any == Truth.TRUE,
                        reasons.stream().filter(fact -> !fact.isUnknown()).toList());
    }

    /** Somebody who has left is no pupil any more; adds the facts on which that rests. */
    private static Truth isPupil(Picture picture, ChildShown child, List<Fact<?>> reasons) {
        if (!(child instanceof ChildShown.PupilShown pupil)) {
            boolean unidentified = child instanceof ChildShown.UnidentifiedChild;
            if (unidentified) {
                reasons.add(PictureFacts.CHILDREN_PICTURED.unknown(picture));
            }
            return unidentified ? Truth.UNKNOWN : Truth.FALSE;
        }
        Optional<LocalDate> left = picture.situation().pupil(pupil.id()).flatMap(Pupil::leftOn);
        if (left.isEmpty()) {
            return Truth.TRUE;
        }
        Fact<LocalDate> day = ComputedFacts.LOCAL_DATE.of(picture.situation());
        reasons.add(day);
        return day.value().map(date -> Truth.of(!date.isAfter(left.get()))).orElse(Truth.UNKNOWN);
    }
}
