package org.hearsay.annotators.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotators.language.LanguagePlugin;
import org.hearsay.core.spi.AnalyzedText;
import org.hearsay.core.spi.CasText;
import org.hearsay.core.testing.AnnotatorTester;
import org.hearsay.core.testing.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The label of a mark is the type of a mention, and its gender where it is known; the last statement's speaker is asked for. */
final class SpeakersTest {
    private final AnnotatorTester language = AnnotatorTester.of(new LanguagePlugin());
    private final AttributionFinder finder = new AttributionFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Mayor [Ana Ruiz](PERSON) said the bridge was safe. | Ana Ruiz",
                "The [Delta Bank](ORGANIZATION) said the loan was safe. | Delta Bank",
                "[Ana Ruiz](PERSON), who leads the [Delta Bank](ORGANIZATION), said the loan was safe. | Ana Ruiz",
                "A spokesman for the [Delta Bank](ORGANIZATION) said the loan was safe. | Delta Bank",
                "[Ruiz](PERSON)'s lawyers said the loan was safe. | nobody",
                "A senior official said the loan was safe. | nobody",
                "[Ana Ruiz](PERSON) spoke on Monday. She said the loan was safe. | Ana Ruiz",
                "[Ana Ruiz](PERSON female) met [Tom Bell](PERSON male). She said the loan was safe. | Ana Ruiz",
                "[Ana Ruiz](PERSON), the mayor, spoke on Monday. The mayor said the loan was safe. | Ana Ruiz",
                "[Ana Ruiz](PERSON) said the loan was safe. “I checked it,” she said. | Ana Ruiz",
                "The [Trade Ministry](ORGANIZATION) met. A ministry spokeswoman said the loan was safe. | Trade Ministry",
                "The [Delta Bank](ORGANIZATION) met. A spokesman for the bank said the loan was safe. | Delta Bank",
                "The [Delta Bank](ORGANIZATION) said it rained. “The loan is safe,” the statement said. | Delta Bank",
                "The [Steel Union](ORGANIZATION) said it rained. They said the loan was safe. | Steel Union",
                "[Ana Ruiz](PERSON) met [Tom Bell](PERSON). Bell said the loan was safe. | Tom Bell",
                "[Ana Ruiz](PERSON) met [Bo Ruiz](PERSON). Ruiz said the loan was safe. | nobody",
                "[Ana Ruiz](PERSON) left. Officials of Mayor Ruiz said the loan was safe. | nobody",
                "Workers met [Ana Ruiz](PERSON). They said the loan was safe. | nobody"
            })
    void finds_the_speaker(String marked, String expected) {
        MarkedText text = MarkedText.parse(marked);
        List<Mention> mentions = new ArrayList<>();
        for (MarkedText.Mark mark : text.marks()) {
            String name = text.text().substring(mark.begin(), mark.end());
            String[] label = mark.label().split(" ", -1);
            mentions.add(new Mention(mark.begin(), mark.end(), label[0], name, label.length > 1 ? label[1] : null));
        }
        AnalyzedText analyzed = CasText.read(language.annotate(text.text()));
        List<Statement> statements = finder.find(analyzed);
        assertThat(statements).isNotEmpty();
        int last = new Speakers(analyzed, mentions).of(statements).mention(statements.size() - 1);
        assertThat(last < 0 ? "nobody" : mentions.get(last).entity()).isEqualTo(expected);
    }

    @Test
    void takes_a_noun_for_the_organisation_told_before() {
        Organisations.SHARED.nouns().forEach((noun, kind) -> {
            String before = "The [Delta](ORGANIZATION) met on Monday. ";
            finds_the_speaker(before + "The " + noun + " said the loan was safe.", "Delta");
        });
        finds_the_speaker(
                "The [Delta Company](ORGANIZATION) met the [Steel Union](ORGANIZATION). The company said the loan was safe.",
                "Delta Company");
        finds_the_speaker("A company met on Monday. The company said the loan was safe.", "nobody");
    }

    @Test
    void takes_no_body_of_the_state_for_a_newspaper() {
        finds_the_speaker(
                "The [Coast Herald](ORGANIZATION) wrote on Monday that [Parliament](ORGANIZATION) had met. "
                        + "The newspaper said the vote was close.",
                "Coast Herald");
        finds_the_speaker(
                "The [Daily Coast](ORGANIZATION) wrote on Monday that the [Treasury](ORGANIZATION) had paid. "
                        + "The newspaper said the vote was close.",
                "Daily Coast");
        finds_the_speaker(
                "[Kelda](ORGANIZATION) and [Vantor](ORGANIZATION) met. The newspaper said the vote was close.",
                "nobody");
        finds_the_speaker(
                "The [Treasury](ORGANIZATION) met on Monday. The newspaper said the vote was close.", "nobody");
        finds_the_speaker("[Parliament](ORGANIZATION) met on Monday. The newspaper said the vote was close.", "nobody");
    }

    @Test
    void knows_who_answers_in_an_interview() {
        String turns = "\nQ: Why did you leave?\nA: I had no choice.";
        finds_the_speaker("[Ana Ruiz](PERSON) left the council in May." + turns, "Ana Ruiz");
        finds_the_speaker("[Ana Ruiz](PERSON) met [Tom Bell](PERSON) in May." + turns, "nobody");
        finds_the_speaker("We met in May." + turns + "\nQ: Did [Tom Bell](PERSON) know?\nA: No.", "nobody");
    }

    @Test
    void gives_a_pronoun_to_the_unnamed_who_spoke_last() {
        finds_the_speaker(
                "[Ana Ruiz](PERSON) said no. A spokeswoman said it rained. She said the loan was safe.", "nobody");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A senior official said the loan was safe. | unnamed",
                "The minister said the loan was safe. | description",
                "She said the loan was safe. | pronoun",
                "I think the loan is safe. | first-person",
                "Mayor Ana Ruiz said the loan was safe. | unknown-name",
                "i24News reported on Saturday that the talks had failed. | unknown-name",
                "It is said that the loan is safe. | no-source"
            })
    void says_why_there_is_no_speaker(String text, String reason) {
        AnalyzedText analyzed = CasText.read(language.annotate(text));
        List<Statement> statements = finder.find(analyzed);
        assertThat(statements).isNotEmpty();
        Speakers.Found found = new Speakers(analyzed, List.of()).of(statements);
        assertThat(found.mention(0)).isNegative();
        assertThat(found.reason(0)).isEqualTo(reason);
    }
}
