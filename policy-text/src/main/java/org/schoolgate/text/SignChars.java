package org.schoolgate.text;

/** The classes of characters that handles, hashtags and links are made of, as X documents them for its own clients. */
final class SignChars {
    private static final String HASHTAG_SPECIAL =
            "_\u200C\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C\u30A0\u30FB\u3003\u0F0B\u0F0C\u00B7";

    private SignChars() {}

    static boolean alphanumeric(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9');
    }

    static boolean username(char sign) {
        return alphanumeric(sign) || sign == '_';
    }

    static boolean at(char sign) {
        return sign == '@' || sign == '\uFF20';
    }

    static boolean hash(char sign) {
        return sign == '#' || sign == '\uFF03';
    }

    static boolean accented(char sign) {
        if (sign < 0xC0) {
            return false;
        }
        return (sign <= 0x24F && sign != 0xD7 && sign != 0xF7)
                || (sign >= 0x300 && sign <= 0x36F)
                || (sign >= 0x1E00 && sign <= 0x1EFF)
                || "\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272\u0289\u028b\u02bb".indexOf(sign) >= 0;
    }

    static boolean domain(char sign) {
        return alphanumeric(sign) || accented(sign);
    }

    static boolean path(char sign) {
        return domain(sign) || (sign >= 0x400 && sign <= 0x4FF) || "!*';:=+,.$/%#[]-\u2013_~|&@".indexOf(sign) >= 0;
    }

    static boolean pathEnd(char sign) {
        return domain(sign) || (sign >= 0x400 && sign <= 0x4FF) || "=_#/-+".indexOf(sign) >= 0;
    }

    static boolean query(char sign) {
        return alphanumeric(sign) || "!?*'();:&=+$/%#[]-_.,~|@".indexOf(sign) >= 0;
    }

    static boolean queryEnd(char sign) {
        return alphanumeric(sign) || "-_&=#/".indexOf(sign) >= 0;
    }

    static boolean hashtagLetter(int codePoint) {
        if (Character.isLetter(codePoint)) {
            return true;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean hashtag(int codePoint) {
        return hashtagLetter(codePoint)
                || Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER
                || HASHTAG_SPECIAL.indexOf(codePoint) >= 0;
    }

    /** What may be part of a host name of another script than Latin, after a scheme. */
    static boolean unicodeDomain(char sign) {
        return sign > 0x7F
                && !Character.isWhitespace(sign)
                && !Character.isSpaceChar(sign)
                && !(sign >= 0x2000 && sign <= 0x206F)
                && !invalid(sign);
    }

    static boolean invalid(char sign) {
        return sign == '\uFFFE' || sign == '\uFEFF' || sign == '\uFFFF';
    }
}
