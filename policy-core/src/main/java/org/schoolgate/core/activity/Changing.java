package org.schoolgate.core.activity;

/** Makes activities of activities: everything as it was, but for what is then set. */
public final class Changing {
    private Changing() {}

    /**
     * A builder of the same kind that holds all that the activity holds. It also builds whatever is common to such a kind:
     * of a post it is a {@link Posting.Builder} too, and so on.
     */
    public static Activity.Builder of(Activity activity) {
        if (activity instanceof Post one) {
            return Post.builder().from(one);
        }
        if (activity instanceof PersonalPost one) {
            return PersonalPost.builder().from(one);
        }
        if (activity instanceof DirectMessage one) {
            return DirectMessage.builder().from(one);
        }
        if (activity instanceof Comment one) {
            return Comment.builder().from(one);
        }
        if (activity instanceof Follow one) {
            return Follow.builder().from(one);
        }
        if (activity instanceof Follower one) {
            return Follower.builder().from(one);
        }
        if (activity instanceof AccountProposal one) {
            return AccountProposal.builder().from(one);
        }
        if (activity instanceof SignIn one) {
            return SignIn.builder().from(one);
        }
        if (activity instanceof PhotoHandling one) {
            return PhotoHandling.builder().from(one);
        }
        if (activity instanceof SchoolEvent one) {
            return SchoolEvent.builder().from(one);
        }
        if (activity instanceof PersonalConnection one) {
            return PersonalConnection.builder().from(one);
        }
        if (activity instanceof WorkplaceUse one) {
            return WorkplaceUse.builder().from(one);
        }
        if (activity instanceof Concern one) {
            return Concern.builder().from(one);
        }
        if (activity instanceof AccountCheck one) {
            return AccountCheck.builder().from(one);
        }
        if (activity instanceof PersonalAccount one) {
            return PersonalAccount.builder().from(one);
        }
        if (activity instanceof Teaching one) {
            return Teaching.builder().from(one);
        }
        return PolicyCheck.builder().from((PolicyCheck) activity);
    }

    /** An activity of this kind of which nothing is known. */
    public static Activity blank(ActivityKind kind) {
        return switch (kind) {
            case POST -> Post.builder().build();
            case PERSONAL_POST -> PersonalPost.builder().build();
            case DIRECT_MESSAGE -> DirectMessage.builder().build();
            case COMMENT -> Comment.builder().build();
            case FOLLOW -> Follow.builder().build();
            case FOLLOWER -> Follower.builder().build();
            case ACCOUNT_PROPOSAL -> AccountProposal.builder().build();
            case SIGN_IN -> SignIn.builder().build();
            case PHOTO_HANDLING -> PhotoHandling.builder().build();
            case SCHOOL_EVENT -> SchoolEvent.builder().build();
            case PERSONAL_CONNECTION -> PersonalConnection.builder().build();
            case WORKPLACE_USE -> WorkplaceUse.builder().build();
            case CONCERN -> Concern.builder().build();
            case ACCOUNT -> AccountCheck.builder().build();
            case PERSONAL_ACCOUNT -> PersonalAccount.builder().build();
            case TEACHING -> Teaching.builder().build();
            case POLICY -> PolicyCheck.builder().build();
        };
    }
}
