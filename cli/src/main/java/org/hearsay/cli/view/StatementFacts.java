package org.hearsay.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.hearsay.core.io.Certainty;

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
            certainty(hedges, article).ifPresent(certainty -> facts.put("certainty", certainty));
            facts.set("through", through(statement, statements));
        }
    }

    /** What some hedges leave together, 1 of none; gold may not say how certain its hedges are. */
    private static OptionalDouble certainty(ArrayNode numbers, JsonNode article) {
        List<Certainty.Cue> cues = new ArrayList<>();
        for (JsonNode number : numbers) {
            JsonNode hedge = article.path("hedges").path(number.intValue());
            if (hedge.path("certainty").isNumber()) {
                cues.add(cue(hedge));
            }
        }
        return cues.isEmpty() && !numbers.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Certainty.of(article.path("text").asText(), cues));
    }

    private static Certainty.Cue cue(JsonNode hedge) {
        int begin = hedge.path("begin").intValue();
        int end = hedge.path("end").intValue();
        return new Certainty.Cue(
                begin,
                end,
                hedge.path("scope").path("begin").asInt(begin),
                hedge.path("scope").path("end").asInt(end),
                hedge.path("type").asText(),
                hedge.path("certainty").doubleValue());
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

    /** The numbers of the statements with a source that report this one, the outermost first; one that reports itself ends it. */
    private static ArrayNode through(JsonNode statement, JsonNode statements) {
        ArrayNode chain = ((ObjectNode) statement).arrayNode();
        Set<JsonNode> seen = new HashSet<>();
        JsonNode parent = statement.path("parent");
        while (parent.canConvertToInt() && statements.has(parent.intValue()) && seen.add(parent)) {
            if (!statements.get(parent.intValue()).path("source").isEmpty()) {
                chain.insert(0, parent.intValue());
            }
            parent = statements.get(parent.intValue()).path("parent");
        }
        return chain;
    }
}
