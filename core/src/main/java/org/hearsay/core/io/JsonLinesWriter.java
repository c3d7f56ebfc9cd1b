package org.hearsay.core.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.io.Annotations.Attribution;
import org.hearsay.core.io.Annotations.Mark;
import org.hearsay.core.io.Annotations.Role;
import org.hearsay.core.io.Annotations.Span;
import org.hearsay.core.io.Annotations.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Writes an annotated article as one line of JSON: the layers that are wanted and stated. Empty lists are written, absent
 * values left out; offsets are code points, end exclusive. Times are not written, so that the same article always gives the
 * same line. Not safe for threads.
 */
final class JsonLinesWriter {
    private static final JsonFactory JSON =
            new ObjectMapper().getFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final Set<Layer> layers;

    JsonLinesWriter(Set<Layer> layers) {
        this.layers = layers;
    }

    void write(Article article, Annotations annotations, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            new Line(json, article.text()).write(article, annotations);
            json.writeRaw('\n');
        }
    }

    /** The writing of one line. */
    private final class Line {
        private final JsonGenerator json;
        private final String text;
        private final CodePoints codePoints;

        Line(JsonGenerator json, String text) {
            this.json = json;
            this.text = text;
            this.codePoints = new CodePoints(text);
        }

        void write(Article article, Annotations annotations) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", article.id());
            optional("title", article.title());
            optional("published", article.published());
            json.writeStringField("language", article.language());
            optional("uri", article.uri());
            for (Map.Entry<String, JsonNode> field : article.extra().entrySet()) {
                json.writeFieldName(field.getKey());
                json.writeTree(field.getValue());
            }
            json.writeStringField("text", text);
            optional("replaced", article.replaced().isEmpty() ? null : article.replaced());
            for (Layer layer : Layer.values()) {
                if (layers.contains(layer) && annotations.stated().contains(layer)) {
                    json.writeArrayFieldStart(layer.field());
                    if (layer == Layer.SENTENCES) {
                        sentences(annotations);
                    } else {
                        for (Mark mark : annotations.marks(layer)) {
                            mark(layer, mark);
                        }
                    }
                    if (layer == Layer.ATTRIBUTIONS) {
                        for (Attribution attribution : annotations.attributions()) {
                            attribution(attribution);
                        }
                    }
                    json.writeEndArray();
                }
            }
            json.writeArrayFieldStart("annotators");
            for (Annotations.Run run : annotations.runs()) {
                run(run);
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        /** A sentence with hedges has the certainty that they leave it. */
        private void sentences(Annotations annotations) throws IOException {
            List<Mark> sentences = annotations.marks(Layer.SENTENCES);
            double[] certainties = Certainty.of(text, sentences, annotations.marks(Layer.HEDGES));
            for (int i = 0; i < certainties.length; i++) {
                json.writeStartObject();
                offsets(sentences.get(i));
                if (certainties[i] < 1) {
                    json.writeNumberField("certainty", Math.round(certainties[i] * 100) / 100.0);
                }
                json.writeEndObject();
            }
        }

        private void mark(Layer layer, Mark mark) throws IOException {
            json.writeStartObject();
            offsets(mark);
            if (layer != Layer.TOKENS) {
                covered(mark);
            }
            for (String feature : layer.features()) {
                if (feature.equals("confidence")) {
                    scope(mark);
                }
                feature(feature, mark.feature(feature));
            }
            json.writeEndObject();
        }

        private void scope(Mark mark) throws IOException {
            if (mark.scope() != null) {
                json.writeObjectFieldStart("scope");
                offsets(mark.scope());
                json.writeEndObject();
            }
        }

        private void attribution(Attribution attribution) throws IOException {
            json.writeStartObject();
            for (Role role : Role.values()) {
                json.writeArrayFieldStart(role.field());
                for (Span span : attribution.spans(role)) {
                    json.writeStartObject();
                    offsets(span);
                    covered(span);
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            for (String feature : Layer.ATTRIBUTIONS.features()) {
                if (feature.equals("polarity") && attribution.parent() >= 0) {
                    json.writeNumberField("parent", attribution.parent());
                }
                feature(feature, attribution.features().get(feature));
            }
            json.writeEndObject();
        }

        private void run(Annotations.Run run) throws IOException {
            json.writeStartObject();
            optional("name", run.name());
            optional("version", run.version());
            raw("options", run.options());
            raw("models", run.models());
            optional("jar", run.jar());
            json.writeEndObject();
        }

        /** A value that is JSON already. */
        private void raw(String name, @Nullable String value) throws IOException {
            if (value != null) {
                json.writeFieldName(name);
                json.writeRawValue(value);
            }
        }

        private void offsets(Stretch stretch) throws IOException {
            json.writeNumberField("begin", codePoints.of(stretch.begin()));
            json.writeNumberField("end", codePoints.of(stretch.end()));
        }

        private void covered(Stretch stretch) throws IOException {
            json.writeStringField("text", text.substring(stretch.begin(), stretch.end()));
        }

        private void optional(String name, @Nullable String value) throws IOException {
            if (value != null) {
                json.writeStringField(name, value);
            }
        }

        /** Numbers are written with two digits, which tell as much as they mean. */
        private void feature(String name, @Nullable String value) throws IOException {
            if (value != null && List.of("confidence", "certainty").contains(name)) {
                json.writeNumberField(name, Math.round(Float.parseFloat(value) * 100) / 100.0);
            } else {
                optional(name, value);
            }
        }
    }
}
