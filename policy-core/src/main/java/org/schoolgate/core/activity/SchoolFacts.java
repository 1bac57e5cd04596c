package org.schoolgate.core.activity;

import static org.schoolgate.core.activity.ActivityKind.ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.ACCOUNT_PROPOSAL;
import static org.schoolgate.core.activity.ActivityKind.COMMENT;
import static org.schoolgate.core.activity.ActivityKind.DIRECT_MESSAGE;
import static org.schoolgate.core.activity.ActivityKind.FOLLOW;
import static org.schoolgate.core.activity.ActivityKind.FOLLOWER;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_POST;
import static org.schoolgate.core.activity.ActivityKind.PHOTO_HANDLING;
import static org.schoolgate.core.activity.ActivityKind.POLICY;
import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.activity.ActivityKind.SCHOOL_EVENT;
import static org.schoolgate.core.activity.ActivityKind.SIGN_IN;
import static org.schoolgate.core.activity.ActivityKind.WORKPLACE_USE;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.schoolgate.core.activity.FactType.AskedOf;
import org.schoolgate.core.activity.FactType.Kind;
import org.schoolgate.core.activity.FactType.Of;
import org.schoolgate.core.activity.FactType.Privacy;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.school.Answer;
import org.schoolgate.core.school.BankHolidays;
import org.schoolgate.core.school.Event;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.SchoolDay;
import org.schoolgate.core.school.Term;

/** What the school's records say of the school, and what it has settled once. */
public final class SchoolFacts {
    private SchoolFacts() {}

    /** Which time zone is the school in? */
    public static final FactType<Situation, ZoneId> ZONE = FactType.<Situation, ZoneId>named(
                    "zone", ValueType.internal("text"))
            .on(POST, DIRECT_MESSAGE, COMMENT, WORKPLACE_USE)
            .asks(Kind.FIND_OUT, "Which time zone is the school in?", AskedOf.OFFICE)
            .standing()
            .about(Of.SCHOOL, Looks.SCHOOL)
            .inRecords(
                    "zone",
                    (type, situation) -> type.of(situation, situation.records().zone()));

    /** When does each term begin and end? */
    public static final FactType<Situation, List<Term>> TERM_DATES = FactType.<Situation, List<Term>>named(
                    "term_dates", ValueType.internal("date"))
            .on(ACCOUNT, WORKPLACE_USE)
            .asks(Kind.FIND_OUT, "When does each term begin and end?", AskedOf.OFFICE)
            .standing()
            .about(Of.SCHOOL, Looks.SCHOOL)
            .inRecords(
                    "terms[].from, terms[].to",
                    (type, situation) -> type.of(
                            situation,
                            sorted(
                                    situation.records().terms(),
                                    Comparator.comparing(Term::from).thenComparing(Term::to))));

    /** On which weekdays of term is the school shut (training days, closures)? */
    public static final FactType<Situation, List<LocalDate>> CLOSURES = FactType.<Situation, List<LocalDate>>named(
                    "closures", ValueType.internal("date"))
            .on(COMMENT, DIRECT_MESSAGE, WORKPLACE_USE)
            .asks(
                    Kind.FIND_OUT,
                    "On which weekdays of term is the school shut (training days, closures)?",
                    AskedOf.OFFICE)
            .standing()
            .about(Of.SCHOOL, Looks.SCHOOL)
            .inRecords(
                    "closures[]",
                    (type, situation) ->
                            type.of(situation, sorted(situation.records().closures(), Comparator.naturalOrder())));

    /** Which bank holidays does the school keep, if not those of England and Wales? */
    public static final FactType<Situation, BankHolidays> BANK_HOLIDAYS = FactType.<Situation, BankHolidays>named(
                    "bank_holidays", ValueType.internal("date"))
            .on(COMMENT, DIRECT_MESSAGE, WORKPLACE_USE)
            .asks(
                    Kind.FIND_OUT,
                    "Which bank holidays does the school keep, if not those of England and Wales?",
                    AskedOf.OFFICE)
            .standing()
            .about(Of.SCHOOL, Looks.SCHOOL)
            .inRecords(
                    "bankHolidays[]",
                    (type, situation) -> type.known(
                            situation,
                            situation
                                    .records()
                                    .bankHolidays()
                                    .map(BankHolidays::listed)
                                    .orElseGet(BankHolidays::englandAndWales)));

    /** When does the school day begin and end? */
    public static final FactType<Situation, SchoolDay> SCHOOL_DAY = FactType.<Situation, SchoolDay>named(
                    "school_day", ValueType.internal("text"))
            .on(WORKPLACE_USE)
            .asks(Kind.FIND_OUT, "When does the school day begin and end?", AskedOf.OFFICE)
            .standing()
            .about(Of.SCHOOL, Looks.SCHOOL)
            .inRecords(
                    "schoolDay",
                    (type, situation) -> type.of(situation, situation.records().schoolDay()));

    /** Which events and trips are planned, and from when to when? */
    public static final FactType<Situation, List<Event>> EVENT_DATES = FactType.<Situation, List<Event>>named(
                    "event_dates", ValueType.internal("instant"))
            .on(POST, DIRECT_MESSAGE, SCHOOL_EVENT, PHOTO_HANDLING, SIGN_IN)
            .asks(Kind.FIND_OUT, "Which events and trips are planned, and from when to when?", AskedOf.OFFICE)
            .standing()
            .about(Of.EVENT, Looks.SCHOOL)
            .inRecords(
                    "events[]",
                    (type, situation) ->
                            type.of(situation, sorted(situation.records().events(), Comparator.comparing(Event::id))));

    /** Who runs the account on this trip? */
    public static final FactType<Situation, String> TRIP_ACCOUNT_LEAD = FactType.<Situation, String>named(
                    "trip_account_lead", ValueType.ID)
            .on(POST, SIGN_IN, PHOTO_HANDLING)
            .asks(Kind.FIND_OUT, "Who runs the account on this trip?", AskedOf.HEADTEACHER)
            .about(Of.EVENT)
            .privacy(Privacy.PERSONAL)
            .inRecords("events[].lead", Looks::eventLead);

    /** Which sites and accounts does the school trust? */
    public static final FactType<Situation, List<String>> TRUSTED_SOURCES = FactType.<Situation, List<String>>named(
                    "trusted_sources", ValueType.internal("text"))
            .on(POST, FOLLOW)
            .asks(Kind.FIND_OUT, "Which sites and accounts does the school trust?", AskedOf.HEADTEACHER)
            .standing()
            .about(Of.SCHOOL, Looks.SCHOOL)
            .inRecords(
                    "trustedSources[]",
                    (type, situation) -> type.of(
                            situation, sorted(situation.records().trustedSources(), Comparator.naturalOrder())));

    /** Which accounts has the school found to be about education? */
    public static final FactType<Situation, List<String>> EDUCATIONAL_ACCOUNTS =
            FactType.<Situation, List<String>>named("educational_accounts", ValueType.internal("text"))
                    .on(FOLLOW)
                    .asks(Kind.FIND_OUT, "Which accounts has the school found to be about education?", AskedOf.SLT)
                    .standing()
                    .about(Of.SCHOOL, Looks.SCHOOL)
                    .inRecords(
                            "educationalAccounts[]",
                            (type, situation) -> type.of(
                                    situation,
                                    sorted(situation.records().educationalAccounts(), Comparator.naturalOrder())));

    /** Which pupils are at the school, with the names they go by? */
    public static final FactType<Situation, List<Pupil>> PUPIL_ROSTER = FactType.<Situation, List<Pupil>>named(
                    "pupil_roster", ValueType.internal("ids"))
            .on(POST, DIRECT_MESSAGE, COMMENT, FOLLOWER, PERSONAL_POST)
            .asks(Kind.FIND_OUT, "Which pupils are at the school, with the names they go by?", AskedOf.OFFICE)
            .standing()
            .about(Of.SCHOOL, Looks.SCHOOL)
            .privacy(Privacy.PERSONAL)
            .inRecords(
                    "pupils[]",
                    (type, situation) -> type.of(situation, situation.records().roster()));

    /** How many people at most should be able to post on an account? */
    public static final FactType<Situation, Integer> ADMINISTRATORS_AT_MOST = FactType.<Situation, Integer>named(
                    "administrators_at_most", ValueType.COUNT)
            .on(ACCOUNT)
            .asks(Kind.FIND_OUT, "How many people at most should be able to post on an account?", AskedOf.HEADTEACHER)
            .standing()
            .about(Of.SCHOOL, Looks.SCHOOL)
            .answered();

    /** Are letters home, the website and the other usual ways of telling families all still in use? */
    public static final FactType<Situation, Boolean> OLDER_CHANNELS_IN_USE = FactType.<Situation, Boolean>named(
                    "older_channels_in_use", ValueType.BOOLEAN)
            .on(POST, POLICY)
            .asks(
                    Kind.FIND_OUT,
                    "Are letters home, the website and the other usual ways of telling families all still in use?",
                    AskedOf.SLT)
            .standing()
            .about(Of.SCHOOL, Looks.SCHOOL)
            .safe(true)
            .answered();

    /** Has the school decided, by changing its policy, to use this other site too? */
    public static final FactType<Situation, Boolean> OTHER_PLATFORM_ALLOWED = FactType.<Situation, Boolean>named(
                    "other_platform_allowed", ValueType.BOOLEAN)
            .on(ACCOUNT, ACCOUNT_PROPOSAL)
            .asks(
                    Kind.FIND_OUT,
                    "Has the school decided, by changing its policy, to use this other site too?",
                    AskedOf.SLT)
            .standing()
            .about(Of.SCHOOL, Looks.SCHOOL)
            .safe(true)
            .answered();

    /** Do our own rules on photographs ask for nothing beyond a parent's agreement for each child shown? */
    public static final FactType<Situation, Boolean> IMAGES_POLICY_NEEDS_ONLY_CONSENT =
            FactType.<Situation, Boolean>named("images_policy_needs_only_consent", ValueType.BOOLEAN)
                    .on(POST, PHOTO_HANDLING)
                    .asks(
                            Kind.FIND_OUT,
                            "Do our own rules on photographs ask for nothing beyond a parent's agreement for each child shown?",
                            AskedOf.HEADTEACHER)
                    .standing()
                    .about(Of.SCHOOL, Looks.SCHOOL)
                    .safe(true)
                    .answered();

    /** Do two children together count as a group in a picture? */
    public static final FactType<Situation, Boolean> TWO_CHILDREN_ARE_A_GROUP = FactType.<Situation, Boolean>named(
                    "two_children_are_a_group", ValueType.BOOLEAN)
            .on(POST)
            .asks(Kind.JUDGE, "Do two children together count as a group in a picture?", AskedOf.HEADTEACHER)
            .standing()
            .about(Of.SCHOOL, Looks.SCHOOL)
            .safe(true)
            .answered();

    /** Does the profile of the school's account say well enough which people or roles post on it? */
    public static final FactType<Situation, Boolean> ACCOUNT_SAYS_WHO_POSTS = FactType.<Situation, Boolean>named(
                    "account_says_who_posts", ValueType.BOOLEAN)
            .on(POST, ACCOUNT)
            .asks(
                    Kind.FIND_OUT,
                    "Does the profile of the school's account say well enough which people or roles post on it?",
                    AskedOf.SLT)
            .standing()
            .about(Of.SCHOOL, Looks.SCHOOL)
            .safe(true)
            .answered();

    /** May the school's website and learning platform show pictures of pupils? */
    public static final FactType<Situation, Boolean> WEBSITE_MAY_SHOW_PUPILS = FactType.<Situation, Boolean>named(
                    "website_may_show_pupils", ValueType.BOOLEAN)
            .on(PHOTO_HANDLING, PERSONAL_POST)
            .asks(
                    Kind.FIND_OUT,
                    "May the school's website and learning platform show pictures of pupils?",
                    AskedOf.HEADTEACHER)
            .standing()
            .about(Of.SCHOOL, Looks.SCHOOL)
            .safe(true)
            .answered();

    /** Does the Headteacher's signature also count as the senior leadership's? */
    public static final FactType<Situation, Boolean> HEAD_APPROVAL_COUNTS_FOR_SLT = FactType.<Situation, Boolean>named(
                    "head_approval_counts_for_slt", ValueType.BOOLEAN)
            .on(ACCOUNT_PROPOSAL, ACCOUNT)
            .asks(
                    Kind.FIND_OUT,
                    "Does the Headteacher's signature also count as the senior leadership's?",
                    AskedOf.HEADTEACHER)
            .standing()
            .about(Of.SCHOOL, Looks.SCHOOL)
            .safe(true)
            .answered();

    /** Does the ban on these sites on school computers also bind the staff who run the school's accounts? */
    public static final FactType<Situation, Boolean> COMPUTER_BAN_COVERS_ACCOUNT_STAFF =
            FactType.<Situation, Boolean>named("computer_ban_covers_account_staff", ValueType.BOOLEAN)
                    .on(WORKPLACE_USE, SIGN_IN)
                    .asks(
                            Kind.JUDGE,
                            "Does the ban on these sites on school computers also bind the staff who run the school's accounts?",
                            AskedOf.HEADTEACHER)
                    .standing()
                    .about(Of.SCHOOL, Looks.SCHOOL)
                    .safe(false)
                    .answered();

    /** Does the rule that only the Headteacher posts cover the blog and the videos too? */
    public static final FactType<Situation, Boolean> HEADTEACHER_ONLY_COVERS_BLOG = FactType.<Situation, Boolean>named(
                    "headteacher_only_covers_blog", ValueType.BOOLEAN)
            .on(POST, SIGN_IN)
            .asks(
                    Kind.JUDGE,
                    "Does the rule that only the Headteacher posts cover the blog and the videos too?",
                    AskedOf.HEADTEACHER)
            .standing()
            .about(Of.SCHOOL, Looks.SCHOOL)
            .safe(false)
            .answered();

    /** Does the website's news go out by itself to each account? */
    public static final FactType<Situation, Boolean> FEED_ACTIVE = FactType.<Situation, Boolean>named(
                    "feed_active", ValueType.BOOLEAN)
            .on(ACCOUNT, POST)
            .asks(
                    Kind.FIND_OUT,
                    "Does the website's news go out by itself to each account?",
                    AskedOf.ACCOUNT_ADMINISTRATOR)
            .standing()
            .about(Of.SCHOOL, Looks.SCHOOL)
            .safe(true)
            .answered();

    /** Can parents post or comment on a learning platform of ours? */
    public static final FactType<Situation, Boolean> PARENTS_CAN_POST = FactType.<Situation, Boolean>named(
                    "parents_can_post", ValueType.BOOLEAN)
            .on(ACCOUNT, COMMENT)
            .asks(Kind.FIND_OUT, "Can parents post or comment on a learning platform of ours?", AskedOf.SLT)
            .standing()
            .about(Of.SCHOOL, Looks.SCHOOL)
            .safe(false)
            .answered();

    /** The policy does not speak of this kind of activity. May it go ahead without asking each time? */
    public static final FactType<Situation, Boolean> SILENCE_PERMITS = FactType.<Situation, Boolean>named(
                    "silence_permits", ValueType.BOOLEAN)
            .onEveryActivity()
            .asks(
                    Kind.JUDGE,
                    "The policy does not speak of this kind of activity. May it go ahead without asking each time?",
                    AskedOf.HEADTEACHER)
            .standing()
            .about(Of.SCHOOL, Looks.SCHOOL)
            .safe(true)
            .answered();

    /**
     * What the school has answered to a policy's silence on this kind of activity: for that policy, or else for every one.
     *
     * @param policy the id of the policy
     */
    public static FactType<Situation, Boolean> silencePermits(String policy) {
        return FactType.<Situation, Boolean>named("silence_permits", ValueType.BOOLEAN)
                .onEveryActivity()
                .asks(Kind.JUDGE, SILENCE_PERMITS.question(), AskedOf.HEADTEACHER)
                .standing()
                .safe(true)
                .about(Of.SCHOOL, situation -> About.of("policy", policy))
                .answered((type, situation) -> silence(type, situation, policy));
    }

    private static Fact<Boolean> silence(FactType<Situation, Boolean> type, Situation situation, String policy) {
        for (boolean own : new boolean[] {true, false}) {
            Predicate<Answer> meant = answer -> own
                    ? answer.policy().equals(Optional.of(policy))
                    : answer.policy().isEmpty();
            Optional<Fact<Boolean>> told = Settling.answered(type, situation, meant);
            if (told.isPresent()) {
                return told.get();
            }
        }
        return type.unknown(situation);
    }

    /** The order of a list in the records says nothing, and so does not show. */
    private static <V> Optional<List<V>> sorted(Optional<List<V>> values, Comparator<? super V> order) {
        return values.map(list -> list.stream().sorted(order).toList());
    }
}
