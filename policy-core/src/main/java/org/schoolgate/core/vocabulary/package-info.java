/**
 * The conditions that rules are written with. Their names are participles and adjectives, so that one name follows must,
 * never, normally, advised and exceptWhen alike. A phrase that a single policy needs is written in that policy's module,
 * in the same way: a wording, a fact and a test.
 */
@NullMarked
package org.schoolgate.core.vocabulary;

import org.jspecify.annotations.NullMarked;
