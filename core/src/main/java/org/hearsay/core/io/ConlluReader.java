package org.hearsay.core.io;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.core.io.Annotations.Mark;
import org.hearsay.core.io.InputFormat.Source;
import org.hearsay.core.io.ReadResult.Read;
import org.jspecify.annotations.Nullable;

/**
 * Reads CoNLL-U: words with lemma and part of speech (XPOS, or else UPOS), sentences, and entities from {@code NER=} in MISC
 * where the file has that. The text is made from the words and their white space. Multi-word tokens are one token. Not safe for threads.
 */
final class ConlluReader extends BlockReader {
    ConlluReader(Source source) {
        super(source);
    }

    @Override
    boolean starts(String line) {
        return line.startsWith("# newdoc");
    }

    @Override
    Read document(List<Line> lines, int number) throws MalformedException {
        Map<String, String> comments = new LinkedHashMap<>();
        Text text = new Text();
        for (Line line : lines) {
            if (line.content().isBlank()) {
                text.endSentence();
            } else if (line.content().startsWith("#")) {
                int equals = line.content().indexOf('=');
                if (equals > 0) {
                    String name = line.content().substring(1, equals).strip();
                    comments.putIfAbsent(
                            name, line.content().substring(equals + 1).strip());
                }
            } else {
                text.add(line);
            }
        }
        text.endSentence();
        CleanText clean = CleanText.of(text.words.toString());
        @Nullable String published = comments.get("published");
        Article article = new Article(
                comments.getOrDefault("newdoc id", numbered(number)),
                comments.get("title"),
                published != null && Dates.isDate(published) ? published : null,
                comments.getOrDefault("language", "en"),
                null,
                clean.text(),
                clean.replaced(),
                where(lines),
                Map.of());
        return new Read(article, text.annotations.build(), "");
    }

    /** The text that the words make, with its annotations. */
    private static final class Text {
        private final StringBuilder words = new StringBuilder();
        private final Annotations.Builder annotations =
                new Annotations.Builder().states(EnumSet.of(Layer.SENTENCES, Layer.TOKENS));
        private final List<Mark> tokens = new ArrayList<>();
        private final List<String> labels = new ArrayList<>();
        private int partsUntil;

        void add(Line line) throws MalformedException {
            String[] columns = line.content().split("\t", -1);
            if (columns.length != 10 || !columns[0].matches("\\d+([-.]\\d+)?")) {
                throw new MalformedException(
                        line.number(),
                        "'%s' is no line of CoNLL-U: ten columns parted by tabs, the first a number"
                                .formatted(line.content()));
            }
            String[] number = columns[0].split("[-.]", -1);
            int first = Integer.parseInt(number[0]);
            if (columns[0].contains(".") || (number.length == 1 && first <= partsUntil)) {
                return;
            }
            partsUntil = number.length == 2 ? Integer.parseInt(number[1]) : 0;
            Map<String, String> misc = misc(columns[9]);
            words.append(ConlluSpaces.unescape(misc.getOrDefault("SpacesBefore", "")));
            Features features = new Features()
                    .with("pos", stated(columns[4]) == null ? stated(columns[3]) : columns[4])
                    .with("lemma", columns[1].equals("_") ? columns[2] : stated(columns[2]));
            tokens.add(new Mark(words.length(), words.length() + columns[1].length(), features.map()));
            words.append(columns[1]);
            label(misc.get("NER"), line.number());
            boolean isClose = "No".equals(misc.get("SpaceAfter"));
            words.append(isClose ? "" : ConlluSpaces.unescape(misc.getOrDefault("SpacesAfter", "\\s")));
        }

        private void label(@Nullable String label, int line) throws MalformedException {
            labels.add(label == null ? "O" : label);
            if (label != null) {
                annotations.states(EnumSet.of(Layer.ENTITIES));
                BioLabels.check(label, line);
            }
        }

        private static @Nullable String stated(String column) {
            return column.equals("_") ? null : column;
        }

        private static Map<String, String> misc(String column) {
            Map<String, String> misc = new LinkedHashMap<>();
            for (String part : column.split("\\|", -1)) {
                int equals = part.indexOf('=');
                if (equals > 0) {
                    misc.put(part.substring(0, equals), part.substring(equals + 1));
                }
            }
            return misc;
        }

        void endSentence() {
            if (!tokens.isEmpty()) {
                Mark last = tokens.get(tokens.size() - 1);
                annotations.add(Layer.SENTENCES, new Mark(tokens.get(0).begin(), last.end(), Map.of()));
                tokens.forEach(token -> annotations.add(Layer.TOKENS, token));
                BioLabels.addEntities(tokens, labels, annotations);
            }
            tokens.clear();
            labels.clear();
            partsUntil = 0;
        }
    }
}
