package org.hearsay.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annotated article as a page needs it: its line of JSON Lines, with offsets of UTF-16, without the covered texts that
 * the page can cut out itself, and with what is known of its statements. Not safe for threads.
 */
final class PageArticle {
    private static final List<String> MARKS = List.of("entities", "dates", "hedges");
    private static final List<String> ROLES = List.of("source", "cue", "content");
    private static final List<String> PASSED_ON =
            List.of("id", "title", "published", "uri", "publisher", "author", "section", "language", "text");

    private final ObjectNode document;
    private final Utf16Offsets offsets;

    private PageArticle(ObjectNode document) {
        this.document = document;
        this.offsets = new Utf16Offsets(document.path("text").asText());
    }

    /**
     * Makes the data of an article.
     *
     * @param document what a line of JSON Lines holds
     * @throws InvalidMarkException if an annotation is no JSON object with a span of the text
     */
    static ObjectNode of(ObjectNode document) throws InvalidMarkException {
        return new PageArticle(document).data();
    }

    private ObjectNode data() throws InvalidMarkException {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        for (String field : PASSED_ON) {
            if (document.path(field).isTextual()) {
                data.set(field, document.get(field));
            }
        }
        for (String layer : MARKS) {
            data.set(layer, marks(layer, list(document.get(layer), layer)));
        }
        ArrayNode statements = data.putArray("attributions");
        int number = 0;
        for (JsonNode given : list(document.get("attributions"), "attributions")) {
            statements.add(statement("attributions[" + number++ + "]", given));
        }
        StatementFacts.add(data);
        return data;
    }

    private static ArrayNode list(@Nullable JsonNode given, String where) throws InvalidMarkException {
        if (given == null || given.isNull()) {
            return JsonNodeFactory.instance.arrayNode();
        }
        if (given instanceof ArrayNode array) {
            return array;
        }
        throw new InvalidMarkException("'" + where + "' is not a list, such as [{\"begin\": 0, \"end\": 4}]");
    }

    private ArrayNode marks(String where, ArrayNode given) throws InvalidMarkException {
        ArrayNode marks = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < given.size(); i++) {
            marks.add(mark(where + "[" + i + "]", given.get(i)));
        }
        return marks;
    }

    private ObjectNode mark(String where, JsonNode given) throws InvalidMarkException {
        ObjectNode mark = object(where, given);
        mark.remove("text");
        int begin = offset(where, "begin", given);
        int end = offset(where, "end", given);
        if (begin < 0 || end > offsets.length() || begin >= end) {
            throw new InvalidMarkException("'%s' goes from %d to %d; the text has %d characters"
                    .formatted(where, begin, end, offsets.length()));
        }
        mark.put("begin", offsets.of(begin)).put("end", offsets.of(end));
        if (mark.hasNonNull("scope")) {
            mark.set("scope", mark(where + ".scope", mark.get("scope")));
        }
        return mark;
    }

    private ObjectNode statement(String where, JsonNode given) throws InvalidMarkException {
        ObjectNode statement = object(where, given);
        for (String role : ROLES) {
            statement.set(role, marks(where + "." + role, list(statement.get(role), where + "." + role)));
        }
        return statement;
    }

    private static ObjectNode object(String where, JsonNode given) throws InvalidMarkException {
        if (given instanceof ObjectNode object) {
            return object.deepCopy();
        }
        throw new InvalidMarkException("'" + where + "' is not an object, such as {\"begin\": 0, \"end\": 4}");
    }

    private static int offset(String where, String field, JsonNode mark) throws InvalidMarkException {
        if (!mark.path(field).canConvertToInt()) {
            throw new InvalidMarkException("'" + where + "' has no whole number '" + field + "'");
        }
        return mark.get(field).intValue();
    }
}
