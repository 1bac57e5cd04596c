/** One check of six rules, written by hand, with Schoolgate, and with the engines that one would reach for. */
@NullMarked
package org.schoolgate.benchmarks.sixrules;

import org.jspecify.annotations.NullMarked;
