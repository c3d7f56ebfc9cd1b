package org.hearsay.annotators.language;

/** Shows analyses in tests. */
final class Analyses {
    private Analyses() {}

    /** The text of words written as word/tag/lemma. */
    static String text(String shown) {
        StringBuilder text = new StringBuilder();
        for (String part : shown.split(" ", -1)) {
            text.append(text.isEmpty() || part.startsWith("n't") ? "" : " ").append(part, 0, part.indexOf('/'));
        }
        return text.toString();
    }

    /** The words of a text as word/tag/lemma. */
    static String show(LanguageAnalyzer analyzer, String text) {
        LanguageAnalyzer.Analysis analysis = analyzer.analyze(text, "en");
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < analysis.tokens().count(); i++) {
            shown.append(i == 0 ? "" : " ")
                    .append(text, analysis.tokens().begin(i), analysis.tokens().end(i))
                    .append('/')
                    .append(analysis.tags()[i])
                    .append('/')
                    .append(analysis.lemmas()[i]);
        }
        return shown.toString();
    }

    /** A text with a bar behind each sentence but the last. */
    static String sentences(LanguageAnalyzer analyzer, String text) {
        LanguageAnalyzer.Analysis analysis = analyzer.analyze(text, "en");
        StringBuilder shown = new StringBuilder(text);
        for (int i = analysis.sentences().count() - 2; i >= 0; i--) {
            shown.insert(analysis.tokens().end(analysis.sentences().end(i) - 1), '|');
        }
        return shown.toString();
    }
}
