package org.hearsay.annotators.quantities;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import java.util.Map;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.hearsay.annotators.quantities.types.Quantity;
import org.hearsay.core.spi.AnnotatorPlugin;
import org.hearsay.core.spi.Option;

/** Marks quantities. */
public final class QuantitiesPlugin implements AnnotatorPlugin {
    static final String NAME = "quantities";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "marks money, percentages, counts and measures, with their value, range and unit";
    }

    @Override
    public List<Class<? extends TOP>> needs() {
        return List.of(Sentence.class, Token.class);
    }

    @Override
    public List<Class<? extends TOP>> gives() {
        return List.of(Quantity.class);
    }

    @Override
    public List<Option> options() {
        return List.of(Option.flag(QuantityAnnotator.PARAM_COUNTS, "marks counts, such as 400 workers, too", true));
    }

    @Override
    public List<String> typeSystems() {
        return List.of("org.hearsay.annotators.quantities.types.QuantityTypes");
    }

    @Override
    public Map<String, Class<? extends Annotation>> layers() {
        return Map.of(NAME, Quantity.class);
    }

    @Override
    public Class<? extends AnalysisComponent> annotator() {
        return QuantityAnnotator.class;
    }
}
