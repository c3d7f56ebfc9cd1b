package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.CommandRun.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code hearsay validate}: what it explains, and the schema that it prints. */
final class ValidateCommandTest {
    @TempDir
    private Path folder;

    @Test
    void explains_order_needs_options_and_models() throws Exception {
        Path file = Files.writeString(
                folder.resolve("mine.yaml"),
                "annotators:\n  - language\n  - dates:\n      documentType: narrative\n  - entities\n");
        CommandRun result = run("validate", file.toString(), "--set", "dates.vague=false");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith(file + ": valid\n1. language ")
                .contains("    needs nothing\n    gives Sentence, Token")
                .containsPattern("2\\. dates .*\\n {4}needs Sentence \\(language\\), Token \\(language\\)")
                .contains(
                        "    documentType = narrative (" + file + ":4)\n",
                        "    vague = false (--set dates.vague=false)\n",
                        "    ages = false (default)\n")
                .containsPattern("    model \\S+, SHA-256 [0-9a-f]{64}\n");
    }

    @Test
    void asks_for_a_pipeline() {
        CommandRun result = run("validate");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("name a pipeline file, or a built-in pipeline such as 'news'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "annotators: [language, dates]",
                "annotators: [language, {dates: {documentType: narrative, vague: false}}, {hedging: }]",
                "annotators: [language, entities, {attribution: {minConfidence: 0.5}}]",
                "annotators: [{uimafit: org.apache.uima.fit.component.NoOpAnnotator, name: nothing}, language]"
            })
    void the_schema_takes_what_validate_takes(String yaml) throws Exception {
        assertThat(problems(yaml)).isEmpty();
        Path file = Files.writeString(folder.resolve("p.yaml"), yaml);
        assertThat(run("validate", file.toString()).err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "annotator: [language]",
                "annotators: []",
                "annotators: [language, date]",
                "annotators: [language, {dates: {documentTyp: news}}]",
                "annotators: [language, {dates: {documentType: novel}}]",
                "annotators: [language, entities, {attribution: {minConfidence: 2}}]"
            })
    void the_schema_refuses_what_validate_refuses(String yaml) throws Exception {
        assertThat(problems(yaml)).isNotEmpty();
        Path file = Files.writeString(folder.resolve("p.yaml"), yaml);
        assertThat(run("validate", file.toString()).code()).isIn(ExitCode.USAGE, ExitCode.MISSING);
    }

    @Test
    void the_built_in_pipeline_fits_the_schema() throws Exception {
        try (InputStream news = ValidateCommandTest.class.getResourceAsStream("pipelines/news.yaml")) {
            assertThat(schema().validate(new YAMLMapper().readTree(news))).isEmpty();
        }
    }

    private static Set<ValidationMessage> problems(String yaml) throws Exception {
        return schema().validate(new YAMLMapper().readTree(yaml));
    }

    private static JsonSchema schema() throws Exception {
        String schema = run("validate", "--schema").out();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(new ObjectMapper().readTree(schema));
    }
}
