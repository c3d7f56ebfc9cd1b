package org.hearsay.core.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.core.io.ReadResult.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON Lines, XMI and JSON CAS hold everything. */
final class OwnFormatsTest {
    @ParameterizedTest
    @CsvSource({"JSONL,JSONL", "XMI,XMI", "JSON_CAS,JSON_CAS"})
    void give_back_what_was_written(OutputFormat to, InputFormat from) {
        List<Read> documents = new ArrayList<>(List.of(Documents.nasty(), Documents.empty()));
        documents.addAll(Documents.seeds());
        assertThat(documents).hasSizeGreaterThan(20);
        for (Read document : documents) {
            Read back = Documents.roundTrip(document, to, from);
            assertThat(back.article().text()).isEqualTo(document.article().text());
            assertThat(back.article().id()).isEqualTo(document.article().id());
            assertThat(back.article().published()).isEqualTo(document.article().published());
            for (Layer layer : Layer.values()) {
                assertThat(back.annotations().marks(layer))
                        .as("%s of %s", layer, document.article().id())
                        .isEqualTo(document.annotations().marks(layer));
            }
            assertThat(back.annotations().attributions())
                    .as(document.article().id())
                    .isEqualTo(document.annotations().attributions());
        }
    }

    @Test
    void json_lines_of_gold_come_out_as_they_went_in() throws Exception {
        for (Read document : Documents.seeds()) {
            String once = Documents.text(document, OutputFormat.JSONL);
            Read back = Documents.roundTrip(document, OutputFormat.JSONL, InputFormat.JSONL);
            assertThat(Documents.text(back, OutputFormat.JSONL)).isEqualTo(once);
            assertThat(once).doesNotContain("confidence", "\"tokens\"");
            assertThat(AnnotatedDocuments.json(document).get("entities")).isNotEmpty();
        }
    }

    @Test
    void layers_that_a_document_does_not_state_are_not_made_up() {
        Read read = Documents.documents(open("{\"id\": \"a\", \"text\": \"May.\", \"dates\": []}"))
                .get(0);
        assertThat(read.annotations().stated()).isEqualTo(EnumSet.of(Layer.DATES));
        assertThat(AnnotatedDocuments.json(read).has("entities")).isFalse();
        assertThat(AnnotatedDocuments.json(read).get("dates")).isEmpty();
    }

    @Test
    void a_json_cas_of_others_is_read_with_its_types() {
        Read read = Documents.document(InputFormat.JSON_CAS, """
                {"%TYPES": {
                   "other.Name": {"%NAME": "other.Name", "%SUPER_TYPE": "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity",
                     "parts": {"%NAME": "parts", "%RANGE": "uima.tcas.Annotation[]"}},
                   "other.Fact": {"%NAME": "other.Fact", "%SUPER_TYPE": "uima.cas.TOP",
                     "about": {"%NAME": "about", "%RANGE": "other.Name"}}},
                 "%FEATURE_STRUCTURES": [
                   {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView", "mimeType": "text",
                     "sofaString": "Lima"},
                   {"%ID": 2, "%TYPE": "other.Name", "@sofa": 1, "begin": 0, "end": 4, "value": "LOC"},
                   {"%ID": 3, "%TYPE": "other.Fact", "@about": 2}],
                 "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": [2, 3]}}}
                """);
        assertThat(Documents.words(read, Layer.ENTITIES, "type")).containsExactly("Lima [LOC]");
        assertThat(read.annotations().stated()).isEqualTo(EnumSet.of(Layer.ENTITIES));
    }

    @Test
    void a_line_that_contradicts_itself_is_told_with_what_it_says() {
        String good = "{\"text\": \"May.\", \"dates\": [{\"begin\": 0, \"end\": 3, \"text\": \"May\"}]}";
        List<String> lines = List.of(
                "{\"text\": \"May.\", \"dates\": [{\"begin\": 1, \"end\": 9}]}",
                "{\"text\": \"May.\", \"dates\": [{\"begin\": \"1\", \"end\": 3}]}",
                "{\"text\": \"\uD83D\uDE00 May.\", \"dates\": [{\"begin\": 3, \"end\": 6, \"text\": \"May\"}]}",
                "{\"text\": \"May.\", \"attributions\": [{\"parent\": 4}]}",
                "{\"text\": \"May.\", \"hedges\": [{\"begin\": 0, \"end\": 3, \"certainty\": \"high\"}]}",
                "{\"text\": \"May.\", \"dates\": [{\"begin\": 0, \"end\": 3, \"value\": [1]}]}",
                good);
        List<String> found = new ArrayList<>();
        try (ArticleReader reader = open(String.join("\n", lines))) {
            Stream.generate(reader::next)
                    .takeWhile(Objects::nonNull)
                    .forEach(result -> found.add(result instanceof Read ? "read" : result.toString()));
        }
        assertThat(found)
                .containsExactly(
                        "test:1: dates[0]: begin 1 and end 9 mark nothing in a text of 4 code points",
                        "test:2: dates[0]: begin \"1\" and end 3 mark nothing in a text of 4 code points",
                        "test:3: dates[0]: says 'May', but 3 to 6 is 'ay.'; offsets count Unicode code points from 0",
                        "test:4: attributions[0]: 'parent' is 4, which is no number of an attribution from 0 to 0",
                        "test:5: hedges[0]: 'certainty' is 'high', not a number from 0 to 1",
                        "test:6: dates[0]: 'value' is array, not a single value",
                        "read");
    }

    @ParameterizedTest
    @CsvSource({
        "XMI, <xmi>, is no XMI",
        "XMI, plain text, is no XMI",
        "JSON_CAS, {, is no JSON CAS: Unexpected end-of-input",
        "JSON_CAS, {}, is no JSON CAS: it has no field",
        "JSON_CAS, '{\"%TYPES\": {}, \"%FEATURE_STRUCTURES\": [{\"%ID\": 1, \"%TYPE\": \"x.Y\"}]}', is no JSON CAS"
    })
    void what_is_no_cas_is_told(InputFormat format, String content, String message) {
        InputFormat.Source source = new InputFormat.Source("file", "id", stream(content), null);
        try (ArticleReader reader = format.open(source)) {
            assertThat(String.valueOf(reader.next())).startsWith("file").contains(message);
            assertThat(reader.next()).isNull();
        }
    }

    private static ArticleReader open(String lines) {
        return InputFormat.JSONL.open(new InputFormat.Source("test", "", stream(lines), null));
    }

    private static ByteArrayInputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
