package org.hearsay.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.core.spi.TrainerPlugin.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trainer that the guide shows. */
final class WordListTrainerTest {
    @TempDir
    private Path folder;

    @Test
    void learns_the_words_that_are_marked_often_enough() throws Exception {
        Path columns = Files.writeString(folder.resolve("a.tsv"), "It\tO\nmay\tB\n\nand\tO\nmay\tB\nmight\tB\n");
        Path model = folder.resolve("words.txt");
        List<String> report = new ArrayList<>();
        new WordListTrainer().train(new Training(List.of(columns), null, model, Map.of("least", "2"), report::add));
        assertThat(Files.readAllLines(model)).containsExactly("may");
        assertThat(report).containsExactly("learned 1 words");
    }

    @Test
    void names_file_and_line_of_what_it_cannot_read() throws Exception {
        Path columns = Files.writeString(folder.resolve("a.tsv"), "It\tO\nmay\n");
        Training training = new Training(List.of(columns), null, folder.resolve("m"), Map.of(), line -> {});
        assertThatThrownBy(() -> new WordListTrainer().train(training))
                .hasMessage(columns + ":2 has 1 fields, not 2: 'may'");
    }
}
