package org.hearsay.archives.duplicates;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Ids by number, packed. Not safe for threads. */
final class Ids {
    private static final int BLOCK = 1 << 16;

    private final List<byte[]> blocks = new ArrayList<>();
    private byte[] block = new byte[0];
    private int used;
    private long[] places = new long[1024];
    private int count;

    /** Adds an id and gives its number. */
    int add(String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        if (used + bytes.length > block.length) {
            block = new byte[Math.max(BLOCK, bytes.length)];
            blocks.add(block);
            used = 0;
        }
        System.arraycopy(bytes, 0, block, used, bytes.length);
        if (count == places.length) {
            places = Arrays.copyOf(places, count + (count >> 1));
        }
        // block, place in it, and length; a block longer than usual holds one id
        places[count] = (long) (blocks.size() - 1) << 40 | (long) used << 24 | Math.min(bytes.length, 0xFFFFFF);
        used += bytes.length;
        count++;
        return count - 1;
    }

    String get(int number) {
        long place = places[number];
        byte[] from = blocks.get((int) (place >>> 40));
        return new String(from, (int) (place >>> 24) & 0xFFFF, (int) place & 0xFFFFFF, StandardCharsets.UTF_8);
    }

    int count() {
        return count;
    }
}
