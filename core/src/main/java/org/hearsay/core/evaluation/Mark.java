package org.hearsay.core.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.core.io.Layer;

/**
 * An annotation of a span.
 *
 * @param type its type, or empty
 * @param json as the document states it
 */
record Mark(Span span, String type, JsonNode json) {
    private static final Set<String> NOT_SCORED = Set.of("begin", "end", "text", "confidence");

    /** Reads a mark; its type is what it says of itself as {@code type}, or else as {@code kind}. */
    static Mark of(JsonNode json) {
        return new Mark(
                span(json), json.path(json.has("type") ? "type" : "kind").asText(""), json);
    }

    /** The attributes that it states, besides its place, its type and its confidence. */
    Set<String> attributes() {
        Set<String> attributes = new TreeSet<>();
        json.fieldNames().forEachRemaining(attributes::add);
        attributes.removeAll(NOT_SCORED);
        attributes.remove(json.has("type") ? "type" : "kind");
        return attributes;
    }

    /** A mark of which no more than its place matters. */
    static Mark of(Span span, String type) {
        return new Mark(span, type, MissingNode.getInstance());
    }

    static Span span(JsonNode json) {
        return new Span(json.path("begin").asInt(), json.path("end").asInt());
    }

    /** The attributes of a layer that are scored, besides the type. */
    static List<String> attributes(Layer layer) {
        return switch (layer) {
            case ENTITIES -> List.of("name");
            case DATES -> List.of("value", "mod", "quant", "freq");
            case HEDGES -> List.of("scope");
            case ATTRIBUTIONS -> List.of("speaker", "kind", "polarity");
            default -> List.of();
        };
    }

    /** The same by the name of the layer; empty for layers of plugins, of which {@link #attributes()} is scored. */
    static List<String> attributes(String layer) {
        for (Layer own : Layer.values()) {
            if (own.field().equals(layer)) {
                return attributes(own);
            }
        }
        return List.of();
    }

    /** The value of an attribute as text: of a scope {@code "3-20"}; empty if there is none. */
    String attribute(String name) {
        JsonNode value = json.path(name);
        if (value.isObject()) {
            return span(value).begin() + "-" + span(value).end();
        }
        return value.isArray() ? value.toString() : value.asText("");
    }
}
