package org.hearsay.annotators.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.core.spi.OptionValues;
import org.hearsay.core.spi.TrainerPlugin.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NameModelsTest {
    @TempDir
    private Path folder;

    @Test
    void finds_names_with_a_name_finder_of_opennlp() throws IOException {
        Path file = folder.resolve("names.bin");
        StringBuilder columns = new StringBuilder();
        for (String first : List.of("Anna", "Boris", "Clara", "Dora", "Emil", "Fritz")) {
            for (String last : List.of("Ruiz", "Lind", "Okoro", "Haddad")) {
                columns.append("Yesterday\tO\n%s\tB-PER\n%s\tI-PER\nspoke\tO\n.\tO\n\n".formatted(first, last));
                columns.append("Then\tO\n%s\tB-PER\n%s\tI-PER\nspoke\tO\n.\tO\n\n".formatted(first, last));
            }
        }
        Path corpus = Files.writeString(folder.resolve("names.tsv"), columns);
        Map<String, String> options = Map.of("learner", "opennlp", "iterations", "30");
        new EntityTrainer().train(new Training(List.of(corpus), null, file, options, line -> {}));
        String[] words = {"Yesterday", "Anna", "Ruiz", "spoke", ".", "Then", "Boris", "Ruiz", "spoke", "."};
        NameFinder finder = NameModels.finder(NameModels.NEWS, file.toString());
        assertThat(finder.find(new Words(words, new int[] {0, 5, 10})))
                .extracting(span -> span.first() + "-" + span.end() + " " + span.type())
                .containsExactly("1-3 PERSON", "6-8 PERSON");
    }

    @Test
    void finds_names_with_the_model_of_opennlp_that_is_shipped() throws IOException {
        String[] words = {"The", "president", "met", "Angela", "Merkel", "in", "Berlin", "."};
        NameFinder finder = NameModels.finder(NameModels.OPENNLP, "");
        assertThat(finder.find(new Words(words, new int[] {0, 8})))
                .extracting(span -> span.first() + "-" + span.end() + " " + span.type())
                .containsExactly("3-5 PERSON", "6-7 LOCATION");
    }

    @Test
    void says_what_a_file_should_have_been() throws IOException {
        Path file = Files.writeString(folder.resolve("names.txt"), "no model");
        assertThatThrownBy(() -> NameModels.finder(NameModels.NEWS, file.toString()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("names.txt")
                .hasMessageContaining("hearsay train entities");
    }

    @Test
    void says_which_model_is_missing() {
        EntitiesPlugin plugin = new EntitiesPlugin();
        OptionValues options = OptionValues.of(plugin.options(), Map.of("model", "news-world"));
        assertThatThrownBy(() -> plugin.models(options))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("news-world");
    }
}
