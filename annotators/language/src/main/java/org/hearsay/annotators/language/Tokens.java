package org.hearsay.annotators.language;

import java.util.Arrays;

/** The tokens of a text as offsets, in order. Not safe for threads. */
final class Tokens {
    private int[] begins = new int[256];
    private int[] ends = new int[256];
    private int count;

    void add(int begin, int end) {
        if (count == begins.length) {
            begins = Arrays.copyOf(begins, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        begins[count] = begin;
        ends[count] = end;
        count++;
    }

    int count() {
        return count;
    }

    int begin(int token) {
        return begins[token];
    }

    int end(int token) {
        return ends[token];
    }
}
