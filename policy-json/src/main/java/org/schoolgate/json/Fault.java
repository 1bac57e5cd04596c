package org.schoolgate.json;

/**
 * One place where input does not fit its form. None of the three parts ever holds a value from the input; {@code at} and
 * {@code found} may hold a key.
 *
 * @param at a JSON pointer to the member itself; empty for the whole document
 * @param found the JSON type that stands there, or an unknown key that is near a known one
 * @param expected what may stand there
 */
public record Fault(String at, String found, String expected) {

    // A misplaced key may be anybody's name, so that neither pointer nor key may reach a log.
    @Override
    public String toString() {
        return "Fault";
    }
}
