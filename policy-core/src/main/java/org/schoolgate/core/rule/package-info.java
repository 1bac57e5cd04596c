/**
 * What a policy is made of: clauses, and the norms that are read off them (rules, duties, permissions, definitions), each
 * a value with slots; and what a rule finds of a situation.
 */
@NullMarked
package org.schoolgate.core.rule;

import org.jspecify.annotations.NullMarked;
