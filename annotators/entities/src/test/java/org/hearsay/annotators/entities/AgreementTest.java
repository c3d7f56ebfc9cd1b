package org.hearsay.annotators.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mentions are written as first word, word behind the last, type and confidence in percent. */
final class AgreementTest {
    @Test
    void gives_a_surname_the_type_of_the_full_name() {
        assertThat(agree("Ana Ruiz spoke . Ruiz left .", "0-2 PERSON 90", "4-5 ORGANIZATION 60"))
                .containsExactly("0-2 PERSON", "4-5 PERSON");
    }

    @Test
    void marks_a_surname_that_was_missed() {
        assertThat(agree("Ana Ruiz spoke . Ruiz left .", "0-2 PERSON 90")).containsExactly("0-2 PERSON", "4-5 PERSON");
        assertThat(agree("Ana Strand spoke . The strand was long . Strand left .", "0-2 PERSON 90"))
                .as("a word that the document writes small is no surname")
                .containsExactly("0-2 PERSON");
        assertThat(agree("Ana Ruiz spoke . Tom Ruiz Bell left .", "0-2 PERSON 90"))
                .as("part of another name")
                .containsExactly("0-2 PERSON");
    }

    @Test
    void keeps_what_is_sure() {
        assertThat(agree("Ana London spoke . London is big .", "0-2 PERSON 90", "4-5 LOCATION 99"))
                .containsExactly("0-2 PERSON", "4-5 LOCATION");
    }

    @Test
    void takes_initials_in_brackets_for_the_name_before() {
        assertThat(agree(
                        "The Delta Relief Board ( DRB ) met . DRB aid came .",
                        "1-4 ORGANIZATION 80",
                        "9-10 LOCATION 50"))
                .containsExactly("1-4 ORGANIZATION", "5-6 ORGANIZATION", "9-10 ORGANIZATION");
        assertThat(agree("The Delta Relief Board ( XYZ ) met .", "1-4 ORGANIZATION 80"))
                .containsExactly("1-4 ORGANIZATION");
    }

    @Test
    void calls_a_company_by_its_first_word() {
        assertThat(agree("Vantor Semiconductor fell . Vantor rose .", "0-2 ORGANIZATION 80", "4-5 PERSON 60"))
                .containsExactly("0-2 ORGANIZATION", "4-5 ORGANIZATION");
    }

    @Test
    void reads_the_type_from_the_last_word() {
        assertThat(agree("The Linz Agency met .", "1-3 LOCATION 60")).containsExactly("1-3 ORGANIZATION");
        assertThat(agree("The Oru River rose .", "1-3 PERSON 60")).containsExactly("1-3 LOCATION");
        assertThat(agree("The Serra Cup began .", "1-3 PERSON 60")).containsExactly("1-3 MISC");
        assertThat(agree("Agency met .", "0-1 PERSON 60")).containsExactly("0-1 PERSON");
    }

    @Test
    void lets_sure_mentions_outvote_doubtful_ones() {
        assertThat(agree("Oru fell . Oru rose . Oru fell .", "0-1 LOCATION 99", "3-4 PERSON 50", "6-7 LOCATION 98"))
                .containsExactly("0-1 LOCATION", "3-4 LOCATION", "6-7 LOCATION");
    }

    @Test
    void takes_near_linear_time() {
        int names = 20_000;
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < names; i++) {
            text.append("Ana Ruiz").append(i % 5_000).append(" . ");
            spans.add(new Span(3 * i, 3 * i + 2, "PERSON", 0.9f));
        }
        Words words = words(text.toString().strip());
        assertTimeout(Duration.ofSeconds(5), () -> Agreement.of(words, spans));
    }

    private static List<String> agree(String text, String... mentions) {
        List<Span> spans = new ArrayList<>();
        for (String mention : mentions) {
            String[] fields = mention.split("[- ]", -1);
            spans.add(new Span(
                    Integer.parseInt(fields[0]),
                    Integer.parseInt(fields[1]),
                    fields[2],
                    Integer.parseInt(fields[3]) / 100f));
        }
        return Agreement.of(words(text), spans).stream()
                .map(span -> span.first() + "-" + span.end() + " " + span.type())
                .toList();
    }

    private static Words words(String text) {
        String[] words = text.split(" ", -1);
        return new Words(words, new int[] {0, words.length});
    }
}
