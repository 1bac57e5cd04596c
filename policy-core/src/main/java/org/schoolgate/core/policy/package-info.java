/**
 * A policy with its ledger, and the checker that decides: verdict, findings, questions, duties, permissions, notices and
 * what was presumed. Several policies are layered by the strictest.
 */
@NullMarked
package org.schoolgate.core.policy;

import org.jspecify.annotations.NullMarked;
