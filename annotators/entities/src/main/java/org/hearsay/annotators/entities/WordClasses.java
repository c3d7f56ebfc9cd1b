package org.hearsay.annotators.entities;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.hearsay.core.learning.Packed;

/**
 * Classes of words with like word vectors, capitals told apart: what a word is of is told by those it is like. Two steps: about
 * a thousand classes, and families of them. Loaded once; immutable; safe for threads.
 */
final class WordClasses {
    static final String RESOURCE = "classes.bin";

    /** The classes of the jar. */
    static final WordClasses SHARED = Packed.load(WordClasses.class, RESOURCE, WordClasses::read);

    private final PackedTable words;
    private final byte[] families;

    private WordClasses(PackedTable words, byte[] families) {
        this.words = words;
        this.families = families;
    }

    private static WordClasses read(InputStream in) throws IOException {
        DataInputStream data = Packed.open(in);
        int[] keys = Packed.readAscending(data);
        byte[] upper = Packed.readBytes(data);
        byte[] lower = Packed.readBytes(data);
        short[] classes = new short[keys.length];
        for (int i = 0; i < classes.length; i++) {
            // 0 means none
            classes[i] = (short) ((upper[i] << 8 | lower[i] & 0xFF) + 1);
        }
        return new WordClasses(new PackedTable(keys, classes), Packed.readBytes(data));
    }

    /** The class of a word as it is written, or else in lower case; 0 if it is not known. */
    int of(String word) {
        int found = words.get(Gazetteer.extend(17, word));
        return found != 0 || !Character.isUpperCase(word.charAt(0))
                ? found
                : words.get(Gazetteer.extend(17, word.toLowerCase(Locale.ROOT)));
    }

    /** The family of a class; 0 of none. */
    int family(int wordClass) {
        return wordClass == 0 ? 0 : families[wordClass - 1] + 1;
    }
}
