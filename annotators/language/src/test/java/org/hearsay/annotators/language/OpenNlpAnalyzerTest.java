package org.hearsay.annotators.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hearsay.core.spi.Model;
import org.hearsay.core.spi.OptionValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OpenNlpAnalyzerTest {
    private final LanguageAnalyzer analyzer = new OpenNlpAnalyzer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She/PRP/she may/MD/may have/VB/have met/VBN/meet the/DT/the ministers/NNS/minister ././.",
                "Officials/NNS/official said/VBD/say on/IN/on Monday/NNP/monday that/IN/that prices/NNS/price were/VBD/be rising/VBG/rise ././.",
                "They/PRP/they do/VBP/do not/RB/not believe/VB/believe it/PRP/it ././.",
            })
    void tags_words_and_gives_their_lemmas(String expected) {
        assertThat(Analyses.show(analyzer, Analyses.text(expected))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Ruiz met Gen. J. Smith in Riverton.| They talked for an hour.",
                "A headline without a stop|\n\nAnother paragraph.| It ends.",
                "Ana M. Ruiz spoke.| Nobody heard her.",
            })
    void ends_sentences_at_blank_lines_and_not_after_titles(String marked) {
        assertThat(Analyses.sentences(analyzer, marked.replace("|", ""))).isEqualTo(marked);
    }

    @Test
    void names_the_models_that_it_uses() {
        LanguagePlugin plugin = new LanguagePlugin();
        OptionValues options = OptionValues.of(plugin.options(), Map.of("engine", "opennlp"));
        assertThat(plugin.models(options))
                .extracting(Model::name)
                .containsExactly("opennlp-lemmas", "opennlp-sentences", "opennlp-tags", "opennlp-tokens");
    }
}
