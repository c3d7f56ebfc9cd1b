package org.hearsay.annotators.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuotesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "He said \"we lost\" and left. | \"we lost\"",
                "He said “we lost” and left. | “we lost”",
                "He said ``we lost'' and left. | ``we lost''",
                "He said ''we lost'' and left. | ''we lost''",
                "He said «we lost» and left. | «we lost»",
                "He said 'we lost' and left. | 'we lost'",
                "He said ‘we lost’ and left. | ‘we lost’",
                "He said „we lost“ and left. | „we lost“",
                "He said »we lost« and left. | »we lost«",
                "He said ”we lost” and left. | ”we lost”",
                "He said “we lost“ and left. | “we lost“"
            })
    void pairs_marks_of_every_kind(String text, String quotation) {
        assertThat(quotations(text)).containsExactly(quotation);
    }

    @Test
    void takes_no_apostrophe_for_a_mark() {
        assertThat(quotations("The workers' union's plan isn't the '90s plan, they’re saying."))
                .isEmpty();
    }

    @Test
    void keeps_quotes_inside_quotes_together() {
        assertThat(quotations("“She told me ‘go away’ and left,” he said."))
                .containsExactly("“She told me ‘go away’ and left,”");
    }

    @Test
    void ends_a_quotation_of_several_paragraphs_with_each_of_them() {
        assertThat(quotations("“We lost.\n\n“We will win,” he said.")).containsExactly("“We lost.", "“We will win,”");
    }

    @Test
    void ends_a_quotation_that_nobody_closed_before_who_says_it() {
        assertThat(quotations("\"We lost, the mayor said. It rained. They left.\n\nMore."))
                .containsExactly("\"We lost,");
        assertThat(quotations("“We lost, in the end. They left.\n\nMore."))
                .containsExactly("“We lost, in the end. They left.");
    }

    @Test
    void drops_a_mark_that_another_one_follows() {
        assertThat(quotations("An odd “mark, and “a quotation” here.")).containsExactly("“a quotation”");
    }

    @Test
    void pairs_thousands_of_marks_in_time() {
        String text = "\" “ ' ".repeat(50_000) + "“" + "a, ".repeat(200_000);
        assertTimeout(Duration.ofSeconds(5), () -> Quotes.of(text));
    }

    private static List<String> quotations(String text) {
        return Quotes.of(text).stream()
                .map(span -> text.substring(span.begin(), span.end()))
                .toList();
    }
}
