package org.hearsay.core.io;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.hearsay.core.io.Annotations.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Writes CoNLL-U: words, lemmas, Penn Treebank tags as XPOS, and entities as BIO2 labels in MISC. White space is kept by
 * {@code SpaceAfter}, {@code SpacesAfter} and {@code SpacesBefore}, so that the text can be made again. Not safe for
 * threads.
 */
final class ConlluWriter {
    private final String text;
    private final StringBuilder lines = new StringBuilder();

    private ConlluWriter(String text) {
        this.text = text;
    }

    static String write(Article article, Annotations annotations) {
        return new ConlluWriter(article.text()).write(article, annotations, Sentences.of(article.text(), annotations));
    }

    private String write(Article article, Annotations annotations, List<List<Mark>> sentences) {
        comment("newdoc id", article.id());
        comment("published", article.published());
        comment("title", article.title());
        comment("language", article.language());
        List<BioLabels.Typed> spans = BioLabels.spans(annotations, EnumSet.of(Layer.ENTITIES));
        List<Mark> tokens = sentences.stream().flatMap(List::stream).toList();
        int number = 0;
        for (int i = 0; i < sentences.size(); i++) {
            List<Mark> sentence = sentences.get(i);
            comment("sent_id", article.id() + "-" + (i + 1));
            int begin = sentence.get(0).begin();
            int end = sentence.get(sentence.size() - 1).end();
            comment("text", text.substring(begin, end));
            List<String> labels = BioLabels.labels(sentence, spans);
            for (int j = 0; j < sentence.size(); j++) {
                Mark token = sentence.get(j);
                @Nullable Mark next = number + 1 < tokens.size() ? tokens.get(number + 1) : null;
                List<String> misc = spaces(token, next, number == 0);
                if (annotations.stated().contains(Layer.ENTITIES)) {
                    misc.add("NER=" + labels.get(j).replace('|', '_'));
                }
                number++;
                lines.append("%d\t%s\t%s\t_\t%s\t_\t_\t_\t_\t%s\n"
                        .formatted(
                                j + 1,
                                column(text.substring(token.begin(), token.end())),
                                column(token.features().getOrDefault("lemma", "_")),
                                column(token.features().getOrDefault("pos", "_")),
                                misc.isEmpty() ? "_" : String.join("|", misc)));
            }
            lines.append('\n');
        }
        if (sentences.isEmpty()) {
            lines.append('\n');
        }
        return lines.toString();
    }

    private void comment(String name, @Nullable String value) {
        if (value != null) {
            lines.append("# ").append(name).append(" = ");
            lines.append(value.replaceAll("[\r\n\t]+", " ")).append('\n');
        }
    }

    /** What the white space around a token is, if it is not one blank behind it. */
    private List<String> spaces(Mark token, @Nullable Mark next, boolean isFirst) {
        List<String> misc = new ArrayList<>();
        if (isFirst && token.begin() > 0) {
            misc.add("SpacesBefore=" + ConlluSpaces.escape(text.substring(0, token.begin())));
        }
        String gap = text.substring(token.end(), next == null ? text.length() : Math.max(token.end(), next.begin()));
        if (gap.isEmpty()) {
            misc.add("SpaceAfter=No");
        } else if (!gap.equals(" ")) {
            misc.add("SpacesAfter=" + ConlluSpaces.escape(gap));
        }
        return misc;
    }

    private static String column(String content) {
        return content.replaceAll("[\t\r\n]", " ");
    }
}
