package org.hearsay.core.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often a decision with a value, such as a word in a place, was a yes, and how often the value was seen at all; values are the
 * hashes of {@link Features}. Immutable; safe for threads.
 */
final class ValueRates {
    private static final int LEAST = 2;
    /** By so many decisions that went as usual, a rate is pulled towards the rate of all. */
    private static final float DOUBT = 4;

    private static final float STEPS = 255;

    private final float usual;
    private final int[] hashes;
    private final byte[] rates;
    private final byte[] counts;

    private ValueRates(float usual, int[] hashes, byte[] rates, byte[] counts) {
        this.usual = usual;
        this.hashes = hashes;
        this.rates = rates;
        this.counts = counts;
    }

    /** Counts values and what was decided. Not safe for threads. */
    static final class Counter {
        private final Map<Integer, int[]> seen = new TreeMap<>(Integer::compareUnsigned);
        private int all;
        private int yes;

        void add(int[] values, boolean right) {
            all++;
            yes += right ? 1 : 0;
            for (int value : values) {
                int[] counts = seen.computeIfAbsent(value, key -> new int[2]);
                counts[0] += right ? 1 : 0;
                counts[1]++;
            }
        }

        /** The rates of all values that were seen more than once. */
        ValueRates rates() {
            float usual = all == 0 ? 0 : (float) yes / all;
            seen.values().removeIf(counts -> counts[1] < LEAST);
            int[] hashes = new int[seen.size()];
            byte[] rates = new byte[hashes.length];
            byte[] numbers = new byte[hashes.length];
            int at = 0;
            for (Map.Entry<Integer, int[]> value : seen.entrySet()) {
                int[] counts = value.getValue();
                hashes[at] = value.getKey();
                rates[at] = (byte) Math.round(STEPS * (counts[0] + DOUBT * usual) / (counts[1] + DOUBT));
                numbers[at++] = (byte) Math.min((int) STEPS, counts[1]);
            }
            return new ValueRates(usual, hashes, rates, numbers);
        }
    }

    /** Fills in the rate and the number of sightings of each value, from an index on. */
    void fill(Features values, float[] into, int from) {
        int at = from;
        for (int i = 0; i < values.count(); i++) {
            int found = find(values.hash(i));
            into[at++] = found < 0 ? usual : (rates[found] & 0xFF) / STEPS;
            into[at++] = found < 0 ? 0 : counts[found] & 0xFF;
        }
    }

    private int find(int hash) {
        int low = 0;
        int high = hashes.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Integer.compareUnsigned(hashes[middle], hash);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    static ValueRates read(DataInputStream in) throws IOException {
        float usual = in.readFloat();
        int[] hashes = Packed.readAscending(in);
        byte[] rates = Packed.readBytes(in);
        byte[] counts = Packed.readBytes(in);
        if (rates.length != hashes.length || counts.length != hashes.length) {
            throw new IOException("the model is damaged: %d values, %d rates, %d counts"
                    .formatted(hashes.length, rates.length, counts.length));
        }
        return new ValueRates(usual, hashes, rates, counts);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(usual);
        Packed.writeAscending(out, hashes);
        for (byte[] bytes : Arrays.asList(rates, counts)) {
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }
}
