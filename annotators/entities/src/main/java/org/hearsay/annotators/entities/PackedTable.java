package org.hearsay.annotators.entities;

import java.nio.ByteBuffer;

/** An open hash table from hashes to small numbers, packed: millions of words take few megabytes. Immutable; safe for threads. */
final class PackedTable {
    private final int[] keys;
    private final short[] values;
    private final int mask;

    PackedTable(int[] hashes, short[] numbers) {
        int size = Integer.highestOneBit(Math.max(16, hashes.length)) * 4;
        if (3 * (long) hashes.length < size) {
            size /= 2;
        }
        mask = size - 1;
        keys = new int[size];
        values = new short[size];
        for (int i = 0; i < hashes.length; i++) {
            int slot = slot(hashes[i]);
            keys[slot] = hashes[i];
            values[slot] = numbers[i];
        }
    }

    /** Reads how many hashes there are, and then each as its distance from the one before. */
    static int[] hashes(ByteBuffer in) {
        int[] hashes = new int[in.getInt()];
        int last = 0;
        for (int i = 0; i < hashes.length; i++) {
            last += gap(in);
            hashes[i] = last;
        }
        return hashes;
    }

    /** A number of seven bits a byte, the low ones first; all bytes but the last have the eighth bit set. */
    private static int gap(ByteBuffer in) {
        int gap = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            gap |= (next & 127) << shift;
            if (next >= 0) {
                return gap;
            }
        }
    }

    private int slot(int key) {
        int slot = (key * 0x9E3779B1 >>> 7) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** The number of a hash; 0 if there is none. */
    int get(int key) {
        return values[slot(key)] & 0xFFFF;
    }
}
