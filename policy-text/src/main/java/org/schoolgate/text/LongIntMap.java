package org.schoolgate.text;

import java.util.Arrays;

/** From pairs of numbers to a number, without boxes. */
final class LongIntMap {
    static final int NONE = -1;

    private long[] keys = new long[64];
    private int[] values = new int[64];
    private int size;

    LongIntMap() {
        Arrays.fill(values, NONE);
    }

    int get(int one, int other) {
        long key = key(one, other);
        int slot = slot(key);
        while (values[slot] != NONE) {
            if (keys[slot] == key) {
                return values[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        return NONE;
    }

    /** @param value not negative */
    void put(int one, int other, int value) {
        if (++size * 2 > keys.length) {
            grow();
        }
        place(key(one, other), value);
    }

    private void place(long key, int value) {
        int slot = slot(key);
        while (values[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        values[slot] = value;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        Arrays.fill(values, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != NONE) {
                place(oldKeys[i], oldValues[i]);
            }
        }
    }

    private static long key(int one, int other) {
        return (long) one << 32 | (other & 0xFFFFFFFFL);
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed ^ mixed >>> 32) & keys.length - 1;
    }
}
