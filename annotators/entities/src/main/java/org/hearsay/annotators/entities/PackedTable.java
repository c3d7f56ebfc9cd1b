package org.hearsay.annotators.entities;

import java.util.Arrays;

/** An open hash table from hashes to small numbers, packed: millions of words take few megabytes. Immutable; safe for threads. */
final class PackedTable {
    /** Places behind the last one of a hash, for those that find theirs taken. */
    private static final int SPILL = 64;

    private final int[] keys;
    private final short[] values;
    private final int shift;

    /**
     * A table of its parts.
     *
     * @param keys hashes as {@link #spread} spreads them, ascending as unsigned numbers; none is 0
     * @param numbers the number of each, but 0
     */
    PackedTable(int[] keys, short[] numbers) {
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(16, keys.length));
        if (3 * (long) keys.length < 1L << bits) {
            bits--;
        }
        this.shift = Integer.SIZE - bits;
        int[] slots = new int[(1 << bits) + SPILL];
        short[] values = new short[slots.length];
        int slot = -1;
        for (int i = 0; i < keys.length; i++) {
            // keys ascend, so that the table is filled from end to end
            slot = Math.max(slot + 1, keys[i] >>> shift);
            if (slot + 1 >= slots.length) {
                // the last place stays empty: searches end there
                slots = Arrays.copyOf(slots, slot + SPILL);
                values = Arrays.copyOf(values, slots.length);
            }
            slots[slot] = keys[i];
            values[slot] = numbers[i];
        }
        this.keys = slots;
        this.values = values;
    }

    /** A hash as it is kept: like hashes, as those of like words are, get far from each other (Knuth's multiplicative hashing). */
    static int spread(int hash) {
        return hash * 0x9E3779B1;
    }

    /** The number of a hash; 0 if there is none. */
    int get(int hash) {
        int key = spread(hash);
        int slot = key >>> shift;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot++;
        }
        return values[slot] & 0xFFFF;
    }
}
