package org.hearsay.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Adds to the attributions of an article what the statements table tells of them: name and type of the speaker, the hedges
 * and dates inside the content and the sources in between, as numbers of their lists, and the certainty where it is known.
 * Stateless.
 */
final class StatementFacts {
    private StatementFacts() {}

    static void add(ObjectNode article) {
        Map<String, JsonNode> entities = new HashMap<>();
        for (JsonNode mention : article.path("entities")) {
            entities.putIfAbsent(mention.path("entity").asText(), mention);
        }
        JsonNode statements = article.path("attributions");
        for (JsonNode statement : statements) {
            ObjectNode facts = (ObjectNode) statement;
            JsonNode speaker = entities.get(statement.path("speaker").asText());
            if (speaker != null && statement.hasNonNull("speaker")) {
                facts.put("name", name(article, speaker));
                facts.set("nameType", speaker.get("type"));
            }
            ArrayNode hedges = inside(statement, article.path("hedges"));
            facts.set("hedges", hedges);
            facts.set("dates", inside(statement, article.path("dates")));
            certainty(hedges, article.path("hedges")).ifPresent(certainty -> facts.put("certainty", certainty));
            facts.set("through", through(statement, statements));
        }
    }

    /** The least certainty of some hedges, 1 of none; gold may not say how certain its hedges are. */
    private static OptionalDouble certainty(ArrayNode numbers, JsonNode hedges) {
        if (numbers.isEmpty()) {
            return OptionalDouble.of(1);
        }
        return numbers.valueStream()
                .map(number -> hedges.path(number.intValue()).path("certainty"))
                .filter(JsonNode::isNumber)
                .mapToDouble(JsonNode::doubleValue)
                .min();
    }

    private static String name(ObjectNode article, JsonNode mention) {
        String text = article.path("text").asText();
        String covered = text.substring(
                mention.path("begin").intValue(), mention.path("end").intValue());
        return mention.path("name").asText(covered);
    }

    /** The numbers of the marks that lie inside a content of the statement. */
    private static ArrayNode inside(JsonNode statement, JsonNode marks) {
        ArrayNode numbers = ((ObjectNode) statement).arrayNode();
        for (JsonNode content : statement.path("content")) {
            for (int i = 0; i < marks.size(); i++) {
                JsonNode mark = marks.get(i);
                if (mark.path("begin").intValue() >= content.path("begin").intValue()
                        && mark.path("end").intValue() <= content.path("end").intValue()) {
                    numbers.add(i);
                }
            }
        }
        return numbers;
    }

    /** The numbers of the statements that report this one, the outermost first; one that reports itself ends the chain. */
    private static ArrayNode through(JsonNode statement, JsonNode statements) {
        ArrayNode chain = ((ObjectNode) statement).arrayNode();
        Set<JsonNode> seen = new HashSet<>();
        JsonNode parent = statement.path("parent");
        while (parent.canConvertToInt() && statements.has(parent.intValue()) && seen.add(parent)) {
            chain.insert(0, parent.intValue());
            parent = statements.get(parent.intValue()).path("parent");
        }
        return chain;
    }
}
