package org.schoolgate.core.logic;

/**
 * A stretch of a text.
 *
 * @param in JSON pointer of the text inside its activity, such as {@code /text}
 * @param start first UTF-16 unit, counted from 0
 * @param end the UTF-16 unit after the last
 */
public record Span(String in, int start, int end) implements Comparable<Span> {
    /** @throws IllegalArgumentException if the span ends before it starts, or starts before the text */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span runs forwards from 0: [" + start + ", " + end + ")");
        }
    }

    @Override
    public int compareTo(Span that) {
        int byPlace = in.compareTo(that.in);
        if (byPlace != 0) {
            return byPlace;
        }
        return start != that.start ? Integer.compare(start, that.start) : Integer.compare(end, that.end);
    }
}
