package org.hearsay.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An annotated article in the making, for tests: marks are told by their words. */
final class ReportText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode article = JSON.createObjectNode();
    private final String text;

    ReportText(String id, String text) {
        this.text = text;
        article.put("id", id).put("text", text);
        for (String layer : new String[] {"entities", "dates", "hedges", "attributions"}) {
            article.putArray(layer);
        }
    }

    ReportText with(String field, String value) {
        article.put(field, value);
        return this;
    }

    /** A mark at the first place of some words; further fields in pairs of name and value. */
    ReportText mark(String layer, String words, String... fields) {
        ObjectNode mark = span(words);
        for (int i = 0; i < fields.length; i += 2) {
            mark.put(fields[i], fields[i + 1]);
        }
        article.withArray("/" + layer).add(mark);
        return this;
    }

    ReportText hedge(String words, double certainty, String scope) {
        mark("hedges", words, "type", "epistemic");
        ObjectNode hedge =
                (ObjectNode) article.get("hedges").get(article.get("hedges").size() - 1);
        hedge.put("certainty", certainty).set("scope", span(scope));
        return this;
    }

    ReportText statement(String source, String cue, String content, String speaker, String kind) {
        ObjectNode statement = ((ArrayNode) article.get("attributions")).addObject();
        statement.putArray("source").add(span(source));
        statement.putArray("cue").add(span(cue));
        statement.putArray("content").add(span(content));
        statement.put("speaker", speaker).put("kind", kind);
        return this;
    }

    private ObjectNode span(String words) {
        int begin = text.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("the text has no '" + words + "'");
        }
        int from = text.codePointCount(0, begin);
        return JSON.createObjectNode()
                .put("begin", from)
                .put("end", from + words.codePointCount(0, words.length()))
                .put("text", words);
    }

    /** The article as a line of JSON Lines. */
    @Override
    public String toString() {
        return article.toString();
    }
}
