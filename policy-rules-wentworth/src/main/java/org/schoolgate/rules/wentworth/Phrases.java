package org.schoolgate.rules.wentworth;

import static org.schoolgate.core.vocabulary.Phrases.is;
import static org.schoolgate.core.vocabulary.Phrases.says;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.schoolgate.core.activity.AccountFacts;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.DoneEntered;
import org.schoolgate.core.activity.DoneLog;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.FieldFacts;
import org.schoolgate.core.activity.FinerFacts;
import org.schoolgate.core.activity.Origin;
import org.schoolgate.core.activity.SchoolFacts;
import org.schoolgate.core.activity.SharedTo;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.StatementFacts;
import org.schoolgate.core.activity.TripFacts;
import org.schoolgate.core.activity.Trips;
import org.schoolgate.core.activity.ValueType;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Explanation;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Standpoint;
import org.schoolgate.core.logic.Test;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.logic.Wording;
import org.schoolgate.core.rule.Due;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.Done;
import org.schoolgate.core.school.Event;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.vocabulary.Accounts;

/** Phrases that only this policy needs. */
final class Phrases {
    private static final String SIGNED_OUT = "wp-trip-senior-teacher";

    /** What is done with no account at all is judged as the school's. */
    private static final Set<ActivityKind> THROUGH_AN_ACCOUNT = Set.of(
            ActivityKind.POST,
            ActivityKind.DIRECT_MESSAGE,
            ActivityKind.FOLLOW,
            ActivityKind.FOLLOWER,
            ActivityKind.COMMENT,
            ActivityKind.ACCOUNT,
            ActivityKind.SIGN_IN,
            ActivityKind.PERSONAL_POST,
            ActivityKind.PERSONAL_ACCOUNT,
            ActivityKind.PERSONAL_CONNECTION);

    /** The activity concerns one of the school's own accounts on Twitter or Facebook, or no account. */
    private static final FactType<Situation, Boolean> CONCERNS_OFFICIAL_ACCOUNTS = FactType.<Situation, Boolean>named(
                    "concerns_official_accounts", ValueType.BOOLEAN)
            .onEveryActivity()
            .computed((type, situation) -> {
                if (!THROUGH_AN_ACCOUNT.contains(situation.kind())) {
                    return type.known(situation, true);
                }
                Explanation official = Accounts.onAccount(AccountKind.SCHOOL)
                        .and(Accounts.onPlatform("among Twitter, Facebook", Platform.TWITTER, Platform.FACEBOOK))
                        .explain(situation, Standpoint.of("wp-scope"));
                return official.truth() == Truth.UNKNOWN
                        ? type.waitingFor(situation, List.copyOf(official.because()))
                        : type.computed(situation, official.truth() == Truth.TRUE, List.copyOf(official.because()));
            });

    /** No more people can post on the account than the school has settled; the limit is asked once they are known. */
    private static final FactType<Situation, Boolean> ADMINISTRATORS_WITHIN_LIMIT = FactType.<Situation, Boolean>named(
                    "administrators_within_limit", ValueType.BOOLEAN)
            .on(ActivityKind.ACCOUNT)
            .computed((type, situation) -> {
                Fact<List<String>> held = AccountFacts.ADMINISTRATORS.of(situation);
                if (held.isUnknown()) {
                    return type.waitingFor(situation, List.of(held));
                }
                Fact<Integer> most = SchoolFacts.ADMINISTRATORS_AT_MOST.of(situation);
                if (most.isUnknown()) {
                    return type.waitingFor(situation, List.of(most));
                }
                long people = held.value().orElseThrow().stream().distinct().count();
                return type.computed(situation, people <= most.value().orElseThrow(), List.of(held, most));
            });

    /** A trip is over, and no entry says that its phone was signed out since it began. */
    private static final FactType<Situation, Boolean> SIGNED_IN_AFTER_A_TRIP = FactType.<Situation, Boolean>named(
                    "signed_in_after_a_trip", ValueType.BOOLEAN)
            .on(ActivityKind.ACCOUNT, ActivityKind.SIGN_IN)
            .computed((type, situation) -> TripFacts.someTrip(
                    type,
                    situation,
                    (trip, moment) -> Trips.isOver(trip, moment).and(Truth.of(!signedOut(situation, trip)))));

    /** A trip is on by the calendar, whichever event is named. */
    private static final FactType<Situation, Boolean> SOME_TRIP_ON = FactType.<Situation, Boolean>named(
                    "some_trip_on", ValueType.BOOLEAN)
            .on(ActivityKind.ACCOUNT, ActivityKind.SIGN_IN)
            .computed((type, situation) -> TripFacts.someTrip(type, situation, Trips::isOn));

    private Phrases() {}

    private static boolean signedOut(Situation situation, Event trip) {
        Instant began = trip.from().orElse(Instant.MIN);
        return DoneLog.entries(situation, SIGNED_OUT, "").stream().anyMatch(entry -> isSince(entry, began));
    }

    private static boolean isSince(Done entry, Instant began) {
        return entry.at().filter(began::isAfter).isEmpty();
    }

    static Condition<Situation> concerningItsOfficialAccounts() {
        return says(
                Wording.of("it", "concerns", "concern", "the school's own accounts on Twitter, Facebook"),
                CONCERNS_OFFICIAL_ACCOUNTS);
    }

    static Condition<Situation> fedFromTheWebsite() {
        return is("it", "fed in from the website", FieldFacts.ORIGIN, Test.is(Origin.WEBSITE_FEED));
    }

    static Condition<Situation> checkedBeforehand() {
        return is("it", "checked against these rules beforehand", FinerFacts.NEWSFLASH_CHECKED);
    }

    static Condition<Situation> feedingTheAccounts() {
        return says(
                Wording.of("the website's news", "goes", "go", "out to the accounts by itself"),
                SchoolFacts.FEED_ACTIVE);
    }

    static Condition<Situation> olderWaysInUse() {
        return says(
                Wording.of("the school", "uses", "use", "letters, website, talk at school as before"),
                SchoolFacts.OLDER_CHANNELS_IN_USE);
    }

    static Condition<Situation> sayingWhatTheAccountIsFor() {
        return says(
                Wording.of("the profile", "says", "say", "what the account is for"),
                StatementFacts.PROFILE_STATES_AIMS);
    }

    static Condition<Situation> sayingThatNobodyAnswers() {
        return says(
                Wording.of("the profile", "says", "say", "that the account only gives out news"),
                StatementFacts.PROFILE_STATES_ONE_WAY);
    }

    static Condition<Situation> blockedForContent() {
        return Condition.<Situation, Boolean>on(
                Wording.is("the follower", "blocked for inappropriate content"),
                new DoneEntered("wp-remove-inappropriate", "block"),
                Test.isTrue());
    }

    static Condition<Situation> heldByFewEnough() {
        return is("the number of administrators", "within the limit that is settled", ADMINISTRATORS_WITHIN_LIMIT);
    }

    static Condition<Situation> tiedToASharedAddress() {
        return is("the account", "tied to a shared e-mail address", StatementFacts.EMAIL_IS_SHARED);
    }

    static Condition<Situation> stillSignedInAfterATrip() {
        return is("the phone of a past trip", "still signed in", SIGNED_IN_AFTER_A_TRIP);
    }

    static Condition<Situation> whileATripIsOn() {
        return says(Wording.of("it", "happens", "happen", "while a trip is on by the calendar"), SOME_TRIP_ON);
    }

    static Condition<Situation> doneByTheLeadOfATripThatIsOn() {
        return is("whoever acts", "the lead of a trip that is on", TripFacts.LEADS_A_TRIP_NOW);
    }

    static Condition<Situation> pictureShared() {
        return is(
                "the picture",
                "shared",
                FieldFacts.SHARED_TO,
                Test.oneOf(
                        SharedTo.SCHOOL_ACCOUNT,
                        SharedTo.PERSONAL_ACCOUNT,
                        SharedTo.WEBSITE,
                        SharedTo.LEARNING_PLATFORM,
                        SharedTo.MESSAGING,
                        SharedTo.CLOUD,
                        SharedTo.E_MAIL));
    }

    static Condition<Situation> pictureUnused() {
        return is("the picture", "unused", FieldFacts.SHARED_TO, Test.is(SharedTo.NOT_USED));
    }

    static Condition<Situation> copiesLeft() {
        return is("a copy of the picture", "left", FinerFacts.COPIES_LEFT);
    }

    static Due.Moment theSharing() {
        return FieldFacts.PHOTO_USED_AT::of;
    }

    static Due.Moment theEndOfTheTrip() {
        return TripFacts::end;
    }
}
