package org.schoolgate.text;

import java.util.ArrayList;
import java.util.List;

/** Sequences of numbered words, each with a payload. */
final class TokenTrie<P> {
    static final int ROOT = 0;
    static final int NONE = LongIntMap.NONE;

    private final LongIntMap steps = new LongIntMap();
    private final List<List<P>> payloads = new ArrayList<>(List.of(List.of()));

    int step(int node, int word) {
        return steps.get(node, word);
    }

    /** What ends at this node; empty where nothing does. */
    List<P> at(int node) {
        return payloads.get(node);
    }

    void add(int[] words, P payload) {
        int node = reach(words);
        List<P> present = payloads.get(node);
        if (!present.contains(payload)) {
            List<P> more = new ArrayList<>(present);
            more.add(payload);
            payloads.set(node, more);
        }
    }

    private int reach(int[] words) {
        int node = ROOT;
        for (int word : words) {
            int next = steps.get(node, word);
            if (next == NONE) {
                next = payloads.size();
                payloads.add(List.of());
                steps.put(node, word, next);
            }
            node = next;
        }
        return node;
    }
}
