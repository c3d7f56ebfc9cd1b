package org.hearsay.annotators.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.hearsay.core.spi.OptionValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NameModelsTest {
    @TempDir
    private Path folder;

    @Test
    void finds_names_with_a_name_finder_of_opennlp() throws IOException {
        Path file = folder.resolve("names.bin");
        try (OutputStream out = Files.newOutputStream(file)) {
            opennlp().serialize(out);
        }
        String[] words = {"Yesterday", "Anna", "Ruiz", "spoke", ".", "Then", "Boris", "Ruiz", "spoke", "."};
        NameFinder finder = NameModels.finder(NameModels.NEWS, file.toString());
        assertThat(finder.find(new Words(words, new int[] {0, 5, 10})))
                .extracting(span -> span.first() + "-" + span.end() + " " + span.type())
                .containsExactly("1-3 PERSON", "6-8 PERSON");
    }

    private static TokenNameFinderModel opennlp() throws IOException {
        List<NameSample> samples = new ArrayList<>();
        for (String first : List.of("Anna", "Boris", "Clara", "Dora", "Emil", "Fritz")) {
            for (String last : List.of("Ruiz", "Lind", "Okoro", "Haddad")) {
                samples.add(
                        NameSample.parse("Yesterday <START:person> " + first + " " + last + " <END> spoke .", false));
                samples.add(NameSample.parse("Then <START:person> " + first + " " + last + " <END> spoke .", false));
            }
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 30);
        parameters.put("PrintMessages", false);
        return NameFinderME.train(
                "en", null, ObjectStreamUtils.createObjectStream(samples), parameters, new TokenNameFinderFactory());
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
