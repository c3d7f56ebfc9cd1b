package org.hearsay.core.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.util.CasCreationUtils;
import org.hearsay.core.formats.InputSettings;
import org.hearsay.core.formats.Inputs;
import org.hearsay.core.pipeline.Engine;
import org.hearsay.core.pipeline.Pipeline;
import org.hearsay.core.pipeline.PipelineSpec;
import org.hearsay.core.pipeline.PluginRegistry;
import org.hearsay.core.testing.MayPlugin;
import org.hearsay.core.testing.WordsPlugin;
import org.hearsay.core.types.Attribution;
import org.hearsay.core.types.AttributionContent;
import org.hearsay.core.types.AttributionCue;
import org.hearsay.core.types.AttributionSource;
import org.hearsay.core.types.EntityMention;
import org.hearsay.core.types.HedgeCue;
import org.hearsay.core.types.HedgeScope;
import org.hearsay.core.types.TemporalExpression;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class OutputFormatTest {
    private static final String TEXT = "\uD83D\uDE00 Ana said\u0001 it may rain \uD83D\uDE00 today.";

    private Pipeline pipeline;
    private Engine engine;
    private Article article;
    private JCas cas;

    @BeforeEach
    void annotates_a_text_with_every_layer() throws Exception {
        pipeline = Pipeline.of(
                PipelineSpec.of("test", "words", "may"),
                PluginRegistry.of(List.of(new WordsPlugin(), new MayPlugin())));
        engine = pipeline.open();
        CleanText clean = CleanText.of(TEXT);
        JsonNode topic = new ObjectMapper().readTree("{\"a\": [1, 2]}");
        article = new Article(
                "a1", "T", "2026-11-23", "en", "urn:a1", clean.text(), clean.replaced(), "x:1", Map.of("topic", topic));
        cas = engine.annotate(article);
        EntityMention ana = new EntityMention(cas, 3, 6);
        ana.setValue("PERSON");
        ana.setIdentifier("e1");
        ana.setName("Ana");
        ana.setConfidence(0.987f);
        ana.addToIndexes();
        TemporalExpression today = new TemporalExpression(cas, 28, 33);
        today.setTimexType("DATE");
        today.setValue("2026-11-23");
        today.addToIndexes();
        HedgeCue cue = cas.getAnnotationIndex(HedgeCue.class).iterator().next();
        cue.setScope(new HedgeScope(cas, 13, 33));
        cue.getScope().addToIndexes();
        attribution(ana);
    }

    private void attribution(EntityMention speaker) {
        Attribution attribution = new Attribution(cas, 3, 33);
        attribution.setSources(new FSArray<AttributionSource>(cas, 1));
        attribution.getSources().set(0, new AttributionSource(cas, 3, 6));
        attribution.setCues(new FSArray<AttributionCue>(cas, 1));
        attribution.getCues().set(0, new AttributionCue(cas, 7, 11));
        attribution.setContents(new FSArray<AttributionContent>(cas, 1));
        attribution.getContents().set(0, new AttributionContent(cas, 13, 33));
        attribution.setSpeaker(speaker);
        attribution.setKind("INDIRECT");
        attribution.setPolarity("negative");
        attribution.addToIndexes();
    }

    @AfterEach
    void closes_the_engine() {
        engine.close();
    }

    @Test
    void writes_json_lines_with_offsets_in_code_points() throws Exception {
        JsonNode line = new ObjectMapper().readTree(write(OutputFormat.JSONL));
        int[] points = line.get("text").textValue().codePoints().toArray();
        assertThat(line.get("replaced").textValue()).isEqualTo("11:1");
        assertThat(line.get("topic").toString()).isEqualTo("{\"a\":[1,2]}");
        assertThat(line.get("sentences")).hasSize(1);
        assertThat(line.has("tokens")).isFalse();
        for (String layer : List.of("entities", "dates", "hedges")) {
            JsonNode span = line.get(layer).get(0);
            int begin = span.get("begin").intValue();
            String covered = new String(points, begin, span.get("end").intValue() - begin);
            assertThat(covered).as(layer).isEqualTo(span.get("text").textValue());
        }
        assertThat(line.get("entities").get(0).toString())
                .isEqualTo("{\"begin\":2,\"end\":5,\"text\":\"Ana\",\"type\":\"PERSON\",\"entity\":\"e1\","
                        + "\"name\":\"Ana\",\"confidence\":0.99}");
        assertThat(line.get("attributions").get(0).toString())
                .startsWith("{\"source\":[{\"begin\":2,\"end\":5,\"text\":\"Ana\"}],\"cue\":[{\"begin\":6,\"end\":10,")
                .contains("\"speaker\":\"e1\",\"kind\":\"INDIRECT\",\"polarity\":\"negative\"");
        assertThat(line.get("annotators").get(1).get("options").get("word").textValue())
                .isEqualTo("may");
    }

    @Test
    void writes_a_line_that_it_reads_as_the_same_article() throws Exception {
        byte[] line = write(OutputFormat.JSONL);
        try (Inputs inputs = new Inputs(List.of("-"), new ByteArrayInputStream(line), InputSettings.published(null))) {
            Article read = ((ReadResult.Read) Objects.requireNonNull(inputs.next())).article();
            assertThat(read.text()).isEqualTo(article.text());
            assertThat(read.extra().get("topic")).isEqualTo(article.extra().get("topic"));
            assertThat(List.of(read.id(), read.title(), read.published(), read.uri()))
                    .containsExactly("a1", "T", "2026-11-23", "urn:a1");
        }
    }

    @Test
    void writes_xmi_that_uima_reads_back() throws Exception {
        CAS read = CasCreationUtils.createCas(pipeline.types(), null, null);
        XmiCasDeserializer.deserialize(new ByteArrayInputStream(write(OutputFormat.XMI)), read);
        holdsTheSame(read.getJCas());
    }

    @Test
    void writes_json_cas_that_uima_reads_back() throws Exception {
        CAS read = CasCreationUtils.createCas(pipeline.types(), null, null);
        new JsonCas2Deserializer().deserialize(new ByteArrayInputStream(write(OutputFormat.JSON_CAS)), read);
        holdsTheSame(read.getJCas());
    }

    @Test
    void names_the_formats_that_there_are() {
        assertThat(OutputFormat.named("json-cas")).isEqualTo(OutputFormat.JSON_CAS);
        assertThatThrownBy(() -> OutputFormat.named("jsn"))
                .hasMessageContainingAll("no format 'jsn'", "jsonl", "xmi", "json-cas");
        assertThatThrownBy(() -> Layer.parse("dates,hegdes")).hasMessageContaining("did you mean 'hedges'?");
    }

    private void holdsTheSame(JCas read) {
        assertThat(read.getDocumentText()).isEqualTo(article.text());
        assertThat(read.getAnnotationIndex(Token.class).size())
                .isEqualTo(cas.getAnnotationIndex(Token.class).size());
        Attribution attribution =
                read.getAnnotationIndex(Attribution.class).iterator().next();
        assertThat(attribution.getSpeaker().getName()).isEqualTo("Ana");
        assertThat(attribution.getContents(0).getCoveredText()).isEqualTo("it may rain \uD83D\uDE00 today");
        HedgeCue cue = read.getAnnotationIndex(HedgeCue.class).iterator().next();
        assertThat(cue.getScope().getBegin()).isEqualTo(13);
    }

    private byte[] write(OutputFormat format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(cas, article, Layer.byDefault(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isNotEmpty();
        return out.toByteArray();
    }
}
