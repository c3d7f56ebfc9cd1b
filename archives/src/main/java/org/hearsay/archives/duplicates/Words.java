package org.hearsay.archives.duplicates;

import java.util.Arrays;

/** The words of a text as numbers: lower-case letters and digits, hashed. Used again for each text. Not safe for threads. */
final class Words {
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] hashes = new long[1024];
    private int count;

    /** Takes the words of a text. */
    void read(String text) {
        count = 0;
        long hash = SEED;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                hash = (hash ^ Character.toLowerCase(c)) * PRIME;
                inWord = true;
            } else if (inWord) {
                add(hash);
                hash = SEED;
                inWord = false;
            }
        }
        if (inWord) {
            add(hash);
        }
    }

    private void add(long hash) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        hashes[count] = hash;
        count++;
    }

    int count() {
        return count;
    }

    /** A number for a stretch of words, well spread. */
    long stretch(int begin, int length) {
        long hash = length;
        for (int i = begin; i < begin + length; i++) {
            hash = mixed(hash * 31 + hashes[i]);
        }
        return hash;
    }

    /** Spreads a number over all its bits (the finaliser of MurmurHash3). */
    static long mixed(long number) {
        long mixed = number;
        mixed = (mixed ^ mixed >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
