/**
 * Cavendish Community Primary School's draft policy on social media networking. Norms stand in the order of the paper,
 * each beside its clause; the outline of the paper is a class of its own.
 */
@NullMarked
package org.schoolgate.rules.cavendish;

import org.jspecify.annotations.NullMarked;
