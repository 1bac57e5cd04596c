/**
 * The reader of a draft's words. {@link org.schoolgate.text.StandardTextReader} notices what some school's policy may turn
 * on: names on the roster however they are written, names of grown-ups, handles, hashtags, links, personal details, and
 * British English that asks for a look. What it finds are suspicions, each with its place in the text; only a first and
 * family name of exactly one pupil and of nobody on the staff is certain.
 *
 * <p>A school tool brings its own reader (a language model, a grammar checker) by implementing
 * {@link org.schoolgate.text.PassageReader}, and joins it with this one by
 * {@link org.schoolgate.core.activity.TextReader#all}; each find says which reader found it.
 */
@NullMarked
package org.schoolgate.text;

import org.jspecify.annotations.NullMarked;
