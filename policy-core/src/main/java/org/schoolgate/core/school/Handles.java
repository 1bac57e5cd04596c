package org.schoolgate.core.school;

import java.util.Locale;

/** Account names, which are compared without their leading @ and without regard to case. */
public final class Handles {

    private Handles() {}

    /** The handle without its leading @, in lower case. */
    public static String plain(String handle) {
        String bare = handle.startsWith("@") ? handle.substring(1) : handle;
        return bare.toLowerCase(Locale.ROOT);
    }

    /** Whether two handles mean the same account, on one platform. */
    public static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }
}
