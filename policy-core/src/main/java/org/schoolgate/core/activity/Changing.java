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
}
