package org.hearsay.annotators.dates.grammar;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleReaderTest {
    @Test
    void two_rules_of_one_name_are_an_error_that_says_where() {
        RuleReader reader = new RuleReader(new Symbols(), new Lexicon());
        List<String> lines =
                List.of("rule tide", "| high tide", "= NONE", "rule tide", "| low tide", "= NONE", "rule ebb");
        assertThatThrownBy(() -> reader.read(lines, "tides.rules"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tides.rules, line 7")
                .hasMessageContaining("rule 'tide': another rule has this name");
    }
}
