package org.hearsay.core.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.io.Annotations.Mark;
import org.hearsay.core.io.Annotations.Span;
import org.hearsay.core.io.Graph.Link;
import org.hearsay.core.io.Graph.Node;

/**
 * Writes WebAnno TSV 3.3, with the layers of {@link InceptionLayers}; offsets are UTF-16. Every annotation has an id in
 * brackets, so that spans of several tokens and spans at one place are told apart. Not safe for threads.
 */
final class WebAnnoWriter {
    private final String text;
    private final Graph graph;
    private final StringBuilder lines = new StringBuilder("#FORMAT=WebAnno TSV 3.3\n");

    /** The number of the unit at which each node begins. */
    private final Map<Integer, String> firstUnits = new HashMap<>();

    /** A token, or the part of one that an annotation covers. */
    private record Unit(String number, int begin, int end, List<Integer> nodes) {}

    private WebAnnoWriter(String text, Graph graph) {
        this.text = text;
        this.graph = graph;
    }

    static String write(Article article, Annotations annotations, Set<Layer> layers) {
        Graph graph = Graph.of(annotations, layers, false);
        return new WebAnnoWriter(article.text(), graph).write(Sentences.of(article.text(), annotations));
    }

    private String write(List<List<Mark>> sentences) {
        for (String layer : InceptionLayers.SPANS) {
            String features = String.join("|", InceptionLayers.features(layer).keySet());
            lines.append("#T_SP=").append(layer).append('|').append(features).append('\n');
        }
        InceptionLayers.RELATIONS.forEach(
                (layer, base) -> lines.append("#T_RL=%s|%s|BT_%s\n".formatted(layer, InceptionLayers.ROLE, base)));
        lines.append('\n');
        List<List<Unit>> units = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            units.add(units(sentences.get(i), i + 1));
        }
        for (int i = 0; i < sentences.size(); i++) {
            List<Mark> tokens = sentences.get(i);
            String words = text.substring(
                    tokens.get(0).begin(), tokens.get(tokens.size() - 1).end());
            lines.append('\n');
            for (String line : words.split("\n", -1)) {
                lines.append("#Text=").append(WebAnnoText.escapeText(line)).append('\n');
            }
            units.get(i).forEach(this::write);
        }
        return lines.toString();
    }

    private List<Unit> units(List<Mark> tokens, int sentence) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Mark token = tokens.get(i);
            Unit whole = new Unit(sentence + "-" + (i + 1), token.begin(), token.end(), new ArrayList<>());
            units.add(whole);
            Map<Span, Unit> parts = new HashMap<>();
            for (int n = 0; n < graph.nodes().size(); n++) {
                Node node = graph.nodes().get(n);
                Span common = new Span(Math.max(node.begin(), token.begin()), Math.min(node.end(), token.end()));
                if (common.begin() >= common.end()) {
                    continue;
                }
                boolean isWhole = common.equals(new Span(token.begin(), token.end()));
                Unit unit = isWhole
                        ? whole
                        : parts.computeIfAbsent(common, span -> {
                            Unit part = new Unit(
                                    whole.number() + "." + (parts.size() + 1),
                                    span.begin(),
                                    span.end(),
                                    new ArrayList<>());
                            units.add(part);
                            return part;
                        });
                unit.nodes().add(n);
                firstUnits.putIfAbsent(n, unit.number());
            }
        }
        return units;
    }

    private void write(Unit unit) {
        lines.append(unit.number()).append('\t');
        lines.append(unit.begin()).append('-').append(unit.end()).append('\t');
        lines.append(WebAnnoText.escapeText(text.substring(unit.begin(), unit.end())))
                .append('\t');
        for (String layer : InceptionLayers.SPANS) {
            List<Integer> here = unit.nodes().stream()
                    .filter(n ->
                            InceptionLayers.layer(graph.nodes().get(n).kind()).equals(layer))
                    .toList();
            for (String feature : InceptionLayers.features(layer).keySet()) {
                column(here.stream().map(n -> value(n, feature)).toList());
            }
        }
        for (String layer : InceptionLayers.RELATIONS.keySet()) {
            List<Link> here = graph.links().stream()
                    .filter(link -> InceptionLayers.layer(link.relation()).equals(layer))
                    .filter(link ->
                            unit.number().equals(firstUnits.get(link.to())) && firstUnits.containsKey(link.from()))
                    .toList();
            column(here.stream()
                    .map(link -> InceptionLayers.role(link.relation()))
                    .toList());
            column(here.stream()
                    .map(link -> "%s[%d_%d]".formatted(firstUnits.get(link.from()), link.from() + 1, link.to() + 1))
                    .toList());
        }
        lines.append('\n');
    }

    private String value(int number, String feature) {
        String value = InceptionLayers.values(graph.nodes().get(number)).get(feature);
        return (value == null ? "*" : WebAnnoText.escapeValue(value)) + "[" + (number + 1) + "]";
    }

    private void column(List<String> values) {
        lines.append(values.isEmpty() ? "_" : String.join("|", values)).append('\t');
    }
}
