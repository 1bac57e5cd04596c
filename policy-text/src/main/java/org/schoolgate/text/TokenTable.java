package org.schoolgate.text;

import java.util.Arrays;

/** Words by number: a hash table that is asked with a stretch of a char array, so that reading a text makes no strings. */
final class TokenTable {
    static final int NONE = -1;

    private int[] slots = new int[64];
    private int[] hashes = new int[32];
    private int[] starts = new int[33];
    private char[] letters = new char[256];
    private int size;

    TokenTable() {
        Arrays.fill(slots, NONE);
    }

    static int hash(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }

    int size() {
        return size;
    }

    int find(char[] text, int from, int to, int hash) {
        int slot = slot(hash);
        while (slots[slot] != NONE) {
            int id = slots[slot];
            if (hashes[id] == hash && same(id, text, from, to)) {
                return id;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return NONE;
    }

    int find(char[] text, int from, int to) {
        return find(text, from, to, hash(text, from, to));
    }

    int find(String word) {
        char[] text = word.toCharArray();
        return find(text, 0, text.length);
    }

    /** The number of a word, given to it now if it had none. */
    int add(String word) {
        char[] text = word.toCharArray();
        int hash = hash(text, 0, text.length);
        int known = find(text, 0, text.length, hash);
        if (known != NONE) {
            return known;
        }
        store(text, hash);
        if (size * 2 > slots.length) {
            slots = new int[slots.length * 2];
            Arrays.fill(slots, NONE);
            for (int id = 0; id < size; id++) {
                place(id);
            }
        } else {
            place(size - 1);
        }
        return size - 1;
    }

    private void store(char[] text, int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            starts = Arrays.copyOf(starts, size * 2 + 1);
        }
        int start = starts[size];
        if (start + text.length > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(letters.length * 2, start + text.length));
        }
        System.arraycopy(text, 0, letters, start, text.length);
        hashes[size] = hash;
        starts[++size] = start + text.length;
    }

    private void place(int id) {
        int slot = slot(hashes[id]);
        while (slots[slot] != NONE) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = id;
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & slots.length - 1;
    }

    private boolean same(int id, char[] text, int from, int to) {
        return Arrays.equals(letters, starts[id], starts[id + 1], text, from, to);
    }
}
