package org.hearsay.core.io;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.io.Annotations.Mark;
import org.hearsay.core.io.Graph.Link;
import org.hearsay.core.io.Graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Writes bdocjs, the neutral JSON of the GATE family: gatenlp in Python and GATE's plugin Format_Bdoc read it. All stands in
 * the default annotation set; offsets are code points. A link is a feature of the annotation that it begins at, which lists
 * the ids of those that it leads to. Not safe for threads.
 */
final class GateWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CodePoints offsets;
    private final ArrayNode annotations = JSON.createArrayNode();

    private GateWriter(String text) {
        this.offsets = new CodePoints(text);
    }

    static String write(Article article, Annotations annotations, Set<Layer> layers) {
        GateWriter writer = new GateWriter(article.text());
        writer.addGraph(Graph.of(annotations, layers, false));
        writer.addMarks("Sentence", layers.contains(Layer.SENTENCES) ? annotations.marks(Layer.SENTENCES) : List.of());
        writer.addMarks("Token", layers.contains(Layer.TOKENS) ? annotations.marks(Layer.TOKENS) : List.of());
        ObjectNode root = JSON.createObjectNode();
        ObjectNode set = root.putObject("annotation_sets").putObject("");
        set.put("name", "").put("next_annid", writer.annotations.size());
        set.set("annotations", writer.annotations);
        root.put("text", article.text());
        ObjectNode features = root.putObject("features");
        features.put("id", article.id()).put("language", article.language());
        optional(features, "title", article.title());
        optional(features, "published", article.published());
        optional(features, "uri", article.uri());
        root.put("offset_type", "p").put("name", article.id());
        return root + "\n";
    }

    private static void optional(ObjectNode features, String name, @Nullable String value) {
        if (value != null) {
            features.put(name, value);
        }
    }

    private void addGraph(Graph graph) {
        List<ObjectNode> features = new ArrayList<>();
        for (Node node : graph.nodes()) {
            features.add(add(type(node), node.begin(), node.end(), node.features()));
        }
        for (Link link : graph.links()) {
            String role = link.relation().name().toLowerCase(Locale.ROOT);
            features.get(link.from()).withArray("/" + role).add(link.to());
        }
    }

    private void addMarks(String type, List<Mark> marks) {
        marks.forEach(mark -> add(type, mark.begin(), mark.end(), mark.features()));
    }

    private static String type(Node node) {
        return switch (node.kind()) {
            case ENTITY -> "NamedEntity";
            case DATE -> "TIMEX3";
            case HEDGE -> "Hedge";
            case SCOPE -> "HedgeScope";
            case SOURCE -> "AttributionSource";
            case CUE -> "AttributionCue";
            case CONTENT -> "AttributionContent";
        };
    }

    private ObjectNode add(String type, int begin, int end, Map<String, String> values) {
        ObjectNode annotation = annotations.addObject();
        annotation.put("type", type).put("start", offsets.of(begin)).put("end", offsets.of(end));
        annotation.put("id", annotations.size() - 1);
        ObjectNode features = annotation.putObject("features");
        values.forEach(features::put);
        return features;
    }
}
