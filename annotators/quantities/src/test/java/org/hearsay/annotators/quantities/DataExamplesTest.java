package org.hearsay.annotators.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of the lexicon and of the rules. */
final class DataExamplesTest {
    @ParameterizedTest
    @MethodSource("examples")
    void marks_what_the_example_marks_and_nothing_else(String example) {
        Quantities.check(example);
    }

    static Stream<String> examples() {
        return Stream.concat(
                Lexicon.SHARED.entries().stream().map(Entry::example),
                Rule.SHARED.stream().flatMap(rule -> rule.examples().stream()));
    }

    @Test
    void every_form_of_the_lexicon_is_one_that_the_text_can_hold() {
        for (Entry entry : Lexicon.SHARED.entries()) {
            assertThat(entry.forms())
                    .as(entry.meaning())
                    .isNotEmpty()
                    .allSatisfy(form -> assertThat(form)
                            .isEqualTo(form.toLowerCase(Locale.ROOT))
                            .isNotBlank()
                            .doesNotContain("  "));
        }
    }
}
