package org.hearsay.core.io;

import java.util.List;
import java.util.Set;
import org.hearsay.core.io.Annotations.Mark;

/** Writes columns with a label for each token: of CoNLL-2003, or word and label alone. Stateless. */
final class ColumnsWriter {
    private ColumnsWriter() {}

    /** Makes the line of a token and its label. */
    private interface Row {
        String of(Mark token, String word, String label);
    }

    /** Word, part of speech, chunk (which Hearsay does not find) and label, parted by blanks. */
    static String conll2003(Article article, Annotations annotations, Set<Layer> layers) {
        String start = "-DOCSTART- %s -X- O".formatted(column(article.id()));
        return lines(start, article, annotations, layers, (token, word, label) -> {
            String pos = column(token.features().getOrDefault("pos", "_"));
            return String.join(" ", column(word), pos, "O", BioLabels.conll(label));
        });
    }

    /** Word and label, parted by a tab; the id stands behind the mark of a document, for want of a column. */
    static String bio2(Article article, Annotations annotations, Set<Layer> layers) {
        String start = "-DOCSTART-|%s\tO".formatted(column(article.id()));
        return lines(
                start,
                article,
                annotations,
                layers,
                (token, word, label) -> word.replaceAll("\\s", " ") + "\t" + label);
    }

    private static String lines(String start, Article article, Annotations annotations, Set<Layer> layers, Row row) {
        StringBuilder lines = new StringBuilder(start).append("\n\n");
        List<BioLabels.Typed> spans = BioLabels.spans(annotations, layers);
        for (List<Mark> sentence : Sentences.of(article.text(), annotations)) {
            List<String> labels = BioLabels.labels(sentence, spans);
            for (int i = 0; i < sentence.size(); i++) {
                Mark token = sentence.get(i);
                String word = article.text().substring(token.begin(), token.end());
                lines.append(row.of(token, word, labels.get(i))).append('\n');
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    private static String column(String content) {
        return content.isEmpty() ? "_" : content.replaceAll("[\\s\\p{Z}]+", "_");
    }
}
