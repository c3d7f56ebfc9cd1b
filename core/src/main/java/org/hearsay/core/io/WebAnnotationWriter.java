package org.hearsay.core.io;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.hearsay.core.io.Annotations.Span;
import org.hearsay.core.io.Graph.Link;
import org.hearsay.core.io.Graph.Node;

/**
 * Writes an article's annotations as a page of W3C Web Annotations in JSON-LD: each span with its position in code points
 * and its words, each link between two of them as an annotation too. Not safe for threads.
 */
final class WebAnnotationWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How many characters before and behind help to find words again in a text that was changed. */
    private static final int CONTEXT = 32;

    private final String text;
    private final String page;
    private final String source;
    private final CodePoints offsets;

    private WebAnnotationWriter(Article article) {
        text = article.text();
        offsets = new CodePoints(text);
        page = "urn:hearsay:" + percent(article.id());
        source = article.uri() == null ? page : article.uri();
    }

    static String write(Article article, Annotations annotations, Set<Layer> layers) {
        return new WebAnnotationWriter(article).write(article, Graph.of(annotations, layers, true));
    }

    private String write(Article article, Graph graph) {
        ObjectNode root = JSON.createObjectNode();
        root.putArray("@context")
                .add("http://www.w3.org/ns/anno.jsonld")
                .addObject()
                .put("hearsay", "urn:hearsay:ns:");
        root.put("id", page + "#page").put("type", "AnnotationPage");
        root.put("hearsay:published", article.published());
        ArrayNode items = root.putArray("items");
        for (int i = 0; i < graph.nodes().size(); i++) {
            span(graph.nodes().get(i), i, items.addObject());
        }
        for (int i = 0; i < graph.links().size(); i++) {
            Link link = graph.links().get(i);
            items.addObject()
                    .put("id", page + "#link" + (i + 1))
                    .put("type", "Annotation")
                    .put("motivation", "linking")
                    .put("body", id(link.to()))
                    .put("target", id(link.from()))
                    .put("hearsay:role", link.relation().name().toLowerCase(Locale.ROOT));
        }
        return root.toPrettyString() + "\n";
    }

    private void span(Node node, int number, ObjectNode annotation) {
        annotation.put("id", id(number)).put("type", "Annotation").put("motivation", "tagging");
        String kind = node.kind().name().toLowerCase(Locale.ROOT);
        ObjectNode body = annotation.putObject("body");
        body.put("type", "TextualBody").put("purpose", "tagging");
        body.put("value", node.features().getOrDefault("type", kind)).put("hearsay:layer", kind);
        node.features().forEach((name, value) -> body.put("hearsay:" + name, value));
        if (node.fragments().size() == 1) {
            target(node.fragments().get(0), annotation.putObject("target"));
        } else {
            ArrayNode targets = annotation.putArray("target");
            node.fragments().forEach(fragment -> target(fragment, targets.addObject()));
        }
    }

    private void target(Span span, ObjectNode target) {
        target.put("source", source);
        ArrayNode selectors = target.putArray("selector");
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", offsets.of(span.begin()))
                .put("end", offsets.of(span.end()));
        int before = offsets.utf16(Math.max(0, offsets.of(span.begin()) - CONTEXT));
        int behind = offsets.utf16(Math.min(offsets.length(), offsets.of(span.end()) + CONTEXT));
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", text.substring(span.begin(), span.end()))
                .put("prefix", text.substring(before, span.begin()))
                .put("suffix", text.substring(span.end(), behind));
    }

    private String id(int number) {
        return page + "#span" + (number + 1);
    }

    /** An id as part of an IRI. */
    private static String percent(String id) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > 0 && (Character.isLetterOrDigit(b) || "-._~".indexOf(b) >= 0);
            encoded.append(plain ? String.valueOf((char) b) : "%%%02X".formatted(b & 0xFF));
        }
        return encoded.toString();
    }
}
