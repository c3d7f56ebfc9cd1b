package org.hearsay.annotators.quantities;

import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.hearsay.annotators.quantities.types.Quantity;
import org.hearsay.core.spi.CasText;

/** The uimaFIT shell of {@link QuantityFinder}; {@link QuantitiesPlugin} explains the parameters. */
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
        },
        outputs = "org.hearsay.annotators.quantities.types.Quantity")
public final class QuantityAnnotator extends JCasAnnotator_ImplBase {
    public static final String PARAM_COUNTS = "counts";

    @ConfigurationParameter(name = PARAM_COUNTS, mandatory = false, defaultValue = "true")
    private boolean counts;

    private QuantityFinder finder = new QuantityFinder(true);

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        finder = new QuantityFinder(counts);
    }

    @Override
    public void process(JCas cas) {
        for (Amount amount : finder.find(CasText.read(cas))) {
            Quantity quantity = new Quantity(cas, amount.begin(), amount.end());
            quantity.setKind(amount.kind());
            quantity.setValue(amount.value());
            quantity.setLow(amount.low());
            quantity.setHigh(amount.high());
            quantity.setUnit(amount.unit());
            quantity.setModifier(amount.modifier());
            quantity.setConfidence(amount.confidence());
            quantity.setComponent(QuantitiesPlugin.NAME);
            quantity.addToIndexes();
        }
    }
}
