package org.hearsay.annotators.language;

import org.jspecify.annotations.Nullable;

/** Finds sentences, tokens, tags and lemmas of a text. Keeps buffers: one instance serves one thread; models are shared. */
interface LanguageAnalyzer {
    /** The analysis of a text in a language, by its tag; taken for English if that isn't known. */
    Analysis analyze(String text, @Nullable String language);

    /**
     * What is found in a text.
     *
     * @param tokens offsets of the tokens
     * @param sentences first token of each sentence, and the one behind its last
     * @param tags Penn Treebank tags by token
     * @param lemmas lemmas by token
     */
    @SuppressWarnings("ArrayRecordComponent") // handed to one reader at once
    record Analysis(Tokens tokens, Tokens sentences, String[] tags, String[] lemmas) {}
}
