package org.schoolgate.core.policy;

/** How a module offers its policy: named in its module descriptor and under {@code META-INF/services}. */
public interface PolicyProvider {
    /** The id of the policy, told without making it. */
    String id();

    /** The policy; the same each time. */
    Policy policy();
}
