package org.hearsay.annotators.language;

/** Sentences, tokens, tags and lemmas of a text. Keeps buffers: one instance serves one thread; the models are shared. */
final class LanguageAnalyzer {
    private final Tagger tagger = new Tagger(Tagger.Shipped.MODEL);

    /**
     * The analysis of a text.
     *
     * @param tokens offsets of the tokens
     * @param sentences first token of each sentence, and the one behind its last
     * @param tags Penn Treebank tags by token
     * @param lemmas lemmas by token
     */
    @SuppressWarnings("ArrayRecordComponent") // handed to one reader at once
    record Analysis(Tokens tokens, Tokens sentences, String[] tags, String[] lemmas) {}

    Analysis analyze(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        Tokens sentences = SentenceSplitter.split(text, tokens);
        String[] tags = new String[tokens.count()];
        String[] lemmas = new String[tokens.count()];
        for (int i = 0; i < sentences.count(); i++) {
            tagger.tag(text, tokens, sentences.begin(i), sentences.end(i), tags);
        }
        for (int i = 0; i < tags.length; i++) {
            lemmas[i] = Lemmatizer.SHARED.lemma(text.substring(tokens.begin(i), tokens.end(i)), tags[i]);
        }
        return new Analysis(tokens, sentences, tags, lemmas);
    }
}
