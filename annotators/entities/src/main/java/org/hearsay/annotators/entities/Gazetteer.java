package org.hearsay.annotators.entities;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;

/**
 * Known names, and what single words are in names: packed as hashes, so that two million of them take few megabytes and no
 * strings. A hit is evidence for the model, no decision. Loaded once; immutable; safe for threads.
 */
final class Gazetteer {
    /** The names of the jar. */
    static final Gazetteer SHARED = load();

    /** Kinds of known names, as bits of {@link #kinds}. */
    static final int KINDS = 6;

    /** The longest known names, in words. */
    static final int LONGEST = 6;

    private final Table names;
    private final Table words;

    private Gazetteer(Table names, Table words) {
        this.names = names;
        this.words = words;
    }

    /** An open hash table of whole numbers. */
    private static final class Table {
        private final int[] keys;
        private final short[] values;
        private final int mask;

        Table(int count) {
            int size = Integer.highestOneBit(Math.max(16, count)) * 4;
            mask = size - 1;
            keys = new int[size];
            values = new short[size];
        }

        static Table read(ByteBuffer in, boolean isWide) {
            int[] hashes = new int[in.getInt()];
            int last = 0;
            for (int i = 0; i < hashes.length; i++) {
                last += gap(in);
                hashes[i] = last;
            }
            Table table = new Table(hashes.length);
            for (int hash : hashes) {
                int slot = table.slot(hash);
                table.keys[slot] = hash;
                table.values[slot] = (short) (isWide ? in.getShort() : in.get() & 0xFF);
            }
            return table;
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

        int get(int key) {
            return values[slot(key)] & 0xFFFF;
        }
    }

    private static Gazetteer load() {
        try (InputStream in = Gazetteer.class.getResourceAsStream("gazetteer.bin.gz")) {
            if (in == null) {
                throw new IllegalStateException("'gazetteer.bin.gz' is missing from the jar of the entities annotator");
            }
            ByteBuffer data = ByteBuffer.wrap(new GZIPInputStream(in, 1 << 16).readAllBytes());
            return new Gazetteer(Table.read(data, false), Table.read(data, true));
        } catch (IOException e) {
            throw new UncheckedIOException("the gazetteer cannot be read", e);
        }
    }

    /**
     * What a name is known as: person 1, place 2, organisation 4, event 8, work 16, thing 32; 0 if it is not known.
     *
     * @param hash of the words joined by blanks, see {@link #extend}
     */
    int kinds(int hash) {
        return names.get(hash);
    }

    /**
     * How a word stands in names, in steps of two bits (0 hardly to 3 mostly): first and last of persons, in places, last of
     * places, in organisations, last of organisations, last of events, in works and things. 0 if it is not known.
     */
    int roles(String word) {
        return words.get(extend(17, word));
    }

    /** The hash of a name with one word more; begins with 17. */
    static int extend(int hash, String word) {
        int longer = hash == 17 ? hash : 31 * hash + ' ';
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            longer = 31 * longer + (Character.isDigit(c) ? '0' : c);
        }
        return longer;
    }
}
