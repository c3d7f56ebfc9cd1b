package org.hearsay.annotators.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.learning.TrainingDocument;
import org.hearsay.core.spi.AnalyzedText;

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

    /** Which candidates have the cue of a gold attribution, each of one: those with the very cue first, then any that overlaps. */
    static boolean[] matches(List<Candidate> candidates, List<GoldAttribution> gold) {
        boolean[] right = new boolean[candidates.size()];
        boolean[] used = new boolean[gold.size()];
        for (boolean exact : new boolean[] {true, false}) {
            for (int i = 0; i < right.length; i++) {
                CueTagger.Cue cue = candidates.get(i).cue;
                for (int k = 0; k < used.length && !right[i]; k++) {
                    right[i] = !used[k] && gold.get(k).hasCue(cue, exact);
                    used[k] |= right[i];
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
