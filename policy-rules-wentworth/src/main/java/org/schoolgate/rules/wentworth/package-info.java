/**
 * Wentworth Primary School's policy on communicating through Twitter and Facebook of January 2023. Norms stand in the
 * order of the paper, each beside its clause; the outline of the paper is a class of its own.
 */
@NullMarked
package org.schoolgate.rules.wentworth;

import org.jspecify.annotations.NullMarked;
