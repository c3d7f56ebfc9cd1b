package org.hearsay.annotators.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.core.spi.TrainerPlugin.Training;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EntityTrainerTest {
    @ParameterizedTest
    @ValueSource(strings = {"1", "3"})
    void learns_the_names_of_a_small_corpus(String runs, @TempDir Path folder) throws IOException {
        Path corpus = Files.writeString(folder.resolve("names.tsv"), """
                Ms.\tO
                Orla\tB-PER
                Quill\tI-PER
                left\tO
                Tarnby\tB-LOC

                Zolvex\tB-ORG
                Bank\tI-ORG
                grew\tO

                """);
        List<String> report = new ArrayList<>();
        new EntityTrainer()
                .train(new Training(
                        List.of(corpus),
                        corpus,
                        folder.resolve("model.gz"),
                        Map.of("runs", runs, "margin", "1"),
                        report::add));
        assertThat(report).last().asString().contains("F1 100.00");
    }
}
