package org.schoolgate.core.policy;

import java.util.List;

/**
 * A permission that holds.
 *
 * @param policy the id of the policy
 * @param id the id of the norm
 * @param summary what may be done, in our own words
 * @param sentences ids of the sentences behind it
 */
public record Allowed(String policy, String id, String summary, List<String> sentences) {}
