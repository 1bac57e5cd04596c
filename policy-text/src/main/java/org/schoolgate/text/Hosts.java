package org.schoolgate.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Host names, known by the top-level domains of the root zone. */
final class Hosts {
    private static final Set<String> TOP_LEVEL = new HashSet<>(WordLists.words("top-level-domains.txt"));
    private static final int LONGEST = 24;

    private Hosts() {}

    /**
     * Where the host name that starts here ends: after the last label of the run that is a top-level domain.
     *
     * @return -1 when no host name starts here
     */
    static int end(String text, int start, int runEnd) {
        int end = -1;
        int label = start;
        boolean mayBeFollowed = false;
        while (label < runEnd && SignChars.domain(text.charAt(label))) {
            int topLevel = mayBeFollowed ? topLevelEnd(text, label) : -1;
            if (topLevel > 0) {
                end = topLevel;
            }
            int labelEnd = labelEnd(text, label, runEnd);
            if (labelEnd == runEnd || text.charAt(labelEnd) != '.' || !SignChars.domain(text.charAt(labelEnd - 1))) {
                return end;
            }
            mayBeFollowed = !hasUnderscore(text, label, labelEnd);
            label = labelEnd + 1;
        }
        return mayBeFollowed && label == runEnd && label < text.length()
                ? Math.max(end, topLevelEnd(text, label))
                : end;
    }

    /** Where the host after {@code http://} ends; any host will do there. */
    static int endAfterScheme(String text, int start) {
        int end = start;
        int i = start;
        while (i < text.length()) {
            char sign = text.charAt(i);
            if (SignChars.domain(sign) || SignChars.unicodeDomain(sign)) {
                end = i + 1;
            } else if ((sign != '-' && sign != '_' && sign != '.') || (sign == '.' && i == end + 1)) {
                break;
            }
            i++;
        }
        return end;
    }

    /** Where the host of an e-mail address ends: any host of two labels will do; -1 when there is none. */
    static int endAfterAt(String text, int start) {
        int end = start;
        int labels = 0;
        int label = start;
        while (label < text.length() && SignChars.domain(text.charAt(label))) {
            int i = label;
            while (i < text.length() && (SignChars.domain(text.charAt(i)) || text.charAt(i) == '-')) {
                i++;
            }
            labels++;
            end = i;
            label = i < text.length() && text.charAt(i) == '.' ? i + 1 : text.length();
        }
        return labels > 1 ? end : -1;
    }

    private static int labelEnd(String text, int start, int runEnd) {
        int end = start;
        while (end < runEnd && text.charAt(end) != '.') {
            end++;
        }
        return end;
    }

    private static boolean hasUnderscore(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '_') {
                return true;
            }
        }
        return false;
    }

    private static int topLevelEnd(String text, int start) {
        if (text.regionMatches(true, start, "xn--", 0, 4)) {
            int puny = start + 4;
            while (puny < text.length() && (SignChars.alphanumeric(text.charAt(puny)) || text.charAt(puny) == '-')) {
                puny++;
            }
            return puny > start + 4 ? puny : -1;
        }
        return text.charAt(start) < 0x80 ? latinEnd(text, start) : otherEnd(text, start);
    }

    private static int latinEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end - start <= LONGEST && SignChars.alphanumeric(text.charAt(end))) {
            end++;
        }
        return isTopLevel(text, start, end) ? end : -1;
    }

    /** In a script without spaces the name may be followed by other letters: the longest that is known counts. */
    private static int otherEnd(String text, int start) {
        for (int end = Math.min(text.length(), start + LONGEST); end > start; end--) {
            if (isTopLevel(text, start, end)) {
                return end;
            }
        }
        return -1;
    }

    private static boolean isTopLevel(String text, int start, int end) {
        boolean ends = end == text.length()
                || (!SignChars.alphanumeric(text.charAt(end)) && "@+-".indexOf(text.charAt(end)) < 0);
        return ends
                && end - start <= LONGEST
                && TOP_LEVEL.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
