package org.hearsay.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OptionTest {
    private static final Option TYPE =
            Option.choice("documentType", "kind of text", "news", List.of("news", "narrative"));
    private static final Option LEAST = Option.number("minConfidence", "least confidence", 0f, "0.5", 0, 1);
    private static final Option BEAM = Option.integer("beam", "beam size", 3, "5", 1, 10);
    private static final Option VAGUE = Option.flag("vague", "mark vague ones", true);

    @Test
    void reads_values_as_the_annotator_takes_them() {
        assertThat(TYPE.parse(" narrative ")).isEqualTo("narrative");
        assertThat(LEAST.parse("1e-1")).isEqualTo(0.1f);
        assertThat(BEAM.parse("7")).isEqualTo(7);
        assertThat(VAGUE.parse("false")).isEqualTo(false);
        assertThat(Option.text("x", "any", "", "y").parse(" as it is ")).isEqualTo(" as it is ");
    }

    @Test
    void says_what_would_have_worked() {
        assertThatThrownBy(() -> TYPE.parse("narative"))
                .hasMessage(
                        "option 'documentType' takes one of news, narrative, not 'narative'; did you mean 'narrative'?");
        assertThatThrownBy(() -> LEAST.parse("NaN")).hasMessageContaining("a number from 0.0 to 1.0, not 'NaN'");
        assertThatThrownBy(() -> BEAM.parse("2.5")).hasMessageContaining("a whole number from 1 to 10, not '2.5'");
        assertThatThrownBy(() -> VAGUE.parse("yes")).hasMessageContaining("one of true, false, not 'yes'");
    }

    @Test
    void fills_in_defaults() {
        OptionValues values = OptionValues.of(List.of(TYPE, BEAM), Map.of("beam", 9));
        assertThat(values.asMap()).containsExactly(Map.entry("beam", 9), Map.entry("documentType", "news"));
        assertThat(values.text("documentType")).isEqualTo("news");
        assertThatThrownBy(() -> values.text("other")).hasMessageContaining("no option 'other'");
    }

    @Test
    void finds_the_nearest_name() {
        assertThat(Names.nearest("date", List.of("dates", "entities"))).contains("dates");
        assertThat(Names.nearest("DATES", List.of("dates"))).contains("dates");
        assertThat(Names.nearest("xyzzy", List.of("dates"))).isEmpty();
        assertThat(Names.hint("hegding", List.of("hedging", "dates")))
                .isEqualTo("; did you mean 'hedging'? available: dates, hedging");
    }
}
