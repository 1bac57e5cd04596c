package org.schoolgate.json;

/** How much input is looked at. More is refused with one fault, before anything is made of it. */
public final class Limits {

    /** The longest document, in UTF-16 units or bytes: records of some ten thousand pupils. */
    public static final int LENGTH = 8 * 1024 * 1024;

    /** How deep arrays and objects may stand in one another. The forms themselves need seven. */
    public static final int DEPTH = 32;

    /** The longest text, in UTF-16 units. */
    public static final int TEXT = 100_000;

    /** The longest key, in UTF-16 units. */
    public static final int KEY = 1_000;

    /** The longest number, in digits and signs. */
    public static final int NUMBER = 20;

    /** How many keys, values and brackets a document may have. */
    public static final long TOKENS = 2_000_000;

    private Limits() {}
}
