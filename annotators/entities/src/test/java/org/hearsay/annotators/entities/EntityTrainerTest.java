package org.hearsay.annotators.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.core.spi.TrainerPlugin.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EntityTrainerTest {
    private static final String COLUMNS = """
            Ms.\tO
            Orla\tB-PER
            Quill\tI-PER
            left\tO
            Tarnby\tB-LOC

            Zolvex\tB-brand
            Bank\tI-brand
            grew\tO

            """;

    @TempDir
    private Path folder;

    private final List<String> report = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"1", "3"})
    void learns_the_names_of_a_small_corpus(String runs) throws IOException {
        train("names.tsv", COLUMNS, Map.of("runs", runs, "margin", "1", "types", "brand=ORGANIZATION"));
        assertThat(report).last().asString().contains("F1 100.00");
    }

    @Test
    void learns_from_json_lines() throws IOException {
        train("names.jsonl", """
                {"id": "1", "text": "Ms. Orla Quill left Tarnby.", "sentences": [{"begin": 0, "end": 27}], "tokens":
                [{"begin": 0, "end": 3}, {"begin": 4, "end": 8}, {"begin": 9, "end": 14}, {"begin": 15, "end": 19},
                {"begin": 20, "end": 26}, {"begin": 26, "end": 27}], "entities": [{"begin": 4, "end": 14, "type": "PERSON"},
                {"begin": 20, "end": 26, "type": "LOCATION"}]}""".replace("\n", " "), Map.of("margin", "1"));
        assertThat(report).last().asString().contains("recall 100.00, F1 100.00");
    }

    @Test
    void cross_validates() throws IOException {
        String documents = ("-DOCSTART-\tO\n\n" + COLUMNS).repeat(4);
        train("names.tsv", documents, Map.of("folds", "2", "margin", "1", "types", "brand=ORGANIZATION"));
        assertThat(report)
                .anyMatch(line -> line.startsWith("fold 2 of 2: "))
                .anyMatch(line -> line.startsWith("all folds: ") && line.contains("F1 100.00"));
    }

    @Test
    void says_which_types_it_takes() {
        assertThatThrownBy(() -> train("names.tsv", COLUMNS, Map.of("types", "brand=COMPANY")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("brand=COMPANY")
                .hasMessageContaining("ORGANIZATION");
    }

    private void train(String name, String text, Map<String, String> options) throws IOException {
        Path corpus = Files.writeString(folder.resolve(name), text);
        new EntityTrainer()
                .train(new Training(List.of(corpus), corpus, folder.resolve("model.gz"), options, report::add));
    }
}
