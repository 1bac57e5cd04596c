/**
 * A policy of September 2018 on the use of Twitter, which names no school and speaks of Twitter alone. Norms stand in the
 * order of the paper, each beside its clause; the outline of the paper is a class of its own.
 */
@NullMarked
package org.schoolgate.rules.twitter2018;

import org.jspecify.annotations.NullMarked;
