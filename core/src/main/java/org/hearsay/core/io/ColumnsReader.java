package org.hearsay.core.io;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.core.io.Annotations.Mark;
import org.hearsay.core.io.InputFormat.Source;
import org.hearsay.core.io.ReadResult.Read;
import org.jspecify.annotations.Nullable;

/**
 * Reads columns of words, the first of a line, and labels, the last: of CoNLL-2003, of CoNLL-2002, or BIO2 in two columns.
 * A blank line ends a sentence; a line that begins with {@code -DOCSTART-} begins a document: its id is what follows that and
 * a bar, or else the second column if it says more than {@code -X-} or {@code O}. The text is made anew: columns do not hold it. Not safe for threads.
 */
final class ColumnsReader extends BlockReader {
    private static final String START = "-DOCSTART-";
    private static final Pattern NO_SPACE_BEFORE =
            Pattern.compile("[.,;:!?%)\\]}\u2019\u201D]|''|'[sdm]|'ll|'re|'ve|n't", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_SPACE_AFTER = Pattern.compile("[(\\[{$\u20AC\u00A3\u201C\u2018]|``");

    ColumnsReader(Source source) {
        super(source);
    }

    @Override
    boolean starts(String line) {
        return line.startsWith(START);
    }

    @Override
    Read document(List<Line> lines, int number) throws MalformedException {
        Text text = new Text();
        for (Line line : lines) {
            if (line.content().startsWith(START)) {
                continue;
            }
            if (line.content().isBlank()) {
                text.endSentence();
            } else {
                String[] columns = columns(line.content());
                if (columns.length < 2) {
                    throw new MalformedException(
                            line.number(), "'" + line.content() + "' has no label: expected columns as 'Lima B-LOC'");
                }
                text.add(columns[0], columns[columns.length - 1], line.number());
            }
        }
        text.endSentence();
        String id = id(lines.isEmpty() ? "" : lines.get(0).content(), number);
        CleanText clean = CleanText.of(text.words.toString());
        Article article =
                new Article(id, null, null, "en", null, clean.text(), clean.replaced(), where(lines), Map.of());
        return new Read(article, text.annotations.build(), "");
    }

    private String id(String first, int number) {
        String[] columns = columns(first);
        if (columns[0].startsWith(START + "|")) {
            return columns[0].substring(START.length() + 1);
        }
        boolean named = columns.length > 1
                && first.startsWith(START)
                && !List.of("-X-", "O", "_").contains(columns[1]);
        return named ? columns[1] : numbered(number);
    }

    private static String[] columns(String line) {
        return line.indexOf('\t') >= 0
                ? line.strip().split("\t", -1)
                : line.strip().split(" +", -1);
    }

    /** The text that the words make, with its annotations. */
    private static final class Text {
        private final StringBuilder words = new StringBuilder();
        private final Annotations.Builder annotations =
                new Annotations.Builder().states(EnumSet.of(Layer.SENTENCES, Layer.TOKENS, Layer.ENTITIES));
        private final List<Mark> tokens = new ArrayList<>();
        private final List<String> labels = new ArrayList<>();
        private @Nullable String before;

        void add(String word, String label, int line) throws MalformedException {
            if (before != null
                    && !NO_SPACE_BEFORE.matcher(word).matches()
                    && !NO_SPACE_AFTER.matcher(before).matches()) {
                words.append(' ');
            }
            if (before == null && !words.isEmpty()) {
                words.append('\n');
            }
            tokens.add(new Mark(words.length(), words.length() + word.length(), Map.of()));
            words.append(word);
            labels.add(label);
            before = word;
            BioLabels.check(label, line);
        }

        void endSentence() {
            if (!tokens.isEmpty()) {
                int begin = tokens.get(0).begin();
                annotations.add(Layer.SENTENCES, new Mark(begin, words.length(), Map.of()));
                tokens.forEach(token -> annotations.add(Layer.TOKENS, token));
                BioLabels.addEntities(tokens, labels, annotations);
            }
            tokens.clear();
            labels.clear();
            before = null;
        }
    }
}
