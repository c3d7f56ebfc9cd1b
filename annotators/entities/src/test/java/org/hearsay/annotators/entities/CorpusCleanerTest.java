package org.hearsay.annotators.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are written {@code words TYPE}. */
final class CorpusCleanerTest {
    private static final List<Span> NAMES = List.of(
            new Span(0, 3, "PERSON", 1),
            new Span(4, 6, "ORGANIZATION", 1),
            new Span(7, 8, "ORGANIZATION", 1),
            new Span(9, 10, "LOCATION", 1),
            new Span(11, 12, "NORP", 1));

    private static final String TEXT = "President Orla Quill and the Council of Kenya and Syrians in Tarnby and Kurds";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "none | President Orla Quill PERSON, the Council ORGANIZATION, Kenya ORGANIZATION, Syrians LOCATION, Tarnby NORP",
                "titles | Orla Quill PERSON, the Council ORGANIZATION, Kenya ORGANIZATION, Syrians LOCATION, Tarnby NORP",
                "articles,countries | President Orla Quill PERSON, Council ORGANIZATION, Kenya LOCATION, Syrians LOCATION, Tarnby NORP",
                "groups | President Orla Quill PERSON, the Council ORGANIZATION, Kenya ORGANIZATION, Syrians NORP, Tarnby NORP, Kurds NORP",
                "all | Orla Quill PERSON, Council ORGANIZATION, Kenya LOCATION, Syrians NORP, Tarnby LOCATION, Kurds NORP"
            })
    void mends_what_it_is_asked_to(String steps, String expected) {
        String[] words = TEXT.split(" ", -1);
        Words document = new Words(words, new int[] {0, words.length});
        List<String> found = new ArrayList<>();
        for (Span name : CorpusCleaner.of(steps)
                .clean(new Corpus.Document(document, NAMES))
                .names()) {
            found.add(String.join(" ", List.of(words).subList(name.first(), name.end())) + " " + name.type());
        }
        assertThat(String.join(", ", found)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"none, 4", "duplicates, 3", "cut-off, 3", "all, 2"})
    void leaves_sentences_out(String steps, int sentences, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("x.tsv"), "A\tO\n.\tO\n\nA\tO\n.\tO\n\nB\tO\n.\tO\n\nThe\tO\n");
        List<Corpus.Document> read = new Corpus(Map.of(), CorpusCleaner.of(steps)).read(file);
        assertThat(read.get(0).words().sentenceCount()).isEqualTo(sentences);
    }

    @Test
    void says_what_it_can_mend() {
        assertThatThrownBy(() -> CorpusCleaner.of("title"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not 'title'")
                .hasMessageContaining("titles, articles, countries, groups, places, duplicates, cut-off");
    }
}
