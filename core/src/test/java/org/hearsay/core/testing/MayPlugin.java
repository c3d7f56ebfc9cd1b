package org.hearsay.core.testing;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.TOP;
import org.hearsay.core.spi.AnalyzedText;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.spi.CasText;
import org.hearsay.core.spi.Option;
import org.hearsay.core.types.HedgeCue;

/** A small annotator for tests: marks the word "may", or another by option. */
public final class MayPlugin implements AnnotatorPlugin {
    @Override
    public String name() {
        return "may";
    }

    @Override
    public String summary() {
        return "marks the word may";
    }

    @Override
    public List<Class<? extends TOP>> needs() {
        return List.of(Token.class);
    }

    @Override
    public List<Class<? extends TOP>> gives() {
        return List.of(HedgeCue.class);
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.choice("word", "the word to mark", "may", List.of("may", "might")),
                Option.number("certainty", "how certain it is", 0.5f, "0.7", 0, 1));
    }

    @Override
    public Class<? extends AnalysisComponent> annotator() {
        return MayAnnotator.class;
    }

    /** The annotator. */
    public static final class MayAnnotator extends JCasAnnotator_ImplBase {
        public static final String PARAM_WORD = "word";
        public static final String PARAM_CERTAINTY = "certainty";

        @ConfigurationParameter(name = PARAM_WORD, mandatory = false, defaultValue = "may")
        private String word;

        @ConfigurationParameter(name = PARAM_CERTAINTY, mandatory = false, defaultValue = "0.5")
        private float certainty;

        @Override
        public void process(JCas cas) {
            AnalyzedText text = CasText.read(cas);
            for (int i = 0; i < text.tokenCount(); i++) {
                if (text.word(i).equals(word)) {
                    HedgeCue cue = new HedgeCue(cas, text.begin(i), text.end(i));
                    cue.setHedgeType("epistemic");
                    cue.setCertainty(certainty);
                    cue.setConfidence(1);
                    cue.setComponent("may");
                    cue.addToIndexes();
                }
            }
        }
    }
}
