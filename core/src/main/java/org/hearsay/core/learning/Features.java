package org.hearsay.core.learning;

import java.util.Arrays;

/**
 * The active features of one decision, as 32-bit hashes of a template's number and its values: made without strings, and
 * no text can be read back from a model of them. Reused from decision to decision. Not safe for threads.
 */
public final class Features {
    private int[] hashes = new int[64];
    private long[] cells = new long[64];
    private int count;

    /** Features that were hashed before; none of them is 0. */
    static Features ofHashes(int... hashes) {
        Features features = new Features();
        features.hashes = hashes.clone();
        features.count = hashes.length;
        return features;
    }

    /** Forgets all features. */
    public void clear() {
        count = 0;
    }

    /** Adds a feature of one value. */
    public void add(int template, int value) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        hashes[count++] = mix(template, value);
    }

    /** Adds a feature of two values together. */
    public void add(int template, int value, int other) {
        add(template, value * 31 + Integer.rotateLeft(other, 11));
    }

    /** Adds a feature of three values together. */
    public void add(int template, int value, int other, int third) {
        add(template, value * 31 + Integer.rotateLeft(other, 11), third * 17 + 5);
    }

    /** Room for a number for each feature, for the one who looks them up. */
    long[] cells() {
        if (cells.length < count) {
            cells = new long[hashes.length];
        }
        return cells;
    }

    public int count() {
        return count;
    }

    /** The hash of a feature; never 0. */
    public int hash(int feature) {
        return hashes[feature];
    }

    /** A hash of a string, as a value of features. */
    public static int of(CharSequence text) {
        int hash = 17;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    /** Spreads template and value over 32 bits (finaliser of MurmurHash3, Appleby 2011); never 0, which means no feature. */
    private static int mix(int template, int value) {
        int h = value * 0x9E3779B1 + template * 0x85EBCA77 + 0x165667B1;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        h ^= h >>> 16;
        return h == 0 ? 1 : h;
    }
}
