/**
 * What a school is about to do, or what was done to it: the seventeen kinds of activity, what a reader of words found,
 * the facts that rules may turn on, and the situation (an activity with the school's records looked up and its words
 * read) that a rule judges.
 *
 * <p>A list or set inside an {@link java.util.Optional} is kept as it is handed in: hand in one that nobody changes.
 */
@NullMarked
@GeneratedValues
package org.schoolgate.core.activity;

import org.jspecify.annotations.NullMarked;
