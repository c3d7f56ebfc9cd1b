package org.hearsay.core.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.io.Annotations.Attribution;
import org.hearsay.core.io.Annotations.Mark;
import org.hearsay.core.io.Annotations.Role;
import org.hearsay.core.io.Annotations.Span;
import org.jspecify.annotations.Nullable;

/** Reads the layers of a JSON Lines document. Not safe for threads. */
final class JsonLayers {
    private final JsonNode document;
    private final String text;
    private final CodePoints offsets;

    /** Takes a document and its clean text. */
    JsonLayers(JsonNode document, String text) {
        this.document = document;
        this.text = text;
        this.offsets = new CodePoints(text);
    }

    /**
     * Reads all layers that the document has.
     *
     * @throws MalformedException if a mark does not lie in the text, or covers other words than it says
     */
    Annotations read() throws MalformedException {
        Annotations.Builder builder = new Annotations.Builder();
        for (Layer layer : Layer.values()) {
            if (!document.has(layer.field())) {
                continue;
            }
            builder.states(Set.of(layer));
            JsonNode array = list(document, layer.field(), layer.field());
            for (int i = 0; i < array.size(); i++) {
                String where = layer.field() + "[" + i + "]";
                JsonNode node = object(array.get(i), where);
                if (layer == Layer.ATTRIBUTIONS) {
                    builder.add(attribution(node, where, array.size()));
                } else {
                    Span span = span(node, where);
                    @Nullable
                    Span scope = node.has("scope")
                            ? span(object(node.get("scope"), where + ".scope"), where + ".scope")
                            : null;
                    builder.add(layer, new Mark(span.begin(), span.end(), features(node, layer, where), scope));
                }
            }
        }
        for (JsonNode run : document.path("annotators")) {
            builder.add(new Annotations.Run(
                    string(run, "name"),
                    string(run, "version"),
                    json(run, "options"),
                    json(run, "models"),
                    string(run, "jar")));
        }
        return builder.build();
    }

    private Attribution attribution(JsonNode node, String where, int count) throws MalformedException {
        Map<Role, List<Span>> parts = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<Span> spans = new ArrayList<>();
            String place = where + "." + role.field();
            for (JsonNode part : list(node, role.field(), place)) {
                spans.add(span(object(part, place), place));
            }
            parts.put(role, spans);
        }
        JsonNode parent = node.path("parent");
        if (!parent.isMissingNode() && !(parent.isInt() && parent.intValue() >= 0 && parent.intValue() < count)) {
            throw new MalformedException("%s: 'parent' is %s, which is no number of an attribution from 0 to %d"
                    .formatted(where, parent, count - 1));
        }
        return new Attribution(parts, features(node, Layer.ATTRIBUTIONS, where), parent.asInt(-1));
    }

    private static JsonNode list(JsonNode node, String field, String where) throws MalformedException {
        JsonNode list = node.path(field);
        if (!list.isMissingNode() && !list.isArray()) {
            throw new MalformedException(
                    "%s: is %s, not a list such as [{\"begin\": 0, \"end\": 4}]".formatted(where, kind(list)));
        }
        return list;
    }

    private static JsonNode object(JsonNode node, String where) throws MalformedException {
        if (!node.isObject()) {
            throw new MalformedException(
                    "%s: is %s, not an object such as {\"begin\": 0, \"end\": 4}".formatted(where, kind(node)));
        }
        return node;
    }

    private static String kind(JsonNode node) {
        return node.getNodeType().toString().toLowerCase(Locale.ROOT);
    }

    private Span span(JsonNode node, String where) throws MalformedException {
        JsonNode begin = node.path("begin");
        JsonNode end = node.path("end");
        boolean inText = begin.isInt()
                && end.isInt()
                && 0 <= begin.intValue()
                && begin.intValue() <= end.intValue()
                && end.intValue() <= offsets.length();
        if (!inText) {
            throw new MalformedException("%s: begin %s and end %s mark nothing in a text of %d code points"
                    .formatted(where, begin, end, offsets.length()));
        }
        Span span = new Span(offsets.utf16(begin.intValue()), offsets.utf16(end.intValue()));
        String covered = text.substring(span.begin(), span.end());
        JsonNode said = node.path("text");
        if (said.isTextual() && !CleanText.of(said.textValue()).text().equals(covered)) {
            throw new MalformedException("%s: says '%s', but %s to %s is '%s'; offsets count Unicode code points from 0"
                    .formatted(where, said.textValue(), begin, end, covered));
        }
        return span;
    }

    private static Map<String, String> features(JsonNode node, Layer layer, String where) throws MalformedException {
        Features features = new Features();
        for (String name : layer.features()) {
            JsonNode value = node.path(name);
            if (value.isContainerNode()) {
                throw new MalformedException("%s: '%s' is %s, not a single value".formatted(where, name, kind(value)));
            }
            boolean isNumber = name.equals("confidence") || name.equals("certainty");
            if (isNumber && value.isValueNode() && !value.isNumber()) {
                throw new MalformedException(
                        "%s: '%s' is '%s', not a number from 0 to 1".formatted(where, name, value.asText()));
            }
            boolean stated = value.isValueNode() && !value.isNull();
            features.with(name, stated ? value.asText() : null);
        }
        return features.map();
    }

    private static @Nullable String string(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.get(field).textValue() : null;
    }

    private static @Nullable String json(JsonNode node, String field) {
        return node.has(field) ? node.get(field).toString() : null;
    }
}
