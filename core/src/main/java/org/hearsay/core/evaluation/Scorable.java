package org.hearsay.core.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.spi.ScorerPlugin;
import org.jspecify.annotations.Nullable;

/**
 * A document as scorers of plugins see it.
 *
 * @param text of the gold
 * @param document null for one that the system lacks
 */
record Scorable(String id, String text, @Nullable ScoredDocument document) implements ScorerPlugin.Document {
    private static final Set<String> PLACE = Set.of("begin", "end", "text");

    @Override
    public boolean has(String layer) {
        return document != null && document.has(layer);
    }

    @Override
    public List<ScorerPlugin.Mark> marks(String layer) {
        List<ScorerPlugin.Mark> marks = new ArrayList<>();
        if (document != null) {
            document.marks(layer).forEach(mark -> marks.add(mark(document, mark)));
        }
        return marks;
    }

    private static ScorerPlugin.Mark mark(ScoredDocument document, Mark mark) {
        Map<String, String> attributes = new HashMap<>();
        for (Map.Entry<String, JsonNode> field : mark.json().properties()) {
            if (!PLACE.contains(field.getKey())) {
                attributes.put(field.getKey(), mark.attribute(field.getKey()));
            }
        }
        Span span = mark.span();
        return new ScorerPlugin.Mark(span.begin(), span.end(), document.covered(span), attributes);
    }
}
