/** The smallest program that asks for a decision. */
@NullMarked
package org.schoolgate.examples.quickstart;

import org.jspecify.annotations.NullMarked;
