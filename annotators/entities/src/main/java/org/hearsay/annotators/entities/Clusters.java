package org.hearsay.annotators.entities;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * Classes of words that stand in like contexts: a path in a binary tree for each word (Brown et al. 1992), packed as sorted
 * hashes. Loaded once; immutable; safe for threads.
 */
final class Clusters {
    /** The clusters of the jar. */
    static final Clusters SHARED = load();

    private final int[] words;
    private final short[] paths;

    private Clusters(int[] words, short[] paths) {
        this.words = words;
        this.paths = paths;
    }

    private static Clusters load() {
        try (InputStream in = Clusters.class.getResourceAsStream("clusters.bin.gz")) {
            if (in == null) {
                throw new IllegalStateException("'clusters.bin.gz' is missing from the jar of the entities annotator");
            }
            DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in), 1 << 16));
            int[] words = new int[data.readInt()];
            short[] paths = new short[words.length];
            for (int i = 0; i < words.length; i++) {
                words[i] = data.readInt();
            }
            for (int i = 0; i < words.length; i++) {
                paths[i] = data.readShort();
            }
            return new Clusters(words, paths);
        } catch (IOException e) {
            throw new UncheckedIOException("the word clusters cannot be read", e);
        }
    }

    /** The path of a word: a leading 1, and then a bit for each fork; 0 if the word is unknown. */
    int path(String word) {
        int at = Arrays.binarySearch(words, hash(word));
        return at < 0 ? 0 : paths[at] & 0xFFFF;
    }

    /** The first forks of a path. */
    static int prefix(int path, int forks) {
        int length = 31 - Integer.numberOfLeadingZeros(Math.max(1, path));
        return length <= forks ? path : path >>> (length - forks);
    }

    private static int hash(String word) {
        int hash = 17;
        for (int i = 0; i < word.length(); i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return hash;
    }
}
