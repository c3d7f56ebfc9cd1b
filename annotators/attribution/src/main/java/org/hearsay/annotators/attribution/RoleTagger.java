package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotators.attribution.TokenTable.Kind;
import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.learning.SequenceDecoder;
import org.jspecify.annotations.Nullable;

/** Finds the source and the content of a cue. Keeps buffers: one instance serves one thread; the model is shared. */
final class RoleTagger {
    static final List<String> LABELS = List.of("O", "cue", "B-source", "I-source", "B-content", "I-content");
    static final int CUE = 1;
    static final int SOURCE = 2;
    static final int CONTENT = 4;

    /** How much a source is favoured: the model by itself misses more than it finds too many. Tuned on held-out text. */
    private static final float READINESS = 1;

    /** How much a content is favoured where none is found at first: a cue has one. */
    private static final float INSISTENCE = 1.5f;

    /** How much a source is favoured where none is found at first: {@link CandidateJudge} knows better what to do without. */
    private static final float SOURCE_INSISTENCE = 6;

    private final LinearModel model;
    private final SequenceDecoder decoder = new SequenceDecoder(LABELS.size());

    RoleTagger(LinearModel model) {
        this.model = model;
        decoder.favour(SOURCE, READINESS / model.unit());
    }

    /**
     * What a cue has: tokens, and by how much the model likes them better than none.
     *
     * @param sources one or none
     * @param odds of the source; 0 if there is none
     * @param contentOdds of the content that is the least sure
     */
    record Roles(List<Span> sources, float odds, List<Span> contents, float contentOdds) {}

    Roles find(TokenTable table, CueTagger.Cue cue) {
        RoleWindow window = RoleWindow.around(table, cue.first(), cue.end());
        int length = window.end() - window.begin();
        int[] labels = decode(table, cue, window, length);
        if (spans(labels, CONTENT).isEmpty()) {
            decoder.favour(CONTENT, INSISTENCE / model.unit());
            decoder.favour(CONTENT + 1, INSISTENCE / model.unit());
            labels = decoder.decodeAgain(model, length);
            decoder.favour(CONTENT, 0);
            decoder.favour(CONTENT + 1, 0);
        }
        List<Span> contents = new ArrayList<>();
        float least = Float.MAX_VALUE;
        for (Span content : spans(labels, CONTENT)) {
            Span trimmed = trim(table, beside(table, cue, withinSentence(table, content.moved(window.begin()))));
            if (trimmed.end() > trimmed.begin() && (contents.isEmpty() || !isAnothers(table, cue, trimmed))) {
                contents.add(trimmed);
                least = Math.min(least, decoder.odds(model, labels, content.begin(), content.end()));
            }
        }
        Source source = source(labels, window, contents);
        if (source == null) {
            decoder.favour(SOURCE, SOURCE_INSISTENCE / model.unit());
            source = source(decoder.decodeAgain(model, length), window, contents);
            decoder.favour(SOURCE, READINESS / model.unit());
        }
        return new Roles(
                source == null ? List.of() : List.of(source.span()),
                source == null ? 0 : source.odds(),
                contents,
                contents.isEmpty() ? 0 : least);
    }

    private record Source(Span span, float odds) {}

    /** The surest source that is no part of a content. */
    private @Nullable Source source(int[] labels, RoleWindow window, List<Span> contents) {
        Source source = null;
        for (Span span : spans(labels, SOURCE)) {
            float odds = decoder.odds(model, labels, span.begin(), span.end());
            Span moved = span.moved(window.begin());
            boolean free = contents.stream().noneMatch(content -> content.overlaps(moved));
            if (free && (source == null || odds > source.odds())) {
                source = new Source(moved, odds);
            }
        }
        return source;
    }

    /** Whether a further piece is a quotation behind the cue that has a cue of its own. */
    private static boolean isAnothers(TokenTable table, CueTagger.Cue cue, Span content) {
        return content.begin() >= cue.end()
                && table.quotation[content.begin()] > 0
                && table.quotation[content.end() - 1] == 0;
    }

    private int[] decode(TokenTable table, CueTagger.Cue cue, RoleWindow window, int length) {
        RoleFeatures from = new RoleFeatures(table, cue, window);
        return decoder.decode(model, length, (position, features) -> from.of(window.begin() + position, features));
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

    /**
     * What begins in a quotation and ends in another one is the one beside its cue alone, if a verb of speech stands between
     * them or if it begins in the midst of the first.
     */
    private static Span beside(TokenTable table, CueTagger.Cue cue, Span content) {
        int quotation = table.quotation[content.begin()];
        int lastQuotation = table.quotation[content.end() - 1];
        if (quotation == 0 || lastQuotation == 0 || quotation == lastQuotation) {
            return content;
        }
        boolean spoken = false;
        for (int i = content.begin(); i < content.end(); i++) {
            spoken |= table.quotation[i] == 0 && table.speech[i + 1] > table.speech[i];
        }
        int begin = content.begin();
        int end = content.end();
        if (content.begin() >= cue.end() && spoken) {
            for (end = begin; table.quotation[end] == quotation; ) {
                end++;
            }
        } else if (content.begin() < cue.first() && (spoken || table.quoteState(begin) != 1)) {
            for (begin = end - 1; table.quotation[begin - 1] == lastQuotation; ) {
                begin--;
            }
        }
        return new Span(begin, end);
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

    private static List<Span> spans(int[] labels, int label) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == label || labels[i] == label + 1) {
                int last = i + 1;
                while (last < labels.length && labels[last] == label + 1) {
                    last++;
                }
                spans.add(new Span(i, last));
                i = last - 1;
            }
        }
        return spans;
    }
}
