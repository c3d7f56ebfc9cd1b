package org.hearsay.annotators.entities;

import java.util.Arrays;
import org.hearsay.core.spi.AnalyzedText;

/**
 * The words of a document, parted into sentences, as the model sees them.
 *
 * @param words the words
 * @param sentences the first word of each sentence, and behind the last one the number of words
 */
@SuppressWarnings("ArrayRecordComponent") // built, read and dropped in one place
record Words(String[] words, int[] sentences) {
    static Words of(AnalyzedText text) {
        String[] words = new String[text.tokenCount()];
        Arrays.setAll(words, text::word);
        int[] sentences = new int[text.sentenceCount() + 1];
        Arrays.setAll(sentences, i -> i == text.sentenceCount() ? words.length : text.firstToken(i));
        return new Words(words, sentences);
    }

    int sentenceCount() {
        return sentences.length - 1;
    }
}
