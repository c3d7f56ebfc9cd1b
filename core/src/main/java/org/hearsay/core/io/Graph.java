package org.hearsay.core.io;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.core.io.Annotations.Attribution;
import org.hearsay.core.io.Annotations.Mark;
import org.hearsay.core.io.Annotations.Role;
import org.hearsay.core.io.Annotations.Span;
import org.jspecify.annotations.Nullable;

/**
 * Annotations as spans and links between them, as the tools of others hold them. A hedge links to its scope. Of an
 * attribution one span is the anchor: its content, or else its cue, or else its source. The anchor has what is said of the
 * attribution, and links to its other spans and to the anchor of its parent. Not safe for threads.
 */
final class Graph {
    private final List<Node> nodes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /** What a node marks. */
    enum Kind {
        ENTITY(Layer.ENTITIES),
        DATE(Layer.DATES),
        HEDGE(Layer.HEDGES),
        SCOPE(Layer.HEDGES),
        SOURCE(Layer.ATTRIBUTIONS),
        CUE(Layer.ATTRIBUTIONS),
        CONTENT(Layer.ATTRIBUTIONS);

        private final Layer layer;

        Kind(Layer layer) {
            this.layer = layer;
        }

        Layer layer() {
            return layer;
        }

        private static Kind of(Role role) {
            return valueOf(role.name());
        }

        private @Nullable Role role() {
            return layer == Layer.ATTRIBUTIONS ? Role.valueOf(name()) : null;
        }
    }

    /** What a link leads to. */
    enum Relation {
        SCOPE,
        SOURCE,
        CUE,
        CONTENT,
        PARENT;

        private static Relation of(Role role) {
            return valueOf(role.name());
        }

        private @Nullable Role role() {
            return this == SCOPE || this == PARENT ? null : Role.valueOf(name());
        }
    }

    /**
     * A marked stretch.
     *
     * @param fragments its pieces in text order; more than one if it is discontinuous
     */
    record Node(Kind kind, List<Span> fragments, Map<String, String> features) {
        int begin() {
            return fragments.get(0).begin();
        }

        int end() {
            return fragments.get(fragments.size() - 1).end();
        }
    }

    /** A link between two nodes, by their numbers. */
    record Link(Relation relation, int from, int to) {}

    List<Node> nodes() {
        return nodes;
    }

    List<Link> links() {
        return links;
    }

    /** Adds a node and gives its number. */
    int add(Node node) {
        nodes.add(node);
        return nodes.size() - 1;
    }

    void link(Relation relation, int from, int to) {
        links.add(new Link(relation, from, to));
    }

    /**
     * The graph of annotations.
     *
     * @param layers which of them
     * @param discontinuous whether a node may have several fragments; if not, an anchor links to the further ones
     */
    static Graph of(Annotations annotations, Set<Layer> layers, boolean discontinuous) {
        Graph graph = new Graph();
        for (Kind kind : List.of(Kind.ENTITY, Kind.DATE, Kind.HEDGE)) {
            if (!layers.contains(kind.layer())) {
                continue;
            }
            for (Mark mark : annotations.marks(kind.layer())) {
                int number = graph.add(new Node(kind, List.of(new Span(mark.begin(), mark.end())), mark.features()));
                if (mark.scope() != null) {
                    int scope = graph.add(new Node(Kind.SCOPE, List.of(mark.scope()), Map.of()));
                    graph.link(Relation.SCOPE, number, scope);
                }
            }
        }
        if (layers.contains(Layer.ATTRIBUTIONS)) {
            graph.addAttributions(annotations.attributions(), discontinuous);
        }
        return graph;
    }

    private void addAttributions(List<Attribution> attributions, boolean discontinuous) {
        List<Integer> anchors = new ArrayList<>();
        for (Attribution attribution : attributions) {
            int anchor = -1;
            for (Role role : List.of(Role.CONTENT, Role.CUE, Role.SOURCE)) {
                for (List<Span> fragments : fragments(attribution.spans(role), discontinuous)) {
                    Map<String, String> features = anchor < 0 ? attribution.features() : Map.of();
                    int number = add(new Node(Kind.of(role), fragments, features));
                    if (anchor < 0) {
                        anchor = number;
                    } else {
                        link(Relation.of(role), anchor, number);
                    }
                }
            }
            anchors.add(anchor);
        }
        for (int i = 0; i < attributions.size(); i++) {
            int parent = attributions.get(i).parent();
            if (parent >= 0 && anchors.get(i) >= 0 && anchors.get(parent) >= 0) {
                link(Relation.PARENT, anchors.get(i), anchors.get(parent));
            }
        }
    }

    private static List<List<Span>> fragments(List<Span> spans, boolean discontinuous) {
        if (spans.isEmpty()) {
            return List.of();
        }
        return discontinuous ? List.of(spans) : spans.stream().map(List::of).toList();
    }

    /** Adds what the graph says to annotations. */
    void addTo(Annotations.Builder builder) {
        Map<Integer, List<Link>> linksFrom = new HashMap<>();
        Set<Integer> parts = new HashSet<>();
        for (Link link : links) {
            linksFrom.computeIfAbsent(link.from(), key -> new ArrayList<>()).add(link);
            if (link.relation() != Relation.PARENT) {
                parts.add(link.to());
            }
        }
        Map<Integer, Integer> anchors = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).kind().role() != null && !parts.contains(i)) {
                anchors.put(i, anchors.size());
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            List<Link> from = linksFrom.getOrDefault(i, List.of());
            if (anchors.containsKey(i)) {
                builder.add(attribution(node, from, anchors));
            } else if (node.kind() == Kind.ENTITY || node.kind() == Kind.DATE || node.kind() == Kind.HEDGE) {
                builder.add(node.kind().layer(), new Mark(node.begin(), node.end(), node.features(), scope(from)));
            }
        }
    }

    private @Nullable Span scope(List<Link> from) {
        for (Link link : from) {
            if (link.relation() == Relation.SCOPE) {
                Node scope = nodes.get(link.to());
                return new Span(scope.begin(), scope.end());
            }
        }
        return null;
    }

    private Attribution attribution(Node anchor, List<Link> from, Map<Integer, Integer> anchors) {
        Map<Role, List<Span>> parts = new EnumMap<>(Role.class);
        addPart(anchor.kind().role(), anchor, parts);
        int parent = -1;
        for (Link link : from) {
            addPart(link.relation().role(), nodes.get(link.to()), parts);
            if (link.relation() == Relation.PARENT) {
                parent = anchors.getOrDefault(link.to(), -1);
            }
        }
        return new Attribution(parts, anchor.features(), parent);
    }

    private static void addPart(@Nullable Role role, Node node, Map<Role, List<Span>> parts) {
        if (role != null) {
            parts.computeIfAbsent(role, key -> new ArrayList<>()).addAll(node.fragments());
        }
    }
}
