package org.schoolgate.text;

/** An exact sign in a text, such as a link: what it is and where, [start, end) in UTF-16 units. */
record Sign(Kind kind, int start, int end) {
    enum Kind {
        HANDLE,
        HASHTAG,
        LINK,
        EMAIL
    }

    /** Where its words begin: after the @ or #. */
    int body() {
        return kind == Kind.HANDLE || kind == Kind.HASHTAG ? start + 1 : start;
    }
}
