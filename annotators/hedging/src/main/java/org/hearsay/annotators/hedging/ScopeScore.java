package org.hearsay.annotators.hedging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.core.learning.TrainingDocument;
import org.hearsay.core.spi.AnalyzedText;
import org.jspecify.annotations.Nullable;

/** Counts the scopes that are right when the cues are given, on documents in BioScope's form. Not safe for threads. */
final class ScopeScore {
    private int cues;
    private int exact;
    private int ends;

    /** Counts the speculation cues of a document that have a gold scope. */
    void add(TrainingDocument document) {
        Map<String, ScopeFinder.Span> scopes = new HashMap<>();
        for (JsonNode scope : document.line().path("scopes")) {
            for (JsonNode cue : scope.path("cue_ids")) {
                scopes.put(cue.asText(), span(document, scope));
            }
        }
        for (JsonNode cue : document.line().path("cues")) {
            if (cue.path("type").asText().equals("speculation")) {
                count(document, cue, scopes.get(cue.path("id").asText()));
            }
        }
    }

    private void count(TrainingDocument document, JsonNode cue, ScopeFinder.@Nullable Span gold) {
        if (gold == null) {
            return;
        }
        AnalyzedText text = document.text();
        ScopeFinder.Span span = span(document, cue);
        int first = text.tokenAt(span.begin());
        int end = text.tokenAt(span.end() - 1) + 1;
        HedgeEntry entry =
                new HedgeEntry(List.of(text.lemma(first)), List.of(), "epistemic", 0.5f, HedgeEntry.When.LEARNED, "");
        ScopeFinder.Span found = ScopeFinder.of(text, new HedgeLexicon.Match(entry, first, end), entry.type());
        cues++;
        exact += found.equals(gold) ? 1 : 0;
        ends += found.end() == gold.end() ? 1 : 0;
    }

    private static ScopeFinder.Span span(TrainingDocument document, JsonNode node) {
        return new ScopeFinder.Span(
                document.offset(node.path("begin").asInt()),
                document.offset(node.path("end").asInt()));
    }

    int cues() {
        return cues;
    }

    @Override
    public String toString() {
        return "scopes of %d gold cues: %.2f %% exact, %.2f %% with the right end"
                .formatted(cues, 100.0 * exact / Math.max(1, cues), 100.0 * ends / Math.max(1, cues));
    }
}
