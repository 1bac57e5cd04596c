package org.schoolgate.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds handles, hashtags, links and e-mail addresses, in one pass and in linear time: what was passed is never looked at
 * again. Agrees with X's own library, save that a handle may be longer than 20 signs (Facebook's are), that after
 * {@code http://} any host counts, and that e-mail addresses are told apart.
 */
final class Signs {
    private final String text;
    private final List<Sign> found = new ArrayList<>(4);
    /** Everything before this place belongs to a sign, or can belong to none. */
    private int taken;
    /** No host name starts between what is taken and this place. */
    private int hostless;

    private Signs(String text) {
        this.text = text;
    }

    static List<Sign> in(String text) {
        return new Signs(text).scan();
    }

    private List<Sign> scan() {
        int i = 0;
        while (i < text.length()) {
            char sign = text.charAt(i);
            int before = taken;
            switch (sign) {
                case '.' -> bareLink(i);
                case ':' -> schemeLink(i);
                case '@', '\uFF20' -> at(i);
                case '#', '\uFF03' -> hashtag(i);
                default -> {}
            }
            i = taken > before ? Math.max(taken, i + 1) : i + 1;
        }
        return found;
    }

    private void add(Sign.Kind kind, int start, int end) {
        found.add(new Sign(kind, start, end));
        taken = end;
    }

    private void schemeLink(int colon) {
        if (!text.startsWith("://", colon)) {
            return;
        }
        int start = schemeStart(colon);
        if (start < taken || (start > 0 && !mayPrecede(text.charAt(start - 1)))) {
            return;
        }
        int end = Hosts.endAfterScheme(text, colon + 3);
        if (end > colon + 3) {
            add(Sign.Kind.LINK, start, LinkTail.end(text, end));
        }
    }

    private int schemeStart(int colon) {
        for (int length = 5; length >= 4; length--) {
            int start = colon - length;
            if (start >= 0 && text.regionMatches(true, start, "https", 0, length)) {
                return start;
            }
        }
        return -1;
    }

    private void bareLink(int stop) {
        if (stop < hostless) {
            return;
        }
        int start = stop;
        while (start > taken && isHostSign(text.charAt(start - 1))) {
            start--;
        }
        int runEnd = hostRunEnd(stop);
        hostless = runEnd;
        while (start < stop && !mayStartHost(start)) {
            start++;
        }
        int end = start == stop ? -1 : Hosts.end(text, start, runEnd);
        boolean isLink = end >= 0 && (start == 0 || "-_./".indexOf(text.charAt(start - 1)) < 0);
        if (isLink) {
            add(Sign.Kind.LINK, start, LinkTail.end(text, end));
        }
    }

    private boolean mayStartHost(int place) {
        return SignChars.domain(text.charAt(place)) && (place == 0 || mayPrecede(text.charAt(place - 1)));
    }

    private int hostRunEnd(int start) {
        int end = start;
        while (end < text.length() && (isHostSign(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    private static boolean isHostSign(char sign) {
        return SignChars.domain(sign) || sign == '-' || sign == '_';
    }

    private static boolean mayPrecede(char sign) {
        return !SignChars.alphanumeric(sign)
                && !SignChars.at(sign)
                && !SignChars.hash(sign)
                && sign != '$'
                && !SignChars.invalid(sign);
    }

    private void at(int at) {
        int local = at;
        while (local > taken && isLocal(local - 1)) {
            local--;
        }
        if (local < at && at + 1 < text.length() && SignChars.domain(text.charAt(at + 1))) {
            int end = Hosts.endAfterAt(text, at + 1);
            if (end > 0) {
                add(Sign.Kind.EMAIL, local, end);
                return;
            }
        }
        handle(at);
    }

    /** What the first half of an e-mail address has: an apostrophe too, inside a name such as O'Neill. */
    private boolean isLocal(int place) {
        char sign = text.charAt(place);
        boolean isInside = place > taken && SignChars.domain(text.charAt(place - 1));
        return SignChars.domain(sign) || "._%+-".indexOf(sign) >= 0 || (sign == '\'' || sign == '\u2019') && isInside;
    }

    private void handle(int at) {
        int end = at + 1;
        while (end < text.length() && SignChars.username(text.charAt(end))) {
            end++;
        }
        if (end == at + 1 || !mayPrecedeHandle(at)) {
            return;
        }
        if (end < text.length()
                && (SignChars.at(text.charAt(end))
                        || SignChars.accented(text.charAt(end))
                        || text.startsWith("://", end))) {
            return;
        }
        add(Sign.Kind.HANDLE, at, end);
    }

    private boolean mayPrecedeHandle(int at) {
        int first = at;
        while (first > taken && SignChars.at(text.charAt(first - 1))) {
            first--;
        }
        if (first == 0) {
            return true;
        }
        char before = text.charAt(first - 1);
        if (!SignChars.username(before) && "!#$%&*".indexOf(before) < 0) {
            return true;
        }
        // The old sign of a share: RT@somebody.
        boolean retweet = first >= 2 && text.regionMatches(true, first - 2, "RT", 0, 2);
        return retweet && (first == 2 || mayPrecedeRetweet(text.charAt(first - 3)));
    }

    private static boolean mayPrecedeRetweet(char sign) {
        return !SignChars.username(sign) && !SignChars.at(sign) && "+~.-".indexOf(sign) < 0;
    }

    private void hashtag(int hash) {
        if (hash > 0 && !mayPrecedeHashtag(text.codePointBefore(hash))) {
            return;
        }
        int end = hash + 1;
        boolean hasLetter = false;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            if (!SignChars.hashtag(codePoint) || (end == hash + 1 && (codePoint == 0xFE0F || codePoint == 0x20E3))) {
                break;
            }
            hasLetter |= SignChars.hashtagLetter(codePoint);
            end += Character.charCount(codePoint);
        }
        if (!hasLetter) {
            taken = Math.max(taken, end);
            return;
        }
        if (end < text.length() && (SignChars.hash(text.charAt(end)) || text.startsWith("://", end))) {
            return;
        }
        add(Sign.Kind.HASHTAG, hash, end);
    }

    private static boolean mayPrecedeHashtag(int codePoint) {
        return codePoint == 0xFE0E || codePoint == 0xFE0F || (codePoint != '&' && !SignChars.hashtag(codePoint));
    }
}
