package org.hearsay.archives.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class DuplicatesTest {
    private static final int ARTICLES = 3000;
    private static final int SENTENCES = 15;
    private static final int WORDS = 12;

    private final Random random = new Random(7);

    @Test
    void finds_the_same_words_whatever_stands_between_them() {
        Duplicates duplicates = Duplicates.exact();
        assertThat(duplicates.find("a", "Rain fell on Malm\u00f6.")).isNull();
        assertThat(duplicates.find("b", "RAIN fell -- on\nMalm\u00f6")).isEqualTo(new Copy("a", 1));
        assertThat(duplicates.find("c", "Rain fell in Malm\u00f6.")).isNull();
        assertThat(duplicates.find("d", "Rain fell in Malm\u00f6!")).isEqualTo(new Copy("c", 1));
    }

    @Test
    void a_text_without_words_is_no_copy() {
        for (Duplicates duplicates : List.of(Duplicates.exact(), Duplicates.near(0.7))) {
            assertThat(duplicates.find("a", "")).isNull();
            assertThat(duplicates.find("b", " -- ")).isNull();
            assertThat(duplicates.find("c", "Rain.")).isNull();
            assertThat(duplicates.find("d", "rain")).isEqualTo(new Copy("c", 1));
            assertThat(duplicates.find("e", "Snow.")).isNull();
        }
    }

    @Test
    void finds_articles_of_which_a_sentence_was_changed_and_hardly_any_others() {
        Duplicates duplicates = Duplicates.near(Duplicates.THRESHOLD);
        int wrong = 0;
        List<List<String>> originals = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            List<String> article = article();
            originals.add(article);
            wrong += duplicates.find("o" + i, String.join(" ", article)) == null ? 0 : 1;
        }
        int found = 0;
        for (int i = 0; i < ARTICLES; i++) {
            List<String> edited = new ArrayList<>(originals.get(i));
            edited.set(random.nextInt(SENTENCES), sentence());
            Copy copy = duplicates.find("c" + i, String.join("\n", edited));
            found += copy != null && copy.original().equals("o" + i) ? 1 : 0;
        }
        assertThat(wrong).isZero();
        assertThat(found).isGreaterThan(ARTICLES * 97 / 100);
    }

    @Test
    void articles_that_have_half_in_common_are_no_copies() {
        Duplicates duplicates = Duplicates.near(Duplicates.THRESHOLD);
        int found = 0;
        for (int i = 0; i < ARTICLES; i++) {
            List<String> article = article();
            duplicates.find("o" + i, String.join(" ", article));
            for (int sentence = 0; sentence < SENTENCES / 2; sentence++) {
                article.set(sentence, sentence());
            }
            found += duplicates.find("h" + i, String.join(" ", article)) == null ? 0 : 1;
        }
        assertThat(found).isLessThan(ARTICLES * 2 / 100);
    }

    @Test
    void tells_thresholds_that_are_none() {
        assertThatThrownBy(() -> Duplicates.near(0.2)).hasMessageContaining("from 0.5 to 1");
    }

    private List<String> article() {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
            sentences.add(sentence());
        }
        return sentences;
    }

    /** Of a small vocabulary, so that words alone tell nothing. */
    private String sentence() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            words.append("w").append(random.nextInt(300)).append(' ');
        }
        return words.append('.').toString();
    }
}
