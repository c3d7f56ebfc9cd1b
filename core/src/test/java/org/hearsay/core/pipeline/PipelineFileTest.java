package org.hearsay.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PipelineFileTest {
    @Test
    void reads_annotators_with_and_without_options() throws Exception {
        PipelineSpec spec = read("annotators:\n  - words\n  - may: { word: might, certainty: 0.25 }\n  - dates:\n");
        assertThat(spec.steps()).extracting(PipelineSpec.Step::annotator).containsExactly("words", "may", "dates");
        assertThat(spec.steps().get(1).settings().get("certainty"))
                .isEqualTo(new PipelineSpec.Setting("0.25", "news.yaml:3"));
    }

    @Test
    void names_every_problem_with_its_line() {
        assertThat(problems("annotator: [words]\nannotators:\n  - [a, b]\n  - may: might\n  - may: { word: [1] }\n"))
                .containsExactly(
                        "news.yaml:1: no key 'annotator'; did you mean 'annotators'? available: annotators",
                        "news.yaml:3: expected the name of an annotator, found a list",
                        "news.yaml:4: 'may' takes a mapping of options, such as { option: value }, not a single value",
                        "news.yaml:5: option 'word' takes a single value, not a list");
    }

    @Test
    void says_where_the_yaml_is_broken() {
        assertThat(problems("annotators:\n  - words\n - may\n").get(0)).startsWith("news.yaml:3: no YAML: ");
    }

    @Test
    void refuses_a_file_without_annotators() {
        assertThat(problems("")).hasSize(1).first().asString().contains("has no annotators");
        assertThat(problems("[words]")).first().asString().contains("expected the key 'annotators'");
    }

    @Test
    void refuses_an_option_that_is_set_twice() {
        assertThat(problems("annotators:\n  - may: { word: may, word: might }\n"))
                .first()
                .asString()
                .contains("word");
    }

    private static PipelineSpec read(String yaml) throws Exception {
        return PipelineFile.read("news.yaml", new StringReader(yaml));
    }

    private static List<String> problems(String yaml) {
        InvalidPipelineException error = catchThrowableOfType(InvalidPipelineException.class, () -> read(yaml));
        return error.problems().stream().map(Problem::toString).toList();
    }
}
