package org.hearsay.annotators.hedging;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.jcas.cas.TOP;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.spi.Model;
import org.hearsay.core.spi.OptionValues;
import org.hearsay.core.types.HedgeCue;
import org.hearsay.core.types.HedgeScope;

/** Marks hedges. */
public final class HedgingPlugin implements AnnotatorPlugin {
    static final String NAME = "hedging";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "marks words of uncertainty, with their kind, certainty and scope";
    }

    @Override
    public List<Class<? extends TOP>> needs() {
        return List.of(Sentence.class, Token.class);
    }

    @Override
    public List<Class<? extends TOP>> gives() {
        return List.of(HedgeCue.class, HedgeScope.class);
    }

    @Override
    public List<Model> models(OptionValues options) {
        return List.of(
                Model.resource("hedge-cues", HedgingPlugin.class, "cues.bin", "CC-BY-4.0"),
                Model.resource("hedge-scopes", HedgingPlugin.class, "scopes.bin", "CC-BY-2.0"));
    }

    @Override
    public Class<? extends AnalysisComponent> annotator() {
        return HedgeAnnotator.class;
    }
}
