package org.hearsay.archives.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Near copies by MinHash with bands (A. Broder, "On the resemblance and containment of documents", 1997; the banding of Indyk and
 * Motwani 1998): each article has the least of each of {@value #HASHES} hashes over its sequences of {@value #SHINGLE} words, 16
 * bits each. The share of these that two articles have in common estimates the share of sequences that they have in common, within
 * about 0.08. Articles are compared where {@value #ROWS} neighbouring ones are the same.
 */
final class NearDuplicates implements Duplicates {
    static final int SHINGLE = 4;
    static final int HASHES = 32;
    static final int ROWS = 4;
    private static final int BANDS = HASHES / ROWS;
    private static final int CHUNK = 1 << 12;
    /** Fewer words than that are compared whole. */
    private static final int SHORT = 12;

    private final double threshold;
    private final Words words = new Words();
    private final Ids ids = new Ids();
    private final List<short[]> signatures = new ArrayList<>();
    private final FirstNumbers[] bands = new FirstNumbers[BANDS];
    private final long[] least = new long[HASHES];
    private final short[] signature = new short[HASHES];

    NearDuplicates(double threshold) {
        if (!(threshold >= 0.5 && threshold <= 1)) {
            throw new IllegalArgumentException("near copies have a share from 0.5 to 1 in common, not " + threshold);
        }
        this.threshold = threshold;
        Arrays.setAll(bands, band -> new FirstNumbers());
    }

    @Override
    public @Nullable Copy find(String id, String text) {
        words.read(text);
        if (words.count() == 0) {
            return null;
        }
        sign();
        int best = -1;
        double similarity = 0;
        for (int band = 0; band < BANDS; band++) {
            int candidate = bands[band].get(key(band));
            if (candidate >= 0) {
                double common = common(candidate);
                if (common > similarity || common == similarity && candidate < best) {
                    best = candidate;
                    similarity = common;
                }
            }
        }
        if (best >= 0 && similarity >= threshold) {
            return new Copy(ids.get(best), similarity);
        }
        remember(id);
        return null;
    }

    private void sign() {
        Arrays.fill(least, Long.MAX_VALUE);
        int length = words.count() < SHORT ? words.count() : SHINGLE;
        for (int i = 0; i + length <= words.count(); i++) {
            long shingle = words.stretch(i, length);
            for (int hash = 0; hash < HASHES; hash++) {
                // a family of its own for each, by multiplication with odd numbers
                long value = (shingle ^ shingle >>> 29) * (0x9E3779B97F4A7C15L + 2L * hash * 0x2545F4914F6CDD1DL);
                value ^= value >>> 32;
                least[hash] = Math.min(least[hash], value);
            }
        }
        for (int hash = 0; hash < HASHES; hash++) {
            signature[hash] = (short) Words.mixed(least[hash]);
        }
    }

    private int key(int band) {
        long key = band;
        for (int row = 0; row < ROWS; row++) {
            key = key << 16 ^ key >>> 48 ^ signature[band * ROWS + row] & 0xFFFF;
        }
        return (int) Words.mixed(key);
    }

    private double common(int number) {
        short[] chunk = signatures.get(number / CHUNK);
        int begin = number % CHUNK * HASHES;
        int same = 0;
        for (int hash = 0; hash < HASHES; hash++) {
            same += chunk[begin + hash] == signature[hash] ? 1 : 0;
        }
        return (double) same / HASHES;
    }

    private void remember(String id) {
        int number = ids.add(id);
        if (number % CHUNK == 0) {
            signatures.add(new short[CHUNK * HASHES]);
        }
        System.arraycopy(signature, 0, signatures.get(number / CHUNK), number % CHUNK * HASHES, HASHES);
        for (int band = 0; band < BANDS; band++) {
            bands[band].putIfAbsent(key(band), number);
        }
    }
}
