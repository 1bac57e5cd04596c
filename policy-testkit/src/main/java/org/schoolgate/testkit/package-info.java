/**
 * What a policy author's tests extend: {@link org.schoolgate.testkit.PolicyLaws} holds a policy to the laws that every
 * policy keeps, {@link org.schoolgate.testkit.Cases} runs worked cases that are written as data.
 */
@NullMarked
package org.schoolgate.testkit;

import org.jspecify.annotations.NullMarked;
