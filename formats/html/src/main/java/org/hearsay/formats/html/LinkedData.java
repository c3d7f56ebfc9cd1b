package org.hearsay.formats.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page states in JSON-LD, by schema.org. Stateless. */
final class LinkedData {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private static final int NODES = 1000;

    private LinkedData() {}

    /** The article that is stated, wherever it stands; a missing node if none is. */
    static JsonNode article(Document document) {
        for (Element script : document.select("script[type=application/ld+json]")) {
            JsonNode found = article(script.data());
            if (!found.isMissingNode()) {
                return found;
            }
        }
        return MissingNode.getInstance();
    }

    private static JsonNode article(String data) {
        JsonNode root;
        try {
            root = JSON.readTree(data);
        } catch (JsonProcessingException e) {
            // pages get it wrong; there is other metadata
            return MissingNode.getInstance();
        }
        Deque<JsonNode> pending = new ArrayDeque<>();
        pending.add(root == null ? MissingNode.getInstance() : root);
        for (int i = 0; i < NODES && !pending.isEmpty(); i++) {
            JsonNode node = pending.remove();
            if (isArticle(node.path("@type"))) {
                return node;
            }
            if (node.isContainerNode()) {
                node.forEach(pending::add);
            }
        }
        return MissingNode.getInstance();
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (isArticle(each)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText();
        return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
    }

    /** A field that is a text, or the first of several. */
    static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        JsonNode first = value.isArray() ? value.path(0) : value;
        JsonNode named = first.isObject() ? first.path("name") : first;
        return named.isTextual() && !named.textValue().isBlank()
                ? named.textValue().strip()
                : null;
    }

    /** The names of people or organisations, stated as texts, objects, or lists of both. */
    static @Nullable String names(JsonNode node) {
        List<String> names = new ArrayList<>();
        addNames(node, names);
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static void addNames(JsonNode node, List<String> names) {
        if (node.isArray()) {
            node.forEach(each -> addNames(each, names));
        } else if (node.isObject()) {
            addNames(node.path("name"), names);
        } else if (node.isTextual()
                && !node.textValue().isBlank()
                && !node.textValue().startsWith("http")) {
            names.add(node.textValue().strip());
        }
    }
}
