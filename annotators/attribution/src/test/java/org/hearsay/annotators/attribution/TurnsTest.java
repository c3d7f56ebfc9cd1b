package org.hearsay.annotators.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TurnsTest {
    @Test
    void reads_a_transcript() {
        assertThat(read("MODERATOR: Is it safe?\n\nMS. RUIZ: It is. We checked.\n"))
                .containsExactly("MODERATOR > : > Is it safe?", "MS. RUIZ > : > It is. We checked.");
    }

    @Test
    void reads_an_interview() {
        assertThat(read("Q: Is it safe?\nA: It is.")).containsExactly("Q > : > Is it safe?", "A > : > It is.");
    }

    @Test
    void takes_a_name_for_a_speaker_if_it_comes_back() {
        assertThat(read("Ana Ruiz: It is safe.\nTom de Wit: Is it?\nAna Ruiz: It is.\nTom de Wit: Good."))
                .hasSize(4)
                .contains("Tom de Wit > : > Is it?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WASHINGTON: It rained.",
                "Note: this is a test.\nSource: the ministry.",
                "It began at 10:30.\nIt ended at 11:45.",
                "NOTE:\nNOTE:",
                ":\n:",
                ""
            })
    void leaves_other_colons_alone(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The bridge is safe.” — Ana Ruiz",
                "“The bridge is safe.” ―\u00A0Ana Ruiz.",
                "“The bridge is safe.”--Ana Ruiz",
                "  \n“The bridge is safe.” - Ana Ruiz\nMore.",
                "It began:\n\n“The bridge is safe.”\n\n— Ana Ruiz (@anaruiz) December 27, 2026\n\nMore."
            })
    void reads_a_signed_quotation(String text) {
        assertThat(read(text))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Ana Ruiz > ")
                .endsWith(" > “The bridge is safe.”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The bridge is safe” — so they thought.",
                "The “bridge” - Ana Ruiz says it is one - is safe.",
                "It was safe — Ana Ruiz",
                "It was safe.\n- Ana Ruiz",
                "— Ana Ruiz",
                "” —"
            })
    void leaves_other_dashes_alone(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void takes_linear_time() {
        String text = "“a” — ".repeat(50_000) + "\n" + "Q: a\n".repeat(50_000) + "-".repeat(200_000);
        assertTimeout(Duration.ofSeconds(10), () -> read(text));
    }

    private static List<String> read(String text) {
        return StatementText.of(text, Turns.find(text, Quotes.of(text)));
    }
}
