package org.schoolgate.core.policy;

import java.util.List;

/**
 * Something that a reader of the decision should know, and that changes no verdict.
 *
 * @param key the stable key
 * @param policy the id of the policy that it is about
 * @param text in English
 * @param sentences ids of the sentences behind it
 */
public record Notice(Key key, String policy, String text, List<String> sentences) {
    /** What a notice is about. */
    public enum Key {
        /** The policy is a draft. */
        DRAFT,
        /** The date for its review has passed. */
        REVIEW_OVERDUE,
        /** The trial has ended. */
        TRIAL_ENDED,
        /** The activity took place before the policy was adopted. */
        BEFORE_ADOPTION,
        /** The policy says nothing of this; another one speaks. */
        SILENT,
        /** Another paper of the school has more to say. */
        OTHER_PAPER,
        /** One policy asks for what another forbids. */
        CONFLICTING_DUTY,
        /** A person's answer stands against what the reader found for certain. */
        ANSWER_OVERRIDES_READER,
        /** The draft was changed after its declaration was signed; it has to be signed again. */
        DECLARATION_VOID,
        /** The draft was changed after somebody answered for it; that has to be asked again. */
        ANSWER_VOID,
        /** A child may be at risk: whom to tell first. */
        SAFEGUARDING
    }

    public Notice {
        sentences = List.copyOf(sentences);
    }

    /** Gives the key and the policy alone: the text may name a person. */
    @Override
    public String toString() {
        return key + " " + policy;
    }
}
