package org.hearsay.core.evaluation;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.hearsay.core.evaluation.Difference.Piece;
import org.hearsay.core.io.CodePoints;
import org.jspecify.annotations.Nullable;

/** The text of a document, from which the sentences around annotations are cut. Immutable. */
final class Context {
    /** A longer context is cut, in characters. */
    private static final int LONGEST = 700;

    /** What is left around marks of a context that is cut. */
    private static final int AROUND = 120;

    private final String text;
    private final CodePoints offsets;
    private final List<Integer> boundaries = new ArrayList<>();

    /** A span as one side marks it; offsets are code points. */
    record Marked(Span span, String label) {}

    /** Takes the sentences of the first document that states them, or else those that Java finds. */
    Context(ScoredDocument first, @Nullable ScoredDocument second) {
        text = first.text();
        offsets = new CodePoints(text);
        List<Span> sentences = first.sentences();
        if (sentences.isEmpty() && second != null) {
            sentences = second.sentences();
        }
        if (sentences.isEmpty()) {
            findSentences();
        } else {
            sentences.forEach(sentence -> boundaries.add(offsets.utf16(sentence.begin())));
        }
    }

    private void findSentences() {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        for (int at = sentences.first(); at != BreakIterator.DONE; at = sentences.next()) {
            boundaries.add(at);
        }
    }

    /** Cuts out the sentences that hold all marks, in pieces that each side marks as a whole or not at all. */
    List<Piece> around(List<Marked> first, List<Marked> second) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (List<Marked> side : List.of(first, second)) {
            for (Marked marked : side) {
                cuts.add(offsets.utf16(marked.span().begin()));
                cuts.add(offsets.utf16(marked.span().end()));
            }
        }
        int begin = sentenceBegin(cuts.first());
        int end = sentenceEnd(cuts.last());
        boolean cut = end - begin > LONGEST;
        int from = cut ? Math.max(begin, wordBefore(cuts.first() - AROUND)) : begin;
        int to = cut ? Math.min(end, wordBefore(cuts.last() + AROUND)) : end;
        cuts.add(Math.max(to, cuts.last()));
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(from > begin ? "... " : "", "", ""));
        int done = Math.min(from, cuts.first());
        for (int at : cuts) {
            if (at > done) {
                pieces.add(new Piece(text.substring(done, at), label(first, done), label(second, done)));
            }
            done = at;
        }
        pieces.add(new Piece(to < end ? " ..." : "", "", ""));
        pieces.removeIf(piece -> piece.text().isEmpty());
        return pieces;
    }

    private int sentenceBegin(int offset) {
        int found = 0;
        for (int boundary : boundaries) {
            found = boundary <= offset ? boundary : found;
        }
        return found;
    }

    private int sentenceEnd(int offset) {
        return boundaries.stream()
                .filter(boundary -> boundary >= offset)
                .findFirst()
                .orElse(text.length());
    }

    /** The end of the white space before an offset. */
    private int wordBefore(int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        while (at > 0 && at < text.length() && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private String label(List<Marked> marks, int at) {
        TreeSet<String> labels = new TreeSet<>();
        for (Marked marked : marks) {
            if (offsets.utf16(marked.span().begin()) <= at
                    && at < offsets.utf16(marked.span().end())) {
                labels.add(marked.label());
            }
        }
        return String.join(", ", labels);
    }
}
