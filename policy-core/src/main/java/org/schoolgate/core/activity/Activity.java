package org.schoolgate.core.activity;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.schoolgate.core.school.Answer;
import org.schoolgate.core.school.Discreet;
import org.schoolgate.core.school.Done;

/**
 * Something done, proposed or received. Of a fact, absent means not known; an empty list means that there are none. Of the acts
 * ({@link #reasons()}, {@link #approvals()}, {@link #done()}), what is not entered has not been done.
 */
public sealed interface Activity extends Discreet
        permits Post,
                PersonalPost,
                DirectMessage,
                Comment,
                Follow,
                Follower,
                AccountProposal,
                SignIn,
                PhotoHandling,
                SchoolEvent,
                PersonalConnection,
                WorkplaceUse,
                Concern,
                AccountCheck,
                PersonalAccount,
                Teaching,
                PolicyCheck {

    /** What sort of activity it is. */
    ActivityKind kind();

    /** The account that it goes through. */
    Optional<AccountRef> account();

    /** Who does it; of a comment and a follower, who wrote it or follows. */
    Optional<PersonRef> by();

    /**
     * When it happens: of a post, when it goes out; of what is received, when it came; of a picture, when it was taken; of a
     * concern, when it was noticed; of a proposal, when the use begins; else the day on which it is looked at.
     */
    Optional<OffsetDateTime> at();

    /** What people said of single facts. */
    List<Answer> answers();

    /** The id of the person who signed the declaration for this kind of activity. */
    Optional<String> declaredBy();

    /** That the declaration was signed for this draft as it was then; absent: it is not bound to what it was signed for. */
    Optional<Signature> signature();

    /** Reasons entered for departing from what is normal. */
    List<Reason> reasons();

    /** Approvals given or refused. */
    List<Approval> approvals();

    /** What was done about the activity's duties. */
    List<Done> done();

    /** Fills in what every activity has, whatever its kind. */
    interface Builder {

        /** Sets {@link Activity#account()}. */
        Builder account(AccountRef account);

        /** Sets {@link Activity#by()}. */
        Builder by(PersonRef by);

        /** Sets {@link Activity#at()}. */
        Builder at(OffsetDateTime at);

        /** Sets {@link Activity#answers()}. */
        Builder answers(Iterable<? extends Answer> answers);

        /** Sets {@link Activity#declaredBy()}. */
        Builder declaredBy(String declaredBy);

        /** Sets {@link Activity#signature()}. */
        Builder signature(Signature signature);

        /** Sets {@link Activity#reasons()}. */
        Builder reasons(Iterable<? extends Reason> reasons);

        /** Sets {@link Activity#approvals()}. */
        Builder approvals(Iterable<? extends Approval> approvals);

        /** Sets {@link Activity#done()}. */
        Builder done(Iterable<? extends Done> done);

        /** The activity. */
        Activity build();
    }
}
