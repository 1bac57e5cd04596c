package org.schoolgate.rules.ashtonhayes;

import static org.schoolgate.core.vocabulary.Phrases.is;

import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.ConcernSubject;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.FieldFacts;
import org.schoolgate.core.activity.PictureAnswers;
import org.schoolgate.core.activity.SchoolFacts;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.ValueType;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Test;
import org.schoolgate.core.logic.Wording;
import org.schoolgate.core.rule.Due;
import org.schoolgate.core.school.Account;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.Event;

/** Phrases that only this policy needs. */
final class Phrases {
    /** The account of whoever follows is on record as one run for work. */
    private static final FactType<Situation, Boolean> FOLLOWS_PROFESSIONALLY = FactType.<Situation, Boolean>named(
                    "follows_from_professional_account", ValueType.BOOLEAN)
            .on(ActivityKind.FOLLOWER)
            .computed((type, situation) -> ofHandle(type, situation, AccountKind.PROFESSIONAL));

    /** The account that is followed is the school's own. */
    private static final FactType<Situation, Boolean> FOLLOWS_US = FactType.<Situation, Boolean>named(
                    "follows_our_account", ValueType.BOOLEAN)
            .on(ActivityKind.PERSONAL_CONNECTION)
            .computed((type, situation) -> ofHandle(type, situation, AccountKind.SCHOOL));

    private Phrases() {}

    private static Fact<Boolean> ofHandle(FactType<Situation, Boolean> type, Situation situation, AccountKind kind) {
        Fact<String> handle = FieldFacts.OTHER_ACCOUNT.of(situation);
        Fact<?> who = situation.kind() == ActivityKind.FOLLOWER
                ? FieldFacts.AUTHOR.of(situation)
                : FieldFacts.OTHER_PERSON.of(situation);
        if (who.isUnknown()) {
            return type.waitingFor(situation, List.of(who));
        }
        boolean recorded = handle.value()
                .flatMap(name -> situation.records().accountByHandle(name))
                .flatMap(Account::kind)
                .equals(Optional.of(kind));
        return type.computed(situation, recorded, handle.isUnknown() ? List.of(who) : List.of(who, handle));
    }

    static Condition<Situation> followingFromARecordedProfessionalAccount() {
        return is("the follower's account", "on record as one run for work", FOLLOWS_PROFESSIONALLY);
    }

    static Condition<Situation> followingOurAccount() {
        return is("the account followed", "the school's own", FOLLOWS_US);
    }

    static Condition<Situation> olderChannelsInUse() {
        return Condition.on(
                Wording.of("the school", "uses", "use", "letters, website, text messages as before"),
                SchoolFacts.OLDER_CHANNELS_IN_USE,
                Test.isTrue());
    }

    static Condition<Situation> otherSitesAllowed() {
        return is("another site", "allowed by a change of the policy", SchoolFacts.OTHER_PLATFORM_ALLOWED);
    }

    static Condition<Situation> takenByAnAttendeeOfTheEvent() {
        return is(
                "a picture from the event",
                "posted by somebody who came to it",
                PictureAnswers.TAKEN_BY_ATTENDEE_AT_EVENT);
    }

    static Condition<Situation> aboutAPostOrComment() {
        return is(
                "the concern",
                "about a post of ours, a comment received",
                FieldFacts.CONCERN_SUBJECT,
                Test.includes(ConcernSubject.OUR_POST, ConcernSubject.COMMENT_RECEIVED));
    }

    /** When the event begins. */
    static Due.Moment theStartOfTheEvent() {
        return situation -> {
            Fact<String> event = FieldFacts.EVENT.of(situation);
            return event.value()
                    .flatMap(id -> situation.records().event(id))
                    .flatMap(Event::from)
                    .map(from -> Fact.computed(FieldFacts.HAPPENED_AT, event.about(), from, List.of(event)))
                    .orElseGet(() -> event.isUnknown()
                            ? Fact.waitingFor(FieldFacts.HAPPENED_AT, event.about(), List.of(event))
                            : FieldFacts.HAPPENED_AT.of(situation));
        };
    }
}
