package org.hearsay.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.hearsay.core.types.Attribution;
import org.hearsay.core.types.AttributionCue;
import org.hearsay.core.types.HedgeCue;
import org.hearsay.core.types.TemporalExpression;
import org.junit.jupiter.api.Test;

/** The test kit, on the test annotators. */
final class TestKitTest {
    private final AnnotatorTester tester = AnnotatorTester.of(new WordsPlugin(), new MayPlugin(), new IsoDatePlugin());

    @Test
    void checks_several_types_at_once() {
        tester.check(
                "It [may](hedge) rain on [2020-01-02](DATE 2020-01-02).",
                Marking.of(HedgeCue.class, "hedge"),
                Marking.of(TemporalExpression.class, "{timexType} {value}"));
    }

    @Test
    void shows_nothing_for_a_feature_without_a_value() {
        tester.check(
                "It [may](may?) rain.", Marking.of(HedgeCue.class, cue -> cue.getCertainty() == 0.5f ? "may?" : null));
        tester.check("On [2020-01-02](DATE).", Marking.of(TemporalExpression.class, "{timexType} {mod}"));
    }

    @Test
    void says_what_is_missing_and_what_is_too_much() {
        assertThatThrownBy(() -> tester.check("It may [rain](hedge).", Marking.of(HedgeCue.class, "hedge")))
                .isInstanceOf(AssertionError.class)
                .hasMessage("the text is not marked as expected\n"
                        + "expected: It may [rain](hedge).\n"
                        + "found:    It [may](hedge) rain.\n"
                        + "missing:  [rain](hedge) at 7\n"
                        + "too much: [may](hedge) at 3");
    }

    @Test
    void names_the_features_that_there_are() {
        assertThatThrownBy(() -> tester.check("It [may](x) rain.", Marking.of(HedgeCue.class, "{hedgetype}")))
                .hasMessageContaining(
                        "type 'HedgeCue' has no feature 'hedgetype'; did you mean 'hedgeType'? available:");
    }

    @Test
    void holds_the_annotations_of_any_cas_against_what_must_be() {
        JCas cas = tester.annotate("It may rain. \uD83D\uDE00 Ana left.");
        new HedgeCue(cas, 3, 3).addToIndexes();
        HedgeCue cue = new HedgeCue(cas, 0, 14);
        cue.setConfidence(1.5f);
        cue.setComponent("nobody");
        cue.addToIndexes();
        new Token(cas, 1, 5).addToIndexes();
        new Sentence(cas, 16, 90).addToIndexes();
        Attribution attribution = new Attribution(cas, 16, 24);
        attribution.setComponent("may");
        FSArray<AttributionCue> cues = new FSArray<>(cas, 1);
        cues.set(0, new AttributionCue(cas, 20, 24));
        attribution.setCues(cues);
        attribution.addToIndexes();
        assertThatThrownBy(() -> CasInvariants.check(cas))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(
                        "HedgeCue 3-3 \"\" is empty",
                        "HedgeCue 0-14 \"It may rain. \uD83D\" cuts a character in two",
                        "has the confidence 1.5, not one from 0 to 1",
                        "names the component 'nobody', not one of [",
                        "Token 3-6 \"may\" overlaps Token 1-5 \"t ma\"",
                        "Sentence 16-90 does not lie in the text, which is 0-25",
                        "refers by 'cues' to AttributionCue 20-24 \"left\", which was not added to the indexes");
    }

    @Test
    void tells_what_an_annotator_costs() {
        AnnotatorProfile profile = AnnotatorProfile.of(new WordsPlugin(), new MayPlugin());
        assertThat(profile.annotator()).isEqualTo("may");
        assertThat(profile.microseconds()).isBetween(1.0, 1e6);
        assertThat(profile.bytes()).isPositive();
        assertThat(profile.tokensPerSecond()).isPositive();
        assertThat(profile.toString())
                .matches("may: \\d+ microseconds and \\d+ kB for 1000 tokens, \\d+ tokens a second");
    }
}
