package org.hearsay.core.learning;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Classes of English words that stand in like contexts: a path in a binary tree for each word (Brown et al. 1992), packed as
 * sorted hashes. What they were made from is told by {@code CLUSTERS.md} beside them. Loaded once; immutable; safe for threads.
 */
public final class Clusters {
    /** The resource beside this class that holds them. */
    public static final String RESOURCE = "clusters.bin";

    /** The clusters of the jar. */
    public static final Clusters SHARED = Packed.load(Clusters.class, RESOURCE, Clusters::read);

    private final int[] words;
    private final short[] paths;

    private Clusters(int[] words, short[] paths) {
        this.words = words;
        this.paths = paths;
    }

    private static Clusters read(InputStream in) throws IOException {
        DataInputStream data = Packed.open(in);
        int[] words = Packed.readInts(data, data.readInt());
        return new Clusters(words, Packed.readShorts(data, words.length));
    }

    /** The path of a word, whatever its case: a leading 1, and then a bit for each fork; 0 if the word is unknown. */
    public int path(String word) {
        return path(word, 0, word.length());
    }

    /** The path of the word that stands at UTF-16 offsets of a text. */
    public int path(CharSequence text, int begin, int end) {
        int hash = 17;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + Character.toLowerCase(text.charAt(i));
        }
        int at = Arrays.binarySearch(words, hash);
        return at < 0 ? 0 : paths[at] & 0xFFFF;
    }

    /** The first forks of a path. */
    public static int prefix(int path, int forks) {
        int length = 31 - Integer.numberOfLeadingZeros(Math.max(1, path));
        return length <= forks ? path : path >>> (length - forks);
    }
}
