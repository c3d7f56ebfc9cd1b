package org.hearsay.core.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.hearsay.core.types.AnnotatorRun;
import org.hearsay.core.types.Attribution;
import org.hearsay.core.types.EntityMention;
import org.hearsay.core.types.HedgeCue;
import org.hearsay.core.types.TemporalExpression;
import org.jspecify.annotations.Nullable;

/**
 * Writes an annotated article as one line of JSON. Empty lists are written, absent values left out; offsets are code points,
 * end exclusive. Times are not written, so that the same article always gives the same line. Not safe for threads.
 */
final class JsonLinesWriter {
    private static final JsonFactory JSON =
            new ObjectMapper().getFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final Set<Layer> layers;

    JsonLinesWriter(Set<Layer> layers) {
        this.layers = layers;
    }

    void write(JCas cas, Article article, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            new Line(json, article.text()).write(cas, article);
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

        void write(JCas cas, Article article) throws IOException {
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
            layer(Layer.SENTENCES, cas, Sentence.class, this::sentence);
            layer(Layer.TOKENS, cas, Token.class, this::token);
            layer(Layer.ENTITIES, cas, EntityMention.class, this::entity);
            layer(Layer.DATES, cas, TemporalExpression.class, this::date);
            layer(Layer.HEDGES, cas, HedgeCue.class, this::hedge);
            attributions(cas);
            annotators(cas);
            json.writeEndObject();
        }

        private <T extends Annotation> void layer(Layer layer, JCas cas, Class<T> type, Fields<T> fields)
                throws IOException {
            if (!layers.contains(layer)) {
                return;
            }
            json.writeArrayFieldStart(layer.field());
            for (T annotation : cas.getAnnotationIndex(type)) {
                json.writeStartObject();
                offsets(annotation);
                fields.write(annotation);
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void sentence(Sentence sentence) {}

        private void token(Token token) throws IOException {
            optional("pos", token.getPosValue());
            optional("lemma", token.getLemmaValue());
        }

        private void entity(EntityMention mention) throws IOException {
            covered(mention);
            optional("type", mention.getValue());
            optional("entity", mention.getIdentifier());
            optional("name", mention.getName());
            confidence(mention.getConfidence());
        }

        private void date(TemporalExpression date) throws IOException {
            covered(date);
            optional("type", date.getTimexType());
            optional("value", date.getValue());
            optional("mod", date.getMod());
            optional("quant", date.getQuant());
            optional("freq", date.getFreq());
            optional("from", date.getFrom());
            optional("to", date.getTo());
            confidence(date.getConfidence());
        }

        private void hedge(HedgeCue cue) throws IOException {
            covered(cue);
            optional("type", cue.getHedgeType());
            number("certainty", cue.getCertainty());
            if (cue.getScope() != null) {
                json.writeObjectFieldStart("scope");
                offsets(cue.getScope());
                json.writeEndObject();
            }
            confidence(cue.getConfidence());
        }

        private void attributions(JCas cas) throws IOException {
            if (!layers.contains(Layer.ATTRIBUTIONS)) {
                return;
            }
            List<Attribution> all = new ArrayList<>();
            Map<Attribution, Integer> numbers = new HashMap<>();
            for (Attribution attribution : cas.getAnnotationIndex(Attribution.class)) {
                all.add(attribution);
            }
            // by their first cue where the spans are equal, so that the order is settled by the text
            all.sort(Comparator.comparingInt(Attribution::getBegin)
                    .thenComparing(Comparator.comparingInt(Attribution::getEnd).reversed())
                    .thenComparingInt(attribution -> firstBegin(attribution.getCues())));
            all.forEach(attribution -> numbers.put(attribution, numbers.size()));
            json.writeArrayFieldStart(Layer.ATTRIBUTIONS.field());
            for (Attribution attribution : all) {
                json.writeStartObject();
                spans("source", attribution.getSources());
                spans("cue", attribution.getCues());
                spans("content", attribution.getContents());
                optional(
                        "speaker",
                        attribution.getSpeaker() == null
                                ? null
                                : attribution.getSpeaker().getIdentifier());
                optional("noSpeaker", attribution.getNoSpeaker());
                optional("kind", attribution.getKind());
                Integer parent = numbers.get(attribution.getParent());
                if (parent != null) {
                    json.writeNumberField("parent", parent);
                }
                optional("polarity", "negative".equals(attribution.getPolarity()) ? "negative" : null);
                confidence(attribution.getConfidence());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private static int firstBegin(@Nullable FSArray<? extends Annotation> spans) {
            return spans == null || spans.size() == 0 ? -1 : ((Annotation) spans.get(0)).getBegin();
        }

        private void spans(String name, @Nullable FSArray<? extends Annotation> spans) throws IOException {
            json.writeArrayFieldStart(name);
            if (spans != null) {
                for (Annotation span : spans) {
                    json.writeStartObject();
                    offsets(span);
                    covered(span);
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
        }

        private void annotators(JCas cas) throws IOException {
            json.writeArrayFieldStart("annotators");
            // in the order in which they ran, which the index does not keep
            List<AnnotatorRun> runs = new ArrayList<>(cas.getIndexedFSs(AnnotatorRun.class));
            runs.sort(Comparator.comparingInt(AnnotatorRun::_id));
            for (AnnotatorRun run : runs) {
                json.writeStartObject();
                optional("name", run.getPlugin());
                optional("version", run.getVersion());
                raw("options", run.getOptions());
                raw("models", run.getModelSha256());
                optional("jar", run.getJarSha256());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        /** A feature that holds JSON already. */
        private void raw(String name, @Nullable String value) throws IOException {
            if (value != null) {
                json.writeFieldName(name);
                json.writeRawValue(value);
            }
        }

        private void offsets(Annotation annotation) throws IOException {
            json.writeNumberField("begin", codePoints.of(annotation.getBegin()));
            json.writeNumberField("end", codePoints.of(annotation.getEnd()));
        }

        private void covered(Annotation annotation) throws IOException {
            json.writeStringField("text", text.substring(annotation.getBegin(), annotation.getEnd()));
        }

        private void optional(String name, @Nullable String value) throws IOException {
            if (value != null) {
                json.writeStringField(name, value);
            }
        }

        private void confidence(float value) throws IOException {
            number("confidence", value);
        }

        /** Two digits tell as much as such numbers mean. */
        private void number(String name, float value) throws IOException {
            json.writeNumberField(name, Math.round(value * 100) / 100.0);
        }
    }

    private interface Fields<T> {
        void write(T annotation) throws IOException;
    }
}
