package org.hearsay.core.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.core.io.Annotations.Span;
import org.hearsay.core.io.Graph.Link;
import org.hearsay.core.io.Graph.Node;

/**
 * Writes the annotations of an article as brat stand-off. Offsets are code points; a span that goes over a line end is
 * written in fragments, since brat has no other. Not safe for threads.
 */
final class BratWriter {
    private final String text;
    private final CodePoints offsets;
    private final StringBuilder lines = new StringBuilder();
    private int attributes;
    private int notes;

    private BratWriter(String text) {
        this.text = text;
        this.offsets = new CodePoints(text);
    }

    /** What stands in the {@code .ann} file. */
    static String write(Article article, Annotations annotations, Set<Layer> layers) {
        return new BratWriter(article.text()).write(Graph.of(annotations, layers, true));
    }

    private String write(Graph graph) {
        for (int i = 0; i < graph.nodes().size(); i++) {
            span("T" + (i + 1), graph.nodes().get(i));
        }
        for (int i = 0; i < graph.links().size(); i++) {
            Link link = graph.links().get(i);
            lines.append("R%d\t%s Arg1:T%d Arg2:T%d\t\n"
                    .formatted(i + 1, BratNames.relation(link.relation()), link.from() + 1, link.to() + 1));
        }
        return lines.toString();
    }

    private void span(String id, Node node) {
        List<Span> fragments = new ArrayList<>();
        node.fragments().forEach(fragment -> addLines(fragment, fragments));
        List<String> places = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Span fragment : fragments) {
            places.add(offsets.of(fragment.begin()) + " " + offsets.of(fragment.end()));
            words.add(text.substring(fragment.begin(), fragment.end()));
        }
        String type = BratNames.type(node.kind(), node.features());
        lines.append("%s\t%s %s\t%s\n".formatted(id, type, String.join(";", places), String.join(" ", words)));
        Map<String, String> features = new TreeMap<>(node.features());
        if (fragments.size() > node.fragments().size() && node.kind().layer() == Layer.ATTRIBUTIONS) {
            features.put(BratNotes.JOINED, "true");
        }
        features(id, type, node.kind(), features);
    }

    /** The lines of a span, without blanks at their ends, which brat does not show. */
    private void addLines(Span span, List<Span> fragments) {
        int begin = span.begin();
        for (int i = span.begin(); i <= span.end(); i++) {
            if (i == span.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                if (begin < i) {
                    fragments.add(new Span(begin, i));
                }
                begin = i + 1;
            }
        }
        if (fragments.isEmpty()) {
            fragments.add(span);
        }
    }

    private void features(String id, String type, Graph.Kind kind, Map<String, String> features) {
        Map<String, String> names = BratNames.attributes(kind);
        Map<String, String> rest = new TreeMap<>(features);
        names.forEach((feature, attribute) -> {
            String value = rest.get(feature);
            if (value != null && value.matches("[A-Za-z0-9_-]+")) {
                attributes++;
                lines.append("A%d\t%s %s %s\n".formatted(attributes, attribute, id, value));
                rest.remove(feature);
            }
        });
        rest.remove("type", type);
        if (!rest.isEmpty()) {
            notes++;
            lines.append("#%d\tAnnotatorNotes %s\t%s\n".formatted(notes, id, BratNotes.write(rest)));
        }
    }
}
