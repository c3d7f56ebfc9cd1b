package org.hearsay.annotators.entities;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.hearsay.core.learning.Packed;

/**
 * Known names, and what single words are in names: packed as hashes, so that two million of them take few megabytes and no
 * strings. A hit is evidence for the model, no decision. Loaded once; immutable; safe for threads.
 */
final class Gazetteer {
    /** The names of the jar. */
    static final Gazetteer SHARED = Packed.load(Gazetteer.class, "gazetteer.bin", Gazetteer::read);

    /** Kinds of known names, as bits of {@link #kinds}. */
    static final int KINDS = 6;

    /** The longest known names, in words. */
    static final int LONGEST = 6;

    private final PackedTable names;
    private final PackedTable words;

    private Gazetteer(PackedTable names, PackedTable words) {
        this.names = names;
        this.words = words;
    }

    private static Gazetteer read(InputStream in) throws IOException {
        DataInputStream data = Packed.open(in);
        return new Gazetteer(names(data), words(data));
    }

    private static PackedTable names(DataInputStream in) throws IOException {
        int[] keys = Packed.readAscending(in);
        byte[] kinds = Packed.readBytes(in);
        short[] numbers = new short[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            numbers[i] = (short) (kinds[i] & 0xFF);
        }
        return new PackedTable(keys, numbers);
    }

    private static PackedTable words(DataInputStream in) throws IOException {
        int[] keys = Packed.readAscending(in);
        return new PackedTable(keys, Packed.readShorts(in, keys.length));
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
