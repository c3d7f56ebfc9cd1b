package org.hearsay.core.learning;

import java.util.Arrays;

/** Numbers the features of training data from 0, and forgets those that are seldom. An open hash table; not safe for threads. */
final class FeatureIndex {
    private static final int GONE = -1;

    private int[] hashes = new int[1 << 16];
    private int[] values = new int[1 << 16];
    private int size;

    /** Counts a feature. */
    void count(int hash) {
        int slot = slot(hash);
        if (hashes[slot] == 0) {
            hashes[slot] = hash;
            size++;
            if (size > hashes.length / 2) {
                grow();
                slot = slot(hash);
            }
        }
        values[slot]++;
    }

    /**
     * Numbers those that were counted so often at least, in the order of their hashes as unsigned numbers; no more can be counted then.
     *
     * @return the hashes by number
     */
    int[] number(int least) {
        int[] kept = new int[size];
        int count = 0;
        for (int slot = 0; slot < hashes.length; slot++) {
            if (hashes[slot] != 0 && values[slot] >= least) {
                kept[count++] = hashes[slot];
            }
        }
        int[] sorted = Arrays.copyOf(kept, count);
        Packed.sort(sorted);
        Arrays.fill(values, GONE);
        for (int i = 0; i < count; i++) {
            values[slot(sorted[i])] = i;
        }
        return sorted;
    }

    /** The number of a feature; -1 if it has none. */
    int of(int hash) {
        int slot = slot(hash);
        return hashes[slot] == 0 ? GONE : values[slot];
    }

    private int slot(int hash) {
        int mask = hashes.length - 1;
        int slot = (hash * 0x9E3779B1 >>> 5) & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldHashes = hashes;
        int[] oldValues = values;
        hashes = new int[2 * oldHashes.length];
        values = new int[2 * oldValues.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
