package org.hearsay.annotators.hedging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.apache.uima.jcas.JCas;
import org.hearsay.annotators.language.LanguagePlugin;
import org.hearsay.core.testing.AnnotatorTester;
import org.hearsay.core.types.HedgeCue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HedgingTest {
    private final AnnotatorTester tester = AnnotatorTester.of(new LanguagePlugin(), new HedgingPlugin());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge [may](epistemic) open in spring.",
                "Analysts say a delay is [likely](epistemic), but [perhaps](epistemic) not a long one.",
                "The survey [suggests](epistemic) that voters are tired.",
                "They [would](condition) strike [if](condition) wages fell.",
                "Residents [believe](doxastic) that the dam is safe.",
                "The envoy [reportedly](evidential) left [about](approximator) 400 troops behind.",
                "It is [unclear](epistemic) [whether](investigation) the crew survived.",
                "They [will](condition) strike [if](condition) wages fall.",
                "Police [could not rule out](epistemic) arson.",
                "The storm cut power to [as many as](approximator) 900 homes.",
                "They walked for two [or](approximator) three hours.",
                "The fund lost [about](approximator) a third of its value.",
                "The shipment is [said to](evidential) have left the port.",
                "[About](approximator) 400 soldiers were killed.",
                "They [think](doxastic) [about](approximator) 400 soldiers were killed.",
                "[Sources close to](vague) the minister said she had left.",
                "The roof [could](epistemic) collapse at any time.",
                "The tests [suggest](epistemic) a fault in the engine.",
                "Analysts [predict](doxastic) that exports will shrink.",
                "The union said the cuts [would](condition) leave the ward without a nurse.",
                "The road [will](condition) stay closed [until](condition) the snow melts.",
            })
    void marks_hedges(String marked) {
        tester.check(marked, HedgeCue.class, HedgeCue::getHedgeType);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met in May 2024 in Oslo.",
                "Visitors may enter until six.",
                "Under the lease, tenants may keep one cat.",
                "The waiter suggests the red wine.",
                "From the tower we could see the whole bay.",
                "They talked about 400 soldiers.",
                "The mill was closed until March.",
                "The owner is considering a bid for the farm.",
                "May your garden always bloom.",
                "You may keep the change, she told the waiter.",
                "He suggested that they sell the farm.",
                "She could ride a horse at five.",
                "The crew could not open the door.",
                "The company said in May that it would open a plant in Ohio.",
                "The singer would later move to Paris.",
                "The minister left the room and closed the door.",
                "They talked about the harvest.",
                "The train leaves at about 6:15 p.m. on Monday.",
                "“We won,” Okoye said to the crowd.",
                "Bread or rice was handed out.",
                "Some of them stayed at home."
            })
    void leaves_other_uses_of_the_same_words_alone(String text) {
        assertThat(tester.mark(text, HedgeCue.class, HedgeCue::getHedgeType)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "The bridge may open in spring. > may open in spring",
                "It may rain, Mayor Ana Ruiz said on Friday. > may rain",
                "Officials believe that the deal will hold, the agency said. > believe that the deal will hold",
                "The deal is expected to be signed on Monday, two officials said. > The deal is expected to be signed on Monday",
                "The envoy left about 400 troops behind. > about 400 troops",
                "She said that it may rain, but the mayor left. > may rain",
            })
    void finds_the_scope(String text, String scope) {
        assertThat(first(text).getScope().getCoveredText()).isEqualTo(scope);
    }

    @Test
    void turns_certainty_round_under_negation() {
        assertThat(first("A delay is likely.").getCertainty()).isEqualTo(0.7f);
        assertThat(first("A delay is not likely.").getCertainty()).isCloseTo(0.3f, offset(0.001f));
    }

    @Test
    void marks_where_negation_turns_a_hedge_round() {
        assertThat(first("A delay is likely.").getPolarity()).isNull();
        assertThat(first("A delay is not likely.").getPolarity()).isEqualTo("negative");
        assertThat(first("Police cannot rule out arson.").getPolarity()).isEqualTo("negative");
        assertThat(first("It is not certain that he will come.").getPolarity()).isEqualTo("negative");
    }

    private HedgeCue first(String text) {
        JCas cas = tester.annotate(text);
        return cas.getAnnotationIndex(HedgeCue.class).iterator().next();
    }
}
