package org.schoolgate.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the key that was probably meant. */
final class Near {

    private static final int FARTHEST = 2;

    private Near() {}

    /** The nearest of the known keys, if it is a slip of the pen away; of equally near ones the first in the alphabet. */
    static Optional<String> to(String key, Collection<String> known) {
        return known.stream()
                .filter(other -> distance(key, other) <= Math.min(FARTHEST, other.length() / 2))
                .min(Comparator.<String>comparingInt(other -> distance(key, other))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to insert, drop, change or swap with their neighbour; of much longer or shorter words, simply too many. */
    static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > FARTHEST) {
            return Integer.MAX_VALUE;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                if (swapped(one, i, other, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }

    private static boolean swapped(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
