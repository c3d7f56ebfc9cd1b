package org.hearsay.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.core.testing.MarkedText.Mark;
import org.hearsay.core.types.HedgeCue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkedTextTest {
    @Test
    void takes_marks_out_and_keeps_their_offsets() {
        MarkedText marked = MarkedText.parse("It [may](hedge) rain on [2020-01-02](date).");
        assertThat(marked.text()).isEqualTo("It may rain on 2020-01-02.");
        assertThat(marked.marks()).containsExactly(new Mark(3, 6, "hedge"), new Mark(15, 25, "date"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It [may](hedge) rain.",
                "[[Ana Ruiz](source) [said](cue) [[it](b)](a)](all)",
                "a [sic] remains, and [so] (does) this",
                "",
                "[x](y)"
            })
    void renders_what_it_has_parsed(String marked) {
        assertThat(MarkedText.parse(marked).render()).isEqualTo(marked);
    }

    @Test
    void shows_what_annotators_mark() {
        AnnotatorTester tester = AnnotatorTester.of(new WordsPlugin(), new MayPlugin());
        tester.check("It [may](epistemic) rain and [may](epistemic) not.", HedgeCue.class, HedgeCue::getHedgeType);
        tester.check("Maybe in May.", HedgeCue.class, HedgeCue::getHedgeType);
    }
}
