package org.schoolgate.text;

import java.text.Normalizer;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What a code point stands for when words are compared: its plain lower-case letters, nothing, an apostrophe, or a gap.
 * Tables are filled a page at a time, on first use, and never change after that.
 */
final class Folding {
    /** Part of a word. */
    static final int WORD = 0;
    /** A mark on the letter before it: an accent, a variation selector. */
    static final int MARK = 1;
    /** Not seen at all: a zero-width or direction sign. */
    static final int INVISIBLE = 2;

    static final int APOSTROPHE = 3;
    static final int GAP = 4;

    /** Longer expansions (a whole Arabic blessing in one sign) are no letters of a name. */
    private static final int LONGEST = 3;

    private static final int PAGE = 256;
    private static final AtomicReferenceArray<Folding[]> PAGES =
            new AtomicReferenceArray<>((Character.MAX_CODE_POINT + 1) / PAGE);

    /** Pairs: a letter of another script, and the Latin letter that it is taken for. */
    private static final String LOOK_ALIKES =
            "аaсcеeіiјjоoрpѕsуyхxһhԁdԛqԝwкkмmтtвbнhгrпnзeьbѵvАaВbЕeЅsІiЈjКkМmНhОoРpСcТtУyХxҮyԌgѴv"
                    + "αaβbεeηnιiκkνvοoρpτtυuχxωwγyΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxϹcϳj"
                    + "ɑaɡgɩiօoսuհhոnѡw"
                    + "ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz";
    /** Pairs: a letter that has no decomposition, and what it is written as. */
    private static final String PLAIN = "øoØołlŁlđdĐdħhĦhŧtŦtıiŋnŊnƒfɓbƙkðdÐd";

    final int kind;
    final char[] letters;
    final boolean disguise;
    final boolean upper;
    final boolean digit;
    final int gap;

    private Folding(int kind, char[] letters, boolean disguise, boolean upper, boolean digit, int gap) {
        this.kind = kind;
        this.letters = letters;
        this.disguise = disguise;
        this.upper = upper;
        this.digit = digit;
        this.gap = gap;
    }

    static Folding of(int codePoint) {
        Folding[] page = PAGES.get(codePoint / PAGE);
        if (page == null) {
            page = page(codePoint / PAGE);
            PAGES.set(codePoint / PAGE, page);
        }
        return page[codePoint % PAGE];
    }

    /** The word as it is compared: its letters folded, everything else dropped. */
    static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        word.codePoints().mapToObj(Folding::of).filter(f -> f.kind == WORD).forEach(f -> folded.append(f.letters));
        return folded.toString();
    }

    private static Folding[] page(int number) {
        Folding[] page = new Folding[PAGE];
        for (int i = 0; i < PAGE; i++) {
            page[i] = make(number * PAGE + i);
        }
        return page;
    }

    private static Folding make(int codePoint) {
        if (isApostrophe(codePoint)) {
            return new Folding(APOSTROPHE, new char[0], false, false, false, Gap.APOSTROPHE);
        }
        if (isInvisible(codePoint)) {
            return new Folding(INVISIBLE, new char[0], codePoint != 0xAD, false, false, 0);
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK) {
            return new Folding(MARK, new char[0], false, false, false, 0);
        }
        String taken = paired(LOOK_ALIKES, codePoint);
        if (taken.isEmpty()) {
            taken = enclosed(codePoint);
        }
        if (!taken.isEmpty()) {
            return word(codePoint, taken, true);
        }
        String plain = plain(codePoint);
        return Character.isLetterOrDigit(codePoint) && !plain.isEmpty() && plain.length() <= LONGEST
                ? word(codePoint, plain, isStyled(codePoint))
                : new Folding(GAP, new char[0], false, false, false, Gap.of(codePoint));
    }

    private static Folding word(int codePoint, String letters, boolean disguise) {
        boolean upper =
                Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint) || isStyledCapital(codePoint);
        return new Folding(WORD, letters.toCharArray(), disguise, upper, Character.isDigit(letters.charAt(0)), 0);
    }

    private static boolean isApostrophe(int codePoint) {
        return "'\u2018\u2019\u201B\u02BB\u02BC\u02B9\u2032\u00B4`\uFF07".indexOf(codePoint) >= 0;
    }

    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || codePoint == 0
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x3164
                || codePoint == 0xFFA0;
    }

    private static String paired(String pairs, int codePoint) {
        for (int i = 0; i < pairs.length(); i += 2) {
            if (pairs.charAt(i) == codePoint) {
                return pairs.substring(i + 1, i + 2);
            }
        }
        return "";
    }

    /** Letters in circles and squares, which are symbols to Unicode. */
    private static String enclosed(int codePoint) {
        int from = codePoint >= 0x24B6 && codePoint <= 0x24CF
                ? 0x24B6
                : codePoint >= 0x24D0 && codePoint <= 0x24E9
                        ? 0x24D0
                        : codePoint >= 0x1F130 && codePoint <= 0x1F149
                                ? 0x1F130
                                : codePoint >= 0x1F150 && codePoint <= 0x1F169
                                        ? 0x1F150
                                        : codePoint >= 0x1F170 && codePoint <= 0x1F189 ? 0x1F170 : -1;
        return from < 0 ? "" : String.valueOf((char) ('a' + codePoint - from));
    }

    /** Letters of another form than plain text has: full-width, bold, script. */
    private static boolean isStyled(int codePoint) {
        return (codePoint >= 0x1D400 && codePoint <= 0x1D7FF)
                || (codePoint >= 0xFF10 && codePoint <= 0xFF5A)
                || (codePoint >= 0x2100 && codePoint <= 0x214F);
    }

    private static boolean isStyledCapital(int codePoint) {
        return (codePoint >= 0x24B6 && codePoint <= 0x24CF)
                || (codePoint >= 0x1F130 && codePoint <= 0x1F189)
                || (isStyled(codePoint)
                        && Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
                                .codePoints()
                                .allMatch(Character::isUpperCase));
    }

    private static String plain(int codePoint) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(part -> plain.append(base(part)));
        return plain.toString();
    }

    private static String base(int codePoint) {
        String known = paired(PLAIN, codePoint);
        if (!known.isEmpty()) {
            return known;
        }
        return switch (codePoint) {
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'þ', 'Þ' -> "th";
            default ->
                Character.isDigit(codePoint)
                        ? String.valueOf(Character.digit(codePoint, 10))
                        : Character.toString(Character.toLowerCase(codePoint));
        };
    }
}
