package org.hearsay.core.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.hearsay.core.pipeline.Pipeline;
import org.hearsay.core.types.AnnotatorRun;
import org.hearsay.core.types.HedgeCue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A type that Hearsay has never heard of, in JSON Lines. */
final class PluginLayersTest {
    private static final String TYPE = "org.example.Colour";

    private final Article article = Article.of("a1", "\uD83D\uDE00 A red or blue door.")
            .with(Map.of("colours", new TextNode("of the input"), "topic", new TextNode("doors")));
    private JCas cas;

    @BeforeEach
    void makes_a_cas_with_a_type_of_its_own() throws Exception {
        TypeSystemDescription types = TypeSystemDescriptionFactory.createTypeSystemDescription(Pipeline.TYPES);
        types.resolveImports();
        TypeDescription colour = types.addType(TYPE, "", CAS.TYPE_NAME_ANNOTATION);
        colour.addFeature("name", "", CAS.TYPE_NAME_STRING);
        colour.addFeature("bright", "", CAS.TYPE_NAME_BOOLEAN);
        colour.addFeature("code", "", CAS.TYPE_NAME_INTEGER);
        colour.addFeature("share", "", CAS.TYPE_NAME_DOUBLE);
        colour.addFeature("confidence", "", CAS.TYPE_NAME_FLOAT);
        colour.addFeature("component", "", CAS.TYPE_NAME_STRING);
        colour.addFeature("others", "", CAS.TYPE_NAME_STRING_ARRAY);
        colour.addFeature("near", "", CAS.TYPE_NAME_ANNOTATION);
        colour.addFeature("hedges", "", CAS.TYPE_NAME_FS_ARRAY);
        cas = CasCreationUtils.createCas(types, null, null).getJCas();
        article.fill(cas);
        AnnotatorRun run = new AnnotatorRun(cas);
        run.setPlugin("colours");
        run.setLayers("{\"colours\":\"" + TYPE + "\"}");
        run.addToIndexes();
    }

    @Test
    void writes_what_an_annotation_holds_and_its_span_in_code_points() throws Exception {
        HedgeCue or = new HedgeCue(cas, 9, 11);
        AnnotationFS red = colour(5, 8, "red", 0.876f);
        red.setFeatureValue(red.getType().getFeatureByBaseName("near"), or);
        FSArray<HedgeCue> hedges = new FSArray<>(cas, 1);
        hedges.set(0, or);
        red.setFeatureValue(red.getType().getFeatureByBaseName("hedges"), hedges);
        StringArrayFS others = cas.getCas().createStringArrayFS(2);
        others.copyFromArray(new String[] {"crimson", "ruby"}, 0, 0, 2);
        red.setFeatureValue(red.getType().getFeatureByBaseName("others"), others);
        assertThat(written().get("colours").toString())
                .isEqualTo("[{\"begin\":4,\"end\":7,\"text\":\"red\",\"name\":\"red\",\"bright\":true,\"code\":7,"
                        + "\"share\":0.25,\"confidence\":0.88,\"others\":[\"crimson\",\"ruby\"],"
                        + "\"near\":{\"begin\":8,\"end\":10,\"text\":\"or\"},"
                        + "\"hedges\":[{\"begin\":8,\"end\":10,\"text\":\"or\"}]}]");
    }

    @Test
    void leaves_absent_values_out_and_takes_what_is_no_number_as_text() throws Exception {
        colour(12, 16, null, Float.NaN);
        assertThat(written().get("colours").toString())
                .isEqualTo("[{\"begin\":11,\"end\":15,\"text\":\"blue\",\"bright\":true,\"code\":7,\"share\":0.25,"
                        + "\"confidence\":\"NaN\"}]");
    }

    @Test
    void takes_the_place_of_the_input_s_field_and_writes_empty_lists() throws Exception {
        assertThat(written().get("colours").toString()).isEqualTo("[]");
        assertThat(written().get("topic").textValue()).isEqualTo("doors");
    }

    private AnnotationFS colour(int begin, int end, @Nullable String name, float confidence) {
        AnnotationFS colour = cas.getCas().createAnnotation(cas.getTypeSystem().getType(TYPE), begin, end);
        set(colour, "name", name);
        set(colour, "bright", "true");
        set(colour, "code", "7");
        set(colour, "share", "0.25");
        set(colour, "confidence", String.valueOf(confidence));
        set(colour, "component", "colours");
        cas.addFsToIndexes(colour);
        return colour;
    }

    private static void set(AnnotationFS annotation, String feature, @Nullable String value) {
        annotation.setFeatureValueFromString(annotation.getType().getFeatureByBaseName(feature), value);
    }

    private JsonNode written() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OutputFormat.JSONL.write(cas, article, Layer.byDefault(), out);
        return new ObjectMapper().readTree(out.toByteArray());
    }
}
