package org.hearsay.annotators.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.learning.TrainingDocument;
import org.hearsay.core.spi.AnalyzedText;
import org.jspecify.annotations.Nullable;

/**
 * An attribution to learn from; spans are in tokens.
 *
 * @param sources of who says it
 * @param cues of the saying
 * @param contents of what is said
 */
record GoldAttribution(List<Span> sources, List<Span> cues, List<Span> contents) {

    /** The attributions of a line: pieces as objects with {@code begin} and {@code end}, or as pairs of numbers. */
    static List<GoldAttribution> of(TrainingDocument document) {
        List<GoldAttribution> found = new ArrayList<>();
        for (JsonNode attribution : document.line().path("attributions")) {
            found.add(new GoldAttribution(
                    spans(document, attribution.path("source")),
                    spans(document, attribution.path("cue")),
                    spans(document, attribution.path("content"))));
        }
        return found;
    }

    /**
     * The gold attribution that has the cue of each candidate, each of one: those with the very cue first, then any that overlaps;
     * null where none has.
     */
    static @Nullable GoldAttribution[] matches(List<Candidate> candidates, List<GoldAttribution> gold) {
        @Nullable GoldAttribution[] right = new GoldAttribution[candidates.size()];
        boolean[] used = new boolean[gold.size()];
        for (boolean exact : new boolean[] {true, false}) {
            for (int i = 0; i < right.length; i++) {
                CueTagger.Cue cue = candidates.get(i).cue;
                for (int k = 0; k < used.length && right[i] == null; k++) {
                    if (!used[k] && gold.get(k).hasCue(cue, exact)) {
                        right[i] = gold.get(k);
                        used[k] = true;
                    }
                }
            }
        }
        return right;
    }

    private boolean hasCue(CueTagger.Cue cue, boolean exact) {
        for (Span span : cues) {
            boolean same = span.begin() == cue.first() && span.end() == cue.end();
            boolean overlaps = span.begin() < cue.end() && cue.first() < span.end();
            if (exact ? same : overlaps) {
                return true;
            }
        }
        return false;
    }

    /** Whether the source of a candidate is one of the sources, or a part of it. */
    boolean hasSource(Candidate candidate) {
        Span source = new Span(candidate.sourceBegin, candidate.sourceEnd);
        return sources.stream().anyMatch(source::overlaps);
    }

    private static List<Span> spans(TrainingDocument document, JsonNode pieces) {
        AnalyzedText text = document.text();
        List<Span> spans = new ArrayList<>();
        for (JsonNode piece : pieces) {
            int begin = (piece.isArray() ? piece.path(0) : piece.path("begin")).asInt();
            int end = (piece.isArray() ? piece.path(1) : piece.path("end")).asInt();
            int first = text.tokenAt(document.offset(begin));
            int last = first;
            while (last < text.tokenCount() && text.begin(last) < document.offset(end)) {
                last++;
            }
            if (last > first) {
                spans.add(new Span(first, last));
            }
        }
        return spans;
    }
}
