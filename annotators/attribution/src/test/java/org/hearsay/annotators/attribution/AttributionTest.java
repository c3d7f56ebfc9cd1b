package org.hearsay.annotators.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.hearsay.annotators.language.LanguagePlugin;
import org.hearsay.core.spi.AnalyzedText;
import org.hearsay.core.spi.CasText;
import org.hearsay.core.testing.AnnotatorTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AttributionTest {
    private final AnnotatorTester language = AnnotatorTester.of(new LanguagePlugin());
    private final AttributionFinder finder = new AttributionFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The mayor said that the bridge was safe. | The mayor > said > that the bridge was safe",
                "The bridge is safe, the mayor said. | the mayor > said > The bridge is safe",
                "According to the ministry, the road is closed. | the ministry > According to > the road is closed",
                "The road is closed, according to the ministry. | the ministry > according to > The road is closed",
                "“The bridge is safe,” said the mayor. | the mayor > said > “The bridge is safe,”",
                "\"The bridge is safe,\" she said. | she > said > \"The bridge is safe,\"",
                "The army denied that it had fired. | The army > denied > that it had fired",
                "The union has repeatedly said it wants talks. | The union > has repeatedly said > it wants talks"
            })
    void marks_source_cue_and_content(String text, String expected) {
        assertThat(statements(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor left the hall, saying that the bridge was safe. | The mayor > saying",
                "The mayor opened the hall and told reporters that the bridge was safe. | The mayor > told",
                "Ana Ruiz, who built the hall, added that the bridge was safe. | Ana Ruiz, who built the hall, > added"
            })
    void finds_a_source_that_stands_apart_from_its_cue(String text, String expected) {
        assertThat(statements(text))
                .anyMatch(found -> found.startsWith(expected) && found.endsWith("that the bridge was safe"));
    }

    @Test
    void gives_no_source_to_what_is_only_rumoured() {
        assertThat(statements("The mayor reportedly owns two ships."))
                .allMatch(found -> found.startsWith(" > "), "has no source");
    }

    @Test
    void joins_a_quotation_that_goes_on_after_its_cue() {
        assertThat(statements("“We lost,” she said. “We will try again.”"))
                .containsExactly("she > said > “We lost,” + “We will try again.”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The mayor said that the bridge was safe. | INDIRECT",
                "“The bridge is safe,” the mayor said. | DIRECT",
                "The mayor said that the bridge was “as safe as ever.” | MIXED"
            })
    void tells_direct_from_indirect_speech(String text, String kind) {
        assertThat(find(text)).extracting(Statement::kind).contains(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor said that the bridge was safe. | true",
                "The mayor denied that the bridge was safe. | false",
                "The mayor refused to close the bridge. | false",
                "The mayor did not say whether the bridge was safe. | false"
            })
    void tells_what_was_denied(String text, boolean positive) {
        assertThat(find(text)).first().extracting(Statement::positive).isEqualTo(positive);
    }

    @Test
    void nests_what_is_reported_within_a_report() {
        List<Statement> found = find("The agency reported that the minister said that the talks had failed.");
        assertThat(found).extracting(Statement::parent).containsExactly(-1, 0);
    }

    @Test
    void reads_a_citation_as_a_source_within_the_report() {
        String text =
                "The Delta Wire reported on Monday, citing a Syrian source close to the president, that the talks had failed.";
        assertThat(statements(text))
                .containsExactly(
                        "The Delta Wire > reported > that the talks had failed",
                        "a Syrian source close to the president > citing > that the talks had failed");
        assertThat(find(text)).extracting(Statement::parent).containsExactly(-1, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Delta Wire reported, citing two people familiar with the matter, that the bank will cut 200 jobs.",
                "Delta Wire said, citing two people familiar with the matter, that the bank will cut 200 jobs."
            })
    void reads_a_citation_between_report_and_content(String text) {
        assertThat(statements(text))
                .anyMatch(statement -> statement.startsWith("Delta Wire > ")
                        && statement.endsWith(" > that the bank will cut 200 jobs"))
                .contains("two people familiar with the matter > citing > that the bank will cut 200 jobs");
    }

    @Test
    void reads_all_that_can_be_cited() {
        for (String cited : Citable.SHARED.examples()) {
            assertThat(statements(
                            "The Delta Wire reported on Monday, citing " + cited + ", that the talks had failed."))
                    .contains(cited + " > citing > that the talks had failed");
        }
    }

    @Test
    void gives_a_report_without_a_source_to_who_cites() {
        Span cited = new Span(17, 27);
        TokenTable table =
                new TokenTable(CasText.read(language.annotate("The Wire, citing two envoys, wrote that it rained.")));
        Statement citation = new Statement(
                List.of(new Span(0, 8)), List.of(new Span(10, 16)), List.of(cited), "INDIRECT", true, -1, 1);
        Statement report =
                new Statement(List.of(), List.of(new Span(29, 34)), List.of(new Span(35, 49)), "INDIRECT", true, -1, 1);
        assertThat(StatementText.of(table.text.text(), Citations.read(table, List.of(citation, report))))
                .containsExactly("two envoys > citing > that it rained", "The Wire > wrote > that it rained");
    }

    @Test
    void takes_no_reason_for_a_source() {
        assertThat(statements("The bank said on Monday that it would close two branches, citing slow growth."))
                .noneMatch(statement -> statement.startsWith("slow growth"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cited", "quoted"})
    void reads_whom_the_source_of_a_report_cites(String word) {
        String text = "According to the Delta Post, which " + word + " two police officers, the driver was drunk.";
        assertThat(statements(text))
                .containsExactly(
                        "the Delta Post > According to > the driver was drunk",
                        "two police officers > " + word + " > the driver was drunk");
        assertThat(find(text)).extracting(Statement::parent).containsExactly(-1, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor had allegedly taken money from two builders. | > allegedly > The mayor had + taken money from two builders",
                "Allegedly, the mayor took money. | > Allegedly > the mayor took money",
                "The company has reportedly lost its largest customer. | > reportedly > The company has + lost its largest customer"
            })
    void marks_what_is_said_by_nobody_in_particular(String text, String expected) {
        assertThat(statements(text)).contains(" " + expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“She told me ‘I will not sign it’ and then she left,”",
                "\"She said, 'I will not sign it' and left,\""
            })
    void marks_what_is_quoted_within_a_quotation(String quotation) {
        String inner =
                quotation.contains("‘") ? "She > told > ‘I will not sign it’" : "She > said > 'I will not sign it'";
        assertThat(statements(quotation + " said Tom Bell.")).contains(inner, "Tom Bell > said > " + quotation);
    }

    @Test
    void marks_nothing_that_is_only_supposed_to_be_said_within_a_quotation() {
        assertThat(statements("“If they say ‘we will not sign it’, we leave,” said Tom Bell."))
                .noneMatch(statement -> statement.startsWith("they"));
    }

    @Test
    void reads_capitals_throughout() {
        assertThat(statements("THE MAYOR SAID THE BRIDGE WAS SAFE. \"WE CHECKED IT TWICE,\" SHE SAID."))
                .containsExactly("THE MAYOR > SAID > THE BRIDGE WAS SAFE", "SHE > SAID > \"WE CHECKED IT TWICE,\"");
    }

    @Test
    void joins_a_quotation_of_several_paragraphs_that_its_cue_ends() {
        String text =
                "“We began in May. The first ship came in June.\n\n“It was late,” said Tom Bell, the harbour master.";
        assertThat(statements(text))
                .containsExactly(
                        "Tom Bell, the harbour master > said > “We began in May. The first ship came in June. + “It was late,”");
    }

    @Test
    void reads_on_where_a_mark_is_missing() {
        String text =
                "\"The road is closed, the mayor said. The council met on Monday.\n\nThe bridge is open, the council said.";
        assertThat(statements(text))
                .contains("the mayor > said > \"The road is closed,", "the council > said > The bridge is open");
    }

    @Test
    void takes_the_quotation_beside_the_cue() {
        assertThat(statements("\"I saw it,\" she said, \"and I ran.\" \"Where?\" he asked."))
                .contains("he > asked > \"Where?\"");
    }

    @Test
    void leaves_the_dateline_out_and_a_citation_at_the_end() {
        String text = "LIMA, Dec 27 (Delta Wire) - The talks have failed, the Andes Agency reported on Saturday, "
                + "citing a source close to the president.";
        assertThat(statements(text))
                .containsExactly(
                        "the Andes Agency > reported > The talks have failed",
                        "a source close to the president > citing > The talks have failed");
    }

    @Test
    void gives_a_floating_quotation_to_who_speaks_beside_it() {
        assertThat(statements("“We lost the match,” she said. The hall was full. “We will try it again tomorrow.”"))
                .contains("she > said > “We lost the match,” + “We will try it again tomorrow.”");
        assertThat(statements("“We lost the match,” she said.\n\n“We will try it again tomorrow.”\n\nIt rained."))
                .contains("she > said > “We lost the match,” + “We will try it again tomorrow.”");
        assertThat(statements("“We lost the match,” she said.\n\nThe “Old Lady of the Hill” is full."))
                .contains("she > said > “We lost the match,”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LIMA (Delta Wire) - Rain. | 6",
                "SÃO PAULO, Dec 27, 2026 — Rain. | 8",
                "Lima - Rain. | 0",
                "NATO - Rain. | 2",
                "LIMA said it will - perhaps - rain. | 0",
                "- | 0"
            })
    void finds_where_a_dateline_ends(String text, int tokens) {
        assertThat(Dateline.end(CasText.read(language.annotate(text)))).isEqualTo(tokens);
    }

    @Test
    void leaves_out_what_is_less_sure_than_asked() {
        AnalyzedText text = CasText.read(language.annotate("The mayor said that the bridge was safe."));
        assertThat(finder.find(text, 1.01f)).isEmpty();
    }

    @Test
    void takes_linear_time_on_thousands_of_quotations() {
        AnalyzedText text = CasText.read(language.annotate("“Yes,” he said. ".repeat(3_000) + "“no ".repeat(3_000)
                + "\n\n" + "“We lost it.\n\n".repeat(1_000) + "“We won it,” he said."));
        assertTimeout(Duration.ofSeconds(20), () -> finder.find(text));
    }

    private List<Statement> find(String text) {
        return finder.find(CasText.read(language.annotate(text)));
    }

    private List<String> statements(String text) {
        return StatementText.of(text, find(text));
    }
}
