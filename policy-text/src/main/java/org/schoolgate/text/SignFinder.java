package org.schoolgate.text;

import java.util.Optional;
import org.schoolgate.core.activity.FindKind;

/** Handles, hashtags, links and e-mail addresses. */
final class SignFinder {
    private SignFinder() {}

    static void find(Reading reading) {
        for (Sign sign : reading.signs) {
            switch (sign.kind()) {
                case HANDLE -> handle(reading, sign);
                case HASHTAG -> reading.find(FindKind.HASHTAG, sign.start(), sign.end());
                case LINK -> reading.find(FindKind.LINK, sign.start(), sign.end());
                case EMAIL -> {
                    reading.find(FindKind.DETAIL, sign.start(), sign.end(), Optional.of("EMAIL"), 0);
                    reading.find(FindKind.PRIVATE_DETAIL, sign.start(), sign.end(), Optional.of("PRIVATE"), 1);
                }
            }
        }
    }

    private static void handle(Reading reading, Sign sign) {
        int end = ownEnd(reading, sign);
        reading.find(FindKind.HANDLE, sign.start(), Math.max(end, sign.end()));
        if (end < 0) {
            reading.find(FindKind.ACCOUNT_MENTION, sign.start(), sign.end());
        } else {
            reading.find(FindKind.SCHOOL_AFFILIATION, sign.start(), end, Optional.of("HANDLE"), 1);
        }
    }

    /** Where the handle of an account of the school ends, with the full stops and hyphens that some platforms allow; or -1. */
    static int ownEnd(Reading reading, Sign sign) {
        String text = reading.text;
        int end = sign.end();
        while (true) {
            if (reading.index.isOwnHandle(text.substring(sign.body(), end))) {
                return end;
            }
            boolean goesOn = end + 1 < text.length()
                    && (text.charAt(end) == '.' || text.charAt(end) == '-')
                    && SignChars.username(text.charAt(end + 1))
                    && end - sign.start() < LONGEST_HANDLE;
            if (!goesOn) {
                return -1;
            }
            end++;
            while (end < text.length() && SignChars.username(text.charAt(end)) && end - sign.start() < LONGEST_HANDLE) {
                end++;
            }
        }
    }

    private static final int LONGEST_HANDLE = 60;
}
