package org.hearsay.core.io;

import java.util.List;
import java.util.Set;
import org.hearsay.core.io.Annotations.Mark;

/** Writes columns with a label for each token: of CoNLL-2003, or word and label alone. Stateless. */
final class ColumnsWriter {
    private ColumnsWriter() {}

    /** Word, part of speech, chunk (which Hearsay does not find) and label, parted by blanks. */
    static String conll2003(Article article, Annotations annotations, Set<Layer> layers) {
        StringBuilder lines = new StringBuilder("-DOCSTART- %s -X- O\n\n".formatted(column(article.id())));
        List<BioLabels.Typed> spans = BioLabels.spans(annotations, layers);
        for (List<Mark> sentence : Sentences.of(article.text(), annotations)) {
            List<String> labels = BioLabels.labels(sentence, spans);
            for (int i = 0; i < sentence.size(); i++) {
                Mark token = sentence.get(i);
                lines.append(column(word(article, token))).append(' ');
                lines.append(column(token.features().getOrDefault("pos", "_"))).append(" O ");
                lines.append(BioLabels.conll(labels.get(i))).append('\n');
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    /** Word and label, parted by a tab; the id stands behind the mark of a document, for want of a column. */
    static String bio2(Article article, Annotations annotations, Set<Layer> layers) {
        StringBuilder lines = new StringBuilder("-DOCSTART-|%s\tO\n\n".formatted(column(article.id())));
        List<BioLabels.Typed> spans = BioLabels.spans(annotations, layers);
        for (List<Mark> sentence : Sentences.of(article.text(), annotations)) {
            List<String> labels = BioLabels.labels(sentence, spans);
            for (int i = 0; i < sentence.size(); i++) {
                String word = word(article, sentence.get(i)).replaceAll("\\s", " ");
                lines.append(word).append('\t').append(labels.get(i)).append('\n');
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    private static String word(Article article, Mark token) {
        return article.text().substring(token.begin(), token.end());
    }

    private static String column(String content) {
        return content.isEmpty() ? "_" : content.replaceAll("[\\s\\p{Z}]+", "_");
    }
}
