package org.schoolgate.core.dialogue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.OtherChannel;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Span;
import org.schoolgate.core.policy.Fix;

/** One thing that whoever acts can do so that an activity is permitted. None asks that what is true be said to be false. */
public sealed interface Change {
    /**
     * The activity with these changes made. Places are those of the activity as it is handed in.
     *
     * @param now when acts are done; without it, at the time of the activity
     */
    static Activity made(Collection<Change> changes, Activity activity, Optional<Instant> now) {
        return Edits.in(activity, changes, now);
    }

    /** What kind of remedy it is. */
    Fix.Kind kind();

    /** JSON pointer of the place in the activity. */
    String at();

    /** How much it costs, beside others: from 1, a signature, to 5, somebody else's agreement. */
    int cost();

    /** In plain English; it names nobody, but points. */
    String text();

    /** Who has to do it, in upper case; empty for whoever acts. */
    default Optional<String> role() {
        return Optional.empty();
    }

    /**
     * A child is left out of a picture, or a picture out of the activity.
     *
     * @param at where it stands, counted from 0
     */
    record LeaveOut(String at) implements Change {
        @Override
        public Fix.Kind kind() {
            return Fix.Kind.CHANGE;
        }

        private boolean isChild() {
            return at.contains("/children/");
        }

        @Override
        public int cost() {
            return isChild() ? 3 : 4;
        }

        @Override
        public String text() {
            var numbers = Places.numbers(at);
            String picture = "picture " + (numbers.get(0) + 1);
            return isChild()
                    ? "Leave child " + (numbers.get(1) + 1) + " out of " + picture + "."
                    : "Leave out " + picture + ".";
        }
    }

    /**
     * Nobody is tagged in a picture any more.
     *
     * @param at where the picture stands
     */
    record RemoveTags(String at) implements Change {
        @Override
        public Fix.Kind kind() {
            return Fix.Kind.CHANGE;
        }

        @Override
        public int cost() {
            return 2;
        }

        @Override
        public String text() {
            return "Remove the tags from picture " + (Places.numbers(at).get(0) + 1) + ".";
        }
    }

    /**
     * Words are cut: a handle, a link, a hashtag, a name.
     *
     * @param what which of these, in plain English
     * @param span where they stand
     */
    record Cut(String what, Span span) implements Change {
        @Override
        public Fix.Kind kind() {
            return Fix.Kind.CHANGE;
        }

        @Override
        public String at() {
            return span.in();
        }

        @Override
        public int cost() {
            return 2;
        }

        @Override
        public String text() {
            return "Leave out the " + what + " at characters " + span.start() + " to " + span.end() + " of " + at()
                    + ".";
        }
    }

    /**
     * It waits.
     *
     * @param until when it may happen
     * @param zone on whose clocks it is said
     */
    record Wait(OffsetDateTime until, ZoneId zone) implements Change {
        private static final DateTimeFormatter WORDS =
                DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

        @Override
        public Fix.Kind kind() {
            return Fix.Kind.CHANGE;
        }

        @Override
        public String at() {
            return "/at";
        }

        @Override
        public int cost() {
            return 2;
        }

        @Override
        public String text() {
            return "Wait until " + WORDS.format(until.atZoneSameInstant(zone)) + ".";
        }
    }

    /**
     * It is also told in another way.
     *
     * @param channel which
     */
    record Tell(OtherChannel channel) implements Change {
        @Override
        public Fix.Kind kind() {
            return Fix.Kind.CHANGE;
        }

        @Override
        public String at() {
            return "/alsoSentBy";
        }

        @Override
        public int cost() {
            return 3;
        }

        @Override
        public String text() {
            return switch (channel) {
                case LETTER -> "Tell families by letter too.";
                case WEBSITE -> "Put it on the website too.";
                case TEXT -> "Tell families by text message too.";
                case IN_PERSON -> "Tell families in person too.";
            };
        }
    }

    /**
     * Something that a duty asks for is done.
     *
     * @param duty the id of the duty
     * @param act which of its acts; empty for a duty of one
     */
    record Act(String duty, String act) implements Change {
        @Override
        public Fix.Kind kind() {
            return Fix.Kind.CHANGE;
        }

        @Override
        public String at() {
            return "/done";
        }

        @Override
        public int cost() {
            return 3;
        }

        @Override
        public String text() {
            return "Do what " + duty + " asks for" + (act.isEmpty() ? "" : " (" + act + ")") + ", and enter it.";
        }
    }

    /**
     * Somebody agrees.
     *
     * @param as in which role
     * @param by the id of somebody in that role
     */
    record Agreement(ApprovalRole as, String by) implements Change {
        @Override
        public Fix.Kind kind() {
            return Fix.Kind.APPROVAL;
        }

        @Override
        public String at() {
            return "/approvals";
        }

        @Override
        public int cost() {
            return 5;
        }

        @Override
        public Optional<String> role() {
            return Optional.of(as.name());
        }

        @Override
        public String text() {
            String whose = as == ApprovalRole.SLT
                    ? "senior leadership team"
                    : as.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return "Get the agreement of the " + whose + ".";
        }

        /** Gives the role alone. */
        @Override
        public String toString() {
            return "agreement as " + as;
        }
    }

    /**
     * A reason is entered for departing from what is normal.
     *
     * @param rule the id of the rule
     */
    record GiveReason(String rule) implements Change {
        @Override
        public Fix.Kind kind() {
            return Fix.Kind.REASON;
        }

        @Override
        public String at() {
            return "/reasons";
        }

        @Override
        public int cost() {
            return 2;
        }

        @Override
        public String text() {
            return "Enter a reason, if there is a good one, for departing from " + rule + ".";
        }
    }

    /**
     * The author signs the declaration, if all of it is so.
     *
     * @param by the author's id
     */
    record Sign(String by) implements Change {
        @Override
        public Fix.Kind kind() {
            return Fix.Kind.ANSWER;
        }

        @Override
        public String at() {
            return "/declaredBy";
        }

        @Override
        public int cost() {
            return 1;
        }

        @Override
        public String text() {
            return "Sign the declaration, if every statement of it is so.";
        }

        /** Says nothing of the person. */
        @Override
        public String toString() {
            return "signature";
        }
    }

    /**
     * A fact that nobody has told is found to be in order.
     *
     * @param fact what is found out, which whoever acts can see to
     * @param about whom or what it concerns
     * @param value in order, where it is so
     * @param of what the answer names, if it has to
     */
    record Confirm(FactType<?, ?> fact, About about, Object value, Optional<String> of) implements Change {
        @Override
        public Fix.Kind kind() {
            return Fix.Kind.ANSWER;
        }

        @Override
        public String at() {
            return "/answers/" + fact.name();
        }

        @Override
        public int cost() {
            return fact.askedOf() == FactType.AskedOf.AUTHOR ? 3 : 4;
        }

        @Override
        public Optional<String> role() {
            return Optional.of(fact.askedOf().name());
        }

        @Override
        public String text() {
            String in = value.equals(false) ? "no" : value.equals(true) ? "yes" : String.valueOf(value);
            return "Make sure that the answer is \"" + in + "\": " + fact.question();
        }

        /** Gives the fact alone. */
        @Override
        public String toString() {
            return "confirms " + fact.name();
        }
    }
}
