package org.hearsay.annotators.language;

import org.jspecify.annotations.Nullable;

/** The default analysis: rules for tokens and sentences, a perceptron for tags, a dictionary of endings for lemmas. */
final class NewsAnalyzer implements LanguageAnalyzer {
    private final Tagger tagger = new Tagger(Tagger.Shipped.MODEL);

    @Override
    public Analysis analyze(String text, @Nullable String language) {
        Orthography orthography = Orthography.of(language);
        Tokens tokens = Tokenizer.tokenize(text, orthography);
        Tokens sentences = SentenceSplitter.split(text, tokens, orthography);
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
