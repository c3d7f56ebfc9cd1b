package org.hearsay.annotators.attribution;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.jcas.cas.TOP;
import org.hearsay.core.learning.Clusters;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.spi.Model;
import org.hearsay.core.spi.Option;
import org.hearsay.core.spi.OptionValues;
import org.hearsay.core.types.Attribution;
import org.hearsay.core.types.AttributionContent;
import org.hearsay.core.types.AttributionCue;
import org.hearsay.core.types.AttributionSource;

/** Marks who said what; speakers are linked where entity mentions have been marked before. */
public final class AttributionPlugin implements AnnotatorPlugin {
    static final String NAME = "attribution";

    private static final String LICENCE =
            "weights learned from PolNeAR, for which no licence is stated; see MODEL_CARD.md";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "marks who said, thought or wanted what: source, cue, content and speaker";
    }

    @Override
    public List<Class<? extends TOP>> needs() {
        return List.of(Sentence.class, Token.class);
    }

    @Override
    public List<Class<? extends TOP>> gives() {
        return List.of(Attribution.class, AttributionSource.class, AttributionCue.class, AttributionContent.class);
    }

    @Override
    public List<Option> options() {
        return List.of(Option.number(
                AttributionAnnotator.PARAM_MIN_CONFIDENCE,
                "leaves out attributions that are less sure than this",
                0,
                "0.5",
                0,
                1));
    }

    @Override
    public List<Model> models(OptionValues options) {
        return List.of(
                Model.resource("attribution-cues", AttributionPlugin.class, AttributionModels.CUES, LICENCE),
                Model.resource("attribution-roles", AttributionPlugin.class, AttributionModels.ROLES, LICENCE),
                Model.resource("attribution-judge", AttributionPlugin.class, AttributionModels.JUDGE, LICENCE),
                Model.resource("attribution-sources", AttributionPlugin.class, AttributionModels.SOURCES, LICENCE),
                Model.resource("word-clusters", Clusters.class, Clusters.RESOURCE, "Apache-2.0"));
    }

    @Override
    public Class<? extends AnalysisComponent> annotator() {
        return AttributionAnnotator.class;
    }
}
