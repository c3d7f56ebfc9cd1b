package org.hearsay.annotators.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class HeadlinesTest {
    @Test
    void writes_a_sentence_as_papers_do() {
        String[] words = "the mayor of Tarnby 's port is over the worst . ok .".split(" ", -1);
        List<Span> names = List.of(new Span(3, 4, "LOCATION", 1));
        Corpus.Document document = new Corpus.Document(new Words(words, new int[] {0, 11, 13}), names);
        Set<String> seen = new TreeSet<>();
        for (int seed = 0; seed < 40; seed++) {
            Corpus.Document headed = Headlines.in(document, new Random(seed));
            assertThat(headed.names()).isEqualTo(names);
            seen.add(String.join(" ", headed.words().words()));
        }
        assertThat(seen)
                .containsExactly(
                        "THE MAYOR OF TARNBY 'S PORT IS OVER THE WORST . ok .",
                        "The Mayor of Tarnby 's Port is Over The Worst . ok .",
                        "The Mayor of Tarnby 's Port is over the Worst . ok .");
    }

    @Test
    void leaves_documents_without_a_fitting_sentence() {
        Corpus.Document document =
                new Corpus.Document(new Words(new String[] {"Go", "."}, new int[] {0, 2}), List.of());
        assertThat(Headlines.in(document, new Random(1))).isSameAs(document);
    }
}
