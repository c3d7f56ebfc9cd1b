package org.hearsay.core.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An attribution.
 *
 * @param pieces the spans of each role, in text order
 * @param speaker who its speaker is, by name; empty if it states none
 * @param json as the document states it
 */
record Statement(Map<String, List<Span>> pieces, String speaker, JsonNode json) {
    static final List<String> ROLES = List.of("source", "cue", "content");

    /**
     * Reads an attribution.
     *
     * @param names the names of the entities by id
     */
    static Statement of(JsonNode json, Map<String, String> names) {
        Map<String, List<Span>> pieces = new LinkedHashMap<>();
        for (String role : ROLES) {
            List<Span> spans = new ArrayList<>();
            json.path(role).forEach(piece -> spans.add(Mark.span(piece)));
            spans.sort(Span.TEXT_ORDER);
            pieces.put(role, spans);
        }
        return new Statement(pieces, names.getOrDefault(json.path("speaker").asText(), ""), json);
    }

    List<Span> pieces(String role) {
        return pieces.getOrDefault(role, List.of());
    }

    /** All spans of all roles. */
    List<Span> allPieces() {
        return pieces.values().stream().flatMap(List::stream).toList();
    }

    /** DIRECT, INDIRECT or MIXED; empty if it does not say. */
    String kind() {
        return json.path("kind").asText("");
    }

    boolean isNegative() {
        return json.path("polarity").asText("").equals("negative");
    }

    boolean hasSpeakerOf(Statement other) {
        return speaker.equalsIgnoreCase(other.speaker);
    }

    /** Whether each role overlaps that of another attribution, or is absent in both. */
    boolean touches(Statement other) {
        for (String role : ROLES) {
            boolean bothEmpty = pieces(role).isEmpty() && other.pieces(role).isEmpty();
            if (!bothEmpty && overlap(role, other) == 0) {
                return false;
            }
        }
        return true;
    }

    /** How many characters a role has in common with that of another attribution. */
    int overlap(String role, Statement other) {
        int overlap = 0;
        for (Span mine : pieces(role)) {
            for (Span others : other.pieces(role)) {
                overlap += Math.max(0, mine.overlap(others));
            }
        }
        return overlap;
    }
}
