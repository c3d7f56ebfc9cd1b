package org.hearsay.core.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.io.Certainty.Cue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CertaintyTest {
    private static final Pattern HEDGE = Pattern.compile("\\[(.+?)]\\((\\w+) ([0-9.]+)\\)");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge is open. | 1",
                "The bridge [may](epistemic 0.5) open. | 0.5",
                "The bridge [may](epistemic 0.5) [possibly](epistemic 0.4) open. | 0.4",
                "Police [may](epistemic 0.5) still [suspect](epistemic 0.5) him. | 0.5",
                "They [believe](doxastic 0.6) that it [may](epistemic 0.5) open. | 0.3",
                "They [believe](doxastic 0.6) that it now [seems](epistemic 0.6) that she [may](epistemic 0.5) go. | 0.18",
                "They [would](condition 0.5) strike soon [if](condition 0.5) it fails. | 0.5",
                "[About](approximator 0.8) 400 people came. | 1",
                "They [believe](doxastic 0) it. | 1",
            })
    void joins_what_hedges_say(String marked, double certainty) {
        StringBuilder text = new StringBuilder();
        List<Cue> cues = new ArrayList<>();
        Matcher matcher = HEDGE.matcher(marked);
        while (matcher.find()) {
            matcher.appendReplacement(text, matcher.group(1));
            int begin = text.length() - matcher.group(1).length();
            double own = Double.parseDouble(matcher.group(3));
            cues.add(new Cue(begin, text.length(), begin, marked.length(), matcher.group(2), own));
        }
        matcher.appendTail(text);
        assertThat(Certainty.of(text.toString(), cues))
                .as(marked.toLowerCase(Locale.ROOT))
                .isCloseTo(certainty, offset(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 0.5", "0, 3, 0.4"})
    void leaves_the_least_certain_of_two_clauses(int scopeBegin, int scopeEnd, double certainty) {
        String text = "It may go, and they probably fail.";
        List<Cue> cues = List.of(
                new Cue(20, 28, 20, 33, "epistemic", 0.7),
                new Cue(3, 6, 3 + scopeBegin, 4 + scopeEnd, "epistemic", scopeEnd == 5 ? 0.5 : 0.4));
        assertThat(Certainty.of(text, cues)).isEqualTo(certainty);
    }
}
