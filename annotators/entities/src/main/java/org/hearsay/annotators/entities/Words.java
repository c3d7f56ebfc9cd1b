package org.hearsay.annotators.entities;

/**
 * The words of a document, parted into sentences, as the model sees them.
 *
 * @param words the words
 * @param sentences the first word of each sentence, and behind the last one the number of words
 */
@SuppressWarnings("ArrayRecordComponent") // built, read and dropped in one place
record Words(String[] words, int[] sentences) {
    int sentenceCount() {
        return sentences.length - 1;
    }
}
