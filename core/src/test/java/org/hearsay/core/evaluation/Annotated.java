package org.hearsay.core.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hearsay.core.io.Layer;
import org.hearsay.core.testing.MarkedText;

/** An annotated document for tests, made of marked text. */
final class Annotated {
    private final ObjectNode line = new ObjectMapper().createObjectNode();

    private Annotated(String id, MarkedText marked) {
        line.put("id", id).put("text", marked.text());
    }

    /**
     * A document with one layer of marks.
     *
     * @param marked labels are types, each with a value (of a hedge: the words of its scope) after a blank if it has one
     */
    static Annotated marks(String id, Layer layer, String marked) {
        return new Annotated(id, MarkedText.parse(marked)).and(layer, marked);
    }

    /** The same with another layer of marks over the same text. */
    Annotated and(Layer layer, String marked) {
        MarkedText parsed = MarkedText.parse(marked);
        ArrayNode marks = line.putArray(layer.field());
        for (MarkedText.Mark mark : parsed.marks()) {
            String[] label = mark.label().split(" ", 2);
            ObjectNode node = span(marks.addObject(), mark, parsed).put("type", label[0]);
            if (label.length > 1 && layer == Layer.HEDGES) {
                int begin = parsed.text().indexOf(label[1]);
                node.putObject("scope").put("begin", begin).put("end", begin + label[1].length());
            } else if (label.length > 1) {
                node.put(layer == Layer.ENTITIES ? "name" : "value", label[1]);
            }
        }
        return this;
    }

    /**
     * A document with attributions.
     *
     * @param marked labels are source, cue and content, each with the number of its attribution: {@code "cue0"}
     */
    static Annotated statements(String id, String marked) {
        MarkedText parsed = MarkedText.parse(marked);
        Annotated document = new Annotated(id, parsed);
        ArrayNode statements = document.line.putArray(Layer.ATTRIBUTIONS.field());
        for (MarkedText.Mark mark : parsed.marks()) {
            int number = mark.label().charAt(mark.label().length() - 1) - '0';
            while (statements.size() <= number) {
                statements.addObject();
            }
            String role = mark.label().substring(0, mark.label().length() - 1);
            span(((ObjectNode) statements.get(number)).withArray("/" + role).addObject(), mark, parsed);
        }
        return document;
    }

    private static ObjectNode span(ObjectNode node, MarkedText.Mark mark, MarkedText marked) {
        return node.put("begin", mark.begin())
                .put("end", mark.end())
                .put("text", marked.text().substring(mark.begin(), mark.end()));
    }

    /** The same with a field of an attribution set. */
    Annotated set(int statement, String field, String value) {
        ((ObjectNode) line.path(Layer.ATTRIBUTIONS.field()).path(statement)).put(field, value);
        return this;
    }

    /** The same with a metadata field. */
    Annotated with(String field, String value) {
        line.put(field, value);
        return this;
    }

    /** Its line as JSON, for what has no method here. */
    ObjectNode json() {
        return line;
    }

    /** Writes documents as JSON Lines. */
    static Path write(Path file, Annotated... documents) throws IOException {
        return Files.writeString(
                file,
                Arrays.stream(documents).map(document -> document.line + "\n").collect(Collectors.joining()));
    }

    /** Scores one document against another. */
    static Evaluation evaluate(Path folder, Annotated gold, Annotated system) throws Exception {
        return Evaluation.of(write(folder.resolve("gold.jsonl"), gold), write(folder.resolve("system.jsonl"), system));
    }
}
