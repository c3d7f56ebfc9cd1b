package org.hearsay.core.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;
import org.hearsay.core.io.ReadResult.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes on to INCEpTION, spaCy, GATE and the web. */
final class CarriedOnTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"INCEPTION", "INCEPTION_JSON"})
    void comes_back_from_inception(OutputFormat format) throws Exception {
        List<Read> documents = Documents.all();
        List<Read> back = Documents.throughFolder(documents, format, folder);
        assertThat(back).hasSameSizeAs(documents);
        for (Read document : documents) {
            Read other = Documents.same(document, back);
            assertThat(other.article().id()).isEqualTo(document.article().id());
            for (Layer layer : List.of(Layer.SENTENCES, Layer.TOKENS, Layer.DATES, Layer.HEDGES)) {
                assertThat(other.annotations().marks(layer))
                        .as("%s of %s", layer, document.article().id())
                        .isEqualTo(document.annotations().marks(layer));
            }
            assertThat(other.annotations().marks(Layer.ENTITIES)).isEqualTo(Documents.entitiesWithoutNames(document));
            assertThat(other.annotations().attributions())
                    .isEqualTo(document.annotations().attributions());
            assertThat(other.annotations().stated()).isEqualTo(EnumSet.allOf(Layer.class));
        }
    }

    /** The rules by which INCEpTION makes layers of types (its class TypeSystemAnalysis). */
    @Test
    void inception_can_make_layers_of_the_types() throws Exception {
        Map<String, byte[]> companions = OutputFormat.INCEPTION.companions(null);
        assertThat(companions).containsOnlyKeys("TypeSystem.xml", "HearsayLayers.xml");
        Path file = Files.write(
                folder.resolve("layers.xml"),
                OutputFormat.INCEPTION.companions(null).get("HearsayLayers.xml"));
        TypeSystemDescription types =
                UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(file.toFile()));
        List<String> primitives = List.of("uima.cas.String", "uima.cas.Float");
        for (TypeDescription type : types.getTypes()) {
            assertThat(type.getSupertypeName()).isEqualTo("uima.tcas.Annotation");
            List<FeatureDescription> references = List.of(type.getFeatures()).stream()
                    .filter(feature -> !primitives.contains(feature.getRangeTypeName()))
                    .toList();
            if (type.getName().endsWith("Link")) {
                assertThat(references.stream().map(FeatureDescription::getName))
                        .containsExactlyInAnyOrder("Governor", "Dependent");
                assertThat(references.stream()
                                .map(FeatureDescription::getRangeTypeName)
                                .distinct())
                        .containsExactly(InceptionLayers.RELATIONS.get(type.getName()));
            } else {
                assertThat(references).isEmpty();
                assertThat(List.of(type.getFeatures()).stream().map(FeatureDescription::getName))
                        .containsExactlyInAnyOrderElementsOf(
                                InceptionLayers.features(type.getName()).keySet());
            }
        }
        assertThat(types.getTypes()).hasSize(5);
    }

    @Test
    void spacy_gets_tokens_that_make_up_the_text() throws Exception {
        for (Read document : Documents.all()) {
            JsonNode line = JSON.readTree(Documents.write(document, OutputFormat.SPACY));
            int[] text = line.get("text").textValue().codePoints().toArray();
            StringBuilder words = new StringBuilder();
            for (JsonNode token : line.get("tokens")) {
                // one blank may stand between tokens, and nothing else
                int begin = token.get("start").intValue();
                assertThat(begin - words.codePointCount(0, words.length())).isBetween(0, 1);
                words.append(words.codePointCount(0, words.length()) < begin ? " " : "");
                words.append(covered(text, token));
            }
            int missing = text.length - words.codePointCount(0, words.length());
            assertThat(words + " ".repeat(missing)).isEqualTo(line.get("text").textValue());
            assertThat(missing).isBetween(0, 1);
            int free = 0;
            for (JsonNode entity : line.get("ents")) {
                assertThat(entity.get("start").intValue()).isGreaterThanOrEqualTo(free);
                free = entity.get("end").intValue();
            }
        }
        JsonNode nasty = JSON.readTree(Documents.write(Documents.nasty(), OutputFormat.SPACY));
        int[] text = nasty.get("text").textValue().codePoints().toArray();
        assertThat(nasty.get("spans").get("contents")).hasSize(6);
        assertThat(covered(text, nasty.get("spans").get("dates").get(0))).isEqualTo("Friday");
        assertThat(nasty.get("ents").get(0).get("label").textValue()).isEqualTo("PERSON");
    }

    @Test
    void gate_gets_spans_with_features_and_links() throws Exception {
        JsonNode document = JSON.readTree(Documents.write(Documents.nasty(), OutputFormat.GATE));
        JsonNode annotations = document.get("annotation_sets").get("").get("annotations");
        int[] text = document.get("text").textValue().codePoints().toArray();
        assertThat(document.get("offset_type").textValue()).isEqualTo("p");
        for (JsonNode annotation : annotations) {
            if (annotation.get("type").textValue().equals("Hedge")) {
                JsonNode scope = annotations.get(
                        annotation.get("features").get("scope").get(0).intValue());
                assertThat(scope.get("type").textValue()).isEqualTo("HedgeScope");
                assertThat(covered(text, scope)).contains(covered(text, annotation));
            }
        }
        assertThat(annotations.findValuesAsText("type")).contains("Hedge", "TIMEX3", "Token", "AttributionContent");
    }

    @Test
    void web_annotations_select_by_place_and_by_words() throws Exception {
        JsonNode page = JSON.readTree(Documents.write(Documents.nasty(), OutputFormat.WEB_ANNOTATION));
        int[] text = Documents.nasty().article().text().codePoints().toArray();
        assertThat(page.get("type").textValue()).isEqualTo("AnnotationPage");
        assertThat(page.get("id").textValue()).isEqualTo("urn:hearsay:nasty%20%26%20%3C1%3E#page");
        int spans = 0;
        for (JsonNode annotation : page.get("items")) {
            if (annotation.get("motivation").textValue().equals("linking")) {
                assertThat(annotation.get("body").textValue()).contains("#span");
                continue;
            }
            JsonNode target = annotation.get("target");
            for (JsonNode one : target.isArray() ? target : List.of(target)) {
                JsonNode place = one.get("selector").get(0);
                JsonNode quote = one.get("selector").get(1);
                assertThat(covered(text, place)).isEqualTo(quote.get("exact").textValue());
                spans++;
            }
        }
        assertThat(spans).isGreaterThan(15);
    }

    private static String covered(int[] text, JsonNode place) {
        int start = place.get("start").intValue();
        return new String(text, start, place.get("end").intValue() - start);
    }
}
