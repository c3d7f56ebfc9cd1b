package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotators.attribution.TokenTable.Kind;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.learning.SequenceDecoder;

/** Finds the source and the content of a cue. Keeps buffers: one instance serves one thread; the model is shared. */
final class RoleTagger {
    static final List<String> LABELS = List.of("O", "cue", "B-source", "I-source", "B-content", "I-content");
    static final int CUE = 1;
    static final int SOURCE = 2;
    static final int CONTENT = 4;

    private final LinearModel model;
    private final SequenceDecoder decoder = new SequenceDecoder(LABELS.size());

    RoleTagger(LinearModel model) {
        this.model = model;
    }

    /** Tokens of sources and contents: first, and behind the last. */
    record Roles(List<Span> sources, List<Span> contents) {}

    Roles find(TokenTable table, CueTagger.Cue cue) {
        RoleWindow window = RoleWindow.around(table, cue.first(), cue.end());
        RoleFeatures from = new RoleFeatures(table, cue, window);
        int[] labels = decoder.decode(
                model,
                window.end() - window.begin(),
                (position, features) -> from.of(window.begin() + position, features));
        List<Span> contents = new ArrayList<>();
        for (Span content : spans(labels, CONTENT, window.begin())) {
            Span trimmed = trim(table, withinSentence(table, content));
            if (trimmed.end() > trimmed.begin()) {
                contents.add(trimmed);
            }
        }
        return new Roles(spans(labels, SOURCE, window.begin()), contents);
    }

    /** What begins outside of quotation marks and ends in the midst of them ran on into the next sentence. */
    private static Span withinSentence(TokenTable table, Span content) {
        int last = content.end() - 1;
        boolean torn = table.quotation[last] > 0 && table.quoteState(last) != 2;
        if (table.quotation[content.begin()] > 0 || !torn) {
            return content;
        }
        int end = table.text.endToken(table.sentences[content.begin()]);
        return content.end() > end ? new Span(content.begin(), end) : content;
    }

    /** Without the comma, or the end of the sentence, that it may stand beside; within quotation marks these stay. */
    private static Span trim(TokenTable table, Span content) {
        int begin = content.begin();
        int end = content.end();
        while (end > begin && isOuterMark(table, end - 1)) {
            end--;
        }
        while (begin < end && isOuterMark(table, begin)) {
            begin++;
        }
        return new Span(begin, end);
    }

    private static boolean isOuterMark(TokenTable table, int token) {
        Kind kind = table.kindAt(token);
        return table.quotation[token] == 0 && (kind == Kind.COMMA || kind == Kind.STOP);
    }

    private static List<Span> spans(int[] labels, int label, int offset) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == label || labels[i] == label + 1) {
                int last = i + 1;
                while (last < labels.length && labels[last] == label + 1) {
                    last++;
                }
                spans.add(new Span(offset + i, offset + last));
                i = last - 1;
            }
        }
        return spans;
    }
}
