/**
 * Ashton Hayes Primary School's policy on Twitter and Facebook of February 2017. Norms stand in the order of the paper,
 * each beside its clause; the outline of the paper is a class of its own.
 */
@NullMarked
package org.schoolgate.rules.ashtonhayes;

import org.jspecify.annotations.NullMarked;
