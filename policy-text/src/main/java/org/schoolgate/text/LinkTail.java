package org.schoolgate.text;

/** What follows the host of a link: port, path and query, without the full stop or bracket that closes a sentence. */
final class LinkTail {
    private LinkTail() {}

    static int end(String text, int hostEnd) {
        int end = port(text, hostEnd);
        if (end < text.length() && text.charAt(end) == '/') {
            end = path(text, end + 1);
        }
        return end < text.length() && text.charAt(end) == '?' ? query(text, end) : end;
    }

    private static int port(String text, int colon) {
        int end = colon + 1;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return colon < text.length() && text.charAt(colon) == ':' && end > colon + 1 ? end : colon;
    }

    private static int path(String text, int start) {
        int end = start;
        int i = start;
        while (i < text.length()) {
            char sign = text.charAt(i);
            if (sign == '(') {
                int closed = closing(text, i, 2);
                if (closed < 0) {
                    return end;
                }
                // A bracket right after what may end a path ends it too; after other signs it needs such an end behind
                // it.
                end = i == end ? closed : end;
                i = closed;
            } else if (SignChars.path(sign)) {
                i++;
                end = SignChars.pathEnd(sign) ? i : end;
            } else {
                return end;
            }
        }
        return end;
    }

    /** After the bracket that closes the one here; -1 where none does. Brackets nest once, as X reads them. */
    private static int closing(String text, int open, int depth) {
        int i = open + 1;
        while (i < text.length()) {
            char sign = text.charAt(i);
            if (sign == ')') {
                return i > open + 1 ? i + 1 : -1;
            }
            if (sign == '(' && depth > 1) {
                i = closing(text, i, depth - 1);
                if (i < 0) {
                    return -1;
                }
            } else if (SignChars.path(sign)) {
                i++;
            } else {
                return -1;
            }
        }
        return -1;
    }

    private static int query(String text, int mark) {
        int end = mark;
        int i = mark + 1;
        while (i < text.length() && SignChars.query(text.charAt(i))) {
            i++;
            end = SignChars.queryEnd(text.charAt(i - 1)) ? i : end;
        }
        return end;
    }
}
