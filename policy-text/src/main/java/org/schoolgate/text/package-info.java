/**
 * The reader of a draft's words. {@link org.schoolgate.text.StandardTextReader} notices what some school's policy may turn
 * on: names on the roster however they are written, names of grown-ups, handles, hashtags, links, personal details, and
 * British English that asks for a look. What it finds are suspicions, each with its place in the text; only a first and
 * family name of exactly one pupil and of nobody on the staff is certain.
 *
 * <p>A school tool brings its own reader (a language model, a grammar checker) by implementing
 * {@link org.schoolgate.text.PassageReader}; each find says which reader found it:
 *
 * <pre>{@code
 * PassageReader own = (passage, records) ->
 *         List.of(Find.of(FindKind.OPINION, new Span(passage.in(), 0, 2), "We", "whatever"));
 * TextReader named = own.named("house-style", Set.of(FindKind.OPINION));
 * TextReader both = TextReader.all(List.of(StandardTextReader.standard(), named));
 * }</pre>
 */
@NullMarked
package org.schoolgate.text;

import org.jspecify.annotations.NullMarked;
