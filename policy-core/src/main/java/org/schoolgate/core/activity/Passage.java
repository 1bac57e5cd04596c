package org.schoolgate.core.activity;

/**
 * Words to be read.
 *
 * @param in JSON pointer of the words in their activity: {@code /text}, {@code /media/0/alt} ...
 * @param text the words
 */
public record Passage(String in, String text) {
    /** Gives the place alone. */
    @Override
    public String toString() {
        return "the words at " + in;
    }
}
