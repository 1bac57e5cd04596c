package org.schoolgate.text;

/** What stands between two words, as bits; a gap may hold several. */
final class Gap {
    static final int SPACE = 1;
    static final int LINE = 1 << 1;
    static final int HYPHEN = 1 << 2;
    static final int UNDERSCORE = 1 << 3;
    static final int STOP = 1 << 4;
    static final int END = 1 << 5;
    static final int COMMA = 1 << 6;
    static final int COLON = 1 << 7;
    static final int SYMBOL = 1 << 8;
    static final int AT = 1 << 9;
    static final int HASH = 1 << 10;
    static final int SLASH = 1 << 11;
    static final int BRACKET = 1 << 12;
    static final int STAR = 1 << 13;
    static final int CURRENCY = 1 << 14;
    static final int QUOTE = 1 << 15;
    static final int DASH = 1 << 16;
    static final int AMPERSAND = 1 << 17;
    static final int PERCENT = 1 << 18;
    static final int OTHER = 1 << 19;
    static final int APOSTROPHE = 1 << 20;
    static final int QUESTION = 1 << 21;
    /** The text begins or ends here. */
    static final int EDGE = 1 << 22;

    /** What may stand between the words of one phrase or name. */
    static final int SOFT = SPACE | LINE | HYPHEN | UNDERSCORE | APOSTROPHE;
    /** What closes a sentence. */
    static final int SENTENCE = EDGE | LINE | STOP | END | QUESTION;

    private Gap() {}

    static boolean only(int gap, int allowed) {
        return (gap & ~allowed) == 0;
    }

    static int of(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r', 0x85, 0x2028, 0x2029 -> LINE | SPACE;
            case '\t' -> SPACE;
            case '-', 0x2010, 0x2011, 0xFE63, 0xFF0D -> HYPHEN;
            case '_', 0xFF3F -> UNDERSCORE;
            case '.', 0x3002, 0xFF0E -> STOP;
            case '!', 0x2026, 0xFF01, 0x203C -> END;
            case '?', 0xFF1F, 0x2049 -> QUESTION;
            case ',', ';', 0xFF0C -> COMMA;
            case ':', 0xFF1A -> COLON;
            case '@', 0xFF20 -> AT;
            case '#', 0xFF03 -> HASH;
            case '/', '\\', '|', 0xFF0F -> SLASH;
            case '*' -> STAR;
            case '%' -> PERCENT;
            case '&', 0xFF06 -> AMPERSAND;
            default -> ofType(codePoint);
        };
    }

    private static int ofType(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR -> SPACE;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> LINE | SPACE;
            case Character.DASH_PUNCTUATION -> DASH;
            case Character.START_PUNCTUATION, Character.END_PUNCTUATION -> BRACKET;
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> QUOTE;
            case Character.CURRENCY_SYMBOL -> CURRENCY;
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.UNASSIGNED, Character.PRIVATE_USE ->
                SYMBOL;
            default -> codePoint == '"' ? QUOTE : OTHER;
        };
    }
}
