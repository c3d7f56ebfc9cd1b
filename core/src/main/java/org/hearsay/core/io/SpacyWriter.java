package org.hearsay.core.io;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.io.Annotations.Mark;
import org.hearsay.core.io.Annotations.Stretch;
import org.hearsay.core.io.Graph.Kind;
import org.hearsay.core.io.Graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Writes what spaCy's {@code Doc.from_json} reads, one document a line: entities that do not overlap as {@code ents}, all
 * layers as groups of {@code spans}. spaCy's text is its tokens: white space beyond one blank becomes tokens, and spans are
 * widened to whole tokens. Offsets are code points. Not safe for threads.
 */
final class SpacyWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Article article;
    private final CodePoints offsets;
    private final List<List<Mark>> sentences;
    private final List<Mark> tokens;
    private final ObjectNode root = JSON.createObjectNode();

    private SpacyWriter(Article article, Annotations annotations) {
        this.article = article;
        this.offsets = new CodePoints(article.text());
        this.sentences = Sentences.of(article.text(), annotations);
        this.tokens = sentences.stream().flatMap(List::stream).toList();
    }

    static String write(Article article, Annotations annotations, Set<Layer> layers) {
        return new SpacyWriter(article, annotations).write(annotations, layers);
    }

    private String write(Annotations annotations, Set<Layer> layers) {
        root.put("text", article.text());
        ArrayNode ents = root.putArray("ents");
        int free = 0;
        for (Mark mention : annotations.marks(Layer.ENTITIES)) {
            if (layers.contains(Layer.ENTITIES) && begin(mention) >= free) {
                span(mention, mention.features(), "MISC", ents.addObject());
                free = end(mention);
            }
        }
        ArrayNode sents = root.putArray("sents");
        for (int i = 0; i < sentences.size(); i++) {
            int begin = i == 0 ? 0 : sentences.get(i).get(0).begin();
            int end = i + 1 < sentences.size()
                    ? sentences.get(i + 1).get(0).begin()
                    : article.text().length();
            place(begin, end, sents.addObject());
        }
        tokens();
        ObjectNode groups = root.putObject("spans");
        for (Kind kind : Kind.values()) {
            if (layers.contains(kind.layer())) {
                groups.putArray(group(kind));
            }
        }
        for (Node node : Graph.of(annotations, layers, false).nodes()) {
            Annotations.Span place = new Annotations.Span(node.begin(), node.end());
            ArrayNode group = (ArrayNode) groups.get(group(node.kind()));
            span(place, node.features(), node.kind().name(), group.addObject());
        }
        root.putObject("cats");
        ObjectNode meta = root.putObject("meta");
        meta.put("id", article.id());
        optional(meta, "title", article.title());
        optional(meta, "published", article.published());
        return root + "\n";
    }

    private static String group(Kind kind) {
        return switch (kind) {
            case ENTITY -> "entities";
            case CONTENT -> "contents";
            default -> kind.name().toLowerCase(Locale.ROOT) + "s";
        };
    }

    private static void optional(ObjectNode object, String name, @Nullable String value) {
        if (value != null) {
            object.put(name, value);
        }
    }

    private void tokens() {
        ArrayNode array = root.putArray("tokens");
        int at = 0;
        for (Mark token : tokens) {
            gap(at, token.begin(), array);
            ObjectNode node = token(token.begin(), token.end(), array);
            optional(node, "tag", token.feature("pos"));
            optional(node, "lemma", token.feature("lemma"));
            at = token.end();
        }
        gap(at, article.text().length(), array);
    }

    /** White space between tokens: one blank belongs to the token before it, what is more is a token. */
    private void gap(int begin, int end, ArrayNode array) {
        int from = begin > 0 && begin < end && article.text().charAt(begin) == ' ' ? begin + 1 : begin;
        if (from < end) {
            token(from, end, array);
        }
    }

    private ObjectNode token(int begin, int end, ArrayNode array) {
        ObjectNode node = array.addObject().put("id", array.size() - 1);
        place(begin, end, node);
        return node;
    }

    private void span(Stretch span, Map<String, String> features, String otherwise, ObjectNode node) {
        place(begin(span), end(span), node);
        node.put("label", features.getOrDefault("type", otherwise));
        String id = features.getOrDefault("value", features.getOrDefault("entity", ""));
        node.put("kb_id", id);
    }

    private void place(int begin, int end, ObjectNode node) {
        node.put("start", offsets.of(begin)).put("end", offsets.of(end));
    }

    /** Where the first token begins that a span touches. */
    private int begin(Stretch span) {
        return tokens.stream()
                .filter(token -> token.end() > span.begin())
                .findFirst()
                .map(Mark::begin)
                .orElse(span.begin());
    }

    /** Where the last token ends that a span touches. */
    private int end(Stretch span) {
        return tokens.stream()
                .filter(token -> token.begin() < span.end())
                .reduce((first, second) -> second)
                .map(Mark::end)
                .orElse(span.end());
    }
}
