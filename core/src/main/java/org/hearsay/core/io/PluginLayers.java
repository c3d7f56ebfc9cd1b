package org.hearsay.core.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.CommonPrimitiveArray;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.hearsay.core.types.AnnotatorRun;

/**
 * The layers that plugins give of their own types, as fields of a JSON Lines document. Which they are is told by the {@link
 * AnnotatorRun}s of the CAS; what an annotation holds, by its type: text, numbers, truth values, lists of them, and the spans
 * of other annotations. {@code component} is left out, as in the layers of the core. Not safe for threads.
 */
final class PluginLayers {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> LEFT_OUT = Set.of("sofa", "begin", "end", "component");

    private final Map<String, ArrayNode> layers = new TreeMap<>();
    private final String text;
    private final CodePoints codePoints;

    private PluginLayers(String text) {
        this.text = text;
        this.codePoints = new CodePoints(text);
    }

    /** The layers of the annotators that ran over a CAS. */
    static PluginLayers of(JCas cas) {
        PluginLayers read = new PluginLayers(cas.getDocumentText());
        for (AnnotatorRun run : cas.getIndexedFSs(AnnotatorRun.class)) {
            if (run.getLayers() != null) {
                types(run.getLayers()).properties().forEach(layer -> {
                    Type type = cas.getTypeSystem().getType(layer.getValue().textValue());
                    read.layers.put(layer.getKey(), read.layer(cas.getCas(), type));
                });
            }
        }
        return read;
    }

    private static JsonNode types(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the layers of an annotator are no JSON object: '" + json + "'", e);
        }
    }

    /** The article with the layers as further fields. */
    Article addTo(Article article) {
        return layers.isEmpty() ? article : article.with(layers);
    }

    private ArrayNode layer(CAS cas, Type type) {
        ArrayNode marks = JSON.createArrayNode();
        for (AnnotationFS annotation : cas.getAnnotationIndex(type)) {
            ObjectNode mark = span((Annotation) annotation);
            for (Feature feature : annotation.getType().getFeatures()) {
                if (!LEFT_OUT.contains(feature.getShortName())) {
                    add(mark, feature, (Annotation) annotation);
                }
            }
            marks.add(mark);
        }
        return marks;
    }

    private ObjectNode span(Annotation annotation) {
        return JSON.createObjectNode()
                .put("begin", codePoints.of(annotation.getBegin()))
                .put("end", codePoints.of(annotation.getEnd()))
                .put("text", text.substring(annotation.getBegin(), annotation.getEnd()));
    }

    private void add(ObjectNode mark, Feature feature, Annotation annotation) {
        String name = feature.getShortName();
        if (feature.getRange().isPrimitive()) {
            String value = annotation.getFeatureValueAsString(feature);
            if (value != null) {
                mark.set(name, value(name, feature.getRange().getName(), value));
            }
            return;
        }
        TOP value = annotation.getFeatureValue(feature);
        if (value instanceof Annotation other) {
            mark.set(name, span(other));
        } else if (value instanceof CommonPrimitiveArray<?> || value instanceof FSArray<?>) {
            mark.set(name, list(value));
        }
    }

    private ArrayNode list(TOP values) {
        ArrayNode list = JSON.createArrayNode();
        if (values instanceof FSArray<?> references) {
            for (Object reference : references) {
                if (reference instanceof Annotation annotation) {
                    list.add(span(annotation));
                }
            }
        } else if (values instanceof CommonPrimitiveArray<?> primitives) {
            String range = values.getType().getComponentType().getName();
            for (String value : primitives.toStringArray()) {
                list.add(value("", range, value));
            }
        }
        return list;
    }

    private static JsonNode value(String feature, String range, String value) {
        return switch (range) {
            case CAS.TYPE_NAME_BOOLEAN -> JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(value));
            case CAS.TYPE_NAME_FLOAT, CAS.TYPE_NAME_DOUBLE -> number(feature, value);
            case CAS.TYPE_NAME_BYTE, CAS.TYPE_NAME_SHORT, CAS.TYPE_NAME_INTEGER, CAS.TYPE_NAME_LONG ->
                JsonNodeFactory.instance.numberNode(Long.parseLong(value));
            default -> JsonNodeFactory.instance.textNode(value);
        };
    }

    /** A number as it stands; a confidence with two digits, as in the layers of the core. What is no number is text. */
    private static JsonNode number(String feature, String value) {
        if (!Double.isFinite(Double.parseDouble(value))) {
            return JsonNodeFactory.instance.textNode(value);
        }
        BigDecimal number = new BigDecimal(value);
        return JsonNodeFactory.instance.numberNode(
                feature.equals("confidence")
                        ? number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros()
                        : number);
    }
}
