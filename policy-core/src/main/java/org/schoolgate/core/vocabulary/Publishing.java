package org.schoolgate.core.vocabulary;

import static org.schoolgate.core.vocabulary.Phrases.has;
import static org.schoolgate.core.vocabulary.Phrases.is;
import static org.schoolgate.core.vocabulary.Phrases.says;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.schoolgate.core.activity.AudienceKind;
import org.schoolgate.core.activity.ComputedFacts;
import org.schoolgate.core.activity.DeviceKind;
import org.schoolgate.core.activity.DeviceOwner;
import org.schoolgate.core.activity.FieldFacts;
import org.schoolgate.core.activity.FinerFacts;
import org.schoolgate.core.activity.MessageDirection;
import org.schoolgate.core.activity.Opinion;
import org.schoolgate.core.activity.OtherChannel;
import org.schoolgate.core.activity.Purpose;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.StatementFacts;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Test;
import org.schoolgate.core.logic.Wording;

/** Phrases about what goes out: when, what for, in which words, whose. */
public final class Publishing {
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 2, 12, 0);

    private Publishing() {}

    /** It goes out Monday to Friday, on the school's own clock; holidays count as the day they fall on. */
    public static Condition<Situation> goingOutOnAWeekday() {
        return Condition.on(
                Wording.of("it", "goes out", "go out", "on a weekday"),
                ComputedFacts.LOCAL_TIME,
                new OnDays(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    }

    /** It goes out from the first time of day to the second, both included, on the school's own clock. */
    public static Condition<Situation> goingOutBetween(LocalTime from, LocalTime to) {
        return Condition.on(
                Wording.of("it", "goes out", "go out", "from " + from + " to " + to),
                ComputedFacts.LOCAL_TIME,
                new InHours(from, to));
    }

    /** From one day of the week to a later one, both included. */
    private record OnDays(DayOfWeek first, DayOfWeek last) implements Test<LocalDateTime> {
        @Override
        public boolean passes(LocalDateTime time) {
            DayOfWeek day = time.getDayOfWeek();
            return day.compareTo(first) >= 0 && day.compareTo(last) <= 0;
        }

        @Override
        public List<LocalDateTime> samples() {
            return List.of(
                    MONDAY.with(TemporalAdjusters.nextOrSame(last)),
                    MONDAY.with(TemporalAdjusters.nextOrSame(last.plus(1))));
        }

        @Override
        public List<Test<LocalDateTime>> neighbours() {
            return List.of(
                    new OnDays(first.plus(1), last), new OnDays(first, last.minus(1)), new OnDays(first, last.plus(1)));
        }

        @Override
        public String toString() {
            return first + " to " + last;
        }

        // By hand, as in all parts of a condition: what a record makes for itself is made when it is first asked for.

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OnDays that && first == that.first && last == that.last;
        }

        @Override
        public int hashCode() {
            return Objects.hash(first, last);
        }
    }

    /** From one time of day to a later one, both included. */
    private record InHours(LocalTime from, LocalTime to) implements Test<LocalDateTime> {
        @Override
        public boolean passes(LocalDateTime time) {
            return !time.toLocalTime().isBefore(from) && !time.toLocalTime().isAfter(to);
        }

        @Override
        public List<LocalDateTime> samples() {
            return List.of(
                    MONDAY.with(from),
                    MONDAY.with(to.plusSeconds(1)),
                    MONDAY.with(from.minusSeconds(1)),
                    MONDAY.with(to));
        }

        @Override
        public List<Test<LocalDateTime>> neighbours() {
            return List.of(
                    new InHours(from.minusSeconds(1), to),
                    new InHours(from.plusSeconds(1), to),
                    new InHours(from, to.minusSeconds(1)),
                    new InHours(from, to.plusSeconds(1)));
        }

        @Override
        public String toString() {
            return from + " to " + to;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof InHours that && from.equals(that.from) && to.equals(that.to);
        }

        @Override
        public int hashCode() {
            return Objects.hash(from, to);
        }
    }

    /** So many hours after midnight. */
    public static LocalTime am(int hour) {
        return LocalTime.of(hour, 0);
    }

    /** So many hours after noon. */
    public static LocalTime pm(int hour) {
        return LocalTime.of(hour + 12, 0);
    }

    /** It was not received: of a private message that came in, what is said of sending does not hold. */
    public static Condition<Situation> goingOutFromUs() {
        return Condition.not(is("it", "a message sent to us", ComputedFacts.RECEIVED));
    }

    /** It is about an event of the school's; a trip is one. */
    public static Condition<Situation> aboutASchoolEvent() {
        return is("it", "about a school event", FieldFacts.ABOUT_SCHOOL_EVENT);
    }

    /** It is school news that cannot wait for the next weekday morning. */
    public static Condition<Situation> urgentSchoolNews() {
        return is("it", "urgent school news", FieldFacts.URGENT_SCHOOL_NEWS);
    }

    /** It is for one of these other purposes. */
    public static Condition<Situation> meantFor(String words, Purpose... purposes) {
        return Condition.on(Wording.is("it", words), FieldFacts.OTHER_PURPOSES, Test.includes(purposes));
    }

    /** It is for some purpose that a school posts for. */
    public static Condition<Situation> forASchoolPurpose() {
        return Condition.anyOf(
                aboutASchoolEvent(),
                urgentSchoolNews(),
                aboutATrip(),
                aReminder(),
                meantFor(
                        "about something else that the school does",
                        Purpose.ACHIEVEMENT,
                        Purpose.SCHOOL_NEWS,
                        Purpose.WORK_AND_LEARNING,
                        Purpose.VISIT,
                        Purpose.VISITOR,
                        Purpose.EDUCATIONAL_ACTIVITY));
    }

    /** It is useful or of interest to families. */
    public static Condition<Situation> ofInterestToTheCommunity() {
        return is("it", "of interest to the school community", FinerFacts.OF_INTEREST_TO_COMMUNITY);
    }

    /** Some family needs to know or do something because of it. */
    public static Condition<Situation> whatFamiliesMustKnow() {
        return is("it", "something that families must know", FinerFacts.FAMILIES_MUST_KNOW);
    }

    /** Families have been told in one of these other ways. */
    public static Condition<Situation> alsoSentBy(String words, OtherChannel... channels) {
        return Condition.on(
                Wording.is("it", "also sent by " + words), FieldFacts.ALSO_SENT_BY, Test.includes(channels));
    }

    /** Spelling and grammar are right. */
    public static Condition<Situation> correctlyWritten() {
        return is("it", "correct in its language", FinerFacts.LANGUAGE_CORRECT);
    }

    /** It is positive, or plain news. */
    public static Condition<Situation> positiveOrNeutral() {
        return is("it", "positive in tone, at the least plain news", FinerFacts.POSITIVE_OR_NEUTRAL);
    }

    /** It gives somebody's own opinion. */
    public static Condition<Situation> aPersonalOpinion() {
        return is("it", "the opinion of one person", FinerFacts.OPINION, Test.is(Opinion.OF_A_PERSON));
    }

    /** Nobody is put down. */
    public static Condition<Situation> respectful() {
        return is("it", "respectful to everybody", StatementFacts.RESPECTFUL);
    }

    /** It insults, threatens or discriminates. */
    public static Condition<Situation> offensive() {
        return is("it", "offensive", FinerFacts.OFFENSIVE);
    }

    /** It is fit for anyone who may see it. */
    public static Condition<Situation> suitableForEveryone() {
        return is("it", "suitable for everyone who may see it", FinerFacts.SUITABLE_FOR_EVERYONE);
    }

    /** A child could come to harm through it. */
    public static Condition<Situation> riskyForAChild() {
        return is("it", "a risk to a child", FinerFacts.CHILD_AT_RISK);
    }

    /** Nothing in its words belongs to somebody who has not agreed. */
    public static Condition<Situation> wordsInOrder() {
        return Condition.not(is("it", "made by somebody else", FinerFacts.OTHERS_MATERIAL))
                .or(says(Wording.has("it", "the permission of its owner"), FinerFacts.PERMISSION_HELD));
    }

    /** Somebody could take it the wrong way. */
    public static Condition<Situation> easilyMisread() {
        return is("it", "easy to take the wrong way", FinerFacts.COULD_BE_MISREAD);
    }

    /** It argues about a matter of the school's, or asks for views on one. */
    public static Condition<Situation> discussingTheSchool() {
        return is("it", "a discussion of school matters", FinerFacts.DISCUSSES_SCHOOL_ISSUE);
    }

    /** It answers another account than our own. */
    public static Condition<Situation> answeringSomebody() {
        return is("it", "an answer to somebody else", ComputedFacts.ANSWERS_ANOTHER);
    }

    /** It speaks to or of one person. */
    public static Condition<Situation> aimedAtOnePerson() {
        return is("it", "about one particular person", StatementFacts.ABOUT_ONE_PERSON)
                .or(is("it", "meant for one person alone", FieldFacts.AUDIENCE_KIND, Test.is(AudienceKind.INDIVIDUAL)));
    }

    /** It reminds a class or a year group of something. */
    public static Condition<Situation> remindingAGroup() {
        return aReminder()
                .and(is(
                        "it",
                        "meant for a class, a year group",
                        FieldFacts.AUDIENCE_KIND,
                        Test.oneOf(AudienceKind.CLASS, AudienceKind.YEAR_GROUP)));
    }

    /** It is about a trip. */
    public static Condition<Situation> aboutATrip() {
        return is("it", "about a school trip", FieldFacts.ABOUT_TRIP);
    }

    /** A trip is on at the moment. */
    public static Condition<Situation> duringATrip() {
        return says(Wording.of("it", "happens", "happen", "during a school trip"), ComputedFacts.DURING_TRIP);
    }

    /** The account is used here to be told something by the public. */
    public static Condition<Situation> askingForInformation() {
        return is("it", "asking the public for information", FinerFacts.ASKS_FOR_INFORMATION);
    }

    /** A child is named in its words. */
    public static Condition<Situation> namingAChild() {
        return says(Wording.of("it", "names", "name", "a child"), StatementFacts.NAMES_A_CHILD);
    }

    /** There is a picture with it. */
    public static Condition<Situation> withAPicture() {
        return has("it", "a picture", ComputedFacts.HAS_PICTURE);
    }

    /** A private message that is sent and not received. */
    public static Condition<Situation> sent() {
        return is("the message", "sent by the school", FieldFacts.MESSAGE_DIRECTION, Test.is(MessageDirection.SENT));
    }

    /** It is meant for everybody. */
    public static Condition<Situation> meantForEverybody() {
        return is("it", "meant for everybody", FieldFacts.AUDIENCE_KIND, Test.is(AudienceKind.EVERYONE));
    }

    /** It reminds of something to do or bring. */
    public static Condition<Situation> aReminder() {
        return is("it", "a reminder", FieldFacts.IS_REMINDER);
    }

    /** The account is used from a device of this kind. */
    public static Condition<Situation> onDevice(DeviceKind kind) {
        return is(
                "the device",
                switch (kind) {
                    case PHONE -> "a mobile phone";
                    case TABLET -> "a tablet";
                    case COMPUTER -> "a computer";
                },
                FieldFacts.DEVICE_KIND,
                Test.is(kind));
    }

    /** The device belongs to this side. */
    public static Condition<Situation> onDeviceOf(DeviceOwner owner) {
        return is(
                "the device",
                switch (owner) {
                    case SCHOOL -> "the school's";
                    case PERSONAL -> "somebody's own";
                },
                FieldFacts.DEVICE_OWNER,
                Test.is(owner));
    }
}
